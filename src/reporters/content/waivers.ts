import type { Pack } from "../../core/pack/pack.ts";
import { requirementNamed } from "../../core/pack/requirement-named.ts";
import { requirementsMeant } from "../../core/pack/requirements-meant.ts";
import type { PlanReport, WaiverResult } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";

/** The decisions that concern the plan. */
export function shownWaivers({ waivers }: PlanReport): readonly WaiverResult[] {
  return waivers.filter((result) => !isForAnotherPlan(result));
}

/** A file of waivers may hold some that are for every plan, and have nothing to waive in this one. */
function isForAnotherPlan({ waiver, status }: WaiverResult): boolean {
  return status === "unused" && waiver.origin !== undefined && waiver.municipality === undefined;
}

/**
 * What is waived and what became of it, and how much that takes out of the count; with the packs it is told by the
 * requirement's title, for those who do not write the file.
 */
export function waiverWords(
  { waiver, status, expires, findings }: WaiverResult,
  speaker: Speaker,
  packs: readonly Pack[] = [],
): readonly string[] {
  const { waiverStatus, waived } = speaker.report;
  const written = waiver.requirement?.words ?? "";
  const [meant, ...others] = requirementsMeant(written, packs).flatMap((name) => requirementNamed(name, packs) ?? []);
  const requirement = meant && others.length === 0 ? speaker.in(meant.title) : written;
  const what = [requirement, waiver.item?.words].filter(Boolean).join(", ");
  const titles = [...new Set(findings.map(({ requirement }) => speaker.in(requirement.title)))];
  return [
    [what, waiverStatus[status](expires)].filter(Boolean).join(": "),
    ...(findings.length > 0 ? [waived(titles, findings.length)] : []),
  ];
}
