import type { PlanAgenda } from "../agenda/agenda.ts";
import type { Unreadable } from "../faults/unreadable.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Basis, Pack, Requirement } from "../pack/pack.ts";
import type { Severities } from "../pack/regrade.ts";
import type { Severity } from "../pack/severity.ts";
import type { Verdict } from "../pack/verdicts.ts";
import type { ActivityRow } from "../plan/activity-rows.ts";
import type { Spelling, Waiver } from "../plan/plan.ts";
import type { Span } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import type { BaselineNote } from "./baseline.ts";
import type { AreaResult } from "./grid.ts";

/** One requirement judged against one plan. */
export interface Assessment {
  readonly pack: string;
  readonly requirement: Requirement;
  readonly verdict: Verdict;
  /** The gravest that its findings may be, with the legal bases in force. */
  readonly severity: Severity;
  /** The legal bases in force on the as-of day. */
  readonly basis: readonly Basis[];
  /** What became of each thing that the rule looked at. */
  readonly items: readonly ItemResult[];
  /** Whether each goal or activity that may be asked about is among them. */
  readonly namesAll?: boolean;
  readonly findings: readonly Finding[];
}

export interface ItemResult {
  readonly item: string;
  readonly verdict: Verdict;
}

/** One place in a plan that needs attention. It holds no text: the reporter makes the sentence. */
export interface Finding {
  readonly fingerprint: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** The first day of the provision, when it is younger than the plan and therefore weighs less. */
  readonly younger: Day | undefined;
  readonly pack: string;
  readonly requirement: Requirement;
  /** The rule whose words the finding speaks: its requirement's, unless several requirements share the finding. */
  readonly rule: string;
  readonly messageId: string;
  readonly params: object;
  /** The thing within the plan; empty for the plan itself. */
  readonly item: string;
  /** The title of the goal or activity that the item is. */
  readonly label: string | undefined;
  /** JSON Pointer, in English names. */
  readonly pointer: string;
  readonly span: Span;
  /** The day since which a baseline knows it; it is then no news, and does not count for the exit code. */
  readonly known?: Day | undefined;
}

export interface PlanReport {
  readonly file: string;
  readonly municipality: Municipality | undefined;
  /** As the plan writes it. */
  readonly municipalityWords: string | undefined;
  readonly title: string | undefined;
  readonly kind: string | undefined;
  readonly spelling: Spelling;
  /** The latest day on which the plan was adopted or revised. */
  readonly decided: Day | undefined;
  /** The same in the plan's own words: “mars 2026” is no day. */
  readonly decidedWords?: string | undefined;
  /** First and last day of the plan's validity, as far as it states them. */
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly packs: readonly Pack[];
  /** The focus areas of its packs: the grid. */
  readonly focusAreas: readonly AreaResult[];
  readonly assessments: readonly Assessment[];
  /** All findings in the order of the file, those about its form included. */
  readonly findings: readonly Finding[];
  readonly waivers: readonly WaiverResult[];
  /** What falls due, where it was asked for. */
  readonly agenda?: PlanAgenda | undefined;
  /** What it writes of its goals and activities, where that was asked for. */
  readonly activities?: readonly ActivityRow[] | undefined;
}

/** The configuration that a run went by. */
export interface ConfigNote {
  readonly file: string;
  /** The severities that it gives requirements instead of their own. */
  readonly severities: Severities;
}

/** What a report does not tell of, although it was found. */
export interface LeftOut {
  /** Files in folders that are not marked as plans, by name. */
  readonly skipped: readonly string[];
  /** Files in folders that the configuration passes over. */
  readonly ignored?: number;
  readonly config?: ConfigNote | undefined;
}

export interface Report extends LeftOut {
  readonly asOf: Day;
  readonly packs: readonly Pack[];
  readonly plans: readonly PlanReport[];
  readonly unreadable: readonly Unreadable[];
  /** What a baseline knows of the plans, where there is one. */
  readonly baseline?: BaselineNote | undefined;
}

export interface Summary {
  readonly met: number;
  readonly partly: number;
  readonly gap: number;
  readonly late: number;
  readonly review: number;
  readonly notApplicable: number;
  readonly waived: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly unassigned: number;
  readonly overdue: number;
}

/** Counts verdicts and findings over any number of plans. */
export function summarize(plans: readonly PlanReport[]): Summary {
  const findings = plans.flatMap((plan) => plan.findings);
  const verdict = counted(plans.flatMap(({ assessments }) => assessments.map(({ verdict }) => verdict)));
  const severity = counted(findings.map(({ severity }) => severity));
  const kind = counted(findings.map(({ kind }) => kind));
  return {
    met: verdict("met"),
    partly: verdict("partly"),
    gap: verdict("gap"),
    late: verdict("late"),
    review: verdict("review"),
    notApplicable: verdict("not-applicable"),
    waived: verdict("waived"),
    errors: severity("error"),
    warnings: severity("warning"),
    infos: severity("info"),
    unassigned: kind("unassigned"),
    overdue: kind("overdue"),
  };
}

/** Tells of each of some things how many times it is there. */
function counted<T>(things: readonly T[]): (thing: T) => number {
  const counts = new Map<T, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return (thing) => counts.get(thing) ?? 0;
}

/** What sort of attention a finding asks for. */
export const kinds = [
  "gap",
  "overdue",
  "unassigned",
  "unclear",
  "due-soon",
  "invalid",
  "privacy",
  "citation",
  "placeholder",
  "waiver",
] as const;
export type Kind = (typeof kinds)[number];

/** What became of a waiver. Only one that is valid takes findings away. */
export interface WaiverResult {
  readonly waiver: Waiver;
  readonly status: "valid" | "incomplete" | "expired" | "unused" | "unknown";
  /** What an incomplete one lacks. */
  readonly missing: readonly ("requirement" | "reason" | "decidedBy")[];
  /** Where no requirement is called so: those that it may stand for. */
  readonly nearest?: readonly string[];
  /** Its last day; undefined when it cannot be read, which counts as expired. */
  readonly expires: Day | undefined;
  /** What it takes out of the count. */
  readonly findings: readonly Finding[];
}
