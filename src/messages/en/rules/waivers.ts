import type { RuleTexts } from "../../rule-texts.ts";
import { all, didYouMean, or } from "../words.ts";

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

export default {
  summary:
    "Looks for whether each waiver gives a requirement, a reason, a decider and a last day, still holds and is needed.",
  messages: {
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
} satisfies RuleTexts<"waivers">;
