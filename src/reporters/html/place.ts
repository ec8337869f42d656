import { fullId } from "../../core/pack/full-id.ts";
import type { Finding } from "../../core/report/report.ts";
import type { Span } from "../../core/text/source.ts";
import { requirementWords } from "../paper/finding-facts.ts";
import { type Html, html } from "./html.ts";
import type { Sheet } from "./sheet.ts";

/** The line that something stands on; beside the plan, as a link that whoever shows both makes lead there. */
export function lineOf({ line, column }: Span, { speaker, isBesidePlan }: Sheet): Html | string {
  const words = speaker.paper.line(line);
  return isBesidePlan ? html`<a href="#plan:${line}:${column}">${words}</a>` : words;
}

/**
 * Which requirement a finding is of: beside the plan its line, and the id that one writes in a waiver; on paper its title.
 */
export function requirementOf(finding: Finding, sheet: Sheet): readonly (Html | string)[] {
  const { pack, requirement, span } = finding;
  return sheet.isBesidePlan
    ? [lineOf(span, sheet), html`<code>${fullId({ pack, requirement })}</code>`]
    : [requirementWords(finding, sheet.speaker)];
}
