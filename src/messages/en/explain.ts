import type { ExplainTexts } from "../explain.ts";
import { all } from "./words.ts";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const or = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(words);

/** Whom texts address, by the packs' words for them. */
const addressees: Readonly<Record<string, string>> = {
  municipality: "the municipality",
  region: "the region",
  police: "the police",
  prosecutor: "the prosecutor",
};

export default {
  headings: {
    checks: "What is checked",
    why: "Why",
    legalBasis: "Legal basis",
    source: "Source",
    severity: "Severity",
    unmet: "An example that does not meet it",
    met: "An example that meets it",
    fix: "How to put it right",
    decides: "Who decides",
    parameters: "Parameters",
    messages: "Messages",
    usedBy: "Requirements that use the rule",
    focusAreas: "Focus areas",
    requirements: "Requirements",
    crosswalk: "What its areas stand for in other packs",
    packs: "Packs",
  },
  columns: {
    act: "Source",
    section: "Provision",
    from: "In force from",
    to: "Until",
    level: "Level",
    binds: "Addressed to",
    says: "What it says",
    verified: "Checked",
    parameter: "Parameter",
    meaning: "Meaning",
    form: "Written as",
    needed: "Needed",
    message: "Message",
    kind: "Kind",
    verdict: "Verdict",
    cap: "At most",
    id: "Id",
    title: "Title",
    severity: "Severity",
    bases: "Sources",
    number: "No.",
    area: "Area",
    standsFor: "Stands for",
    extent: "Extent",
    edition: "Edition",
    requirements: "Requirements",
  },
  yes: "yes",
  no: "no",
  isMet: (shows) => `The requirement is met when the plan shows ${shows}.`,
  rule: "Rule:",
  addresses: (whom) => `The text is addressed to ${all(whom.map((one) => addressees[one] ?? one))}.`,
  appliesOnlyIf: "The requirement is judged only if:",
  kinds: (kinds) => `the plan is of the kind ${or(kinds)}, or does not say its kind`,
  topics: (topics, stems) =>
    `the plan ${or([
      ...(topics.length > 0 ? [`has something with the topic ${or(topics)}`] : []),
      ...(stems.length > 0 ? [`mentions ${or(stems)}`] : []),
    ])}`,
  or,
  quoted: (words) => `“${words}”`,
  noBasis: {
    law: "The pack gives no provision for the requirement.",
    regulation: "The pack gives no provision for the requirement.",
    advice: "The pack gives no provision for the requirement.",
    agreement: "The pack does not say where in the agreement the requirement stands.",
    policy: "The pack does not say which governing document the requirement comes from.",
    practice: "The requirement is good practice. It rests on no law, regulation or agreement.",
  },
  verified: (how, level) =>
    ({
      text: level === "law" ? "checked against the statute" : "checked against the text",
      secondary: "according to another source; the text was not read",
      unverified: "not checked",
    })[how],
  sectionUnknown: "section not known",
  since: (time) => `the duty since ${time}`,
  fromOn: (time) => `from ${time}`,
  between: (from, to) => `from ${from} until ${to}`,
  severityWhen: (severity, when, unread) =>
    `${capital(severity)}${when ? ` ${when}` : ""}${unread ? ", since no source in force then was checked against its text" : ""}.`,
  younger:
    "One step milder for a plan that is older than the provision: when the duty began after the plan was adopted or last revised.",
  contentOnly:
    "Information where the file states neither goals nor activities, since it then does not give the plan's content; at most a warning where it does not say when the plan was adopted or revised.",
  sameDutyAs: "Adds no finding of its own where there is one on the same matter in the requirement",
  gathered: "Gaps in several requirements of the same sort make one finding together.",
  judged: (verdict, meaning, asOf) => `Verdict${asOf ? ` as of ${asOf}` : ""}: ${verdict} (${meaning}).`,
  noExample: "There is no example.",
  decidesUnknown:
    "The requirement does not say who decides. The municipality's own rules of procedure and delegation do.",
  noParameters: "The rule has no parameters.",
  noMessages: "The rule has no messages of its own.",
  unused: "No requirement uses the rule.",
  forms: {
    text: "text",
    number: "whole number",
    yesOrNo: "true or false",
    list: "list",
    stems: "list of stems of words",
    localised: "text in both languages (sv, en)",
    mapping: "keys with values",
  },
  noEffect: "no effect",
  edition: (edition) => `edition ${edition}`,
  extents: { whole: "wholly", part: "in part" },
  counties: (names) => `Used for plans of municipalities in ${all(names)} that name no agreement themselves.`,
  municipalities: (names) => `Used also for plans of ${all(names)} that name no agreement themselves.`,
  notice: (text) => `Please note: ${text}`,
} satisfies ExplainTexts;
