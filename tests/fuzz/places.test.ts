import { describe, expect, test } from "vitest";
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { swedishKeys } from "../../src/generated/names.ts";
import { parsePlan } from "../../src/parse/document.ts";
import fc from "../support/fuzz/fc.ts";
import { judged } from "../support/fuzz/judge.ts";
import { anyText, mutants } from "../support/fuzz/mutants.ts";
import { inSwedish, planValues, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";

/** Names that are taken for others, too: what the schema has as `x-also`. */
const alike: Readonly<Record<string, string>> = { topic: "topics", tema: "topics", teman: "topics", topics: "topic" };
const englishKeys: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(swedishKeys).map(([english, swedish]) => [swedish, english]),
);

/** From where to where stands what a pointer leads to, or the nearest thing above it; found without the program's reader. */
function stretchOf({ contents }: Document, text: string, pointer: string): readonly [number, number] {
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  let node: unknown = contents;
  let stretch: readonly [number, number] = [0, text.length];
  for (const step of steps) {
    if (isSeq(node)) {
      const item = node.items[Number(step)] as { range?: [number, number] } | undefined;
      if (!item?.range) return stretch;
      stretch = item.range;
      node = item;
      continue;
    }
    if (!isMap(node)) return stretch;
    const pairs = node.items.filter(({ key }) => {
      const name = isScalar(key) ? String(key.source ?? key.value).normalize("NFC") : String(key);
      return [name, englishKeys[name], alike[name]].includes(step);
    });
    // A key may stand there twice: then it is one of them.
    const from = Math.min(...pairs.map(({ key }) => (key as { range: [number, number] }).range[0]));
    const to = Math.max(
      ...pairs.flatMap(({ key, value }) =>
        [key, value].map((end) => (end as { range?: number[] } | null)?.range?.[1] ?? 0),
      ),
    );
    if (pairs.length === 0) return stretch;
    stretch = [from, to];
    node = pairs[0]?.value;
  }
  return stretch;
}

/** The offset of a line and a column, one-based, in a text without odd line ends; undefined where there is no such place. */
function offsetOf(text: string, line: number, column: number): number | undefined {
  const lines = text.split("\n");
  const own = lines[line - 1];
  if (own === undefined || column < 1 || column > own.length + 1) return undefined;
  return lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, column - 1);
}

function expectPlaces(text: string): void {
  // Aliases lead elsewhere, which is tested by hand.
  fc.pre(!/[*&]/.test(text) && parsePlan("plan.yaml", text).kind === "plan");
  const document = parseDocument(text, { uniqueKeys: false });
  const report = judged(text);
  for (const { span, pointer, messageId } of report.findings) {
    const [start, end] = [offsetOf(text, span.line, span.column), offsetOf(text, span.endLine, span.endColumn)];
    expect({ messageId, span, start, end }).toEqual({
      ...{ messageId, span },
      ...{ start: expect.any(Number), end: expect.any(Number) },
    });
    const [from, to] = stretchOf(document, text, pointer);
    const isThere = start !== undefined && end !== undefined && start <= end && start >= from && end <= to;
    expect({ messageId, pointer, start, end, from, to, isThere }).toMatchObject({ isThere: true });
  }
}

describe("every finding stands in the file, where its pointer leads", { timeout }, () => {
  test("in plans by the schema, in either language", () => {
    fc.assert(
      fc.property(planValues, fc.boolean(), (plan, swedish) => expectPlaces(written(swedish ? inSwedish(plan) : plan))),
      runs(15),
    );
  });

  test("in plans that have been changed", () => {
    fc.assert(fc.property(mutants, expectPlaces), runs(30));
  });

  test("in any text that can be read", () => {
    fc.assert(fc.property(anyText, expectPlaces), runs(20));
  });

  test("and so does what is said of a text that cannot be read", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = parsePlan("plan.yaml", text);
        fc.pre(parsed.kind !== "plan");
        const { line, column, endLine, endColumn } = parsed.span;
        const bare = text.replace(/^\ufeff/, "");
        expect([offsetOf(bare, line, column), offsetOf(bare, endLine, endColumn)]).toEqual([
          expect.any(Number),
          expect.any(Number),
        ]);
      }),
      runs(100),
    );
  });
});
