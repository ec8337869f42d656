import type { ReportingDescriptor } from "sarif";
import { groundOf, isLegal } from "../../core/judging/weight.ts";
import { fullId } from "../../core/pack/full-id.ts";
import type { Basis, Requirement } from "../../core/pack/pack.ts";
import type { Severity } from "../../core/pack/severity.ts";
import type { Report } from "../../core/report/report.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { cut } from "../ci/cut.ts";
import { readableRule } from "../ci/notices.ts";
import { writtenIn } from "../content/sources.ts";
import { heading, pageOf } from "../markdown/blocks.ts";
import { md } from "../markdown/markdown.ts";
import { levels } from "./levels.ts";
import { sarifText } from "./text.ts";

/** GitHub takes no longer descriptions. */
const longest = 1024;

/** What one ought to know of a rule: the first part is what it asks, the others have a heading. */
interface Help {
  readonly asks: string;
  readonly parts: readonly (readonly [heading: string, text: string])[];
}

/** Every requirement that some plan was judged by, as SARIF's rules, and last the rule that a file can be read. */
export function rulesOf({ plans, unreadable, asOf }: Report, speaker: Speaker): readonly ReportingDescriptor[] {
  const rules = new Map<string, ReportingDescriptor>();
  for (const { assessments } of plans)
    for (const { pack, requirement, basis } of assessments) {
      const id = fullId({ pack, requirement });
      if (!rules.has(id)) rules.set(id, requirementRule(id, pack, requirement, basis, asOf, speaker));
    }
  return [...rules.values(), ...(unreadable.length > 0 ? [readable(speaker)] : [])];
}

function requirementRule(
  id: string,
  pack: string,
  requirement: Requirement,
  basis: readonly Basis[],
  asOf: Day,
  speaker: Speaker,
): ReportingDescriptor {
  const { explain } = speaker;
  const { title, shows, why, fix, decides, level, contentOnly } = requirement;
  const { severity } = groundOf(requirement, asOf);
  const source = basis.length > 0 ? `${writtenIn(basis, requirement, speaker).join("; ")}.` : explain.noBasis[level];
  const help: Help = {
    asks: explain.isMet(speaker.in(shows)),
    parts: [
      [explain.headings.why, speaker.in(why)],
      [isLegal(requirement) ? explain.headings.legalBasis : explain.headings.source, source],
      [explain.headings.fix, speaker.in(fix)],
      [explain.headings.decides, decides ? speaker.in(decides) : explain.decidesUnknown],
    ],
  };
  // What a plan says of its work can be said in many ways; a date or an owner is there or it is not.
  return ruleOf(id, speaker.in(title), help, severity, [level, pack], contentOnly ? "medium" : "high");
}

function readable({ ci }: Speaker): ReportingDescriptor {
  const { title, about } = ci.readable;
  return ruleOf(readableRule, title, { asks: about, parts: [] }, "error", [], "very-high");
}

/** Without `security-severity`, by which GitHub would take what is found for holes in something. */
function ruleOf(
  id: string,
  title: string,
  help: Help,
  severity: Severity,
  tags: readonly string[],
  precision: "medium" | "high" | "very-high",
): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: cut(sarifText(title), longest) },
    fullDescription: { text: cut(sarifText(help.asks), longest) },
    help: { text: plain(help), markdown: markdown(help) },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: [...tags],
      precision,
      "problem.severity": severity === "info" ? "recommendation" : severity,
    },
  };
}

function plain({ asks, parts }: Help): string {
  return sarifText([asks, ...written(parts).map(([heading, text]) => `${heading}: ${text}`)].join("\n\n"));
}

function markdown({ asks, parts }: Help): string {
  return pageOf([md`${asks}`, ...written(parts).flatMap(([title, text]) => [heading(2, title), md`${text}`])]);
}

/** A pack need not say why. */
function written(parts: Help["parts"]): Help["parts"] {
  return parts.filter(([, text]) => text.trim() !== "");
}
