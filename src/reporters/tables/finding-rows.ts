import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport, Report } from "../../core/report/report.ts";
import { sourcesOf } from "../content/sources.ts";
import { itemName } from "../item-words.ts";
import { municipalityName } from "../municipality.ts";
import type { Context } from "../reporter.ts";
import type { FindingRow } from "./finding-columns.ts";

/** Every finding of every plan, in the order of the files; of one kind only where that is asked for. */
export function findingRows({ plans }: Pick<Report, "plans">, { speaker, only }: Context): readonly FindingRow[] {
  return plans.flatMap((plan) =>
    plan.findings
      .filter(({ kind }) => only === undefined || kind === only)
      .map((finding) => rowOf(finding, plan, speaker)),
  );
}

function rowOf(finding: Finding, plan: PlanReport, speaker: Context["speaker"]): FindingRow {
  const { severity, kind, fingerprint, requirement, span, known } = finding;
  const pack = plan.packs.find(({ id }) => id === finding.pack);
  return {
    ...{ severity, kind, fingerprint, known, line: span.line, file: plan.file },
    municipality: municipalityName(plan, speaker),
    code: plan.municipality?.code,
    message: speaker.finding(finding, plan.spelling),
    item: itemName(finding, pack?.focusAreas, speaker),
    requirement: speaker.in(requirement.title),
    requirementId: fullId({ pack: finding.pack, requirement }),
    pack: pack ? speaker.in(pack.title) : finding.pack,
    level: requirement.level,
    source: sourcesOf(finding, plan, speaker).join(" · "),
  };
}
