import { capital } from "../capital.ts";
import type { PlanBasicsTexts } from "../plan-basics.ts";
import { doesNotShow, duration, said } from "./words.ts";

const activity = (title: string) => (title ? `The activity “${title}”` : "An activity without a title");
const goal = (title: string) => (title ? `The goal “${title}”` : "A goal without a title");
const work = (title: string, isGoal: boolean) => (isGoal ? goal(title) : activity(title));
/** How to show what has been done since. */
const whenDone = (done: string, section: string, last: string) =>
  `If it has been ${done} since then, write when at ${last} under ${section}.`;
/** The plan, or a document beside it. */
const subject = (document: string | undefined) =>
  document === undefined ? "The plan" : document ? `The document “${document}”` : "A document without a title";
/** A day, with the plan's own words where they are others. */
const by = (words: string, day: string) => (words === day ? `by ${day}` : `${said(words)}, by ${day}`);
const until = (words: string, day: string) => (words === day ? day : `${day} (“${words}”)`);
// Without a year: an example of one would some day lie in the past.
const readable = "as YYYY-MM-DD, or as a month, a season or a quarter with its year";
const intervals = "such as “yearly” or “every other year”";

const legible = (words: string | undefined) => (words === undefined ? "" : " that can be read");
const isOne = (section: string) => section === "competence" || section === "information";
const them = (section: string) => (isOne(section) ? "it" : "them");
const theyStand = (section: string) => (isOne(section) ? "it stands" : "they stand");

const wasRevised = (key: (english: string) => string) => whenDone("revised", key("revision"), key("last"));

const revised = { adopted: "was adopted", revised: "was last revised", next: "is revised" };
const checked = { adopted: "was adopted", "followed-up": "was last followed up" };

/** The sentences of the rules on whether a plan can be followed. */
export default {
  "activity-dated": {
    undated: ({ title }, { key }) =>
      `${activity(title)} does not show when it is to be done. Write the time under ${key("deadline")}, ${readable}.`,
    unclear: ({ title, words, goal }, { key }) =>
      `${work(title, goal)} is to be ${goal ? "reached" : "done"} “${words}”, which cannot be read as a time. Write it under ${key("deadline")}, ${readable}.`,
  },
  "activity-measured": {
    unmeasured: ({ title }, { key }) =>
      `${activity(title)} does not show how one will see that it had effect. Write a measure, or a state that can be seen, under ${key("indicator")}.`,
    noMeasure: ({ title, words }, { key }) =>
      `${activity(title)} has “${words}” under ${key("indicator")}, which is no measure. Write a measure, or a state that can be seen.`,
  },
  "activity-on-time": {
    overdue: ({ title, words, due, goal, status }, { key, entry }) => {
      const anew = `write a new time under ${key("deadline")}.`;
      const done = entry("status", "done");
      if (goal)
        return `${work(title, goal)} was to be reached ${by(words, due)}, and the plan does not show that it is. If it is, write ${done} on its activities; if not, ${anew}`;
      return status === "paused"
        ? `${work(title, goal)} was to be done ${by(words, due)}, and is paused. ${capital(anew)}`
        : `${work(title, goal)} was to be done ${by(words, due)}, and the plan does not show that it is. If it is, write ${done}; if not, ${anew}`;
    },
    dueSoon: ({ title, words, due, goal }) =>
      `${work(title, goal)} is to be ${goal ? "reached" : "done"} ${by(words, due)}.`,
    unclear: ({ title, words }, { key }) =>
      `${activity(title)} is said to be completed “${words}”, which cannot be read as a time that has been. Write the day under ${key("completed")}.`,
  },
  adopted: {
    missing: (_, { key }) =>
      `The plan does not show when it was adopted. Write the date of the decision at ${key("date")} under ${key("adopted")}.`,
    ahead: ({ words }) =>
      `The plan says that it was adopted ${said(words)}, which is after the as-of day: it shows no decision that has been made. Check the day.`,
    unclear: ({ document, words }) =>
      `${subject(document)} states “${words}” as the time when it was adopted, which cannot be read as a time. Write the day, ${readable}.`,
  },
  "adopted-by-body": {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `The plan does not show who adopted it. Write the body, such as kommunfullmäktige, at ${key("body")} under ${key("adopted")}.`
        : `The plan does not show who adopted it: it says “${words}”. Write the body, such as kommunfullmäktige.`,
  },
  "coordinator-named": {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `The plan does not show which function coordinates the work. Write it, not a person's name, at ${key("function")} under ${key("coordinator")}.`
        : `The plan does not show which function coordinates the work: it says “${words}”. Write a function, not a person's name.`,
  },
  "follow-up-assigned": {
    missing: (_, { key }) =>
      `The plan does not show who follows it up or receives the follow-up. Write it under ${key("responsible")} or ${key("reported_to")}.`,
  },
  "follow-up-stated": {
    missing: (_, { key }) =>
      `The plan does not show how or how often it is followed up. Write it under ${key("follow_up")}; if that is done in the committee's management system, refer to it.`,
    noInterval: (_, { key }) =>
      `The plan does not show how often it is followed up. Write it at ${key("interval")} under ${key("follow_up")}, ${intervals}.`,
    unclear: ({ words }, { key }) =>
      `Under ${key("interval")} it says “${words}”, which cannot be read as an interval. Write how often the plan is followed up, ${intervals}.`,
    continuous: ({ words }) =>
      `The plan is followed up “${words}”, so one cannot see when it should have been done. State at least how often, ${intervals}.`,
  },
  "followed-up": {
    overdue: ({ due, words, event, interval, months }, { key }) =>
      interval === undefined
        ? `The plan ${checked[event]} ${said(words)}, more than ${duration(months)} ago, and shows no later follow-up. ${whenDone("followed up", key("follow_up"), key("last"))}`
        : `The plan should have been followed up by ${due}: it ${checked[event]} ${said(words)} and is to be followed up “${interval}”. ${whenDone("followed up", key("follow_up"), key("last"))}`,
    dueSoon: ({ due, words, event, interval, months }) =>
      interval === undefined
        ? `The plan states no interval for the follow-up that can be read. It ${checked[event]} ${said(words)}; with ${duration(months)} it is time by ${due}.`
        : `The plan ${checked[event]} ${said(words)} and is to be followed up by ${due}.`,
    undated: ({ interval }, { key }) =>
      `The plan is to be followed up “${interval}” but does not show when it last was. Write it at ${key("last")} under ${key("follow_up")}.`,
    unclear: ({ words }, { key }) =>
      `The plan was followed up “${words}”, which cannot be read as a time. Write it under ${key("last")}, ${readable}.`,
  },
  "goal-measured": {
    unmeasured: ({ title }, { key }) =>
      `${goal(title)} does not show how one will see that it is reached. Write a measure under ${key("indicator")}, on the goal or on each of its activities.`,
    noMeasure: ({ title, words }, { key }) =>
      `${goal(title)} has “${words}” under ${key("indicator")}, which is no measure. Write how one will see that the goal is reached.`,
  },
  "has-section": {
    missing: ({ section, elsewhere }, { key, shows }) =>
      `${doesNotShow(shows)}. Write ${them(section)} under ${key(section)}${elsewhere ? `, or state under ${key("documents")} the document where ${theyStand(section)}` : ""}.`,
  },
  "in-force": {
    expired: ({ document, words, day }) =>
      `${subject(document)} was valid until ${until(words, day)} and has expired. State what is in force now, or the decision that prolonged it.`,
    expiring: ({ document, words, day }) =>
      `${subject(document)} is valid until ${until(words, day)}. A decision on what follows is needed soon.`,
    ahead: ({ document, words, day }) => `${subject(document)} is not valid before ${until(words, day)}.`,
  },
  "mapping-recent": {
    missing: (_, { key }) =>
      `The plan does not show any mapping of violence and need in the municipality. Write when it was made at ${key("date")} under ${key("mapping")}.`,
    intended: ({ words }, { key }) =>
      `The plan says that a mapping is to be made (“${words}”), but not when the last one was. Write that at ${key("date")} under ${key("mapping")}.`,
    undated: (_, { key }) =>
      `The plan mentions a mapping but does not show when it was made. Write that at ${key("date")} under ${key("mapping")}.`,
    ahead: ({ words }) =>
      `The mapping is said to be from ${said(words)}, after the as-of day: the plan shows none that has been made.`,
    old: ({ words, due, months, next }) =>
      next
        ? `The next mapping was to be made ${by(words, due)}, and the plan does not show that it was. Write when it was made, or a new time.`
        : `The mapping is from ${said(words)} and was ${duration(months)} old on ${due}. No law sets a limit, but a new one is needed to see whether the plan meets the need.`,
    agesSoon: ({ words, due, months, next }) =>
      next
        ? `The next mapping is to be made ${by(words, due)}.`
        : `The mapping is from ${said(words)} and will be ${duration(months)} old on ${due}.`,
    unclear: ({ words }) => `The mapping's time “${words}” cannot be read. Write when it was made, ${readable}.`,
  },
  "no-personal-numbers": {
    personalNumber: ({ masked }) =>
      `There is a personal identity number or co-ordination number here (${masked}). A plan should hold nothing about individuals: remove it, from earlier versions of the file too.`,
  },
  "no-placeholders": {
    placeholder: ({ words }) =>
      `It says “${words}” here, which looks like something that was meant to be filled in. Fill it in or remove it.`,
  },
  "ongoing-reviewed": {
    unreviewed: ({ title, words }, { key }) =>
      `${activity(title)} goes on without end (“${words}”), and the plan does not show when it is looked at again. State how often the plan is followed up under ${key("follow_up")}, or a measure that is taken again and again under ${key("indicator")}.`,
  },
  "owner-distinct": {
    everybody: ({ title, words, goal }) =>
      `${work(title, goal)} has “${words}” as responsible, and it does not show who leads the work. Name the function or unit that does.`,
  },
  referenced: {
    missing: (_, { key }) =>
      `The plan does not show the decision's diary number or paragraph. Write it at ${key("reference")} under ${key("adopted")}.`,
  },
  "revised-within": {
    overdue: ({ document, due, words, event, interval }, { key }) =>
      event === "next"
        ? `${subject(document)} was to be revised ${by(words, due)}, and does not show that it was. ${wasRevised(key)}`
        : `${subject(document)} should have been revised by ${due}: it ${revised[event]} ${said(words)} and is to be revised “${interval}”. ${wasRevised(key)}`,
    overdueAssumed: ({ document, due, words, event, interval, months }, { key }) =>
      `${subject(document)} states no interval for the revision${legible(interval)}. It ${revised[event]} ${said(words)}; with ${duration(months)} it should have been revised by ${due}. ${wasRevised(key)}`,
    dueSoon: ({ document, due, words, event }) =>
      event === "next"
        ? `${subject(document)} is to be revised ${by(words, due)}.`
        : `${subject(document)} ${revised[event]} ${said(words)} and is to be revised by ${due}.`,
    ahead: ({ document, words }) =>
      `${subject(document)} shows no revision that has happened: “${words}” is later than the as-of day.`,
    dueSoonAssumed: ({ document, due, words, event, interval, months }) =>
      `${subject(document)} states no interval for the revision${legible(interval)}. It ${revised[event]} ${said(words)}; with ${duration(months)} it is time by ${due}.`,
    undated: ({ document }, { key }) =>
      `${subject(document)} does not show when it was adopted or last revised. Write it at ${key("last")} under ${key("revision")}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} states the time “${words}” for revision, which cannot be read. Write it in another way, ${readable}.`,
  },
  "revision-interval-stated": {
    missing: (_, { key }) =>
      `The plan does not show how often it is revised. Write it at ${key("interval")} under ${key("revision")}, ${intervals}.`,
    nextOnly: ({ words }, { key }) =>
      `The plan is next revised ${said(words)} but does not show how often. Write it at ${key("interval")} under ${key("revision")}, ${intervals}.`,
    unclear: ({ document, words }, { key }) =>
      `Under ${key("interval")} it says “${words}”, which cannot be read as an interval. Write how often ${document === undefined ? "the plan" : "the document"} is revised, ${intervals}.`,
    continuous: ({ document, words }) =>
      `${subject(document)} is revised “${words}”, so one cannot see when it should have been done. State at least how often, ${intervals}.`,
  },
  valid: {
    missing: (_, { key }) =>
      `The plan does not show how long it is valid. Write the last day, or “until further notice”, at ${key("to")} under ${key("valid")}.`,
    reversed: ({ document, from, to }) =>
      `${subject(document)} begins to be valid “${from}” and ends “${to}”, which is before that. Put the wrong time right.`,
    unclear: ({ document, words }) =>
      `${subject(document)} has the validity “${words}”, which cannot be read. Write a day, a year or “until further notice”.`,
  },
} satisfies PlanBasicsTexts;
