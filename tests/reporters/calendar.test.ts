import ICAL from "ical.js";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Agenda } from "../../src/core/report/agenda.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import due from "../../src/reporters/due/ics.ts";
import check from "../../src/reporters/ics.ts";
import { agendaWith, deadline, nastyAgenda, planAgenda } from "../support/agenda.ts";
import { planReport, reportOf } from "../support/by-hand.ts";
import { longWord, nastyWords } from "../support/report.ts";

const context = { speaker: await speak("sv"), color: false, columns: 80, version: "1.2.3", by: "date" } as const;
const english = { ...context, speaker: await speak("en") };

const render = (agenda: Agenda) => due.render(agenda, context);
const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (text: string) => parse(text).getAllSubcomponents("vevent");
const value = (component: ICAL.Component | undefined, property: string) =>
  String(component?.getFirstPropertyValue(property) ?? "none");

/** The only event of a calendar that holds one deadline. */
function eventOf(more: Parameters<typeof deadline>[0], asOf = "2026-11-22"): ICAL.Component {
  const [event, ...others] = eventsOf(render(agendaWith([planAgenda([deadline(more)])], { asOf })));
  expect(others).toEqual([]);
  if (!event) throw new Error("There is no event.");
  return event;
}

/** What a text looks like where nothing in it can act. */
const tame = (text: string) => visible(text.replace(/\s+/gu, " ").trim());

afterEach(() => void vi.useRealTimers());

describe("an event", () => {
  test("lasts the day, and the next day is no part of it", () => {
    const event = eventOf({ day: "2026-12-31" });
    for (const property of ["dtstart", "dtend"]) expect(event.getFirstProperty(property)?.type).toBe("date");
    expect([value(event, "dtstart"), value(event, "dtend")]).toEqual(["2026-12-31", "2027-01-01"]);
  });

  test("takes no time from anybody's day", () => {
    const event = eventOf({});
    expect(value(event, "transp")).toBe("TRANSPARENT");
    expect(value(event, "x-microsoft-cdo-busystatus")).toBe("FREE");
  });

  test("says what, who, why and in which plan", () => {
    const event = eventOf({
      matter: "revision",
      title: undefined,
      reckoning: { by: "interval", words: "2025-12-31", since: "done", months: 12, interval: "årligen" },
    });
    expect(value(event, "summary")).toBe("Revidering av planen");
    expect(value(event, "categories")).toBe("Revidering");
    expect(value(event, "description").split("\n")).toEqual([
      "Ansvarig: HR-chefen",
      "Varför den dagen: ”årligen”, räknat från revideringen 2025-12-31",
      "Plan: Nora, Handlingsplan (nora.yaml)",
      "Enligt planen så som den såg ut 2026-11-22. Läs in kalendern på nytt när planen har ändrats.",
    ]);
  });

  test("that is late says so and stands on its own day", () => {
    const event = eventOf({ day: "2026-01-31", state: "late" });
    expect(value(event, "summary")).toBe("Försenat: Aktiviteten ”Stödgrupp”");
    expect(value(event, "dtstart")).toBe("2026-01-31");
  });

  test("keeps its name and is newer when it is made again on a later day", () => {
    const before = eventOf({ item: "a1", day: "2026-12-31" });
    const after = eventOf({ item: "a1", day: "2027-02-28" }, "2026-11-23");
    expect(value(before, "uid")).toMatch(/^[0-9a-f]{16}@plankoll$/);
    expect(value(after, "uid")).toBe(value(before, "uid"));
    expect(Number(value(after, "sequence"))).toBe(Number(value(before, "sequence")) + 1);
    expect(value(before, "dtstamp")).toBe("2026-11-22T00:00:00Z");
    expect(value(after, "last-modified")).toBe("2026-11-23T00:00:00Z");
  });

  test.each([
    ["14 days before, at nine", "2026-12-15", "2026-12-01T09:00:00"],
    ["14 days before, when that is tomorrow", "2026-12-07", "2026-11-23T09:00:00"],
    ["the day before, when 14 days before is today", "2026-12-06", "2026-12-05T09:00:00"],
    ["the day before, when that is tomorrow", "2026-11-24", "2026-11-23T09:00:00"],
    ["not at all, when the day before is today", "2026-11-23", undefined],
    ["not at all, when it is due today", "2026-11-22", undefined],
    ["not at all, when it is late", "2026-01-31", undefined],
  ])("reminds %s", (_, day, expected) => {
    const event = eventOf({ day, state: day < "2026-11-22" ? "late" : "soon" });
    const alarms = event.getAllSubcomponents("valarm");
    const start = ICAL.Time.fromDateTimeString(`${day}T00:00:00`);
    const times = alarms.map((alarm) => {
      const at = start.clone();
      at.addDuration(alarm.getFirstPropertyValue("trigger") as ICAL.Duration);
      return at.toString();
    });
    expect(times).toEqual(expected === undefined ? [] : [expected]);
    for (const alarm of alarms) expect(value(alarm, "action")).toBe("DISPLAY");
  });

  test("has its reminder after all that is said of it, as the standard asks", () => {
    const text = render(agendaWith([planAgenda([deadline({ item: "a" }), deadline({ item: "b" })])]));
    expect(text.match(/END:VALARM\r\nEND:VEVENT\r\n/g)).toHaveLength(2);
    expect(eventsOf(text).map((event) => value(event, "categories"))).toEqual(["Aktivitet", "Aktivitet"]);
  });
});

describe("a calendar", () => {
  const nora = planAgenda([deadline({})]);
  const kumla = planAgenda([deadline({})], { municipality: undefined, municipalityWords: "Kumla" });

  test("is published, in this language, with a name that tells whose it is", () => {
    const calendar = parse(render(agendaWith([nora])));
    expect(value(calendar, "method")).toBe("PUBLISH");
    expect(value(calendar, "version")).toBe("2.0");
    expect(value(calendar, "prodid")).toBe("-//plankoll//plankoll//SV");
    expect(value(calendar, "x-wr-calname")).toBe("Plan mot våld i nära relationer (Nora)");
    expect(value(parse(due.render(agendaWith([nora]), english)), "prodid")).toBe("-//plankoll//plankoll//EN");
  });

  test("of several municipalities says of each event whose it is", () => {
    const text = render(agendaWith([nora, kumla]));
    expect(eventsOf(text).map((event) => value(event, "summary"))).toEqual([
      "Nora: Aktiviteten ”Stödgrupp”",
      "Kumla: Aktiviteten ”Stödgrupp”",
    ]);
    expect(value(parse(text), "x-wr-calname")).toBe("Plan mot våld i nära relationer");
  });

  test("holds what comes much later too, and is a calendar when there is nothing", () => {
    const later = deadline({ day: "2030-01-01", state: "in-time" });
    expect(eventsOf(render(agendaWith([planAgenda([later])]))).map((event) => value(event, "dtstart"))).toEqual([
      "2030-01-01",
    ]);
    expect(eventsOf(render(agendaWith([planAgenda([])])))).toEqual([]);
  });

  test("is the same whenever it is made", () => {
    vi.useFakeTimers({ now: new Date("2001-02-03T04:05:06Z") });
    const then = render(nastyAgenda);
    vi.setSystemTime(new Date("2031-12-31T23:59:59Z"));
    expect(render(nastyAgenda)).toBe(then);
  });

  test("of check is that of due, and holds less where only one kind is asked for", () => {
    const agenda = agendaWith([planAgenda([deadline({ item: "a" }), deadline({ item: "b", state: "late" })]), kumla]);
    const report = reportOf(agenda.plans.map((plan) => planReport(plan.file, { agenda: plan })));
    expect(check.render(report, context)).toBe(render(agenda));
    const count = (only: "overdue" | "due-soon" | "gap") => eventsOf(check.render(report, { ...context, only })).length;
    expect([count("overdue"), count("due-soon"), count("gap")]).toEqual([1, 2, 0]);
  });
});

describe.each([
  ["sv", context],
  ["en", english],
])("whatever the plan holds, in %s", (_, spoken) => {
  const text = due.render(nastyAgenda, spoken);
  const bytes = new TextEncoder().encode(text);

  test("every line ends with CR and LF, and neither stands elsewhere", () => {
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("no line takes more than 75 octets or breaks a character", () => {
    const lines: number[][] = [[]];
    bytes.forEach((byte, i) => {
      if (byte === 13 && bytes[i + 1] === 10) return;
      if (byte === 10) lines.push([]);
      else lines.at(-1)?.push(byte);
    });
    expect(lines.length).toBeGreaterThan(500);
    const strict = new TextDecoder("utf-8", { fatal: true });
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(75);
      expect(() => strict.decode(new Uint8Array(line))).not.toThrow();
    }
  });

  test("nothing in it can hide or act", () => {
    // A line may be folded within an emoji, whose joiner then begins the next.
    const unfolded = text.replaceAll("\r\n ", "");
    expect(visible(unfolded, "\r\n")).toBe(unfolded);
  });

  test("another program finds every event, with every word, and nothing besides", () => {
    const events = eventsOf(text);
    expect(events).toHaveLength(40);
    expect(new Set(events.map((event) => value(event, "uid"))).size).toBe(40);
    const activity = events.filter(
      (event) => value(event, "categories").toLowerCase() === spoken.speaker.due.matters.activity,
    );
    const [late, today, soon] = activity.map((event) => value(event, "summary"));
    expect(late).toContain(tame(nastyWords));
    expect(today).toBe(spoken.speaker.due.what({ matter: "activity", title: undefined }, undefined));
    expect(soon).toContain(longWord);
    for (const event of events) {
      expect(event.getAllProperties().map(({ name }) => name)).toEqual(
        activity[0]?.getAllProperties().map(({ name }) => name),
      );
      expect(value(event, "description")).toContain(tame(nastyWords));
    }
    // Of a property that is not in the standard the parser gives the value as it is written.
    expect(value(parse(text), "x-wr-calname").replace(/\\([\\;,])/g, "$1")).toContain(tame(nastyWords));
  });
});
