import type { Spelling } from "../../core/plan/plan.ts";
import type { Localised } from "../../core/text/language.ts";
import type { Catalogue } from "../catalogue.ts";
import audit from "./audit.ts";
import baseline from "./baseline.ts";
import ci from "./ci.ts";
import citedAndPublished from "./cited-and-published.ts";
import cli from "./cli/index.ts";
import config from "./config.ts";
import diff from "./diff.ts";
import due from "./due.ts";
import explain from "./explain.ts";
import imported from "./import.ts";
import init from "./init.ts";
import openComparisons from "./open-comparisons.ts";
import packFaults from "./pack-faults.ts";
import paper from "./paper.ts";
import planBasics from "./plan-basics.ts";
import report from "./report.ts";
import { ruleParameters, ruleSummaries } from "./rule-texts.ts";
import tables from "./tables.ts";
import unreadable from "./unreadable.ts";
import { all, didYouMean, doesNotShow, either, mentioned, or, quote, quoted } from "./words.ts";

/** The one that is meant, with its place when that is another file than the plan. */
const waiver = (origin: { readonly file: string; readonly line: number } | undefined) =>
  origin ? `The waiver (${origin.file}, line ${origin.line})` : "The waiver";

const waiverParts: Readonly<Record<string, string>> = {
  requirement: "which requirement it is for",
  reason: "any reason",
  decided_by: "who decided it",
  expires: "any last day",
};
const saysNot: Readonly<Record<string, string>> = {
  reason: "is no reason",
  decided_by: "does not say who decided it",
};

const shapes = { text: "a text", list: "a list", mapping: "keys", number: "a number" };

const area = (title: Localised) => `the focus area “${title.en}”`;
/** The name of an area in the language that the plan is written in. */
const named = (title: Localised, spelling: Spelling) => title[spelling];
const goal = (title: string) => (title ? `the goal “${title}”` : "a goal without a title");
const horizons = { acute: "acute", short: "short-term", long: "long-term" };
const activity = (title: string) => (title ? `The activity “${title}”` : "An activity without a title");

const several = ["goals", "routines"];
/** What to do in a part of the plan, before “under”. */
const write = (section: string) =>
  section === "coordinator" ? "Name the function" : several.includes(section) ? "Write them" : "Write it";

export default {
  quote,
  rules: {
    ...citedAndPublished,
    ...openComparisons,
    ...planBasics,
    "activity-assigned": {
      unassigned: ({ title, words }, { key }) =>
        words === undefined
          ? `${activity(title)} has nobody responsible. Write the function or unit that is, under ${key("responsible")}.`
          : `${activity(title)} has nobody appointed as responsible: it says “${words}”. Write the function or unit that is, under ${key("responsible")}.`,
    },
    "area-resourced": {
      noResources: (params, { key }) =>
        `The plan does not show what resources the work in ${area(params.area)} has. Give them under ${key("resources")} on one of the activities.`,
    },
    "focus-area-worked": {
      noWork: (params, { key, spelling }) =>
        `The plan does not show work in ${area(params.area)}. Tag an activity with “${named(params.area, spelling)}” under ${key("focus_areas")}, or name the partner whose duty it is under ${key("covers")}.`,
      onlyGoal: (params) =>
        `The plan shows work in ${area(params.area)} only by ${goal(params.goal)}, which has no activities.`,
      onlyInPart: ({ through, ...params }) =>
        `The plan shows work in ${area(params.area)} only in part, through ${all(through.map(({ en }) => `“${en}”`))}. Tag what belongs there with the focus area.`,
      noContact: ({ partner, ...params }, { key }) =>
        `${partner ? `“${partner}”` : "A partner"} has the duty of ${area(params.area)}, but the plan does not show how to get there. Give the way under ${key("contact")}.`,
      untagged: ({ words, found, ...params }, { key, spelling }) =>
        `Nothing is tagged with ${area(params.area)}, but ${mentioned(found, words)} may belong there. If it does, write “${named(params.area, spelling)}” under ${key("focus_areas")}.`,
      mentioned: ({ words, found, ...params }, { key, spelling }) =>
        `Nothing is tagged with ${area(params.area)}, but ${mentioned(found, words)} may be about it. If it is, show it by an activity that has “${named(params.area, spelling)}” under ${key("focus_areas")}.`,
    },
    form: {
      unknownKey: ({ key, nearest }) =>
        `The key “${key}” is unknown, so what stands there does not count.${didYouMean(nearest)}`,
      unknownAlias: ({ name }) =>
        `This refers to “*${name}”, but nothing that is complete before this place is marked “&${name}”, so what should stand here has not been checked. Write it out, or mark what is meant.`,
      ignoredTag: ({ tag }) =>
        `What begins with an exclamation mark, “${tag}”, is not read: only what stands after it counts. Put straight quotation marks (") around the whole text, or remove “${tag}”.`,
      ignoredDirective: ({ directive }) =>
        `The line “${directive}” at the top of the file has no effect: the file is read as YAML 1.2. Remove the line.`,
      duplicateKey: ({ key, first, line }) =>
        `“${key}” stands twice; the one that counts is “${first}” on line ${line}. Remove one of them.`,
      wrongType: ({ key, expected, found, inList, keys, first }) => {
        const [one = "title"] = keys;
        const unread = `but ${shapes[found]} ${found === "mapping" ? "stand" : "stands"} there, which could not be read`;
        if (expected === "list") {
          const dash =
            found === "mapping" && first
              ? `Put a dash before “${first}”`
              : "Write each part on a line of its own, after a dash";
          return `Under “${key}” there should be a list, ${unread}. ${dash}: “- ${first ?? one}: …”.`;
        }
        if (expected === "mapping")
          return inList
            ? `Every item of the list “${key}” should have keys, such as “${one}”, ${unread}. Write “- ${one}: …”.`
            : `Under “${key}” there should be keys, such as ${all(quoted(keys))}, ${unread}. Write for instance “${key}: { ${one}: … }”.`;
        return `Under “${key}” there should be ${shapes[expected]}, ${unread}.`;
      },
      unknownValue: ({ key, value, nearest, allowed, each, elsewhere }, about) =>
        elsewhere !== undefined
          ? `“${value}” is no known value of “${key}”. What is ongoing is written under ${about.key(elsewhere)}. Choose ${either(allowed)}.`
          : each.length > 1
            ? `“${value}” is no known value of “${key}”. Write several values as a list: “[${each.join(", ")}]”.`
            : `“${value}” is no known value of “${key}”.${nearest.length > 0 ? didYouMean(nearest) : ` Choose ${either(allowed.slice(0, 8))}${allowed.length > 8 ? " or others" : ""}.`}`,
      unknownAgreement: ({ value, nearest, known }) =>
        `There is no pack “${value}”, so the plan has not been checked against it.${didYouMean(nearest) || ` Choose ${either(known)}, or name the pack's file with --pack.`}`,
      wrongVersion: ({ value }) =>
        value === "1"
          ? "The version stands in quotation marks and is read as a text. Write it without: “plankoll: 1”."
          : `The file says that its format is version “${value}”. There is only version 1: write “plankoll: 1”.`,
      duplicateId: ({ id, line }) =>
        `The id “${id}” is already used on line ${line}. Give every goal and activity an id of its own.`,
      noMunicipality: (_, { key }) =>
        `The plan names no municipality. Write its name or code under ${key("municipality")}.`,
      unknownMunicipality: ({ value, nearest }) =>
        `“${value}” is none of Sweden's 290 municipalities.${didYouMean(nearest)}`,
      unknownArea: ({ value, nearest, each }) =>
        each.length > 0
          ? `The focus area “${value}” is in none of the packs. Write several areas as a list: “[${each.join(", ")}]”.`
          : `The focus area “${value}” is in none of the packs.${didYouMean(nearest)}`,
    },
    gathered: {
      several: ({ titles }) =>
        `The plan does not show, nor refer to: ${all(titles.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)))}. It may stand in the board's routines; if so, name them in the plan.`,
    },
    "horizons-shown": {
      noWork: ({ horizon }, { key, value }) =>
        `The plan does not show ${horizons[horizon]} work. Tag the work that is ${horizons[horizon]} with ${value(horizon)} under ${key("horizon")}.`,
      onlyGoal: ({ horizon, ...params }) =>
        `The plan shows ${horizons[horizon]} work only by ${goal(params.goal)}, which has no activities.`,
      untagged: ({ horizon, words, found }, { key, value }) =>
        `Nothing is tagged as ${horizons[horizon]} work, but ${mentioned(found, words)} may be. If it is, write ${value(horizon)} under ${key("horizon")}.`,
    },
    "perspective-in-areas": {
      noPerspective: ({ tag, ...params }, { shows, key, value }) =>
        `${doesNotShow(shows)} in ${area(params.area)}. Tag what has the perspective with ${value(tag)} under ${key("perspectives")}.`,
      onlyGoal: (params, { shows }) =>
        `In ${area(params.area)} the plan shows ${shows} only by ${goal(params.goal)}, which has no activities.`,
      onlyInPart: ({ through, ...params }) =>
        `The plan shows the perspective in ${area(params.area)} only in part, through ${all(through.map(({ en }) => `“${en}”`))}.`,
      untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
        `No tag shows ${shows} in ${area(params.area)}, but ${mentioned(found, words)} may be that. If it is, write ${value(tag)} under ${key("perspectives")}.`,
    },
    "scope-named": {
      notNamed: ({ names, ...params }, { key }) =>
        `The plan does not show that it covers ${all(names.map(({ en }) => en))}. If it does, write so under ${key(params.key)}, within ${key("scope")}.`,
      mentioned: ({ words, ...params }, { key }) =>
        `The plan's scope does not name ${params.name.en}, but “${words}” may be about it. If it is, write so under ${key(params.key)}, within ${key("scope")}.`,
    },
    "topic-shown": {
      notShown: ({ topic, coverable, section, elsewhere }, { shows, key, value }) => {
        const tagged = topic === undefined ? "" : ` with the topic ${value(topic)}`;
        const hints = [
          ...(elsewhere ? [elsewhere.en] : []),
          ...(coverable
            ? [`If it is another party's duty, it is enough that the party stands under ${key("partners")}${tagged}.`]
            : section
              ? [`${write(section)} under ${key(section)}${tagged ? `, or refer to a document${tagged}` : ""}.`]
              : tagged
                ? [`If it stands in a routine or another document, a reference${tagged} is enough.`]
                : []),
        ];
        return [`${doesNotShow(shows)}.`, ...hints].join(" ");
      },
      onlyGoal: (params, { shows }) => `The plan shows ${shows} only by ${goal(params.goal)}, which has no activities.`,
      untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
        `No tag in the plan shows ${shows}, but ${mentioned(found, words)} may. If it does, write ${value(tag)} under ${key(params.key)}.`,
      mayShow: ({ section, tag }, { shows, key, value }) =>
        `${doesNotShow(shows)}, but what stands under ${key(section)} may belong there. If so, describe the work in an activity${tag === undefined ? "" : ` with the topic ${value(tag)}`}.`,
    },
    waivers: {
      incomplete: ({ origin, requirement, missing, empty, nearest }, { key }) =>
        [
          `${waiver(origin)}${requirement ? ` of “${requirement}”` : ""} does not hold${missing.length > 0 ? `: it does not state ${or(missing.map((name) => waiverParts[name] ?? name))}` : ""}.`,
          ...empty.map(({ key: name, words }) => `Under ${key(name)} it says “${words}”, which ${saysNot[name]}.`),
          `Write that under ${all([...empty.map(({ key: name }) => name), ...missing].map(key))}.`,
          ...(nearest ? [`Nor is “${requirement}” a requirement of the packs in use.${didYouMean(nearest)}`] : []),
        ].join(" "),
      unknown: ({ origin, requirement, nearest }) =>
        `${waiver(origin)} is for “${requirement}”, which is no requirement of the packs in use.${didYouMean(nearest)}`,
      expired: ({ origin, requirement, expires, words }, { key }) =>
        expires
          ? `${waiver(origin)} of “${requirement}” held until ${expires} and has run out. Decide anew or remove it.`
          : `${waiver(origin)} of “${requirement}” has ${words === undefined ? "no last day" : `a last day that cannot be read, “${words}”,`} and counts as expired. Write the day under ${key("expires")}, as YYYY-MM-DD.`,
      unused: ({ origin, requirement }) =>
        `${waiver(origin)} of “${requirement}” is no longer needed: there is nothing to waive. Remove it.`,
      expiring: ({ origin, requirement, expires }) =>
        `${waiver(origin)} of “${requirement}” holds to the end of ${expires}. If it is needed longer, decide anew.`,
    },
  },
  verdicts: {
    met: "met",
    partly: "partly",
    gap: "not shown",
    late: "late",
    review: "review",
    "not-applicable": "n/a",
    waived: "waived",
  },
  severities: { error: "error", warning: "warning", info: "information" },
  levels: {
    law: "law",
    regulation: "regulation",
    advice: "general advice",
    agreement: "agreement",
    policy: "policy",
    practice: "good practice",
  },
  kinds: {
    gap: "gap",
    overdue: "overdue",
    unassigned: "unassigned",
    unclear: "unclear",
    "due-soon": "due soon",
    invalid: "invalid",
    privacy: "privacy",
    citation: "citation",
    placeholder: "placeholder",
    waiver: "waiver",
  },
  ci,
  cli,
  config,
  baseline,
  explain,
  ruleSummaries,
  ruleParameters,
  packFaults,
  unreadable,
  report,
  audit,
  diff,
  due,
  init,
  import: imported,
  paper,
  tables,
} satisfies Catalogue;
