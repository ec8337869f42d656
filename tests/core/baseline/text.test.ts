import { expect, test } from "vitest";
import { baselineText } from "../../../src/core/baseline/text.ts";
import type { BaselineEntry } from "../../../src/core/report/baseline.ts";

const entry: BaselineEntry = {
  ...{ fingerprint: "0123456789abcdef", kind: "gap", item: "", since: "2026-11-22" },
  ...{ requirement: "plan-basics/adopted", municipality: "Nora", file: "nora.yaml" },
};

test("Each entry stands on a line, what people read first, and what is empty is left out", () => {
  const other: BaselineEntry = {
    ...{ ...entry, item: "a1", fixed: "2026-11-23", also: ["se-law/x", "se-law/y"] },
    ...{ municipality: "", fingerprint: "fedcba9876543210" },
  };
  expect(baselineText([entry, other])).toBe(
    [
      "{",
      '  "plankoll-baseline": 1,',
      '  "entries": [',
      '    { "file": "nora.yaml", "municipality": "Nora", "requirement": "plan-basics/adopted", "kind": "gap", "since": "2026-11-22", "fingerprint": "0123456789abcdef" },',
      '    { "file": "nora.yaml", "requirement": "plan-basics/adopted", "also": ["se-law/x","se-law/y"], "item": "a1", "kind": "gap", "since": "2026-11-22", "fixed": "2026-11-23", "fingerprint": "fedcba9876543210" }',
      "  ]",
      "}",
      "",
    ].join("\n"),
  );
});

test("Without an entry the list is empty", () => {
  expect(baselineText([])).toBe('{\n  "plankoll-baseline": 1,\n  "entries": []\n}\n');
});

test("It is JSON, and holds no sign that cannot be seen", () => {
  const nasty = baselineText([{ ...entry, item: 'a"\u202e\u0007\\' }]);
  expect(["\u202e", "\u0007"].filter((sign) => nasty.includes(sign))).toEqual([]);
  expect(JSON.parse(nasty)).toMatchObject({ entries: [{ requirement: "plan-basics/adopted" }] });
});
