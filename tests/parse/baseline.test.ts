import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { baselineText } from "../../src/core/baseline/text.ts";
import type { BaselineEntry } from "../../src/core/report/baseline.ts";
import { speak } from "../../src/messages/index.ts";
import { parseBaseline } from "../../src/parse/baseline.ts";

const speaker = await speak("sv");
const schema = JSON.parse(readFileSync(new URL("../../schemas/baseline.schema.json", import.meta.url), "utf8"));

const entry = (more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  file: "planer/nora.yaml",
  municipality: "Nora",
  requirement: "plan-basics/adopted",
  item: "",
  kind: "gap",
  since: "2026-01-12",
  fingerprint: "0123456789abcdef",
  ...more,
});

/** Each fault as “line:column sentence”. */
function faultsIn(text: string): readonly string[] {
  const parsed = parseBaseline(text);
  if (typeof parsed === "string" || "entries" in parsed) return [];
  return parsed.faults.map((fault) => `${fault.span.line}:${fault.span.column} ${speaker.packFault(fault)}`);
}

describe("the file of a baseline", () => {
  const entries = [
    entry(),
    entry({ also: ["se-law/plan"], fixed: "2026-03-01", fingerprint: "ffffffffffffffff" }),
    entry({
      municipality: "\u202e\u001b[31m\u2028",
      item: '"}, {"',
      kind: "unassigned",
      fingerprint: "aaaaaaaaaaaaaaaa",
    }),
  ];

  test("is read as it was written, and the schema describes it", () => {
    const text = baselineText(entries);
    expect(parseBaseline(text)).toEqual({ entries });
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null]);
    expect(parseBaseline(baselineText([]))).toEqual({ entries: [] });
  });

  test("has an entry on each line, and nothing in it that acts on a terminal", () => {
    const lines = baselineText(entries).split("\n");
    expect(lines.filter((line) => line.includes('"fingerprint"'))).toHaveLength(3);
    for (const sign of "\u001b\u202e\u2028") expect(baselineText(entries)).not.toContain(sign);
  });

  test("with a trailing comma and a remark is read all the same", () => {
    const text = `# Från sammanslagningen\n${baselineText([entry()]).replace("}\n  ]", "},\n  ]")}`;
    expect(parseBaseline(text)).toEqual({ entries: [entry()] });
  });

  test("has each finding of a file once: of two, the earlier counts", () => {
    const twice = [entry({ since: "2026-03-01" }), entry({ since: "2026-01-12" }), entry({ file: "annan.yaml" })];
    expect(parseBaseline(baselineText(twice))).toEqual({ entries: [entry(), entry({ file: "annan.yaml" })] });
  });

  test.each(["{}", "plankoll: 1\nkommun: Nora\n", "[]", "bara text", '{"schemaVersion": 1}'])("is not %j", (text) => {
    expect(parseBaseline(text)).toBe("unmarked");
  });

  const broken = (from: string, to: string) => baselineText([entry()]).replace(from, to);
  test.each([
    [
      broken('"plankoll-baseline": 1', '"plankoll-baseline": 2'),
      "2:24 ”2” är inget känt värde för ”plankoll-baseline”. Välj ”1”.",
    ],
    [broken('"since"', '"sinse"'), "Nyckeln ”sinse” är okänd. Menade du ”since”?"],
    [broken("2026-01-12", "2026-02-30"), "”2026-02-30” passar inte under ”since”: där ska stå en dag, som 2026-11-22."],
    [broken("2026-01-12", "i går"), "”i går” passar inte under ”since”: där ska stå en dag, som 2026-11-22."],
    [broken("0123456789abcdef", "x"), "”x” passar inte under ”fingerprint”: där ska stå 16 tecken, 0–9 och a–f."],
    [broken('"kind": "gap"', '"kind": "privacy"'), "”privacy” är inget känt värde för ”kind”."],
    [broken('"kind": "gap", ', ""), "”kind” saknas under ”entries”. Lägg till nyckeln."],
    [broken("    {", "<<<<<<< HEAD\n    {"), "5:5 "],
  ])("is refused with a fault in it, which is told of at its place: %j", (text, sentence) => {
    const faults = faultsIn(text);
    expect(faults.join("\n")).toContain(sentence);
    for (const fault of faults) expect(fault).toMatch(/^[2-5]:\d+ /);
  });
});
