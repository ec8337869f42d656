import type { Audit } from "../../../core/audit/audit.ts";
import { aboutNote } from "../../html/endings.ts";
import type { PageFrame } from "../../html/frame.ts";
import { headOf, packList } from "../../html/head.ts";
import { html } from "../../html/html.ts";
import type { Page } from "../../html/page-of-one.ts";
import { contentsOf, sectionsOf } from "../../html/section.ts";
import { changeSections } from "./change.ts";
import { endingSections } from "./endings.ts";
import { matrixSection } from "./matrix.ts";
import { missingSection } from "./missing.ts";
import { requirementsSection } from "./requirements.ts";
import { standingSections } from "./standing.ts";
import { stateSection } from "./state.ts";

/** Who has handed in a plan, what they show, what has changed, what most miss. */
export function pageOfAudit(audit: Audit, frame: PageFrame): Page {
  const { speaker } = frame;
  const title = speaker.audit.title(audit.county?.name);
  const body = [
    matrixSection(audit, speaker),
    missingSection(audit, speaker),
    ...changeSections(audit, speaker),
    requirementsSection(audit, speaker),
    ...standingSections(audit, speaker),
    ...endingSections(audit, frame),
  ];
  const head = headOf({ kind: speaker.paper.kind, title, facts: [[speaker.report.head.asOf, audit.asOf]] });
  return {
    title: `${title} (${audit.asOf})`,
    body: html`${head}${sectionsOf([stateSection(audit, speaker)], frame)}${aboutNote(speaker)}${packList(audit.packs, audit, speaker)}${contentsOf(
      body,
      speaker.paper.headings.contents,
    )}<div class="body">
${sectionsOf(body, frame)}</div>`,
  };
}
