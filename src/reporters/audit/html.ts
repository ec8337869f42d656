import type { Audit } from "../../core/audit/audit.ts";
import { documentOf } from "../html/document.ts";
import { aboutNote, footerOf } from "../html/endings.ts";
import { headOf, packList } from "../html/head.ts";
import { html } from "../html/html.ts";
import { contentsOf, sectionsOf } from "../html/section.ts";
import type { Context } from "../reporter.ts";
import { changeSections } from "./html/change.ts";
import { endingSections } from "./html/endings.ts";
import { matrixSection } from "./html/matrix.ts";
import { missingSection } from "./html/missing.ts";
import { requirementsSection } from "./html/requirements.ts";
import { standingSections } from "./html/standing.ts";
import { stateSection } from "./html/state.ts";
import type { AuditReporter } from "./reporter.ts";

/** The page for one who follows many plans: who has handed one in, what they show, what has changed, what most miss. */
export default {
  render(audit: Audit, { speaker, version }: Context): string {
    const sheet = { speaker, asOf: audit.asOf, only: undefined, level: 2, prefix: "" };
    const title = speaker.audit.title(audit.county?.name);
    const body = [
      matrixSection(audit, speaker),
      missingSection(audit, speaker),
      ...changeSections(audit, speaker),
      requirementsSection(audit, speaker),
      ...standingSections(audit, speaker),
      ...endingSections(audit, sheet),
    ];
    const head = headOf({ kind: speaker.paper.kind, title, facts: [[speaker.report.head.asOf, audit.asOf]] });
    const page = html`${head}${sectionsOf([stateSection(audit, speaker)], sheet)}${aboutNote(speaker)}${packList(audit.packs, audit, speaker)}${contentsOf(
      body,
      speaker.paper.headings.contents,
    )}<div class="body">
${sectionsOf(body, sheet)}</div>`;
    return documentOf({ title: `${title} (${audit.asOf})`, body: page, footer: footerOf(version, speaker) }, speaker);
  },
} satisfies AuditReporter;
