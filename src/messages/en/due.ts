import type { Matter, Waived } from "../../core/agenda/deadline.ts";
import { addDays, type Day, daysBetween } from "../../core/time/day.ts";
import { capital } from "../capital.ts";
import type { DueTexts } from "../due.ts";
import { howLong } from "./how-long.ts";
import { counted, duration, inWords, quoted, said } from "./words.ts";

/** More days than this are told in months and years. */
const mostDays = 90;
const days = (n: number) => counted(n, "day");
/** “the plan”, “X”. */
const document = (title: string | undefined, plan: string | undefined) =>
  title === undefined
    ? plan === undefined
      ? "the plan"
      : `“${plan}”`
    : title
      ? `“${title}”`
      : "a document without a title";
const named = (kind: string, title: string | undefined) =>
  title ? `the ${kind} “${title}”` : `a ${kind} without a title`;

const itemOf = ({ item }: Waived) => (item ? [item] : []);

/** From what it is counted: that the thing was made, or was last done. */
const events: Readonly<Record<Matter, Readonly<Record<"made" | "done", string>>>> = {
  revision: { made: "the adoption", done: "the revision" },
  "follow-up": { made: "the adoption", done: "the follow-up" },
  mapping: { made: "the mapping", done: "the mapping" },
  agreement: { made: "the agreement", done: "the review" },
  routine: { made: "the decision", done: "the review" },
  competence: { made: "the training", done: "the training" },
  goal: { made: "", done: "" },
  activity: { made: "", done: "" },
  validity: { made: "", done: "" },
  waiver: { made: "", done: "" },
};

export default {
  head: { file: "File", asOf: "As of" },
  matters: {
    revision: "revision",
    "follow-up": "follow-up",
    goal: "goal",
    activity: "activity",
    mapping: "mapping",
    agreement: "agreement",
    routine: "routine",
    competence: "competence",
    validity: "validity",
    waiver: "waiver",
  },
  what: ({ matter, title, waived }, plan) => {
    switch (matter) {
      case "revision":
        return `Revision of ${document(title, plan)}`;
      case "follow-up":
        return `Follow-up of ${document(title, plan)}`;
      case "goal":
        return title ? `The goal “${title}”` : "A goal without a title";
      case "activity":
        return title ? `The activity “${title}”` : "An activity without a title";
      case "mapping":
        return plan === undefined ? "A new mapping" : `A new mapping (“${plan}”)`;
      case "agreement":
        return `Review of the agreement with ${title || "a partner without a name"}`;
      case "routine":
        return `Review of ${named("routine", title)}`;
      case "competence":
        return title ? `Training, “${title}”` : "Training";
      case "validity":
        return `Last day of validity of ${document(title, plan)}`;
      case "waiver":
        if (waived) return `Last day of the waiver of ${quoted([waived.requirement.en, ...itemOf(waived)]).join(", ")}`;
        return title ? `Last day of the waiver of “${title}”` : "Last day of a waiver";
    }
  },
  why: (matter, reckoning, day) => {
    const { words } = reckoning;
    if (reckoning.by === "stated") return words === day ? undefined : `in the plan: “${words}”`;
    const { by, since, months, interval } = reckoning;
    const from = `from ${events[matter][since]} ${said(words)}`;
    if (by === "interval") return `“${interval}”, counted ${from}`;
    const reckoned = `counted as ${duration(months)} ${from}`;
    return by === "assumed" ? `no interval that can be read is stated; ${reckoned}` : reckoned;
  },
  paused: "paused",
  states: { late: "late", soon: "coming", ongoing: "no last day", undated: "cannot be dated" },
  distance: (day, asOf) => {
    if (day === asOf) return "today";
    if (day === addDays(asOf, 1)) return "tomorrow";
    if (day === addDays(asOf, -1)) return "yesterday";
    const apart = Math.abs(daysBetween(asOf, day));
    const long = apart <= mostDays ? days(apart) : day < asOf ? howLong(day, asOf) : howLong(asOf, day);
    return day < asOf ? `${long} ago` : `in ${long}`;
  },
  late: (count) => `Late (${count})`,
  soon: (count, within, last) =>
    within === 0 ? `Today (${count})` : `Within ${days(within)}, up to and including ${last} (${count})`,
  ongoing: (count) => `Ongoing or recurring, without a last day (${count})`,
  undated: (count) => `Cannot be dated (${count})`,
  noneLate: "Nothing is late, as far as the plan shows.",
  noneSoon: (within) => (within === 0 ? "Nothing today." : `Nothing within ${days(within)}.`),
  later: (count, first) =>
    count === 1
      ? `After that one more thing comes, on ${first}.`
      : `After that ${count} more things come, the first on ${first}.`,
  withoutTime: (count) =>
    count === 1
      ? "One activity that remains does not state when it is to be done, and is not included."
      : `${capital(inWords(count))} activities that remain do not state when they are to be done, and are not included.`,
  unclear: ({ words, isAhead }) =>
    words === undefined
      ? "the plan does not show when it was last done"
      : isAhead
        ? `the plan says that it was last done ${said(words)}, and that time has not come`
        : `“${words}” cannot be read as a time`,
  nobody: "Nobody appointed as responsible",
  coordinator: (name) => `${name} (coordinates; the plan states nobody else as responsible)`,
  everybody: (name) => `${name} (nobody is appointed to lead)`,
  entry: ({ day, state }, what) => (state === "late" ? `${day} (late): ${what}` : `${day}: ${what}`),
  noPlans: "No plan could be read.",
  total: ({ plans, late, soon, within, unreadable }) =>
    `${counted(plans, "plan")}: ${counted(late, "thing")} ${late === 1 ? "is" : "are"} late, ${soon === 0 ? "none" : soon} to be done ${within === 0 ? "today" : `within ${days(within)}`}.${
      unreadable === 0 ? "" : ` ${counted(unreadable, "file")} could not be read.`
    }`,
  calendar: {
    name: (municipality) => `Plan against violence in close relationships${municipality ? ` (${municipality})` : ""}`,
    late: (what) => `Late: ${what}`,
    responsible: "Responsible",
    plan: "Plan",
    why: "Why that day",
    asOf: (day: Day) =>
      `According to the plan as it was on ${day}. Import the calendar again when the plan has changed.`,
  },
  columns: {
    municipality: "Municipality",
    plan: "Plan",
    day: "No later than",
    days: "Days left",
    state: "State",
    matter: "Sort",
    what: "What",
    responsible: "Responsible",
    why: "Why that day",
    file: "File",
    line: "Line",
    identity: "Identity",
  },
} satisfies DueTexts;
