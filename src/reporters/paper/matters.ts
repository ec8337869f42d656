import { type Decision, decisionsOf } from "../../core/report/decisions.ts";
import type { List } from "../../core/report/lists.ts";
import type { Finding, PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import type { Fact } from "./fact.ts";
import { actionFacts, actionOf } from "./finding-facts.ts";

/** How many gaps a first page tells of, and how many titles of activities in a sentence. */
export interface Most {
  readonly gaps: number;
  readonly titles: number;
}

/** More than this would not leave the first page a page. */
const most: Most = { gaps: 8, titles: 5 };
const mostSentences = 3;

/** What needs a decision, in words, by the lists that it stands in. */
export interface Matters {
  readonly groups: readonly { readonly list: List; readonly matters: readonly Matter[] }[];
  /** What else the lists have. */
  readonly besides: readonly string[];
}

export interface Matter {
  readonly said: readonly string[];
  readonly facts: readonly Fact[];
}

export function mattersOf(plan: PlanReport, speaker: Speaker, { gaps: mostGaps, titles } = most): Matters {
  const { paper } = speaker;
  const decisions = decisionsOf(plan);
  const gaps = decisions.filter(({ list }) => list === "gaps");
  const left = new Set(gaps.slice(mostGaps));
  const shown = decisions.filter((decision) => !left.has(decision));
  const told = new Set(decisions.flatMap(({ findings }) => findings));
  const among = (severity: Finding["severity"]) =>
    plan.findings.filter((finding) => finding.severity === severity && !told.has(finding)).length;
  const besides = [
    left.size > 0 ? paper.moreGaps(left.size) : "",
    paper.besides({ errors: among("error"), warnings: among("warning"), infos: among("info") }),
  ];
  return {
    groups: [...new Set(shown.map(({ list }) => list))].map((list) => ({
      list,
      matters: shown
        .filter((decision) => decision.list === list)
        .map((decision) => ({ said: said(decision, plan, speaker, titles), facts: factsOf(decision, plan, speaker) })),
    })),
    besides: besides.filter(Boolean),
  };
}

/** A matter in a sentence or two: of a gap or a revision only what it is, as the list says how it is mended. */
function said({ list, findings }: Decision, plan: PlanReport, speaker: Speaker, mostTitles: number): readonly string[] {
  const titles = [...new Set(findings.flatMap(({ label }) => label || []))].slice(0, mostTitles);
  if (list === "unassigned") return [speaker.paper.unassigned(findings.length, titles)];
  if (list === "late") return [speaker.paper.late(findings.length, titles)];
  const [{ pack, requirement }] = findings;
  const judged = plan.assessments.find((one) => one.pack === pack && one.requirement.id === requirement.id);
  if (list === "gaps" && judged?.verdict === "gap")
    return [`${speaker.report.doesNotShow(speaker.in(requirement.shows))}.`];
  const say = list === "revisions" ? speaker.findingOnPaper : speaker.finding;
  const sentences = findings.map((finding) => say(finding, plan.spelling));
  const more = sentences.length - mostSentences;
  return [...sentences.slice(0, mostSentences), ...(more > 0 ? [speaker.paper.moreOfMatter(more)] : [])];
}

/** Who and when, where it is the same for all that the matter is about. */
function factsOf({ findings }: Decision, plan: PlanReport, speaker: Speaker): readonly Fact[] {
  const actions = findings.map((finding) => actionOf(finding, plan, speaker));
  const only = (values: readonly (string | undefined)[]) => {
    const [value, ...others] = new Set(values);
    return others.length === 0 ? value : undefined;
  };
  return actionFacts(
    {
      responsible: only(actions.map(({ responsible }) => responsible)),
      decides: actions[0]?.decides,
      due: only(actions.map(({ due }) => due)),
    },
    speaker,
  );
}
