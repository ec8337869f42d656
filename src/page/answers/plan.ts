import { usualLimits } from "../../core/faults/limits.ts";
import type { Unreadable } from "../../core/faults/unreadable.ts";
import type { Settings } from "../../core/judging/assess.ts";
import type { PlanDocument } from "../../core/plan/plan.ts";
import type { PlanReport, Report } from "../../core/report/report.ts";
import { daysAhead } from "../../tasks/days-ahead.ts";
import { judge, reportOn } from "../../tasks/judge.ts";
import { planIn } from "../../tasks/read-plan.ts";
import type { OpenShelf } from "../../tasks/shelf.ts";
import type { Setting, TextFile } from "../request.ts";

/** What became of a file that the page holds: it is a plan, or should have been. */
export function documentIn({ name, text }: TextFile): PlanDocument | Unreadable {
  const read = planIn(name, new TextEncoder().encode(text), true, usualLimits);
  if (read.kind === "plan") return read.document;
  if (read.kind === "unreadable") return read.unreadable;
  throw new Error("A file that is named is not skipped.");
}

type Extras = Pick<Settings, "agenda" | "activities">;

export function judgeIn(
  document: PlanDocument,
  shelf: OpenShelf,
  { asOf }: Setting,
  extras: Extras,
): Promise<PlanReport> {
  return judge(document, { shelf, waivers: [], asOf, within: daysAhead, ...extras });
}

/** The report on one file. */
export async function reportIn(file: TextFile, shelf: OpenShelf, setting: Setting, extras: Extras): Promise<Report> {
  const document = documentIn(file);
  const unreadable = "messageId" in document ? [document] : [];
  const plans = "messageId" in document ? [] : [await judgeIn(document, shelf, setting, extras)];
  return { ...reportOn(plans, setting.asOf, shelf), unreadable, skipped: [] };
}
