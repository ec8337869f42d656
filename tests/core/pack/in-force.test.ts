import { describe, expect, test } from "vitest";
import { dayAfter, firstDay, inForce } from "../../../src/core/pack/in-force.ts";

describe("a bound", () => {
  test.each([
    ["2015", "2015-01-01", "2016-01-01"],
    ["2015-01", "2015-01-01", "2015-02-01"],
    ["2015-12", "2015-12-01", "2016-01-01"],
    // A leap year's February, and one of a year that is none.
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2023-02", "2023-02-01", "2023-03-01"],
    ["2015-01-01", "2015-01-01", "2015-01-02"],
    ["2015-12-31", "2015-12-31", "2016-01-01"],
    ["2024-02-28", "2024-02-28", "2024-02-29"],
  ])("that is %s reaches from %s to the day before %s", (bound, first, after) => {
    expect(firstDay(bound)).toBe(first);
    expect(dayAfter(bound)).toBe(after);
  });
});

describe("a legal basis", () => {
  test.each([
    [{ from: "2025-07-01" }, "2025-06-30", false],
    [{ from: "2025-07-01" }, "2025-07-01", true],
    [{ from: "2025-07-01" }, "2199-12-31", true],
    [{ from: "2025-07" }, "2025-06-30", false],
    [{ from: "2025-07" }, "2025-07-01", true],
    [{ from: "2025" }, "2024-12-31", false],
    [{ from: "2025" }, "2025-01-01", true],
    [{ from: "2015", to: "2020-06-30" }, "2020-06-30", true],
    [{ from: "2015", to: "2020-06-30" }, "2020-07-01", false],
    [{ from: "2015", to: "2020-06" }, "2020-06-30", true],
    [{ from: "2015", to: "2020-06" }, "2020-07-01", false],
    [{ from: "2015", to: "2020" }, "2020-12-31", true],
    [{ from: "2015", to: "2020" }, "2021-01-01", false],
  ])("with the bounds %j on %s: %s", (bounds, day, expected) => {
    expect(inForce(bounds, day)).toBe(expected);
  });
});
