import { fullId } from "../../core/pack/full-id.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import { sinceWords } from "../baseline-words.ts";
import { type Group, gravestFirst, together } from "../content/groups.ts";
import { sourcesOf } from "../content/sources.ts";
import { actionFacts, actionOf } from "../paper/finding-facts.ts";
import { factOf, list } from "./blocks.ts";
import { code, joined, type Markdown, md } from "./markdown.ts";
import type { PlanFrame } from "./plan.ts";

/** Findings, the gravest first: what was found, then who is to see to it and decides on it, by when, which requirement it is, and where. */
export function findingList(
  findings: readonly Finding[],
  plan: PlanReport,
  { speaker }: PlanFrame,
  say = (finding: Finding) => speaker.finding(finding, plan.spelling),
): Markdown {
  const entry = (group: Group) => {
    const [finding] = group;
    const { pack, requirement, span } = finding;
    const facts = [
      ...actionFacts(actionOf(finding, plan, speaker), speaker).map(factOf),
      code(fullId({ pack, requirement })),
      ...sourcesOf(finding, plan, speaker),
      speaker.paper.line(span.line),
      ...sinceWords(finding, speaker),
    ];
    return md`**${speaker.severities[finding.severity]}:** ${joined(group.map(say), " ")}
  - ${joined(facts, " · ")}`;
  };
  return list(together(gravestFirst(findings)).map(entry));
}
