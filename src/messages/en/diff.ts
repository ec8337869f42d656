import type { FieldChange } from "../../core/diff/said.ts";
import { capital } from "../capital.ts";
import type { DiffTexts } from "../diff.ts";
import { isFigures } from "../is-figures.ts";
import { all, quoted } from "./words.ts";

const longest = 120;
const clipped = (words: string) => (words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words);
/** A date in figures as it is; other words as a quotation. */
const said = (words: string) => (isFigures(words) ? words : `“${clipped(words)}”`);
const key = (english: string) => english.replaceAll("_", " ");
const last = (field: string) => field.slice(field.lastIndexOf("/") + 1);

/** Fields whose words are from a closed list. */
const closed = ["kind", "topics", "topic", "perspectives", "horizon", "status", "type", "role"];
const worded = (field: string, words: string) => (closed.includes(last(field)) ? words : said(words));
const values = (field: string, words: readonly string[]) => all(words.map((one) => worded(field, one)));

const exchange = ({ field, gone, come }: FieldChange) => {
  if (gone.length === 0) return `${values(field, come)} added`;
  if (come.length === 0) return `${values(field, gone)} no longer there`;
  return `${values(field, come)} instead of ${values(field, gone)}`;
};

const field = (change: FieldChange) => `${change.field.split("/").map(key).join(", ")}: ${exchange(change)}`;

const things = { goal: ["The goal", "A goal"], activity: ["The activity", "An activity"] } as const;
const sections = {
  routines: ["The routine", "A routine"],
  partners: ["The partner", "A partner"],
  documents: ["The document", "A document"],
  mapping: ["The mapping", "The mapping"],
  competence: ["The training", "A training"],
  information: ["The information", "The information"],
  waivers: ["The waiver from", "A waiver"],
} as const;

const state = (status: string | undefined) => status ?? "without a status";
const areasNamed = (names: readonly string[]) =>
  `the focus ${names.length === 1 ? "area" : "areas"} ${all(quoted(names))}`;

/** In how many lists the goals and activities stand that are in both plans. */
const sumOf = ({ added, dropped, facts, things, ...counts }: Parameters<DiffTexts["summary"]>[0]) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const titled = (title: string | undefined) => (title ? `“${title}”` : "without a title");

const subject: DiffTexts["subject"] = ({ kind, id, title }) => {
  const [known, unknown] = things[kind];
  return `${title || id ? known : unknown} ${titled(title)}${id ? ` (${id})` : ""}`;
};

export default {
  title: (municipality) => `${municipality}: what the new plan changes`,
  head: { old: "Before", new: "Now" },
  edition: (title, decided) =>
    [
      title ? titled(title) : "plan without a title",
      decided ? `last adopted or revised ${decided}` : "without a date of adoption or revision",
    ].join(", "),
  headings: {
    added: "New goals and activities",
    dropped: "Goals and activities that are gone",
    finished: "Finished activities",
    halted: "Cancelled and paused activities",
    begun: "Activities begun or taken up again",
    moved: "Moved in time",
    owners: "New owner",
    retitled: "New title",
    placed: "Another goal or other focus areas",
    others: "Other changes in goals and activities",
    facts: "The plan itself",
    things: "Routines, partners, documents and more",
    opened: "New gaps",
    closed: "Closed gaps",
    countsNow: "Gaps that were there before but count only now",
    gone: "Gaps that are gone without having been put right",
  },
  about: {
    opened: "Requirements that the former plan showed, or did not have to show, and the new one does not show.",
    closed: "Requirements that the new plan shows and the former one did not show.",
  },
  noneOfThese: "None.",
  same: "The plans say the same. Nothing is added, gone or changed.",
  otherMunicipality: (old, young) =>
    `The plans are of two municipalities, ${old} and ${young}. What stands here are differences between two municipalities' plans, not what a revision has changed. If that is not what you meant, check the files.`,
  note: (note) => {
    switch (note.kind) {
      case "onlyDate": {
        const [old, young] = [note.old.map(said), note.new.map(said)];
        const from = old.length > 0 ? ` from ${all(old)}` : "";
        const formal = [...new Set(note.besides.map((field) => key(field.split("/")[0] ?? "")))];
        return [
          `The date of adoption or revision is changed${from} to ${all(young)}, but nothing in the plan's content is changed.`,
          ...(formal.length > 0 ? [`Besides the date only formalities are changed: ${all(formal)}.`] : []),
          "If the plan was gone through and nothing needed changing, the decision may say so.",
        ].join(" ");
      }
      case "sameDate":
        return note.date === undefined
          ? `The plan is changed on ${note.changes} points, apart from what has begun or is done, but does not show when it was adopted or revised.`
          : `The plan is changed on ${note.changes} points, apart from what has begun or is done, but the date of adoption or revision is the same as before (${note.date}). If the changes are decided, write the day under “adopted” or “revision”.`;
      case "backwards":
        return `The plan that was given last is older than the one that was given first: ${note.new} against ${note.old}. Do the files stand in the right order? The former plan goes first.`;
    }
  },
  subject,
  placed: (one) =>
    one.kind === "activity" && one.goal ? `${subject(one)}, under the goal “${one.goal}”` : subject(one),
  status: ({ old, new: young, became, completed }) => {
    switch (became) {
      case "finished":
        return completed === undefined ? "done" : `done ${said(completed)}`;
      case "cancelled":
        return `cancelled, before ${state(old)}`;
      case "paused":
        return `paused, before ${state(old)}`;
      case "started":
        return "begun";
      case "reopened":
      case "other":
        return `${state(young)}, before ${state(old)}`;
    }
  },
  moved: ({ old = "", new: young = "", moved }) => {
    switch (moved) {
      case "later":
        return `later, from ${said(old)} to ${said(young)}`;
      case "earlier":
        return `earlier, from ${said(old)} to ${said(young)}`;
      case "set":
        return `has been given a time: ${said(young)}`;
      case "removed":
        return `has no time any more; it was ${said(old)}`;
      case "otherwise":
        return `${said(young)} instead of ${said(old)}`;
    }
  },
  owners: ({ gone, come }) => {
    if (gone.length === 0) return `${all(quoted(come))} is now responsible`;
    if (come.length === 0) return `${all(quoted(gone))} is no longer responsible`;
    return `from ${all(quoted(gone))} to ${all(quoted(come))}`;
  },
  retitled: ({ old, new: young }, how) => {
    const renamed = `before ${titled(old)}, now ${titled(young)}`;
    return how === "near"
      ? `${renamed} (uncertain: the titles are alike, but no id shows that it is the same)`
      : renamed;
  },
  goal: ({ old, new: young }) => {
    const goal = (title: string) => (title ? `the goal “${title}”` : "a goal without a title");
    const from = old === undefined ? "outside the goals" : `under ${goal(old)}`;
    return young === undefined ? `now outside the goals, before ${from}` : `to ${goal(young)}, before ${from}`;
  },
  areas: (gone, come) => {
    if (gone.length === 0) return `now tagged with ${areasNamed(come)}`;
    if (come.length === 0) return `no longer tagged with ${areasNamed(gone)}`;
    return `tagged with ${areasNamed(come)} instead of ${all(quoted(gone))}`;
  },
  field,
  fact: (change) => capital(field(change)),
  thing: (section, name) => {
    const [known, unknown] = sections[section];
    return name ? `${known} ${worded(name.field, name.words)}` : unknown;
  },
  thingBecame: { added: "is new", dropped: "is no longer there" },
  formerly: (name, isGuess) =>
    `formerly ${worded(name.field, name.words)}${isGuess ? " (uncertain: the names are alike)" : ""}`,
  matter: (title, thing) => (thing ? `${title}: ${said(thing)}` : title),
  countsNow: {
    unwaived: "The waiver no longer holds.",
    heavier:
      "Weighs more now: it was information before, for instance because the provision is younger than the former plan.",
  },
  gone: {
    dropped: "what the gap was about is gone from the plan",
    cancelled: "the activity is cancelled",
    postponed: "the time is moved later or taken away, and what was to be done is not done",
    waived: "a decision accepts it",
    lighter: "weighs less now, and is still there as information",
    notAsked:
      "the requirement does not apply to the new plan, or not to what the gap was about, for instance as it is done",
  },
  summary: (counts, changed) => {
    const { added, dropped, facts, things } = counts;
    const part = (list: keyof typeof counts, words: string) => (counts[list] ? [`${counts[list]} ${words}`] : []);
    const parts = [
      ...part("finished", "finished"),
      ...part("halted", "cancelled or paused"),
      ...part("begun", "begun or taken up again"),
      ...part("moved", "moved in time"),
      ...part("owners", "with a new owner"),
      ...part("retitled", "with a new title"),
      ...part("placed", "with another goal or other focus areas"),
      ...part("others", "changed in other ways"),
    ];
    const several = sumOf(counts) > changed ? " What is changed in several ways is counted in each." : "";
    const besides = [
      ...(facts > 0 ? [`${facts} ${facts === 1 ? "fact" : "facts"} on the plan itself`] : []),
      ...(things > 0 ? [`${things} among routines, partners, documents and other things`] : []),
    ];
    return [
      added + dropped + changed > 0
        ? `Goals and activities: ${added} new, ${dropped} gone and ${changed} changed.`
        : "No goals and activities are changed.",
      ...(parts.length > 0 ? [`Changed: ${all(parts)}.${several}`] : []),
      ...(besides.length > 0 ? [`Besides, there are changed, new or gone: ${all(besides)}.`] : []),
    ].join(" ");
  },
  gapSummary: ({ opened, closed, countsNow, gone, stays }) =>
    `Gaps: ${all([
      `${opened} new`,
      `${closed} closed`,
      ...(countsNow > 0 ? [`${countsNow} that ${countsNow === 1 ? "counts" : "count"} only now`] : []),
      ...(gone > 0 ? [`${gone} gone without being put right`] : []),
      `${stays} left as before`,
    ])}. Errors and warnings of all sorts are counted: what is missing, overdue or without an owner.`,
} satisfies DiffTexts;
