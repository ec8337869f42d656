import type { Localised } from "../text/language.ts";
import type { Day } from "../time/day.ts";

/** An act, a regulation or a policy that no longer applies, and how plans cite it. Words are stems, as `hasStem` takes them. */
export interface StaleSource {
  /** The name that findings and waivers use: "SFS 2001:453". */
  readonly id: string;
  /** What people call it. */
  readonly title: Localised;
  /** Its last day, month or year. */
  readonly ceased: string;
  /** What replaced it, earliest first. */
  readonly successors: readonly Successor[];
  /** Its number, "2001:453", which counts after one of `names` or `series`: other numbers look the same. */
  readonly number?: string;
  /** Words that name it without its number, and that make a section in the same sentence its own. */
  readonly names?: readonly string[];
  /** Words that name it only together with its number: "SFS". */
  readonly series?: readonly string[];
  readonly sections?: readonly StaleSection[];
  /** Words that cite it by themselves… */
  readonly phrases?: readonly string[];
  /** … where the text also has one of these. */
  readonly context?: readonly string[];
  /** A sentence with one of these only tells what somebody else cites. */
  readonly quotedBy?: readonly string[];
}

export interface Successor {
  /** Its first day, month or year. */
  readonly from: string;
  readonly name: Localised;
  /** What it is recognised by: "2025:400". */
  readonly mark: string;
}

export interface StaleSection {
  /** As lawyers write it: "5 kap. 11 a §". */
  readonly section: string;
  /** The sections of the successor that ask the same, as lawyers write them. */
  readonly now: readonly string[];
  /** The successor uses this number for something else, so only a plan older than the successor means the stale one. */
  readonly reused?: boolean;
}

/** Whether a source no longer applies on a day: from the day after its last. */
export function hasCeased({ ceased }: StaleSource, day: Day): boolean {
  return day.slice(0, ceased.length) > ceased;
}

/** What applies in its place on a day. */
export function successorOn({ successors }: StaleSource, day: Day): Successor | undefined {
  return successors.findLast(({ from }) => from <= day);
}
