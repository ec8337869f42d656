import { describe, expect, it } from "vitest";
import { addDays, addMonths, daysBetween, isDay } from "../../../src/core/time/day.ts";
import fc from "../../support/fuzz/fc.ts";

const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("isDay", () => {
  it.each(["2026-03-31", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29", "2026-12-31"])(
    "accepts %s",
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ...["2026-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-06-31", "2026-13-01", "2026-00-10", "2026-01-00"],
    ...["1899-12-31", "2200-01-01", "0026-03-31", "12026-03-31", "2026-3-31", "26-03-31", "20260331", "2026/03/31"],
    ...["", "2026", "2026-03", " 2026-03-31", "2026-03-31 ", "2026-03-31\n", "2026-03-31T00:00:00Z", "２０２６-03-31"],
  ])("refuses %j", (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe("addDays", () => {
  it.each([
    ["2026-03-31", 0, "2026-03-31"],
    ["2025-12-31", 1, "2026-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2025-02-28", 1, "2025-03-01"],
    ["2026-01-01", 365, "2027-01-01"],
    // The nights when Swedish clocks change.
    ["2026-03-28", 2, "2026-03-30"],
    ["2026-10-24", 2, "2026-10-26"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });
});

describe("addMonths", () => {
  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2026-03-15", 0, "2026-03-15"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-05-15", -17, "2024-12-15"],
    ["2026-11-30", 3, "2027-02-28"],
    ["1900-01-01", 2399, "2099-12-01"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  it("never gives a later day of the month, and always the month asked for", () => {
    const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (from, months) => {
        const to = addMonths(from, months);
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)));
        expect(monthOf(to) - monthOf(from)).toBe(months);
      }),
    );
  });
});

describe("daysBetween", () => {
  it.each([
    ["2026-03-31", "2026-03-31", 0],
    ["2026-03-31", "2026-04-01", 1],
    ["2026-04-01", "2026-03-31", -1],
    ["2024-01-01", "2025-01-01", 366],
    ["2026-03-28", "2026-03-30", 2],
  ])("from %s to %s is %i", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("is what addDays has to add", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });
});

it("does not depend on the time zone of the machine", () => {
  const before = process.env.TZ;
  try {
    for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/Stockholm"]) {
      process.env.TZ = zone;
      expect(addDays("2026-03-28", 1)).toBe("2026-03-29");
      expect(addMonths("2026-03-31", 1)).toBe("2026-04-30");
      expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
      expect(isDay("2026-03-29")).toBe(true);
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});
