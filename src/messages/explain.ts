import type { Basis, Crossing, Level } from "../core/pack/pack.ts";

/** The headings of the pages that explain requirements, rules and packs. */
type Heading =
  | "checks"
  | "why"
  | "legalBasis"
  | "source"
  | "severity"
  | "unmet"
  | "met"
  | "fix"
  | "decides"
  | "parameters"
  | "messages"
  | "usedBy"
  | "focusAreas"
  | "requirements"
  | "crosswalk"
  | "packs";

type Column =
  | "act"
  | "section"
  | "from"
  | "to"
  | "level"
  | "binds"
  | "says"
  | "verified"
  | "parameter"
  | "meaning"
  | "form"
  | "needed"
  | "message"
  | "kind"
  | "verdict"
  | "cap"
  | "id"
  | "title"
  | "severity"
  | "bases"
  | "number"
  | "area"
  | "standsFor"
  | "extent"
  | "edition"
  | "requirements";

/** What can be written as a parameter. */
export type ParameterForm = "text" | "number" | "yesOrNo" | "list" | "stems" | "localised" | "mapping";

/** What the pages that explain requirements, rules and packs say around their data, in one language. */
export interface ExplainTexts {
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<Column, string>>;
  readonly yes: string;
  readonly no: string;
  isMet(shows: string): string;
  /** Before the id of the rule. */
  readonly rule: string;
  addresses(whom: readonly string[]): string;
  /** Before the conditions, all of which must hold. */
  readonly appliesOnlyIf: string;
  kinds(kinds: readonly string[]): string;
  topics(topics: readonly string[], stems: readonly string[]): string;
  /** “a, b or c”, without quotation marks. */
  or(words: readonly string[]): string;
  quoted(words: string): string;
  readonly noBasis: Readonly<Record<Level, string>>;
  verified(how: Basis["verified"], level: Level): string;
  readonly sectionUnknown: string;
  /** The duty is older than the provision. */
  since(time: string): string;
  fromOn(time: string): string;
  between(from: string, to: string): string;
  /** A severity and when it holds, if not always; `unread` where it is lowered because no source was read. */
  severityWhen(severity: string, when: string | undefined, unread: boolean): string;
  readonly younger: string;
  /** That some messages of the rule are never graver than these. */
  capped(severities: readonly string[]): string;
  readonly contentOnly: string;
  /** Before the id of the requirement that asks the same. */
  readonly sameDutyAs: string;
  readonly gathered: string;
  /** The verdict on an example, what it means, and the day if it depends on one. */
  judged(verdict: string, meaning: string, asOf: string | undefined): string;
  readonly noExample: string;
  readonly decidesUnknown: string;
  readonly noParameters: string;
  readonly noMessages: string;
  readonly unused: string;
  readonly forms: Readonly<Record<ParameterForm, string>>;
  /** What a message without effect does to the verdict. */
  readonly noEffect: string;
  edition(edition: string): string;
  readonly extents: Readonly<Record<Crossing["extent"], string>>;
  counties(names: readonly string[]): string;
  municipalities(names: readonly string[]): string;
  notice(text: string): string;
}
