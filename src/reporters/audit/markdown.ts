import type { Audit } from "../../core/audit/audit.ts";
import { pageOf } from "../markdown/blocks.ts";
import type { Context } from "../reporter.ts";
import { changeBlocks } from "./markdown/change.ts";
import { endingBlocks } from "./markdown/endings.ts";
import { headBlocks, missingBlocks } from "./markdown/head.ts";
import { matrixBlocks } from "./markdown/matrix.ts";
import { requirementBlocks } from "./markdown/requirements.ts";
import { standingBlocks } from "./markdown/standing.ts";
import type { AuditReporter } from "./reporter.ts";

/** For a memo or a comment: what the text report says, in headings and tables. */
export default {
  render(audit: Audit, { speaker }: Context): string {
    return pageOf(
      [headBlocks, matrixBlocks, missingBlocks, changeBlocks, requirementBlocks, standingBlocks, endingBlocks].flatMap(
        (blocksOf) => blocksOf(audit, speaker),
      ),
    );
  },
} satisfies AuditReporter;
