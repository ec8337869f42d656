import pkg from "../../package.json" with { type: "json" };
import { usualLimits } from "../core/faults/limits.ts";
import type { Unreadable as Unread } from "../core/faults/unreadable.ts";
import type { Waiver } from "../core/plan/plan.ts";
import type { PlanReport as JudgedPlan } from "../core/report/report.ts";
import { ascending } from "../core/text/ascending.ts";
import { type Language, languages } from "../core/text/language.ts";
import { isDay } from "../core/time/day.ts";
import type { PlanReport, Report, Unreadable } from "../generated/report-data.ts";
import { speak } from "../messages/index.ts";
import { reportOf } from "../reporters/json.ts";
import { daysAhead } from "../tasks/days-ahead.ts";
import { judge, reportOn } from "../tasks/judge.ts";
import { planIn } from "../tasks/read-plan.ts";
import { languageGiven, textGiven, waiversMade } from "./asked.ts";
import type { Pack } from "./packs.ts";
import { shelfWith } from "./shelf.ts";
import type { Waivers } from "./waivers.ts";

/** How plans are judged. */
export interface CheckOptions {
  /** The day to judge on, such as "2026-11-22": nothing here reads the clock. */
  readonly asOf: string;
  /** The packs to judge by, built-in ones by their ids; left out, those that each plan's agreements, county and municipality choose. */
  readonly packs?: readonly (string | Pack)[] | undefined;
  /** How many days ahead “falls due soon” looks; 60 when left out. */
  readonly within?: number | undefined;
  /** The language of titles and messages; Swedish when left out. */
  readonly language?: Language | undefined;
  /** Decisions to accept gaps, besides those in the plans themselves. */
  readonly waivers?: Waivers | undefined;
}

/** A plan to judge. */
export interface PlanFile {
  /** What the report calls it: a path, or any other name. */
  readonly file: string;
  /** YAML, as text or as the bytes of a file in UTF-8. */
  readonly text: string | Uint8Array;
}

/** Judges one plan, as a plan in the report of `plankoll check -f json`; what is no plan is unreadable, and says why. */
export async function checkPlan(
  text: string | Uint8Array,
  given: CheckOptions & { readonly file?: string | undefined },
): Promise<{ readonly plan: PlanReport } | { readonly unreadable: Unreadable }> {
  const { file = "plan.yaml", ...options } = given ?? {};
  const { plans, unreadable } = await checkPlans([{ file, text }], options);
  const [plan] = plans;
  return plan ? { plan } : { unreadable: unreadable[0] as Unreadable };
}

/**
 * Judges plans, in the order of their names: the whole report of `plankoll check -f json` (schemas/report.schema.json).
 *
 * Never rejects for what a text holds; with a `RangeError` for a day that does not exist, and for packs that are none.
 */
export async function checkPlans(files: Iterable<PlanFile>, options: CheckOptions): Promise<Report> {
  const { asOf, packs, within = daysAhead, language = languages[0], waivers } = options ?? {};
  if (typeof asOf !== "string" || !isDay(asOf)) throw new RangeError(`asOf is no day such as 2026-11-22: “${asOf}”.`);
  if (!Number.isInteger(within) || within < 0) throw new RangeError(`within is no number of days: ${within}.`);
  if (waivers !== undefined) waiversMade.given(waivers);
  const all = [...files].map(({ file, text }) => ({
    file: String(file),
    text: textGiven(text, `the text of “${file}”`),
  }));
  const [shelf, speaker] = await Promise.all([shelfWith(packs), speak(languageGiven(language))]);

  const decisions = (waivers as (Waivers & readonly Waiver[]) | undefined) ?? [];
  const plans: JudgedPlan[] = [];
  const unreadable: Unread[] = [];
  for (const { file, text } of all.sort((a, b) => ascending(a.file, b.file))) {
    const read = planIn(file, typeof text === "string" ? new TextEncoder().encode(text) : text, true, usualLimits);
    if (read.kind === "plan") plans.push(await judge(read.document, { asOf, within, shelf, waivers: decisions }));
    else if (read.kind === "unreadable") unreadable.push(read.unreadable);
  }
  const context = { speaker, version: pkg.version, color: false, columns: 80 };
  return reportOf({ ...reportOn(plans, asOf, shelf), unreadable, skipped: [] }, context);
}
