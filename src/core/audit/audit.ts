import type { Unreadable } from "../faults/unreadable.ts";
import type { County, Municipality } from "../municipality/municipality.ts";
import { counties } from "../municipality/municipality.ts";
import type { FocusArea, Pack } from "../pack/pack.ts";
import type { LeftOut } from "../report/report.ts";
import { ascending } from "../text/ascending.ts";
import type { Day } from "../time/day.ts";
import { addDays, daysBetween } from "../time/day.ts";
import type { Change } from "./change.ts";
import type { OtherEdition } from "./editions.ts";
import type { PlanRecord } from "./record.ts";

/** Many plans at once: the view of a county board. */
export interface Audit extends LeftOut {
  readonly asOf: Day;
  /** How many days ahead “about to expire” looks. */
  readonly within: number;
  /** The county that was asked for, or the one that all plans lie in. */
  readonly county: County | undefined;
  /** The packs that some plan was judged by. */
  readonly packs: readonly Pack[];
  /** One plan for each municipality, in the official order (by code); those of no municipality that is known come last. */
  readonly plans: readonly PlanRecord[];
  /** Municipalities of the county of which there is no plan; undefined where there is no county to look in. */
  readonly missing: readonly Municipality[] | undefined;
  /** Municipalities of which there is a file, but none that can be read: they are not missing. */
  readonly unread: readonly Municipality[];
  /** Files of municipalities that have another one that counts. */
  readonly otherEditions: readonly OtherEdition[];
  /** How many plans lie in other counties than the one that was asked for. */
  readonly elsewhere: number;
  readonly change: Change | undefined;
  readonly unreadable: readonly Unreadable[];
}

/** A row of the matrix: a municipality and its plan, if there is one. */
export interface Row {
  readonly municipality: Municipality | undefined;
  readonly plan: PlanRecord | undefined;
  /** Why there is no plan. */
  readonly absence?: "missing" | "unread";
}

/** Every municipality with a plan and every one without, in the official order; plans of none that is known come last. */
export function rowsOf({ plans, missing = [], unread }: Pick<Audit, "plans" | "missing" | "unread">): readonly Row[] {
  const rows: Row[] = [
    ...plans.map((plan) => ({ municipality: plan.municipality, plan })),
    ...missing.map((municipality) => ({ municipality, plan: undefined, absence: "missing" as const })),
    ...unread.map((municipality) => ({ municipality, plan: undefined, absence: "unread" as const })),
  ];
  return rows.sort(officialOrder);
}

interface Municipal {
  readonly municipality: Municipality | undefined;
}

/** The official order, by the code of the municipality; what is of none that is known comes last. */
export function officialOrder({ municipality: a }: Municipal, { municipality: b }: Municipal): number {
  return ascending(a?.code ?? "9999", b?.code ?? "9999");
}

/** The focus areas that are the columns of the matrix: those of each agreement that is not one municipality's own. */
export function columnsOf({
  packs,
  plans,
}: Pick<Audit, "packs" | "plans">): readonly { readonly pack: Pack; readonly area: FocusArea }[] {
  const inUse = new Set(plans.flatMap(({ areas }) => areas.map(({ pack }) => pack)));
  return packs
    .filter(({ id, municipalities }) => inUse.has(id) && municipalities === undefined)
    .flatMap((pack) => (pack.focusAreas ?? []).map((area) => ({ pack, area })));
}

/** How old a plan is, and how its validity stands. */
export interface Standing {
  readonly plan: PlanRecord;
  /** Days since it was adopted or last revised; undefined when it does not say when that was. */
  readonly days: number | undefined;
  /** Its validity is over, or will be soon. */
  readonly validity: "expired" | "expiring" | undefined;
}

/** The plans by days since the last revision, the oldest first and those without a date before them. */
export function standingsOf({ plans, asOf, within }: Pick<Audit, "plans" | "asOf" | "within">): readonly Standing[] {
  const soon = addDays(asOf, within);
  return plans
    .map((plan): Standing => {
      const { decided, validTo } = plan;
      const validity =
        validTo === undefined || validTo > soon ? undefined : validTo < asOf ? "expired" : ("expiring" as const);
      return { plan, days: decided === undefined ? undefined : daysBetween(decided, asOf), validity };
    })
    .sort((a, b) => (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER));
}

/** The county that all plans of known municipalities lie in. */
export function countyOf(plans: readonly Pick<PlanRecord, "municipality">[]): County | undefined {
  const codes = new Set(plans.flatMap(({ municipality }) => municipality?.countyCode ?? []));
  return codes.size === 1 ? counties.find(({ code }) => codes.has(code)) : undefined;
}

/** Whether a plan is counted where a county is asked for; one of no municipality that is known always is. */
export function isIn(county: County | undefined, { municipality }: Pick<PlanRecord, "municipality">): boolean {
  return county === undefined || municipality === undefined || municipality.countyCode === county.code;
}
