import type { PlanAgenda } from "../../core/agenda/agenda.ts";
import type { Ongoing, Undated } from "../../core/agenda/deadline.ts";
import { type IdentifiedEntry, identifiedEntriesOf } from "../../core/agenda/entries.ts";
import type { Responsible } from "../../core/agenda/responsible.ts";
import type { Agenda } from "../../core/report/agenda.ts";
import { type Day, daysBetween } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { jsonText } from "../json-text.ts";
import { municipalityData } from "../municipality.ts";
import { unreadableData } from "../unreadable-data.ts";
import type { DueContext, DueReporter } from "./reporter.ts";

/** JSON for other programs: what is due by day, and by plan what cannot be dated and how much lies further ahead. */
export default {
  render(agenda: Agenda, { speaker, version }: DueContext): string {
    const { asOf, within, plans, unreadable, skipped, ignored = 0 } = agenda;
    const entries = identifiedEntriesOf(plans);
    const count = (wanted: string) => entries.filter(({ state }) => state === wanted).length;
    const data = {
      schemaVersion: 1,
      tool: { name: "plankoll", version },
      asOf,
      within,
      language: speaker.language,
      due: entries.map((entry) => entryData(entry, asOf, speaker)),
      plans: plans.map((plan) => planData(plan, speaker)),
      unreadable: unreadable.map((file) => unreadableData(file, speaker)),
      summary: {
        plans: plans.length,
        unreadable: unreadable.length,
        skipped: skipped.length,
        ignored,
        late: count("late"),
        soon: count("soon"),
      },
    };
    return `${jsonText(data, 2)}\n`;
  },
} satisfies DueReporter;

function entryData(entry: IdentifiedEntry, asOf: Day, { due }: Speaker) {
  const { identity, day, state, matter, item, title, responsible, reckoning, isPaused, plan, pointer, span } = entry;
  return {
    id: identity,
    day,
    days: daysBetween(asOf, day),
    state,
    matter,
    what: due.what(entry, undefined),
    item,
    title: title ?? null,
    responsible: responsibleData(responsible),
    paused: isPaused,
    reckoning:
      reckoning.by === "stated"
        ? { by: reckoning.by, words: reckoning.words, since: null, months: null, interval: null }
        : { ...reckoning, interval: reckoning.interval ?? null },
    file: plan.file,
    municipality: municipalityData(plan),
    path: pointer,
    location: span,
  };
}

function planData(plan: PlanAgenda, { due }: Speaker) {
  const later = plan.deadlines.filter(({ state }) => state === "in-time");
  return {
    file: plan.file,
    municipality: municipalityData(plan),
    title: plan.title ?? null,
    ongoing: plan.ongoing.map((thing) => ongoingData(thing, due.what(thing, undefined))),
    undated: plan.undated.map((thing) => undatedData(thing, due.what(thing, undefined))),
    activitiesWithoutTime: plan.withoutTime,
    later: { count: later.length, first: later[0]?.day ?? null },
  };
}

function ongoingData({ matter, item, title, words, responsible, isPaused, pointer, span }: Ongoing, what: string) {
  return {
    ...{ matter, what, item, title: title ?? null, words, responsible: responsibleData(responsible) },
    ...{ paused: isPaused, path: pointer, location: span },
  };
}

function responsibleData({ kind, by, names }: Responsible) {
  return { kind, by, names };
}

function undatedData({ matter, item, title, words, pointer, span }: Undated, what: string) {
  return { matter, what, item, title: title ?? null, words: words ?? null, path: pointer, location: span };
}
