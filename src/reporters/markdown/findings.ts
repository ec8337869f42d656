import type { Finding, PlanReport } from "../../core/report.ts";
import { type Group, gravestFirst, together } from "../text/findings.ts";
import { sourcesOf } from "../text/sources.ts";
import { labelled, list } from "./blocks.ts";
import { code, joined, type Markdown, md } from "./markdown.ts";
import type { Sheet } from "./plan.ts";

/** Findings, the gravest first: what was found, then who usually decides on it, which requirement it is, and where. */
export function findingList(
  findings: readonly Finding[],
  plan: PlanReport,
  { speaker }: Sheet,
  say = (finding: Finding) => speaker.finding(finding, plan.spelling),
): Markdown {
  const entry = (group: Group) => {
    const [finding] = group;
    const { pack, requirement, span } = finding;
    const facts = [
      ...(requirement.decides ? [labelled(speaker.paper.labels.decides, speaker.in(requirement.decides))] : []),
      code(`${pack}/${requirement.id}`),
      ...sourcesOf(finding, plan, speaker),
      speaker.paper.line(span.line),
    ];
    return md`**${speaker.severities[finding.severity]}:** ${joined(group.map(say), " ")}
  - ${joined(facts, " · ")}`;
  };
  return list(together(gravestFirst(findings)).map(entry));
}
