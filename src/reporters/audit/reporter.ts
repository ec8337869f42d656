import type { Audit } from "../../core/audit/audit.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import type { Pack } from "../../core/pack/pack.ts";
import type { Context } from "../reporter.ts";

/** Turns an audit into a file. Pure: the same audit and context always give the same bytes. */
export interface AuditReporter {
  /** One plan, for a format that is written plan by plan while others are still being judged. */
  line?(record: PlanRecord, packs: readonly Pack[], context: Context): string;
  /** The whole report; where there are lines, what stands after them. */
  render(audit: Audit, context: Context): string | Uint8Array | Promise<string | Uint8Array>;
}
