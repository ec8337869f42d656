import { describe, expect, test } from "vitest";
import { howCurrent, mostCurrentFirst } from "../../../src/core/plan/how-current.ts";
import { readWhen } from "../../../src/core/time/when.ts";

const asOf = "2026-11-22";
const time = (words: string) => ({ words, path: [], when: readWhen(words) });

/** How current something is that stays so for four years: “old 2026-11-21 made 2022-11-21”. */
function current(made: readonly string[], reviewed?: string, months = 48): string {
  const written = { made: made.map(time), reviewed: reviewed === undefined ? undefined : time(reviewed) };
  const result = howCurrent(written, months, asOf, 60);
  if ("age" in result) return `${result.state} ${result.age.due} ${result.age.event} ${result.age.words}`;
  return "moment" in result ? `${result.state} ${result.moment.words}` : result.state;
}

describe("what was made", () => {
  test.each([
    ["2022-11-21", "old 2026-11-21 made 2022-11-21"],
    ["2022-11-22", "soon 2026-11-22 made 2022-11-22"],
    // 22 November 2026 and 60 days is 21 January 2027.
    ["2023-01-21", "soon 2027-01-21 made 2023-01-21"],
    ["2023-01-22", "current"],
    // The last day of what is longer than a day.
    ["2022-10", "old 2026-10-31 made 2022-10"],
    ["november 2022", "soon 2026-11-30 made november 2022"],
    ["2023-01", "current"],
    ["2021", "old 2025-12-31 made 2021"],
    ["2022", "soon 2026-12-31 made 2022"],
    ["2023", "current"],
  ])("%s is %s", (made, expected) => {
    expect(current([made])).toBe(expected);
  });

  test("on 29 February is due on the 28th where there is no 29th", () => {
    expect(current(["2024-02-29"], undefined, 24)).toBe("old 2026-02-28 made 2024-02-29");
  });
});

describe("the latest counts", () => {
  test("of several times that it was made", () => {
    expect(current(["2012-01-01", "2024-01-01", "2018-01-01"])).toBe("current");
    expect(current(["2012-01-01", "2018-01-01"])).toBe("old 2022-01-01 made 2018-01-01");
  });

  test("of that and when it was followed up", () => {
    expect(current(["2012-01-01"], "2024-01-01")).toBe("current");
    expect(current(["2012-01-01"], "2018-01-01")).toBe("old 2022-01-01 reviewed 2018-01-01");
    expect(current(["2020-01-01"], "2018-01-01")).toBe("old 2024-01-01 made 2020-01-01");
    expect(current([], "2018-01-01")).toBe("old 2022-01-01 reviewed 2018-01-01");
  });

  test("of a year and a month in it: the year has the later last day", () => {
    expect(current(["2022", "2022-10"])).toBe("soon 2026-12-31 made 2022");
  });
});

describe("what lies ahead", () => {
  test("is not yet done", () => {
    expect(current(["2018-01-01", "2026-11-23"])).toBe("old 2022-01-01 made 2018-01-01");
    expect(current(["2018-01-01"], "2027")).toBe("old 2022-01-01 made 2018-01-01");
    expect(current(["2026-11-22"])).toBe("current");
    // It is November 2026: who writes 2026 tells of what has been done.
    expect(current(["2026"])).toBe("current");
  });

  test("is told of where there is nothing else", () => {
    expect(current(["2026-11-23"])).toBe("ahead 2026-11-23");
    expect(current([], "2027-03")).toBe("ahead 2027-03");
    expect(current(["2027"], "2028")).toBe("ahead 2028");
  });
});

describe("without a time that can be read", () => {
  test("it is undated, unreadable or not filled in", () => {
    expect(current([])).toBe("undated");
    expect(current(["för länge sedan"])).toBe("unreadable för länge sedan");
    expect(current(["20XX-XX-XX"])).toBe("unfilled");
  });

  test("a follow-up in words that name none leaves what was made lately current, and what is old for a person to judge", () => {
    expect(current(["2024-01-01"], "nyligen")).toBe("current");
    expect(current(["2023-01-21"], "nyligen")).toBe("current");
    expect(current(["2018-01-01"], "nyligen")).toBe("unreadable nyligen");
    expect(current([], "nyligen")).toBe("unreadable nyligen");
  });
});

test("the one that is current, or most likely to be, comes first", () => {
  const of = (made: readonly string[]) => howCurrent({ made: made.map(time), reviewed: undefined }, 48, asOf, 60);
  const all = [["20XX-XX-XX"], ["2027"], [], ["2018"], ["för länge sedan"], ["2022"], ["2024"]].map(of);
  expect(all.toSorted(mostCurrentFirst).map(({ state }) => state)).toEqual([
    ...["current", "soon", "unreadable", "old", "undated", "ahead", "unfilled"],
  ]);
});
