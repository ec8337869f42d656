import { describe, expect, test } from "vitest";
import { type Cycle, dueState, hasBegun, isAhead, latest, standingOf } from "../../../src/core/plan/due.ts";
import { readInterval } from "../../../src/core/time/interval.ts";
import { readWhen } from "../../../src/core/time/when.ts";

const asOf = "2026-11-22";
const time = (words: string | undefined) =>
  words === undefined ? undefined : { words, path: [], when: readWhen(words) };

/** How a cycle in plain words stands, and when it is due by what: “late 2026-05-12 interval”. */
function standing({
  last,
  also = [],
  next,
  interval,
  ...months
}: {
  last?: string;
  also?: readonly string[];
  next?: string;
  interval?: string;
  assumed?: number;
  limit?: number;
}): string {
  const frequency =
    interval === undefined ? undefined : { words: interval, path: [], interval: readInterval(interval) };
  const cycle: Cycle = { last: time(last), also: also.map(time), next: time(next), interval: frequency, ...months };
  const result = standingOf(cycle, asOf, 60);
  if (result.state === "unreadable") return `unreadable ${result.moment.words}`;
  if (!("due" in result)) return result.state;
  return `${result.state} ${result.due.day} ${result.due.by} ${result.due.moment.words}`;
}

describe("a day", () => {
  test.each([
    ["2026-11-21", "late"],
    ["2026-11-22", "soon"],
    // 22 November and 60 days.
    ["2027-01-21", "soon"],
    ["2027-01-22", "in-time"],
  ])("%s is %s on 22 November 2026", (day, state) => {
    expect(dueState(day, asOf, 60)).toBe(state);
  });

  test("is late from the day after, however far ahead one looks", () => {
    expect(dueState(asOf, asOf, 0)).toBe("soon");
    expect(dueState("2026-11-23", asOf, 0)).toBe("in-time");
  });
});

describe("an interval counts", () => {
  test.each([
    ["2025-11-21", "late 2026-11-21"],
    ["2025-11-22", "soon 2026-11-22"],
    ["2026-01-21", "soon 2027-01-21"],
    ["2026-01-22", "in-time 2027-01-22"],
    // The last day of what is longer than a day.
    ["2025-10", "late 2026-10-31"],
    ["2025-11", "soon 2026-11-30"],
    ["2024", "late 2025-12-31"],
    ["2025", "soon 2026-12-31"],
    ["våren 2025", "late 2026-06-30"],
    ["HT 2025", "soon 2026-12-31"],
    // It is November 2026: who writes 2026 tells of what has been done.
    ["2026", "in-time 2027-12-31"],
    ["november 2026", "in-time 2027-11-30"],
    // 2025 has no 29 February.
    ["2024-02-29", "late 2025-02-28"],
  ])("from %s", (last, expected) => {
    expect(standing({ last, interval: "årligen" })).toBe(`${expected} interval ${last}`);
  });

  test.each([
    ["vartannat år", "2026-05-12"],
    ["varje mandatperiod", "2028-05-12"],
    ["P18M", "2025-11-12"],
    ["två gånger per år", "2024-11-12"],
  ])("as %s", (interval, day) => {
    expect(standing({ last: "2024-05-12", interval })).toContain(` ${day} interval`);
  });

  test("from the adoption where nothing else is stated", () => {
    expect(standing({ also: ["2025-05-12"], interval: "årligen" })).toBe("late 2026-05-12 interval 2025-05-12");
  });

  test("from the latest of all that has happened", () => {
    const interval = "årligen";
    expect(standing({ also: ["2021-05-12", "2025-05-12", "2023-05-12"], interval })).toContain("2026-05-12");
    expect(standing({ last: "2026-03-01", also: ["2021-05-12"], interval })).toContain("2027-03-01");
    // The plan was adopted anew after its last revision.
    expect(standing({ last: "2023-03-01", also: ["2026-05-12"], interval })).toContain("2027-05-12");
  });

  test("but not from what lies ahead", () => {
    expect(standing({ last: "2026-11-23", also: ["2024-05-12"], interval: "årligen" })).toContain("late 2025-05-12");
    expect(standing({ last: "2027", also: ["2024-05-12"], interval: "årligen" })).toContain("late 2025-05-12");
    expect(standing({ last: "2026-11-22", interval: "årligen" })).toContain("2027-11-22");
  });
});

describe("a next time", () => {
  test("and an interval: the earlier counts", () => {
    const interval = "vartannat år";
    expect(standing({ last: "2025-01-10", next: "2026-06-30", interval })).toBe("late 2026-06-30 next 2026-06-30");
    expect(standing({ last: "2024-01-10", next: "2027-06-30", interval })).toBe("late 2026-01-10 interval 2024-01-10");
  });

  test("and an interval that fall due on one day: it is the plan's own word, and told of once", () => {
    const interval = "årligen";
    expect(standing({ last: "2025-11-22", next: "2026-11-22", interval })).toBe("soon 2026-11-22 next 2026-11-22");
    expect(standing({ last: "2025-11-21", next: "2026-11-21", interval })).toBe("late 2026-11-21 next 2026-11-21");
    // A month ends on that day.
    expect(standing({ last: "2025-10", next: "2026-10", interval })).toBe("late 2026-10-31 next 2026-10");
  });

  test("alone is the plan's own word, and nothing is assumed", () => {
    expect(standing({ last: "2024-01-10", next: "2027-06-30", assumed: 12 })).toBe(
      "in-time 2027-06-30 next 2027-06-30",
    );
    expect(standing({ next: "hösten 2026", assumed: 12 })).toBe("soon 2026-12-31 next hösten 2026");
  });

  test("that the last one has reached is done", () => {
    expect(standing({ last: "2026-06-30", next: "2026-06-30", interval: "årligen" })).toContain("2027-06-30 interval");
    expect(standing({ last: "2026-06-30", next: "2025-06-30", assumed: 12 })).toContain("2027-06-30 assumed");
    expect(standing({ last: "2026-06-29", next: "2026-06-30", interval: "årligen" })).toContain("late 2026-06-30 next");
  });
});

describe("what is assumed", () => {
  test("counts only where no interval can be read", () => {
    expect(standing({ last: "2025-06-30", assumed: 12 })).toBe("late 2026-06-30 assumed 2025-06-30");
    expect(standing({ last: "2025-06-30", assumed: 12, interval: "ibland" })).toContain("late 2026-06-30 assumed");
    expect(standing({ last: "2025-06-30", assumed: 12, interval: "löpande" })).toContain("late 2026-06-30 assumed");
    expect(standing({ last: "2025-06-30", assumed: 12, interval: "vartannat år" })).toContain("2027-06-30 interval");
  });

  test("is not a limit, which always counts", () => {
    expect(standing({ last: "2020", limit: 48, next: "2028" })).toBe("late 2024-12-31 limit 2020");
    expect(standing({ last: "2025", limit: 48, next: "2026-01-31" })).toBe("late 2026-01-31 next 2026-01-31");
  });
});

describe("words that name no time", () => {
  test("are for a person to judge, unless it is late all the same", () => {
    expect(standing({ last: "nyligen", interval: "årligen" })).toBe("unreadable nyligen");
    expect(standing({ last: "löpande", interval: "årligen" })).toBe("unreadable löpande");
    expect(standing({ last: "nyligen", also: ["2020-05-12"], interval: "årligen" })).toBe("unreadable nyligen");
    expect(standing({ last: "nyligen", next: "2027-06-30" })).toBe("unreadable nyligen");
    expect(standing({ last: "nyligen", next: "2026-06-30" })).toContain("late 2026-06-30 next");
    expect(standing({ last: "2026-05-12", next: "snart", interval: "årligen" })).toBe("unreadable snart");
    expect(standing({ last: "2024-05-12", next: "snart", interval: "årligen" })).toContain("late 2025-05-12");
  });

  test("are no finding here when they were never filled in", () => {
    expect(standing({ last: "20XX-XX-XX", interval: "årligen" })).toBe("unasked");
    expect(standing({ last: "TODO", interval: "årligen" })).toBe("unasked");
    expect(standing({ last: "20XX-XX-XX", also: ["2024-05-12"], interval: "årligen" })).toContain("late 2025-05-12");
  });

  test("are a finding elsewhere when they stand in an adoption", () => {
    expect(standing({ also: ["i våras"], interval: "årligen" })).toBe("unasked");
  });
});

describe("without any time", () => {
  test.each([
    [{ interval: "årligen" }, "undated"],
    [{ assumed: 12 }, "undated"],
    [{ last: "2027-03-01", interval: "årligen" }, "undated"],
    [{}, "unasked"],
    [{ last: "2020" }, "unasked"],
    [{ interval: "löpande" }, "unasked"],
  ])("%j is %s", (cycle, expected) => {
    expect(standing(cycle)).toBe(expected);
  });
});

test("the latest of two times that end on one day is the first of them", () => {
  const year = time("2025");
  expect(latest([year, time("2025-12-31"), time("2027"), undefined], asOf)).toBe(year);
  expect(latest([], asOf)).toBeUndefined();
});

describe("a time", () => {
  const moment = (words: string) => ({ words, path: [], when: readWhen(words) });

  test.each([
    // A period from its first day; it is 22 November 2026.
    ["2026", true, false],
    ["2026-11-22", true, false],
    ["2026-11-23", false, true],
    ["2027", false, true],
    // What has no end, or comes again, is no time at which something was done or will be.
    ["från 2025", false, false],
    ["från 2027", false, false],
    ["löpande", false, false],
    ["årligen", false, false],
    ["nyligen", false, false],
  ])("that is “%s” has come: %s; lies ahead: %s", (words, begun, ahead) => {
    expect([hasBegun(moment(words), asOf), isAhead(moment(words), asOf)]).toEqual([begun, ahead]);
  });
});
