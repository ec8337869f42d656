import type { Audit } from "../../core/audit/audit.ts";
import { sinceOf } from "../../core/audit/change.ts";
import { jsonText } from "../json-text.ts";
import type { Context } from "../reporter.ts";
import { auditData } from "./audit-data.ts";
import { planData } from "./plan-data.ts";
import type { AuditReporter } from "./reporter.ts";

/** JSON for other programs, as schemas/audit.schema.json has it: version 1, with a line for each thing in a list. */
export default {
  render(audit: Audit, context: Context): string {
    const { summary, ...data } = auditData(audit, context);
    const since = sinceOf(audit.change, audit.asOf);
    const plans = audit.plans.map((plan) => planData(plan, audit.packs, context, since));
    const entries = Object.entries({ ...data, plans, summary }).map(([key, value]) => `  "${key}": ${written(value)}`);
    return `{\n${entries.join(",\n")}\n}\n`;
  },
} satisfies AuditReporter;

function written(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return jsonText(value);
  return `[\n${value.map((item) => `    ${jsonText(item)}`).join(",\n")}\n  ]`;
}
