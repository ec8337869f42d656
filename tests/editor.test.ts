import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInMemory } from "./support/in-memory.ts";
import { startLanguageServer } from "./support/language-server.ts";

const example = (file: string) => readFileSync(new URL(`../examples/${file}`, import.meta.url), "utf8");

/** The folder of somebody who has begun a plan in each language: the plans, and the schemas beside them. */
const folder = mkdtempSync(join(tmpdir(), "plankoll-editor-"));
/** The line that tells editors where the schema is, as init wrote it. */
const line = { sv: "", en: "" };
let editor: Awaited<ReturnType<typeof startLanguageServer>>;

beforeAll(async () => {
  for (const language of ["sv", "en"] as const) {
    const { written } = await runInMemory([
      "init",
      `${language}.yaml`,
      ...`--municipality Nora --yes --lang ${language}`.split(" "),
    ]);
    for (const [file, text] of written) writeFileSync(join(folder, file), text);
    line[language] = `${written.get(`${language}.yaml`)?.split("\n")[0]}\n`;
    const schema = await runInMemory(["schema", "config", "--lang", language, "-o", `config.${language}.json`]);
    for (const [file, text] of schema.written) writeFileSync(join(folder, file), text);
  }
  editor = await startLanguageServer(folder);
}, 60_000);

afterAll(async () => {
  await editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const mixed = `plankoll: 1
municipality: Nora
titel: Plan mot våld
kind: Handlingsplan
giltighet: { from: 2026-01-01, till: tills-vidare }
mål:
  - title: Skydd
    perspectives: [barn, adult, Våldsutövare]
    aktiviteter:
      - titel: Skyddat boende
        topics: skyddat boende
        status: Ej påbörjad
        ansvarig: { funktion: enhetschef, role: samordnar }
x-eget: något
uppföljning:
coordinator: { function: samordnare }
`;

describe.each(["sv", "en"] as const)("an editor with the schema that init wrote, in %s,", (language) => {
  test("has nothing to say of the plan that was begun, nor of plans in Swedish, English or both", async () => {
    expect(await editor.diagnose(readFileSync(join(folder, `${language}.yaml`), "utf8"))).toEqual([]);
    for (const file of ["komplett.yaml", "nora.yaml", "orebro.yaml", "solna.yaml", "kramfors.yaml"])
      expect(await editor.diagnose(line[language] + example(file)), file).toEqual([]);
    expect(await editor.diagnose(line[language] + mixed)).toEqual([]);
  });
});

describe("what is wrong is underlined where it stands, in words that help", () => {
  test("in Swedish", async () => {
    const wrong = `plankoll: 2
kommun: Nora
uppföljing: {}
titel: [En, Två]
antagen: kommunfullmäktige
mål: Skydd
aktiviteter:
  - titel: Stödgrupp
    status: snart
    perspektiv: [barn, hund]
    teman: hund
    ansvarig: { funktion: chef, namn: Eva }
`;
    const found = await editor.diagnose(line.sv + wrong);
    expect(found.map((text) => text.replace(/\.? (?:Här får|Redigeraren|Egna|Radera).*/, "."))).toEqual([
      "2: Skriv 1: det är den version av formatet som Plankoll läser.",
      "4: Nyckeln finns inte här.",
      "5: Här ska en text stå, inte en lista och inte flera nycklar.",
      "6: Här ska nycklar stå, på egna rader längre in: organ, datum eller diarienummer.",
      "7: Här ska en lista stå: ett streck och ett mellanslag före varje post, på en egen rad.",
      "10: Ordet finns inte i listan. Välj ej-påbörjad, pågår, klar, pausad eller avbruten.",
      "11: Ordet finns inte i listan. Välj barn, vuxen eller våldsutövare.",
      "12: Ordet finns inte i listan.",
      "13: Nyckeln finns inte här.",
    ]);
    expect(found.at(-1)).toContain("Här får stå funktion, enhet eller roll.");
    expect(await editor.diagnose(`${line.sv}plankoll: 1\ntitel: Plan\n`)).toEqual([
      "2: Skriv vilken kommun planen gäller, till exempel ”kommun: Nora”.",
    ]);
  });

  test("in English", async () => {
    const wrong = `plankoll: 1
municipality: Nora
activities:
  - title: Support group
    state: done
    status: soon
    perspectives: { child: yes }
`;
    expect(await editor.diagnose(line.en + wrong)).toEqual([
      expect.stringMatching(/^6: There is no such key here\. What may stand here is id, title, .* or comment\./),
      "7: The word is not in the list. Choose not-started, ongoing, done, paused or cancelled.",
      "8: The word is not in the list. Choose child, adult or perpetrator.",
    ]);
  });
});

describe("what may stand at the cursor is offered, and what it is for", () => {
  const offers = async (text: string) => (await editor.complete(text)).map(({ label }) => label);
  const activity = {
    sv: "plankoll: 1\naktiviteter:\n  - titel: Stöd\n    ",
    en: "plankoll: 1\nactivities:\n  - title: Aid\n    ",
  };

  test("keys of the plan, those that are there already left out", async () => {
    const swedish = await editor.complete(`${line.sv}plankoll: 1\nkommun: Nora\n‸`);
    expect(swedish).toHaveLength(24);
    expect(swedish.find(({ label }) => label === "antagen")).toMatchObject({
      inserts: "antagen:\n  ",
      says: "Vem som antog planen och när; ett beslut eller en lista.",
    });
    const english = await editor.complete(`${line.en}plankoll: 1\nmunicipality: Nora\n‸`);
    expect(english).toHaveLength(24);
    expect(english.find(({ label }) => label === "goals")).toMatchObject({
      inserts: "goals:\n  - ",
      says: "The plan's goals, each with its activities.",
    });
  });

  test("keys of an activity, each ready for what comes after its colon", async () => {
    const swedish = await editor.complete(`${line.sv}${activity.sv}‸`);
    expect(swedish.map(({ label }) => label)).toEqual(
      expect.arrayContaining(["fokusområden", "perspektiv", "ansvarig", "klart_senast", "status"]),
    );
    expect(swedish.filter(({ inserts }) => !inserts.includes(":"))).toEqual([]);
    expect(swedish.filter(({ says }) => says === "")).toEqual([]);
    expect(await offers(`${line.en}${activity.en}‸`)).toEqual(
      expect.arrayContaining(["focus_areas", "perspectives", "responsible", "deadline", "status"]),
    );
  });

  test.each([
    ["status: ‸", "status: ‸", ["ej-påbörjad", "pågår", "klar", "pausad", "avbruten"]],
    ["perspektiv: ‸", "perspectives: ‸", ["barn", "vuxen", "våldsutövare"]],
    ["perspektiv: [‸]", "perspectives: [‸]", ["barn", "vuxen", "våldsutövare"]],
    ["perspektiv:\n      - ‸", "perspectives:\n      - ‸", ["barn", "vuxen", "våldsutövare"]],
    ["tidsperspektiv: ‸", "horizon: ‸", ["akut", "kort", "lång"]],
  ])("the words of a closed list: %s", async (swedish, english, words) => {
    expect(await offers(`${line.sv}${activity.sv}${swedish}\n`)).toEqual(words);
    const offered = await editor.complete(`${line.en}${activity.en}${english}\n`);
    expect(offered).toHaveLength(words.length);
    for (const { label, says } of offered) expect(`${label} ${says}`).toMatch(/^[a-z-]+ [A-Z].+\.$/);
  });

  test("what the packs know: their focus areas, their ids and the ids of what they ask", async () => {
    const areas = await editor.complete(`${line.sv}${activity.sv}fokusområden:\n      - ‸\n`);
    expect(areas).toContainEqual({
      label: "Skydd och stöd",
      inserts: "Skydd och stöd",
      says: "Fokusområde 3 i ”Överenskommelse om samverkan för Kvinnofrid i Örebro län”.",
    });
    expect(await offers(`${line.sv}plankoll: 1\növerenskommelser: ‸\n`)).toEqual(["orebro-kommun", "orebro-lan-2015"]);
    expect(await offers(`${line.sv}plankoll: 1\nundantag:\n  - krav: ‸\n`)).toContain("coordinator-named");
  });

  test("nothing where any text may stand: whoever types a year and Enter gets that year", async () => {
    for (const key of ["titel", "klart_senast", "ansvarig", "resurser"])
      expect(await offers(`${line.sv}${activity.sv.replace("titel", "beskrivning")}${key}: ‸\n`), key).toEqual([]);
  });
});

describe("a configuration", () => {
  const at = {
    sv: "# yaml-language-server: $schema=config.sv.json\n",
    en: "# yaml-language-server: $schema=config.en.json\n",
  };
  const whole = `kravpaket: [orebro-lan-2015, se-law]
nivåer:
  plan-basics/activity-measured: upplysning
fäll-vid: varning
hoppa-över: [arkiv, "**/*.utkast.yaml"]
undantag: undantag.yaml
`;

  test("that the program takes is not complained of, in either language", async () => {
    expect(await editor.diagnose(at.sv + whole)).toEqual([]);
    expect(await editor.diagnose(at.en + whole)).toEqual([]);
  });

  test("is told of its unknown keys and words where they stand", async () => {
    const found = await editor.diagnose(`${at.sv}fäll-vid: alltid\nhopp: x\nkravpaket: { a: b }\n`);
    expect(found).toHaveLength(3);
    expect(found[0]).toBe("2: Ordet finns inte i listan. Välj fel, varning, upplysning eller aldrig.");
    expect(found[1]).toMatch(/^3: Nyckeln finns inte här\. Här får stå kravpaket, /);
    expect(found[2]).toMatch(/^4: /);
  });

  test("is offered its keys, its words and the packs, and explained", async () => {
    const labels = async (text: string) => (await editor.complete(text)).map(({ label }) => label);
    expect(await labels(`${at.sv}‸`)).toEqual(expect.arrayContaining(["kravpaket", "fäll-vid", "hoppa-över"]));
    expect(await labels(`${at.en}‸`)).toEqual(expect.arrayContaining(["packs", "fail-on", "ignore"]));
    expect(await labels(`${at.sv}fäll-vid: ‸`)).toEqual(["fel", "varning", "upplysning", "aldrig"]);
    expect(await labels(`${at.sv}kravpaket:\n  - ‸`)).toEqual(expect.arrayContaining(["orebro-lan-2015", "se-law"]));
    expect(await editor.hover(`${at.sv}fäll-‸vid: fel\n`)).toContain("Lägsta nivå på en anmärkning");
  });
});

describe("the word at the cursor is explained", () => {
  test("in the language of the schema, whichever name it was written by", async () => {
    expect(await editor.hover(`${line.sv}plankoll: 1\nantag‸en: { datum: 2026-03-31 }\n`)).toContain(
      "Vem som antog planen och när",
    );
    expect(await editor.hover(`${line.sv}plankoll: 1\nadop‸ted: { datum: 2026-03-31 }\n`)).toContain(
      "Vem som antog planen och när",
    );
    expect(await editor.hover(`${line.en}plankoll: 1\nantag‸en: { datum: 2026-03-31 }\n`)).toContain(
      "Who adopted the plan, and when",
    );
    const day = await editor.hover(`${line.sv}plankoll: 1\nantagen: { da‸tum: 2026-03-31 }\n`);
    expect(day).toContain("När beslutet fattades. Till exempel 2026-03-31, ");
  });

  test("a word of a closed list among the others, first", async () => {
    const shown = await editor.hover(`${line.sv}plankoll: 1\naktiviteter:\n  - status: paus‸ad\n`);
    expect(shown).toMatch(/\* `pausad`: Arbetet har stannat upp[^\n]+\n\* `ej-påbörjad`: Arbetet har inte börjat\.\n/);
  });
});
