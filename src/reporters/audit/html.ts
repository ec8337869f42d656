import type { Audit } from "../../core/audit/audit.ts";
import { documentOf } from "../html/document.ts";
import { footerOf } from "../html/endings.ts";
import type { Context } from "../reporter.ts";
import { pageOfAudit } from "./html/page.ts";
import type { AuditReporter } from "./reporter.ts";

/** The page for one who follows many plans. */
export default {
  render(audit: Audit, { speaker, version }: Context): string {
    const page = pageOfAudit(audit, { speaker, asOf: audit.asOf, only: undefined, level: 2, prefix: "" });
    return documentOf({ ...page, footer: footerOf(version, speaker) }, speaker);
  },
} satisfies AuditReporter;
