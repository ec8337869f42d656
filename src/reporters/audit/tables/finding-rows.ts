import type { Audit } from "../../../core/audit/audit.ts";
import type { FindingRecord, PlanRecord } from "../../../core/audit/record.ts";
import { planKey } from "../../../core/municipality/plan-key.ts";
import { fullId } from "../../../core/pack/full-id.ts";
import { inForce } from "../../../core/pack/in-force.ts";
import { requirementNamed } from "../../../core/pack/requirement-named.ts";
import { type Day, daysBetween } from "../../../core/time/day.ts";
import type { Speaker } from "../../../messages/index.ts";
import { writtenIn } from "../../content/sources.ts";
import { itemName } from "../../item-words.ts";
import { municipalityName } from "../../municipality.ts";
import type { FindingRow } from "../../tables/finding-columns.ts";
import { sentence } from "../sentence.ts";

/** Every finding of every plan, in the order of the audit, with what has become of it since before. */
export function findingRows(audit: Audit, speaker: Speaker): readonly FindingRow[] {
  const statusOf = statuses(audit, speaker);
  return audit.plans.flatMap((plan) =>
    plan.findings.map((finding) => ({ ...findingRow(finding, plan, audit, speaker), ...statusOf(plan, finding) })),
  );
}

/** A finding of today, by itself. */
export function findingRow(finding: FindingRecord, plan: PlanRecord, audit: Audit, speaker: Speaker): FindingRow {
  const { severity, kind, fingerprint, span } = finding;
  const requirementId = fullId(finding);
  const pack = audit.packs.find(({ id }) => id === finding.pack);
  const requirement = requirementNamed(requirementId, audit.packs);
  const basis = requirement?.basis.filter((basis) => inForce(basis, audit.asOf)) ?? [];
  return {
    ...{ severity, kind, fingerprint, line: span.line, file: plan.file, requirementId },
    municipality: municipalityName(plan, speaker),
    code: plan.municipality?.code,
    message: sentence(finding, plan, audit.packs, speaker),
    item: itemName(finding, pack?.focusAreas, speaker),
    requirement: requirement ? speaker.in(requirement.title) : requirementId,
    pack: pack ? speaker.in(pack.title) : finding.pack,
    level: requirement?.level,
    source: requirement ? writtenIn(basis, requirement, speaker).join(" · ") : "",
  };
}

/** How many days something has been so, from the first day that is known. */
export function daysSince(since: Day | undefined, { asOf }: Pick<Audit, "asOf">): number | undefined {
  return since === undefined ? undefined : daysBetween(since, asOf);
}

function statuses(audit: Audit, { audit: texts }: Speaker) {
  const { worse = [], stays = [] } = audit.change ?? {};
  const key = (plan: PlanRecord, { fingerprint }: FindingRecord) => `${fingerprint} ${planKey(plan)} ${plan.file}`;
  const known = new Map<string, Pick<FindingRow, "status" | "since" | "days">>([
    ...worse.map(({ plan, finding }) => [key(plan, finding), { status: texts.appearsFirst }] as const),
    ...stays.map(({ plan, finding, since }) => {
      const status = texts.headings.stays.toLowerCase();
      return [key(plan, finding), { status, since, days: daysSince(since, audit) }] as const;
    }),
  ]);
  return (plan: PlanRecord, finding: FindingRecord) => known.get(key(plan, finding));
}
