import type { Audit } from "../../core/audit/audit.ts";
import type { Change, ChangedFinding, GoneFinding } from "../../core/audit/change.ts";
import { tallyRequirements } from "../../core/audit/tally.ts";
import type { Municipality } from "../../core/municipality/municipality.ts";
import { fullId } from "../../core/pack/full-id.ts";
import { inForce } from "../../core/pack/in-force.ts";
import { configData } from "../config-data.ts";
import type { Context } from "../reporter.ts";
import { unreadableData } from "../unreadable-data.ts";

/** What an audit says besides its plans, as other programs read it. */
export function auditData(audit: Audit, { speaker, version }: Context) {
  const { asOf, county, packs, plans, missing, unread, otherEditions, elsewhere, change, unreadable } = audit;
  const { skipped, ignored = 0 } = audit;
  const tallies = tallyRequirements(packs, plans, ({ title }) => speaker.in(title));
  return {
    schemaVersion: 1,
    tool: { name: "plankoll", version },
    asOf,
    language: speaker.language,
    county: county ? { code: county.code, name: county.name, municipalities: county.municipalities.length } : null,
    packs: packs.map(({ id, edition, title, focusAreas = [] }) => ({
      ...{ id, edition, title: speaker.in(title) },
      focusAreas: focusAreas.map(({ id, number, title }) => ({ id, number, title: speaker.in(title) })),
    })),
    config: configData(audit),
    missing: missing?.map(named) ?? null,
    unread: unread.map(named),
    requirements: tallies.map(({ pack, requirement, verdicts, judged, missedBy }) => ({
      ...{ pack, requirement: requirement.id, title: speaker.in(requirement.title), level: requirement.level },
      basis: requirement.basis
        .filter((basis) => inForce(basis, asOf))
        .map(({ act, section, verified }) => ({ act, section, verified })),
      judged,
      verdicts: {
        ...{ met: verdicts.met, partly: verdicts.partly, gap: verdicts.gap, late: verdicts.late },
        ...{ review: verdicts.review, notApplicable: verdicts["not-applicable"], waived: verdicts.waived },
      },
      missedBy: missedBy.map(({ file }) => file),
    })),
    otherEditions: otherEditions.map(({ file, municipality, role, current, decided, validFrom, validTo }) => ({
      ...{ file, municipality: municipality?.code ?? null, role, current },
      ...{ decided: decided ?? null, validFrom: validFrom ?? null, validTo: validTo ?? null },
    })),
    elsewhere,
    change: change ? changeData(change) : null,
    unreadable: unreadable.map((file) => unreadableData(file, speaker)),
    skippedFiles: skipped,
    summary: {
      plans: plans.length,
      missing: missing?.length ?? null,
      unreadable: unreadable.length,
      skipped: skipped.length,
      ignored,
      ...Object.fromEntries(
        (["errors", "warnings", "infos", "unassigned", "overdue"] as const).map((count) => [
          count,
          plans.reduce((sum, { summary }) => sum + summary[count], 0),
        ]),
      ),
    },
  };
}

function changeData({ asOf, worse, putRight, waived, notAsked, stays, newPlans, gonePlans, unreadPlans }: Change) {
  const changed = ({ plan, finding, since }: ChangedFinding) => ({
    ...{ file: plan.file, fingerprint: finding.fingerprint, requirement: fullId(finding) },
    ...{ item: finding.item, severity: finding.severity, since: since ?? null },
  });
  const gone = ({ plan, finding: { fingerprint, requirement, item, severity, since } }: GoneFinding) => ({
    ...{ file: plan.file, fingerprint, requirement, item, severity, since: since ?? null },
  });
  return {
    comparedWith: asOf ?? null,
    worse: worse.map(changed),
    putRight: putRight.map(gone),
    waived: waived.map(gone),
    notAsked: notAsked.map(gone),
    stays: stays.map(changed),
    newPlans: newPlans.map(({ file }) => file),
    gonePlans: gonePlans.map(named),
    unreadPlans: unreadPlans.map(named),
  };
}

function named({ code, name }: Municipality) {
  return { code, name };
}
