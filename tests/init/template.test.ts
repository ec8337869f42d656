import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import englishSchema from "../../schemas/plan.en.schema.json" with { type: "json" };
import english from "../../schemas/plan.schema.json" with { type: "json" };
import swedishSchema from "../../schemas/plan.sv.schema.json" with { type: "json" };
import { languages } from "../../src/core/text/language.ts";
import { type Draft, template } from "../../src/init/template.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import fc from "../support/fuzz/fc.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const empty: Draft = {
  spelling: "sv",
  values: new Map([["municipality", "Nora"]]),
  asked: new Map(),
  areas: [],
  file: "nora.yaml",
  schema: "plan.sv.schema.json",
};
const write = (more: Partial<Draft> = {}, language: "sv" | "en" = "sv") =>
  template({ ...empty, ...more }, language, speakers[language].init);

/** What is there when somebody has taken away every # that stands just before a key. */
const filledIn = (text: string) => text.replace(/^( *)#(?=\S)/gm, "$1");
const validators = {
  sv: new Ajv2020({ strict: false }).compile(swedishSchema),
  en: new Ajv2020({ strict: false }).compile(englishSchema),
};

describe.each(languages)("a plan that has just been begun, with keys in %s", (spelling) => {
  const text = write({ spelling });

  test("says what is known and nothing else", () => {
    const municipality = spelling === "sv" ? "kommun" : "municipality";
    expect(parse(text)).toEqual({ plankoll: 1, [municipality]: "Nora" });
  });

  test("has every key that the schema has, within all the others too", () => {
    const keys = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        if (!Array.isArray(value)) keys.add(key);
        collect(child);
      }
    };
    collect(parse(filledIn(text)));
    const inSchema = Object.entries(english.properties).map(([key, { "x-sv": name }]) =>
      spelling === "sv" ? name : key,
    );
    expect(Object.keys(parse(filledIn(text)))).toEqual(inSchema);
    const within = Object.values(english.$defs).flatMap((definition) =>
      "properties" in definition ? Object.entries(definition.properties as Record<string, { "x-sv": string }>) : [],
    );
    // Whoever is responsible is most simply a text.
    const optional = new Set(["role", "roll"]);
    const names = within.map(([key, { "x-sv": name }]) => (spelling === "sv" ? name : key));
    expect(names.filter((name) => !keys.has(name) && !optional.has(name))).toEqual([]);
  });

  test.each([
    ["as it is", text],
    ["with all its comments made keys", filledIn(text)],
  ])("is what the schema for editors wants: %s", (_, text) => {
    validators[spelling](parse(text));
    expect(validators[spelling].errors ?? []).toEqual([]);
  });

  test.each([
    ["as it is", text],
    ["with all its comments made keys", filledIn(text)],
  ])("is read without a complaint: %s", (_, text) => {
    const parsed = parsePlan("nora.yaml", text);
    expect(parsed.kind === "plan" && parsed.document.plan.defects).toEqual([]);
    expect(parsed.kind === "plan" && parsed.document.spelling).toBe(spelling);
  });

  test("tells editors first where its schema is", () => {
    expect(text.split("\n")[0]).toBe("# yaml-language-server: $schema=plan.sv.schema.json");
    expect(write({ spelling, schema: undefined })).not.toContain("$schema");
  });
});

describe("what is known", () => {
  const known = {
    values: new Map<string, string | readonly string[]>([
      ["municipality", "Nora"],
      ["title", "Skydd: stöd # och boende"],
      ["kind", "action-plan"],
      ["adopted/date", "mars 2026"],
      ["coordinator/function", "- samordnare"],
      ["agreements", ["orebro-lan-2015", "orebro-kommun"]],
    ]),
  };

  test("stands at its place, in the plan's spelling, and what is not known beside it does not", () => {
    expect(parse(write(known))).toEqual({
      plankoll: 1,
      kommun: "Nora",
      titel: "Skydd: stöd # och boende",
      dokumenttyp: "handlingsplan",
      antagen: { datum: "mars 2026" },
      samordnare: { funktion: "- samordnare" },
      överenskommelser: ["orebro-lan-2015", "orebro-kommun"],
    });
    expect(parse(write({ ...known, spelling: "en" }))).toMatchObject({
      kind: "action-plan",
      adopted: { date: "mars 2026" },
    });
  });

  test("is a text whatever it looks like", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (title) => {
        const line = title.replace(/\s+/gu, " ").trim();
        fc.pre(line !== "");
        const parsed = parsePlan("", write({ values: new Map([...empty.values, ["title", title]]) }));
        expect(parsed.kind === "plan" && parsed.document.plan.title).toBe(line);
      }),
      { numRuns: 100 },
    );
    for (const title of ["2026", "null", "true", "[a]", "*x", "#", "a: b", "'", "1e3"])
      expect(parse(write({ values: new Map([...empty.values, ["title", title]]) }))).toHaveProperty("titel", title);
  });
});

test("a section says which requirements look for it, and among goals are the focus areas", () => {
  const text = write({
    asked: new Map([["goals", ["goals-stated", "p/q"]]]),
    areas: [{ pack: "Avtalet", titles: ["Skydd", "Stöd"] }],
  });
  expect(text).toContain(
    "# Krav: goals-stated, p/q\n# Fokusområden enligt ”Avtalet”; skriv namn eller nummer:\n#   1  Skydd\n#   2  Stöd\n#mål:\n",
  );
});

test("a key says what belongs there: its description, the words to choose among, or examples", () => {
  const text = write();
  expect(text).toContain("  #diarienummer:  # Beslutets diarienummer eller paragraf.\n");
  expect(text).toContain(
    "status:  # Hur långt aktiviteten har kommit. Välj ej-påbörjad, pågår, klar, pausad eller avbruten.\n",
  );
  expect(text).toContain("perspektiv:  # En eller flera av barn, vuxen eller våldsutövare.\n");
  expect(text).toContain(
    "  #intervall:  # Hur ofta det revideras. Till exempel årligen, vartannat år eller varje mandatperiod.\n",
  );
  const [revision = ""] = text.split("#revidering:")[1]?.split("\n\n") ?? [];
  expect(revision.match(/2026-03-31/g), "what is said once in a section is not said again").toHaveLength(1);
  expect(write({ spelling: "sv" }, "en")).toContain(
    "status:  # How far the activity has come. Choose ej-påbörjad, pågår, klar, pausad or avbruten.\n",
  );
});
