import type { ICalAlarmType, ICalCalendarMethod, ICalEventBusyStatus, ICalEventTransparency } from "ical-generator";
import ical from "ical-generator";
import type { PlanAgenda } from "../core/agenda/agenda.ts";
import type { IdentifiedEntry } from "../core/agenda/entries.ts";
import { addDays, type Day, daysBetween } from "../core/time/day.ts";
import { capital } from "../messages/capital.ts";
import type { Speaker } from "../messages/index.ts";
import { responsibleWords, whyWords } from "./due/words.ts";
import { municipalityName } from "./municipality.ts";
import { oneLine } from "./one-line.ts";

/** The library's own words by value, as the bundle holds of it only what it exports by default. */
const words = {
  method: "PUBLISH" as ICalCalendarMethod,
  transparency: "TRANSPARENT" as ICalEventTransparency,
  busystatus: "FREE" as ICalEventBusyStatus,
  alarm: "display" as ICalAlarmType.display,
};

/** How many days ahead a calendar reminds of something; where that has passed, the day before. */
const reminders = [14, 1];
/** In the morning, not at the midnight that the day begins with. */
const nineInTheMorning = 9 * 3600;
const secondsOfDay = 24 * 3600;

/** Sequence numbers count days from here, so that what is read in later is newer and replaces what was there. */
const firstDay = "1900-01-01";

/**
 * Deadlines as a calendar (RFC 5545) of events that last a day, each with a name of its own that stays the same.
 *
 * What comes again stands with its next day only: the day after that is counted from when it is done, which no calendar
 * knows. Every stamp is the day that the plans were looked at, so that the same plans and day give the same bytes.
 */
export function calendarOf(entries: readonly IdentifiedEntry[], asOf: Day, speaker: Speaker): string {
  const { calendar: texts, matters } = speaker.due;
  const names = [...new Set(entries.map(({ plan }) => municipalityName(plan, speaker)))];
  const calendar = ical({
    prodId: { company: "plankoll", product: "plankoll", language: speaker.language },
    method: words.method,
    scale: "gregorian",
    name: escaped(texts.name(names.length === 1 ? names[0] : undefined)),
  });
  for (const entry of entries) {
    const summary = oneLine(summaryOf(entry, names.length > 1, speaker));
    const event = calendar.createEvent({
      id: `${entry.identity}@plankoll`,
      allDay: true,
      start: entry.day,
      end: addDays(entry.day, 1),
      stamp: asOf,
      lastModified: asOf,
      sequence: daysBetween(firstDay, asOf),
      summary,
      description: descriptionOf(entry, asOf, speaker),
      categories: [{ name: capital(matters[entry.matter]) }],
      transparency: words.transparency,
      busystatus: words.busystatus,
    });
    const ahead = reminders.find((days) => addDays(entry.day, -days) > asOf);
    if (ahead !== undefined)
      event.createAlarm({
        type: words.alarm,
        trigger: ahead * secondsOfDay - nineInTheMorning,
        description: summary,
      });
  }
  return `${alarmsLast(calendar.toString())}\r\n`;
}

/** The standard has the alarms of an event after all that is said of it; the library has them before the last of it. */
function alarmsLast(calendar: string): string {
  return calendar.replace(/^(BEGIN:VALARM\r\n.*?^END:VALARM\r\n)(.*?)(?=^END:VEVENT\r$)/gms, "$2$1");
}

function summaryOf(entry: IdentifiedEntry, hasSeveral: boolean, speaker: Speaker): string {
  const { what, calendar } = speaker.due;
  const bare = what(entry, undefined);
  const whole = hasSeveral ? `${municipalityName(entry.plan, speaker)}: ${bare}` : bare;
  return entry.state === "late" ? calendar.late(whole) : whole;
}

function descriptionOf(entry: IdentifiedEntry, asOf: Day, speaker: Speaker): string {
  const { calendar } = speaker.due;
  const why = whyWords(entry, speaker);
  const who = responsibleWords(entry.responsible, speaker);
  return [
    entry.responsible.kind === "nobody" ? who : `${calendar.responsible}: ${who}`,
    ...(why ? [`${calendar.why}: ${why}`] : []),
    `${calendar.plan}: ${planWords(entry.plan, speaker)}`,
    calendar.asOf(asOf),
  ]
    .map(oneLine)
    .join("\n");
}

function planWords(plan: PlanAgenda, speaker: Speaker): string {
  return `${municipalityName(plan, speaker)}, ${plan.title ?? speaker.report.untitled} (${plan.file})`;
}

/** The library leaves the calendar's own name as it is. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, "\\$&");
}
