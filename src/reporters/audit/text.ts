import type { Audit } from "../../core/audit/audit.ts";
import type { Context } from "../reporter.ts";
import { pageOf } from "../text/page.ts";
import type { AuditReporter } from "./reporter.ts";
import { changeBlocks } from "./text/change.ts";
import { endingBlocks } from "./text/endings.ts";
import { headBlocks, missingBlock } from "./text/head.ts";
import { matrixBlocks } from "./text/matrix.ts";
import { requirementsBlock } from "./text/requirements.ts";
import { standingBlocks } from "./text/standing.ts";

/** The report for one who follows many plans: who has handed one in, what they show, what has changed, what most miss. */
export default {
  render(audit: Audit, context: Context): string {
    const page = pageOf(context);
    const blocks = [
      ...headBlocks(audit, page),
      ...matrixBlocks(audit, page),
      missingBlock(audit, page),
      ...changeBlocks(audit, page),
      requirementsBlock(audit, page),
      ...standingBlocks(audit, page),
      ...endingBlocks(audit, page),
    ];
    return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
  },
} satisfies AuditReporter;
