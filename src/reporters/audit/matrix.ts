import { type Audit, columnsOf } from "../../core/audit/audit.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import type { FocusArea, Pack } from "../../core/pack/pack.ts";
import type { Verdict } from "../../core/pack/verdicts.ts";

/** The focus areas of one pack, side by side in the matrix. */
export interface AreaGroup {
  readonly pack: Pack;
  /** Tells the packs apart where there are several; empty where there is one. */
  readonly letter: string;
  readonly areas: readonly FocusArea[];
}

/** The focus areas that are columns, by pack. */
export function areaGroups(audit: Pick<Audit, "packs" | "plans">): readonly AreaGroup[] {
  const columns = columnsOf(audit);
  const packs = [...new Set(columns.map(({ pack }) => pack))];
  return packs.map((pack, i) => ({
    pack,
    letter: packs.length > 1 ? letterOf(i) : "",
    areas: columns.flatMap((column) => (column.pack === pack ? [column.area] : [])),
  }));
}

/** What a plan shows in an area; undefined where it was not judged by that pack. */
export function verdictIn({ areas }: PlanRecord, pack: Pack, area: FocusArea): Verdict | undefined {
  return areas.find((own) => own.pack === pack.id && own.area === area.id)?.verdict;
}

/** Every verdict that the matrix shows; where a plan was not judged there is nothing to judge. */
export function shownIn(plans: readonly PlanRecord[], groups: readonly AreaGroup[]): readonly Verdict[] {
  return plans.flatMap((plan) =>
    groups.flatMap(({ pack, areas }) => areas.map((area) => verdictIn(plan, pack, area) ?? "not-applicable")),
  );
}

/** Whether a plan was judged by a pack. */
export function isJudgedBy(plan: PlanRecord | undefined, pack: Pack): boolean {
  return plan?.packs.includes(pack.id) ?? false;
}

/** A to Z, then AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
