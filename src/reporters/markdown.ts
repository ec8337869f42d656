import type { PlanReport, Report } from "../core/report/report.ts";
import type { Speaker } from "../messages/index.ts";
import { fixedWords } from "./baseline-words.ts";
import { heading, list, pageOf } from "./markdown/blocks.ts";
import { judgedBy, packFact, wentByFacts } from "./markdown/judged-by.ts";
import { type Markdown, md } from "./markdown/markdown.ts";
import { fileFact, numberTable, overviewTable } from "./markdown/numbers.ts";
import { planBlocks } from "./markdown/plan.ts";
import { sourceBlocks } from "./markdown/sources.ts";
import { unreadableBlocks } from "./markdown/unreadable.ts";
import { noticesOf } from "./notices.ts";
import { leftOutWords } from "./paper/ending-words.ts";
import { stateOf, titleOf, totalOf } from "./plan-state.ts";
import type { Context, Reporter } from "./reporter.ts";

/** For a memo or a comment on a pull request: how the plan stands, the numbers, and what is to be done by whom. */
export default {
  render(report: Report, { speaker, version, only }: Context): string {
    const { plans, asOf, unreadable } = report;
    const [first, ...others] = plans;
    const isOne = first !== undefined && others.length === 0;
    const said = only === undefined ? [] : [md`${speaker.report.only(speaker.kinds[only])}`];
    const body = (plan: PlanReport, level: 2 | 3) => planBlocks(plan, { speaker, asOf, only, level });
    return pageOf([
      ...frontBlocks(report, speaker),
      ...said,
      ...(isOne ? body(first, 2) : plans.flatMap((plan) => [...eachBlocks(plan, report, speaker), ...body(plan, 3)])),
      ...fixedBlocks(report, speaker),
      ...unreadableBlocks(unreadable, speaker),
      ...sourceBlocks(plans, asOf, speaker),
      ...leftOutWords(report, speaker).map((words) => md`${words}`),
      md`${speaker.paper.about} ${speaker.paper.madeBy(version)}`,
    ]);
  },
} satisfies Reporter;

/** What there is to say before the plans are told of one by one, and what could not be judged. */
export function markdownFront(report: Report, { speaker }: Pick<Context, "speaker">, note: string): string {
  return pageOf([...frontBlocks(report, speaker), md`${note}`, ...unreadableBlocks(report.unreadable, speaker)]);
}

function frontBlocks(report: Report, speaker: Speaker): readonly Markdown[] {
  const [first, ...others] = report.plans;
  return first && others.length === 0 ? oneBlocks(first, report, speaker) : manyBlocks(report, speaker);
}

/** What the baseline has and the plans no more. */
function fixedBlocks(report: Report, speaker: Speaker): readonly Markdown[] {
  const words = fixedWords(report, speaker);
  if (words.length === 0) return [];
  const end = speaker.report.fixedEnd(report.baseline?.isPruned ?? false);
  return [heading(2, `${speaker.report.fixed} (${words.length})`), list(words), md`${end}`];
}

function oneBlocks(plan: PlanReport, report: Report, speaker: Speaker): readonly Markdown[] {
  const { asOf } = report;
  return [
    heading(1, nameOf(plan, speaker)),
    md`${stateOf(plan, asOf, speaker)}`,
    numberTable(plan, speaker),
    list([
      fileFact(plan, speaker),
      ...judgedBy(asOf, plan.packs, noticesOf(plan.packs, [plan], speaker), speaker),
      ...wentByFacts(report, speaker),
    ]),
  ];
}

function manyBlocks(report: Report, speaker: Speaker): readonly Markdown[] {
  const { plans, asOf, packs } = report;
  return [
    heading(1, speaker.paper.title(plans.length)),
    md`${totalOf(report, speaker)}`,
    ...(plans.length > 0 ? [overviewTable(plans, speaker)] : []),
    list([...judgedBy(asOf, packs, noticesOf(packs, report.plans, speaker), speaker), ...wentByFacts(report, speaker)]),
  ];
}

/** A plan among others; its numbers and the notices of its packs stand above. */
function eachBlocks(plan: PlanReport, { asOf }: Report, speaker: Speaker): readonly Markdown[] {
  return [
    heading(2, nameOf(plan, speaker)),
    md`${stateOf(plan, asOf, speaker)}`,
    list([fileFact(plan, speaker), packFact(plan.packs, speaker)]),
  ];
}

function nameOf(plan: PlanReport, speaker: Speaker): string {
  const { municipality, title } = titleOf(plan, speaker);
  return `${municipality}: ${title}`;
}
