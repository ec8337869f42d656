import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import { sinceWords } from "../baseline-words.ts";
import { gravestFirst } from "../content/groups.ts";
import { fill, hang, wrap } from "./lines.ts";
import type { Page } from "./page.ts";

/** What a baseline knows of some findings, told so briefly that what is new does not drown in it. */
export function knownLines(findings: readonly Finding[], plan: PlanReport, page: Page): string[] {
  const known = gravestFirst(findings.filter(({ known }) => known !== undefined));
  if (known.length === 0) return [];
  return [
    `  ${page.speaker.report.knownHeading}`,
    ...known.flatMap((finding) => hang("  – ", briefLines(finding, plan, page))),
  ];
}

function briefLines(finding: Finding, plan: PlanReport, { speaker, paint, width }: Page): string[] {
  const { severity, pack, requirement, span } = finding;
  const room = width - 4;
  // What was seen stands first; what follows is what to do about it.
  const [seen = ""] = speaker.finding(finding, plan.spelling).split(/(?<=\.) (?=\p{Lu})/u);
  const where = [...wrap(fullId({ pack, requirement }), room), ...sinceWords(finding, speaker)];
  return [
    ...wrap(`${speaker.severities[severity]}: ${seen}`, room),
    ...fill([placeOf(plan.file, span), ...where], " · ", room).map(paint.quiet),
  ];
}
