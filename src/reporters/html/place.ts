import { fullId } from "../../core/pack/full-id.ts";
import type { Finding } from "../../core/report/report.ts";
import type { Span } from "../../core/text/source.ts";
import { requirementWords } from "../paper/finding-facts.ts";
import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";

/** The line that something stands on; beside the plan, as a link that whoever shows both makes lead there. */
export function lineOf({ line, column }: Span, { speaker, isBesidePlan }: PageFrame): Html | string {
  const words = speaker.paper.line(line);
  return isBesidePlan ? html`<a href="#plan:${line}:${column}">${words}</a>` : words;
}

/**
 * Which requirement a finding is of: beside the plan its line, and the id that one writes in a waiver; on paper its title.
 */
export function requirementOf(finding: Finding, frame: PageFrame): readonly (Html | string)[] {
  const { pack, requirement, span } = finding;
  return frame.isBesidePlan
    ? [lineOf(span, frame), html`<code>${fullId({ pack, requirement })}</code>`]
    : [requirementWords(finding, frame.speaker)];
}
