import type { Catalogue } from "./catalogue.ts";

const shapes = { text: "a text", list: "a list", mapping: "a group of keys", number: "a number" };

/** “a, b or c”. */
const either = (words: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words.map((word) => `“${word}”`));
/** “a, b and c”. */
const all = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
const didYouMean = (nearest: readonly string[]) => (nearest.length > 0 ? ` Did you mean ${either(nearest)}?` : "");
const activity = (title: string) => (title ? `The activity “${title}”` : "An activity without a title");

export default {
  rules: {
    "activity-assigned": {
      unassigned: ({ title, words }, { key }) =>
        words === undefined
          ? `${activity(title)} has nobody responsible. Write the function or unit that is under ${key("responsible")}.`
          : `${activity(title)} has nobody appointed as responsible: it says “${words}”.`,
    },
    form: {
      unknownKey: ({ key, nearest }) =>
        `The key “${key}” is unknown, so what stands there has not been checked.${didYouMean(nearest)}`,
      duplicateKey: ({ key, first, line }) =>
        `“${key}” stands twice; the one that counts is “${first}” on line ${line}. Remove one of them.`,
      wrongType: ({ key, expected, found }) =>
        `“${key}” should be ${shapes[expected]} but is ${shapes[found]}, and could not be read.`,
      unknownValue: ({ key, value, nearest, allowed }) =>
        `“${value}” is no known value of ${key}.${nearest.length > 0 ? didYouMean(nearest) : ` Choose ${either(allowed.slice(0, 8))}${allowed.length > 8 ? " or others" : ""}.`}`,
      wrongVersion: ({ value }) =>
        `The file says that its format is version “${value}”. There is only version 1: write plankoll: 1.`,
      duplicateId: ({ id, line }) =>
        `The id “${id}” is already used on line ${line}. Give every goal and activity an id of its own.`,
      noMunicipality: (_, { key }) =>
        `The plan names no municipality. Write its name or code under ${key("municipality")}.`,
      unknownMunicipality: ({ value, nearest }) =>
        `“${value}” is none of Sweden's 290 municipalities.${didYouMean(nearest)}`,
      unknownArea: ({ value, nearest }) => `The focus area “${value}” is in none of the packs.${didYouMean(nearest)}`,
    },
    gathered: {
      several: ({ titles }) =>
        `The plan does not show, nor refer to: ${all(titles.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)))}. It may stand in the board's routines; if so, name them in the plan.`,
    },
    waivers: {
      incomplete: ({ requirement, missing }, { key }) =>
        `The waiver${requirement ? ` of ${requirement}` : ""} does not hold: it lacks ${all(missing.map((name) => (name === "decidedBy" ? "who decided it" : key(name))))}.`,
      unknown: ({ requirement }) => `The waiver is for “${requirement}”, which is no requirement of the packs in use.`,
      expired: ({ requirement, expires, words }, { key }) =>
        expires
          ? `The waiver of ${requirement} held until ${expires} and has run out. Decide anew or remove it.`
          : `The waiver of ${requirement} has ${words === undefined ? "no last day" : `a last day that cannot be read, “${words}”,`} and counts as expired. Write the day under ${key("expires")}, such as 2027-12-31.`,
      unused: ({ requirement }) =>
        `The waiver of ${requirement} is no longer needed: there is nothing to waive. Remove it.`,
      expiring: ({ requirement, expires }) => `The waiver of ${requirement} runs out after ${expires}.`,
    },
  },
  verdicts: {
    met: "met",
    partly: "partly",
    gap: "gap",
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
} satisfies Catalogue;
