import type { PlanRecord } from "../../core/audit/record.ts";
import type { Pack } from "../../core/pack/pack.ts";
import type { Day } from "../../core/time/day.ts";
import { municipalityData } from "../municipality.ts";
import type { Context } from "../reporter.ts";
import { sentence } from "./sentence.ts";

/** A plan as other programs read it, the same in JSON and line by line. */
export function planData(
  record: PlanRecord,
  packs: readonly Pack[],
  { speaker }: Context,
  since: (fingerprint: string) => Day | undefined = () => undefined,
) {
  const { file, title, kind, decided, validFrom, validTo } = record;
  const { summary, lists, areas, verdicts, findings, waived } = record;
  return {
    file,
    municipality: municipalityData(record),
    title: title ?? null,
    kind: kind ?? null,
    decided: decided ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    gaps: lists.gaps,
    overdueRevisions: lists.revisions,
    unassigned: lists.unassigned,
    overdueActivities: lists.late,
    summary,
    focusAreas: areas.map(({ pack, area, verdict, activities, perspectives }) => ({
      ...{ pack, id: area, verdict, activities, perspectives },
    })),
    verdicts: Object.entries(verdicts).map(([requirement, verdict]) => ({ requirement, verdict })),
    findings: findings.map((finding) => {
      const { fingerprint, kind, severity, younger, pack, requirement, rule, messageId, item, label, pointer, span } =
        finding;
      return {
        ...{ fingerprint, kind, severity, younger: younger ?? null, pack, requirement, rule, messageId },
        message: sentence(finding, record, packs, speaker),
        item,
        label: label ?? null,
        path: pointer,
        location: span,
        since: since(fingerprint) ?? null,
      };
    }),
    waived: waived.map(({ fingerprint, pack, requirement, item }) => ({ fingerprint, pack, requirement, item })),
  };
}
