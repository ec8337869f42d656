import type { PlanRecord } from "../audit/record.ts";
import { recordOf } from "../audit/record.ts";
import { masked } from "../judging/discreet.ts";
import type { Pack } from "../pack/pack.ts";
import type { PlanDocument } from "../plan/plan.ts";
import { discreetWords } from "../privacy/discreet-words.ts";
import type { PlanReport } from "../report/report.ts";
import type { FocusAreas } from "../showing/focus-areas.ts";
import type { Day } from "../time/day.ts";
import { fatesOf } from "./fates.ts";
import { type GapChange, gapChange } from "./gap-change.ts";
import { type RevisionNote, revisionNote } from "./revision-note.ts";
import { type FieldChange, fieldChanges, statementsOf } from "./said.ts";
import { type ThingChange, thingChanges } from "./things.ts";
import { type UndertakingChange, undertakingChange } from "./undertaking-change.ts";
import { matchUndertakings, type Subject, subjectOf } from "./undertakings.ts";

/** What the new edition of a plan has that the old one had not, and the other way round. */
export interface PlanDiff {
  readonly asOf: Day;
  /** Those that both were judged by. */
  readonly packs: readonly Pack[];
  readonly old: PlanRecord;
  readonly new: PlanRecord;
  /** Two municipalities are no two editions of one plan. */
  readonly isSameMunicipality: boolean;
  readonly note: RevisionNote | undefined;
  readonly added: readonly Subject[];
  readonly dropped: readonly Subject[];
  readonly changed: readonly UndertakingChange[];
  /** What the plan says of itself. */
  readonly facts: readonly FieldChange[];
  readonly things: readonly ThingChange[];
  readonly gaps: GapChange;
}

/** A plan, and what it was found to be by the packs that both are judged by. */
export interface JudgedPlan {
  readonly document: PlanDocument;
  readonly report: PlanReport;
}

/**
 * Compares two editions of a plan in the plan's own terms.
 *
 * The focus areas are those by which tags are understood, whatever the plans were judged by. The order of things, the
 * language of keys and another way of writing the same time change nothing. No personal identity number and no address
 * of a sheltered home is repeated.
 */
export function diffPlans(old: JudgedPlan, young: JudgedPlan, areas: FocusAreas, asOf: Day): PlanDiff {
  const { packs } = young.report;
  const stated = ({ document }: JudgedPlan) => ({ document, statements: statementsOf(document.plan, areas) });
  const [before, after] = [stated(old), stated(young)];
  const undertakings = matchUndertakings(before, after);
  const { goals, activities } = undertakings;
  const content = {
    added: [...goals.added, ...activities.added].map(subjectOf),
    dropped: [...goals.dropped, ...activities.dropped].map(subjectOf),
    changed: [...goals.pairs, ...activities.pairs].flatMap(
      (pair) => undertakingChange(pair, undertakings, areas, asOf) ?? [],
    ),
    facts: fieldChanges(before.statements.get("") ?? new Map(), after.statements.get("") ?? new Map()),
    things: thingChanges(before, after),
  };
  const [hideOld, hideNew] = [discreetWords(old.document.plan), discreetWords(young.document.plan)];
  const hide = (text: string) => hideNew(hideOld(text));
  const records = { old: recordOf(old.report), new: recordOf(young.report) };
  const fates = fatesOf(undertakings, content.things, { hide, asOf });
  const diff: PlanDiff = {
    ...{ asOf, packs, ...records, ...content },
    isSameMunicipality: isSame(records.old, records.new),
    note: revisionNote(content, records.old.decided, records.new.decided),
    // What only one of them hides is called the same in both.
    gaps: gapChange(masked(old.report, hide), masked(young.report, hide), fates),
  };
  return masked(diff, hide);
}

/** Where one of them names none that is known, nothing can be said. */
function isSame(a: PlanRecord, b: PlanRecord): boolean {
  if (a.municipality === undefined || b.municipality === undefined) return true;
  return a.municipality.code === b.municipality.code;
}

/** Whether the two editions say the same, so that no gap can be another either. */
export function isWithoutChange({ added, dropped, changed, facts, things }: PlanDiff): boolean {
  return [added, dropped, changed, facts, things].every((changes) => changes.length === 0);
}
