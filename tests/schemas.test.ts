import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import englishSchema from "../schemas/plan.en.schema.json" with { type: "json" };
import planSchema from "../schemas/plan.schema.json" with { type: "json" };
import swedishSchema from "../schemas/plan.sv.schema.json" with { type: "json" };
import { languages } from "../src/core/text/language.ts";
import { parsePlan } from "../src/parse/document.ts";
import fc from "./support/fuzz/fc.ts";

const root = new URL("../", import.meta.url);
const yamlIn = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" }).flatMap((file) =>
    file.endsWith(".yaml") ? [[`${folder}${file}`, readFileSync(new URL(folder + file, root), "utf8")] as const] : [],
  );
const schemas = { sv: swedishSchema, en: englishSchema };
const validators = {
  sv: new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(swedishSchema),
  en: new Ajv2020({ strict: false, allErrors: true, verbose: true }).compile(englishSchema),
};

/** What a plan's form can be wrong in, as far as a schema can know. */
const inForm = new Set(["unknownKey", "unknownValue", "wrongType", "wrongVersion", "noMunicipality"]);

/** Whether the program, and each schema for editors, has something to say of a text; undefined where it is no plan. */
function complaints(text: string): Readonly<Record<"program" | "sv" | "en", boolean>> | undefined {
  const parsed = parsePlan("", text);
  // An alias that leads nowhere is a fault of another sort, which stops others from reading the file.
  if (parsed.kind !== "plan" || parsed.document.plan.defects.some(({ id }) => id === "unknownAlias")) return undefined;
  const value = parse(text, { uniqueKeys: false, merge: false });
  return {
    program: parsed.document.plan.defects.some(({ id }) => inForm.has(id)),
    sv: !validators.sv(value),
    en: !validators.en(value),
  };
}

describe("the schemas for editors complain just where the program does", () => {
  const plans = [...yamlIn("examples/"), ...yamlIn("tests/cases/")].flatMap(([file, text]) => {
    const found = complaints(text);
    return found ? [{ file, ...found }] : [];
  });

  test("of every example and every case", () => {
    expect(plans.filter(({ program, sv, en }) => sv !== program || en !== program)).toEqual([]);
    expect(plans.length).toBeGreaterThan(800);
    expect(plans.filter(({ program }) => program).length).toBeGreaterThan(8);
  });

  test("of a plan with anything anywhere, in any mixture of names", () => {
    const names = new Set<string>();
    const words = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      const { properties = {}, "x-sv-enum": closed = {} } = value as Record<string, Record<string, { "x-sv": string }>>;
      for (const [english, { "x-sv": swedish }] of Object.entries(properties)) names.add(english).add(swedish);
      for (const [english, swedish] of Object.entries(closed)) words.add(english).add(String(swedish));
      for (const child of Object.values(value)) collect(child);
    };
    collect(planSchema);
    const key = fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom(...names) },
      fc.constantFrom(...names).map((name) => name.normalize("NFD")),
      fc.constantFrom("x-egen", "uppföljing", "Titel", "topic", "tema"),
    );
    const scalar = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom(...words).map((word) => word.toUpperCase().replaceAll("-", " ")),
      fc.constantFrom(...words).map((word) => ` ${word.replaceAll("-", "_").normalize("NFD")}`),
      fc.constantFrom("snart", "", " ", "Skydd och stöd", "2026-03", "-", 2026, 1.5, true, null),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        scalar,
        fc.dictionary(key, tie("tree"), { maxKeys: 3 }),
        fc.array(tie("tree"), { maxLength: 2 }),
      ),
    }));
    // At each key mostly what belongs there, so that the places within are reached.
    const likely = fc.record({
      goals: fc.array(fc.dictionary(key, tree, { maxKeys: 3 }), { maxLength: 2 }),
      adopted: fc.dictionary(fc.constantFrom("body", "date", "organ", "datum", "diarienr"), scalar, { maxKeys: 2 }),
      samverkansparter: fc.array(
        fc.dictionary(fc.constantFrom("namn", "typ", "överenskommelse", "täcker", "topics"), tree, { maxKeys: 3 }),
        { maxLength: 2 },
      ),
    });
    let odd = 0;
    fc.assert(
      fc.property(likely, fc.dictionary(key, tree, { maxKeys: 3 }), (some, more) => {
        const plan = { plankoll: 1, kommun: "Nora", ...some, ...more };
        // The same key in two languages is one key that stands twice, which no schema can see.
        fc.pre(!JSON.stringify(plan).includes("__proto__"));
        const text = stringify(plan, { aliasDuplicateObjects: false });
        const parsed = parsePlan("", text);
        fc.pre(parsed.kind === "plan" && !parsed.document.plan.defects.some(({ id }) => id === "duplicateKey"));
        const { program, sv, en } = complaints(text) ?? {};
        if (program) odd++;
        // Each complaint is one of ours, in the schema's own language.
        for (const { keyword, parentSchema } of languages.flatMap((language) => validators[language].errors ?? []))
          if (keyword !== "if") expect(parentSchema?.errorMessage).toBeTypeOf("string");
        expect({ text, sv, en }).toEqual({ text, sv: program, en: program });
      }),
      { numRuns: 200 },
    );
    expect(odd).toBeGreaterThan(50);
  });

  test.each(["", " ", '""', '" "', "~"])(
    "a version that is left blank (%j) is left alone, as any other blank",
    (blank) => {
      expect(complaints(`plankoll: ${blank}\nkommun: Nora\n`)).toEqual({ program: false, sv: false, en: false });
    },
  );

  test("and leave what another language calls the municipality alone", () => {
    expect(complaints("plankoll: 1\nkommun: Nora\n")).toEqual({ program: false, sv: false, en: false });
    expect(complaints("plankoll: 1\nmunicipality: Nora\n")).toEqual({ program: false, sv: false, en: false });
    expect(complaints("plankoll: 1\n")).toEqual({ program: true, sv: true, en: true });
  });
});

describe.each(languages)("the schema for editors in %s", (language) => {
  const schema = schemas[language];

  test("offers its own names only, each with its name as a heading and a description", () => {
    expect(Object.keys(schema.properties)).toEqual(
      Object.entries(planSchema.properties).map(([english, { "x-sv": swedish }]) =>
        language === "sv" ? swedish : english,
      ),
    );
    const wanting: string[] = [];
    let keys = 0;
    visit(schema, (value) => {
      for (const [key, property] of Object.entries(value.properties ?? {})) {
        keys++;
        const { title, description = "" } = property as { title?: string; description?: string };
        if (title !== key || !/\.$/.test(description)) wanting.push(`${key}: ${title}: ${description}`);
      }
    });
    expect(wanting).toEqual([]);
    expect(keys).toBeGreaterThan(100);
  });

  test("says of every word of a closed list what it means", () => {
    let words = 0;
    visit(schema, (value) => {
      const { enum: list, enumDescriptions } = value as { enum?: string[]; enumDescriptions?: string[] };
      if (!list) return;
      words += list.length;
      expect(enumDescriptions).toHaveLength(list.length);
      for (const description of enumDescriptions ?? []) expect(description).toMatch(/\.$/);
    });
    expect(words).toBeGreaterThan(90);
  });

  test("decides nothing by oneOf or anyOf, whose complaints nobody understands, and keeps our notes to itself", () => {
    expect(JSON.stringify(schema)).not.toMatch(/"oneOf"|"x-/);
    visit(schema, ({ anyOf }) => expect(anyOf ?? [{}]).toEqual([{}]));
  });
});

test("every key, every value of a closed list and every description has a Swedish name", () => {
  const nameless: string[] = [];
  visit(planSchema, (value, path) => {
    const {
      properties = {},
      enum: values = [],
      "x-sv-enum": names = {},
      "x-enum-descriptions": descriptions = {},
      description,
      "x-sv-description": swedish,
    } = value as {
      properties?: Record<string, Record<string, unknown>>;
      enum?: unknown[];
      "x-sv-enum"?: Record<string, string>;
      "x-enum-descriptions"?: Record<string, object>;
      description?: unknown;
      "x-sv-description"?: unknown;
    };
    if (typeof description === "string" && path !== "" && !swedish) nameless.push(`${path}: description`);
    for (const [key, property] of Object.entries(properties))
      if (typeof property["x-sv"] !== "string") nameless.push(`${path}/${key}`);
    const words = values.filter((word) => typeof word === "string");
    for (const word of words) if (!names[word]) nameless.push(`${path}=${word}`);
    if (JSON.stringify(Object.keys(descriptions)) !== JSON.stringify(words)) nameless.push(`${path}: descriptions`);
    if (new Set(Object.values(names)).size !== Object.keys(names).length)
      nameless.push(`${path}: one Swedish name for two values`);
  });
  expect(nameless).toEqual([]);
});

/** Every part of a schema that is a mapping, with its place. */
function visit(
  value: unknown,
  look: (value: Readonly<Record<string, unknown>>, path: string) => void,
  path = "",
): void {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) look(value as Readonly<Record<string, unknown>>, path);
  for (const [key, child] of Object.entries(value)) visit(child, look, `${path}/${key}`);
}
