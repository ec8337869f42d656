import { fullId } from "../pack/full-id.ts";
import type { Waiver } from "../plan/plan.ts";
import { lacksOf } from "../plan/waiver-lacks.ts";
import type { Assessment, Finding, WaiverResult } from "../report/report.ts";
import { nearest } from "../text/nearest.ts";
import { fold } from "../text/words.ts";
import type { Day } from "../time/day.ts";
import { verdictOf } from "./verdict.ts";

/** Takes what is waived out of the assessments; their verdict is then that of the rest, or `waived`. */
export function waive(
  assessments: readonly Assessment[],
  waivers: readonly Waiver[],
  asOf: Day,
): { readonly assessments: readonly Assessment[]; readonly waivers: readonly WaiverResult[] } {
  const waived = new Map<Finding, Waiver>();
  const results = waivers.map((waiver): WaiverResult => {
    const missing = lacksOf(waiver);
    const expires = waiver.expires?.when.kind === "period" ? waiver.expires.when.last : undefined;
    const wanted = fold(waiver.requirement?.words ?? "");
    const meant = assessments.filter((assessment) => [assessment.requirement.id, fullId(assessment)].includes(wanted));
    const findings = meant.flatMap((assessment) =>
      assessment.findings.filter((finding) => isMeant(finding, waiver) && !waived.has(finding)),
    );
    const status =
      missing.length > 0
        ? "incomplete"
        : meant.length === 0
          ? "unknown"
          : expires === undefined || expires < asOf
            ? "expired"
            : findings.length === 0
              ? "unused"
              : "valid";
    if (status === "valid") for (const finding of findings) waived.set(finding, waiver);
    const result = { waiver, status, missing, expires, findings: status === "valid" ? findings : [] } as const;
    const ids = assessments.map(({ requirement }) => requirement.id);
    return wanted !== "" && meant.length === 0
      ? { ...result, nearest: nearest(waiver.requirement?.words.split("/").at(-1) ?? "", ids) }
      : result;
  });
  return { assessments: assessments.map((assessment) => withoutWaived(assessment, waived)), waivers: results };
}

/** A waiver for one item leaves the others; one without an item is for all. */
function isMeant({ item, label }: Finding, { item: wanted }: Waiver): boolean {
  if (wanted === undefined) return true;
  const words = fold(wanted.words);
  return words === fold(item) || (label !== undefined && words === fold(label));
}

function withoutWaived(assessment: Assessment, waived: ReadonlyMap<Finding, Waiver>): Assessment {
  if (waived.size === 0) return assessment;
  const findings = assessment.findings.filter((finding) => !waived.has(finding));
  if (findings.length === assessment.findings.length) return assessment;
  // What is said of one item is waived together: it is the item that a waiver names.
  const gone = new Set(assessment.findings.filter((finding) => waived.has(finding)).map(({ item }) => item));
  const items = assessment.items.map((result) =>
    gone.has(result.item) ? { ...result, verdict: "waived" as const } : result,
  );
  const rest = items.filter(({ verdict }) => verdict !== "waived");
  const verdict = verdictOf(rest);
  return {
    ...assessment,
    items,
    findings,
    verdict: verdict === "met" || verdict === "not-applicable" ? "waived" : verdict,
  };
}
