import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { gathering } from "../../src/core/audit/gather.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import json from "../../src/reporters/audit/json.ts";
import ndjson from "../../src/reporters/audit/ndjson.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { nastyWords } from "../support/report.ts";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8"));
const schema = read("audit.schema.json");
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false }).compile(
  schema,
);
const faults = (value: unknown) => (validate(value) ? [] : validate.errors);
const speakers = { sv: await speak("sv"), en: await speak("en") };
const context = { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3" };
const { packs } = nastyAudit;
const nobody = {
  ...nastyAudit,
  ...gathering(nastyAudit.asOf).end(undefined),
  packs: [],
  change: undefined,
  unreadable: [],
  skipped: [],
};

describe("the JSON", () => {
  test.each([
    ["an audit full of traps", nastyAudit],
    ["a calm audit", calmAudit],
    ["an audit of nothing", nobody],
  ])("of %s is as the schema says, in both languages", (_, audit) => {
    for (const language of languages)
      expect(faults(JSON.parse(json.render(audit, { ...context, speaker: speakers[language] })))).toEqual([]);
  });

  test("has every field that the schema knows and the schema allows no other", () => {
    const whole = JSON.parse(json.render(nastyAudit, context));
    const { required, properties } = schema;
    expect(Object.keys(whole).sort()).toEqual([...required].sort());
    expect(Object.keys(properties).sort()).toEqual([...required].sort());
    expect(faults({ ...whole, unheard: 1 })).not.toEqual([]);
    for (const key of required) expect([key, faults({ ...whole, [key]: undefined })]).not.toEqual([key, []]);
  });

  test("tells since when each finding is known to have been there, as far as that was compared", () => {
    const { plans } = JSON.parse(json.render(nastyAudit, context));
    const [worse, stays] = plans[2].findings;
    // Of the nasty plan the first finding is new, so since the day of the report, and the second was there before.
    expect([worse.since, stays.since]).toEqual(["2026-11-22", "2024-02-29"]);
  });

  test("keeps every letter of a plan and hides no character that acts on a terminal", () => {
    const text = json.render(nastyAudit, context);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(JSON.parse(text).plans[0].municipality.name).toBe("Kumla");
    expect(JSON.parse(text).plans[2].municipality.name).toBe(nastyWords);
  });
});

test("what the two schemas have in common they say alike", () => {
  const own = schema.$defs as Readonly<Record<string, unknown>>;
  const common = Object.entries(read("report.schema.json").$defs).filter(
    ([name]) => name in own && !["plan", "finding"].includes(name),
  );
  expect(common.length).toBeGreaterThan(9);
  for (const [name, definition] of common) expect([name, own[name]]).toEqual([name, definition]);
});

describe("the lines", () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));

  test("are a plan each, as it is in the JSON", () => {
    const [plan] = JSON.parse(json.render(calmAudit, context)).plans;
    const [line] = lines(ndjson.line(calmAudit.plans[0] as (typeof calmAudit.plans)[0], packs, context));
    expect(line).toEqual({ type: "plan", ...plan });
  });

  test("are one line each, whatever the plan holds", () => {
    for (const plan of nastyAudit.plans) {
      const text = ndjson.line(plan, packs, context);
      expect(text.split(/[\n\r\u2028\u2029\u0085]/u)).toHaveLength(2);
    }
  });

  test("end with a line for each municipality of the county, submitted or not, and the whole", () => {
    const ending = lines(ndjson.render(nastyAudit, context));
    const of = (type: string) => ending.filter((line) => line.type === type);
    // Twelve municipalities in Örebro county, and two plans of which no municipality is known.
    expect(of("municipality")).toHaveLength(14);
    expect(of("municipality").filter(({ absence }) => absence === "missing")).toHaveLength(9);
    expect(of("municipality").filter(({ absence }) => absence === "unread")).toMatchObject([
      { name: "Laxå", file: null },
    ]);
    expect(of("edition")).toHaveLength(3);
    expect(of("unreadable")).toHaveLength(3);
    expect(ending.at(-1)).toMatchObject({ type: "audit", asOf: "2026-11-22", summary: { plans: 4, missing: 9 } });
  });
});
