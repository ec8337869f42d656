import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generatedPlan } from "../../scripts/generated-plans.ts";
import fc from "../support/fuzz/fc.ts";
import { isPlain } from "../support/read-alike.ts";

const textsIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));

const plans = [...textsIn("examples"), ...textsIn("tests/cases"), generatedPlan(0), generatedPlan(1)];

const windows = (text: string) => text.replace(/\r?\n/g, "\r\n");

test("nearly every plan is plain, and is read as the parser reads it", () => {
  const plain = plans.filter(isPlain);
  expect(plain.length / plans.length).toBeGreaterThan(0.95);
  expect(plans.map(windows).filter(isPlain).length).toBe(plain.length);
});

describe("what is read plainly is read as the parser reads it", () => {
  const word = fc.stringMatching(/^[a-zå0-9][a-zö0-9 .:#'"[\],{}-]{0,5}$/);
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("a:", "b: ", "c: d", "- ", "-", "- e", "- f: g", "#", " # h", "") },
    { weight: 4, arbitrary: word },
    {
      weight: 3,
      arbitrary: fc.constantFrom("[i, j]", "{ k: l }", "'m'", '"n"', ">-", "|", ">", "[ ]", "{}", "~", "é:x"),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom("1", "0o7", "1.5", "1e3", "-1", "2026-01-01", "20XX", "null", "true", ".5", "0x1"),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "\t",
        "&o p",
        "*o",
        "!q r",
        "---",
        "...",
        "? s",
        "%t",
        "\r",
        "\u00a0",
        "\ufeff",
        "<<:",
      ),
    },
  );
  const line = fc
    .tuple(
      fc.constantFrom("", "", "  ", "  ", "    ", " ", "   "),
      fc.array(piece, { maxLength: 3 }),
      fc.constantFrom("", " "),
    )
    .map(([indent, pieces, glue]) => indent + pieces.join(glue));

  test("in any lines", () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.constantFrom("\n", "\r\n"), fc.boolean(), (lines, end, last) => {
        if (isPlain(lines.join(end) + (last ? end : ""))) plain++;
      }),
      { numRuns: 20_000 },
    );
    // Else nothing would have been compared.
    expect(plain).toBeGreaterThan(500);
  });

  test("in texts of several lines", () => {
    const head = fc.constantFrom("a: >-", "a: |", "- >", "- |-", "- a: >", "- a: |-");
    const indent = fc.constantFrom("", "  ", "  ", "  ", "   ", "    ");
    const words = fc.constantFrom("a", "b  c", "d ", "# e", "- f", "g: h", "", "", "---");
    const line = fc.tuple(indent, words).map((parts) => parts.join(""));
    let plain = 0;
    fc.assert(
      fc.property(
        head,
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n", "\n\n", ""),
        (head, lines, end) => {
          if (isPlain([head, ...lines].join(end.slice(0, 2) === "\n\n" ? "\n" : end || "\n") + end)) plain++;
        },
      ),
      { numRuns: 5000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  test("in a plan with something cut out, put in or put elsewhere", () => {
    const place = fc.double({ min: 0, max: 0.999, noNaN: true });
    let plain = 0;
    fc.assert(
      fc.property(fc.constantFrom(...plans), place, fc.nat(3), fc.oneof(piece, line), (plan, where, length, more) => {
        const at = Math.floor(plan.length * where);
        if (isPlain(plan.slice(0, at) + more + plan.slice(at + length))) plain++;
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(500);
  });
});
