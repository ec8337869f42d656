import type { OtherEdition } from "../core/audit/editions.ts";
import type { Day } from "../core/time/day.ts";

/** What reports on many plans say around the figures, in one language. */
export interface AuditTexts {
  /** The report's own title; the county's name where it is about one. */
  title(county: string | undefined): string;
  /** One line on who has submitted, such as “11 av 12 kommuner har en plan i underlaget”. */
  submitted(plans: number, of: number | undefined): string;
  /** How many files could not be read, so that a plan may be among them. */
  unread(count: number): string;
  /** Of how many plans a part could not be read, and so counts as not there. */
  unreadInPart(count: number): string;
  /** After the first part of a plan that could not be read. */
  moreParts(count: number): string;
  /** Of what is gone there is only the title of what asked for it. */
  ofRequirement(title: string): string;
  readonly headings: Readonly<
    Record<
      | "matrix"
      | "requirements"
      | "missing"
      | "otherEditions"
      | "standing"
      | "expired"
      | "expiring"
      | "change"
      | "worse"
      | "putRight"
      | "waived"
      | "notAsked"
      | "stays"
      | "newPlans"
      | "gonePlans"
      | "unreadPlans"
      | "partlyRead"
      | "findings"
      | "unreadable"
      | "legend",
      string
    >
  >;
  /** The heads of columns, short enough for a table. */
  readonly columns: Readonly<
    Record<
      | "municipality"
      | "code"
      | "county"
      | "plan"
      | "kind"
      | "file"
      | "line"
      | "gaps"
      | "revisions"
      | "unassigned"
      | "late"
      | "errors"
      | "warnings"
      | "decided"
      | "days"
      | "validFrom"
      | "validTo"
      | "requirement"
      | "pack"
      | "level"
      | "source"
      | "verdict"
      | "severity"
      | "findingKind"
      | "message"
      | "item"
      | "since"
      | "age"
      | "judged"
      | "missed"
      | "missedBy"
      | "reason"
      | "status"
      | "fingerprint",
      string
    >
  >;
  /** In a row of the matrix that has no plan. */
  readonly absence: Readonly<Record<"missing" | "unread", string>>;
  /** Below the matrix: what the counts are, and that they say nothing of who is better. */
  readonly noRanking: string;
  /** Where no county is known, so that nobody can be missing. */
  readonly missingUnknown: string;
  readonly noneMissing: string;
  /** Above requirements: that the most missed stand first, and what counts as missed. */
  readonly requirementsAbout: string;
  /** How many of the plans that a requirement was judged for do not show it. */
  missedOf(missed: number, judged: number): string;
  /** Which plans miss a requirement, where it is every one that was judged. */
  readonly everyone: string;
  /** Some names, and how many more there are: “Nora, Kumla och 3 till”. */
  names(names: readonly string[], more: number): string;
  /** Everyone but these names. */
  allBut(names: string): string;
  readonly noneMissed: string;
  /** How many requirements every plan that they were judged for shows. */
  shownByAll(count: number): string;
  /** “612 dagar” */
  days(count: number): string;
  /** A plan that does not say when it was adopted or revised. */
  readonly undated: string;
  expired(day: Day): string;
  expiring(day: Day): string;
  readonly noneExpired: string;
  noneExpiring(within: number): string;
  readonly roles: Readonly<Record<OtherEdition["role"], string>>;
  elsewhere(count: number): string;
  /** With what the plans are compared: an earlier report of a day, or earlier editions, judged on the same day. */
  comparedWith(day: Day | undefined): string;
  /** How many findings are worse, put right and as before. */
  changeSummary(counts: { worse: number; putRight: number; waived: number; notAsked: number; stays: number }): string;
  /** How old a gap is at least: “sedan minst 2025-03-01 (1 år och 8 månader)”. */
  age(since: Day, asOf: Day): string;
  readonly ageUnknown: string;
  /** Of what is gone: the first day that it is known to have been there. */
  wasThere(since: Day): string;
  /** How many more a list has than are shown, and which formats have them all. */
  more(count: number): string;
  readonly noneOfThese: string;
  readonly appearsFirst: string;
}
