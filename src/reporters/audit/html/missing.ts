import type { Audit } from "../../../core/audit/audit.ts";
import type { Speaker } from "../../../messages/index.ts";
import { html } from "../../html/html.ts";
import { paragraphs } from "../../html/pieces.ts";
import type { Section } from "../../html/section.ts";

/** The municipalities of which there is no plan, by name. */
export function missingSection({ missing }: Audit, { audit }: Speaker): Section {
  const { headings, missingUnknown, noneMissing } = audit;
  const section = { id: "missing", title: headings.missing };
  if (missing === undefined) return { ...section, content: paragraphs([missingUnknown]) };
  const names = html`<ul class="names">
${missing.map(({ name }) => html`<li>${name}</li>\n`)}</ul>
`;
  return { ...section, count: missing.length, content: missing.length > 0 ? names : paragraphs([noneMissing]) };
}
