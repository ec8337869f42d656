import { describe, expect, test } from "vitest";
import { isAfter, otherEdition } from "../../../src/core/audit/editions.ts";
import { record } from "../../support/record.ts";

const asOf = "2026-11-22";
const nora = (file: string, dates: Parameters<typeof record>[2] = {}) => record(file, "Nora", dates);

describe("of two editions", () => {
  test.each([
    [
      "one that begins on the day before one that begins the day after",
      { validFrom: asOf },
      { validFrom: "2026-11-23" },
    ],
    ["one that ends on the day before one that ended the day before", { validTo: asOf }, { validTo: "2026-11-21" }],
    ["one that has ended before one that is to come", { validTo: "2020-12-31" }, { validFrom: "2026-11-23" }],
    ["the nearest of two that are to come", { validFrom: "2027-01-01" }, { validFrom: "2028-01-01" }],
    ["the latest of two that have begun", { validFrom: "2026-01-01" }, { validFrom: "2025-01-01" }],
    ["the latest decided of two without validity", { decided: "2026-01-01" }, { decided: "2025-12-31" }],
    ["one decided before one without any date", { decided: "1999-01-01" }, {}],
    [
      "one revised since it began before one that began between",
      { validFrom: "2024-01-01", decided: "2026-02-01" },
      { validFrom: "2025-01-01" },
    ],
    [
      "one that begins after it was decided before one decided between",
      { validFrom: "2026-03-01", decided: "2025-10-01" },
      { decided: "2026-02-01" },
    ],
  ])("%s counts, whichever file comes last", (_, first, second) => {
    for (const [a, b] of [
      ["a.yaml", "b.yaml"],
      ["b.yaml", "a.yaml"],
    ] as const) {
      expect(isAfter(nora(a, first), nora(b, second), asOf)).toBe(true);
      expect(isAfter(nora(b, second), nora(a, first), asOf)).toBe(false);
    }
  });

  test("nothing tells apart, the file that comes last counts, and none comes after itself", () => {
    expect(isAfter(nora("b.yaml"), nora("a.yaml"), asOf)).toBe(true);
    expect(isAfter(nora("a.yaml"), nora("b.yaml"), asOf)).toBe(false);
    expect(isAfter(nora("a.yaml"), nora("a.yaml"), asOf)).toBe(false);
  });
});

test.each([
  ["coming", { validFrom: "2026-11-23" }],
  ["earlier", { validTo: "2026-11-21" }],
  ["earlier", { validFrom: "2020-01-01" }],
  ["beside", { validTo: asOf }],
  ["beside", { validFrom: asOf, validTo: "2030-12-31" }],
  ["twin", { validFrom: "2026-06-01", validTo: "2028-12-31" }],
  ["twin", { validFrom: "2025-01-01", decided: "2026-06-01" }],
] as const)("an edition that does not count is %s: %j", (role, dates) => {
  expect(
    otherEdition(nora("a.yaml", dates), nora("b.yaml", { validFrom: "2026-06-01", validTo: "2028-12-31" }), asOf),
  ).toMatchObject({
    file: "a.yaml",
    role,
    current: "b.yaml",
  });
});
