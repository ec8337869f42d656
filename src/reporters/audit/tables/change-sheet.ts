import type { Audit } from "../../../core/audit/audit.ts";
import type { Change, ChangedFinding, GoneFinding } from "../../../core/audit/change.ts";
import type { PlanRecord } from "../../../core/audit/record.ts";
import type { Severity } from "../../../core/pack/severity.ts";
import type { Day } from "../../../core/time/day.ts";
import type { Speaker } from "../../../messages/index.ts";
import { requirementTitle } from "../../item-words.ts";
import { municipalityName } from "../../municipality.ts";
import { type Sheet, sheetOf } from "../../tables/sheet.ts";
import { dayCell } from "../../tables/table.ts";
import { itemOf } from "../change-lists.ts";
import { daysSince, findingRow } from "./finding-rows.ts";

/** Something that has changed since before, or has not. */
interface ChangeRow {
  readonly change: string;
  readonly plan: Partial<Pick<PlanRecord, "municipality" | "municipalityWords" | "file">>;
  readonly severity?: Severity;
  readonly requirement?: string;
  readonly requirementId?: string;
  readonly message?: string;
  readonly item?: string;
  readonly since?: Day | undefined;
  readonly fingerprint?: string;
}

/** What is worse, what has been put right or is no longer counted, what stays, and the plans that are new. */
export function changeSheet(audit: Audit, change: Change, speaker: Speaker): Sheet {
  const { columns, ...texts } = speaker.audit;
  const { tables } = speaker;
  return sheetOf<ChangeRow>(
    tables.sheets.change,
    [
      {
        head: columns.municipality,
        width: 18,
        cell: ({ plan }) =>
          municipalityName({ municipality: plan.municipality, municipalityWords: plan.municipalityWords }, speaker),
      },
      { head: tables.columns.change, width: 20, cell: ({ change }) => change },
      { head: columns.severity, width: 12, cell: ({ severity }) => severity && speaker.severities[severity] },
      { head: columns.requirement, width: 32, cell: ({ requirement }) => requirement },
      { head: columns.item, width: 28, cell: ({ item }) => item },
      { head: columns.message, width: 60, cell: ({ message }) => message },
      { head: columns.since, width: 13, cell: ({ since }) => dayCell(since) },
      { head: tables.columns.ageInDays, width: 13, cell: ({ since }) => daysSince(since, audit) },
      { head: columns.code, width: 7, cell: ({ plan }) => plan.municipality?.code },
      { head: tables.columns.requirementId, width: 30, cell: ({ requirementId }) => requirementId },
      { head: columns.file, width: 28, cell: ({ plan }) => plan.file },
      { head: columns.fingerprint, width: 19, cell: ({ fingerprint }) => fingerprint },
    ],
    changeRows(audit, change, speaker),
    { fixed: 1, none: texts.noneOfThese },
  );
}

function changeRows(audit: Audit, change: Change, speaker: Speaker): readonly ChangeRow[] {
  const { headings } = speaker.audit;
  const present =
    (what: string) =>
    ({ plan, finding, since }: ChangedFinding): ChangeRow => {
      const { severity, requirement, requirementId, message, item, fingerprint } = findingRow(
        finding,
        plan,
        audit,
        speaker,
      );
      return { change: what, plan, severity, requirement, requirementId, message, item, since, fingerprint };
    };
  const gone =
    (what: string) =>
    ({ plan, finding }: GoneFinding): ChangeRow => {
      const { severity, since, fingerprint } = finding;
      const item = itemOf(finding, audit.packs, speaker);
      const requirement = requirementTitle(finding.requirement, audit.packs, speaker);
      return {
        change: what,
        plan,
        severity,
        requirement,
        requirementId: finding.requirement,
        item,
        since,
        fingerprint,
      };
    };
  return [
    ...change.worse.map(present(headings.worse)),
    ...change.putRight.map(gone(headings.putRight)),
    ...change.waived.map(gone(headings.waived)),
    ...change.notAsked.map(gone(headings.notAsked)),
    ...change.stays.map(present(headings.stays)),
    ...change.gonePlans.map((municipality): ChangeRow => ({ change: headings.gonePlans, plan: { municipality } })),
    ...change.unreadPlans.map((municipality): ChangeRow => ({ change: headings.unreadPlans, plan: { municipality } })),
    ...change.newPlans.map((plan): ChangeRow => ({ change: headings.newPlans, plan })),
  ];
}
