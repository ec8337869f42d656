import { type Audit, rowsOf } from "../../core/audit/audit.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import type { Pack } from "../../core/pack/pack.ts";
import { jsonText } from "../json-text.ts";
import type { Context } from "../reporter.ts";
import { auditData } from "./audit-data.ts";
import { planData } from "./plan-data.ts";
import type { AuditReporter } from "./reporter.ts";

/**
 * JSON line by line, each with its `type`: a `plan` for every file as soon as it is judged, whatever edition it is; then
 * a `municipality` for each that has one or should, with the file that counts; then what the audit says of all of them.
 */
export default {
  line: (record: PlanRecord, packs: readonly Pack[], context: Context): string =>
    line("plan", planData(record, packs, context)),
  render(audit: Audit, context: Context): string {
    const { requirements, unreadable, otherEditions, missing: _, unread: __, ...whole } = auditData(audit, context);
    return [
      ...rowsOf(audit).map(({ municipality, plan, absence }) =>
        line("municipality", {
          ...{ code: municipality?.code ?? null, name: municipality?.name ?? plan?.municipalityWords ?? null },
          ...{ county: municipality?.county ?? null, file: plan?.file ?? null, absence: absence ?? null },
        }),
      ),
      ...otherEditions.map((edition) => line("edition", edition)),
      ...requirements.map((requirement) => line("requirement", requirement)),
      ...unreadable.map((file) => line("unreadable", file)),
      line("audit", whole),
    ].join("");
  },
} satisfies AuditReporter;

function line(type: string, data: object): string {
  return `${jsonText({ type, ...data })}\n`;
}
