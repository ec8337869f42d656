import { decisionsOf } from "../../core/decisions.ts";
import { emptiness, type List, listOf } from "../../core/lists.ts";
import { type PlanReport, summarize, type Verdict } from "../../core/report.ts";
import { counts } from "../audit/matrix.ts";
import { gapsElsewhere } from "../text/lists.ts";
import { decisionList } from "./decisions.ts";
import { html } from "./html.ts";
import { type NumberCard, numbers, prose } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";

/** The first page on a plan: how it stands, the three numbers, and what needs a decision. */
export function frontSections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  const { speaker } = sheet;
  const { headings } = speaker.paper;
  const state = html`<p class="lead">${prose(stateOf(plan, sheet))}</p>
${numbers(counts.map((list) => numberOf(list, plan, sheet)))}`;
  return [
    { id: "state", title: headings.state, content: state },
    { id: "decisions", title: headings.decisions, content: decisionList(decisionsOf(plan), plan, sheet) },
  ];
}

function numberOf(list: List, plan: PlanReport, { speaker, prefix, only }: Sheet): NumberCard {
  const count = plan.findings.filter((finding) => listOf(finding) === list).length;
  const empty = emptiness(list, plan);
  // A bare 0 would be false comfort, and there are gaps that stand in other lists.
  const unsure = count === 0 && empty !== "none" ? speaker.report.empty[empty] : "";
  const elsewhere = list === "gaps" ? gapsElsewhere(plan.findings, { speaker }) : "";
  return {
    count,
    title: speaker.report.lists[list],
    note: unsure || elsewhere,
    // With `only` the list may not be there to lead to.
    target: only === undefined ? prefix + list : undefined,
  };
}

function stateOf(plan: PlanReport, { speaker, asOf }: Sheet): string {
  const { decided, validTo, packs, focusAreas } = plan;
  const withAreas = packs.filter(({ id }) => focusAreas.some(({ pack }) => pack === id));
  const areas = withAreas.map(({ id, title }) => {
    const own = focusAreas.filter(({ pack }) => pack === id);
    const count = (wanted: Verdict) => own.filter(({ verdict }) => verdict === wanted).length;
    return speaker.paper.areas({
      pack: speaker.in(title),
      all: own.length,
      ...{ met: count("met"), partly: count("partly"), gap: count("gap"), review: count("review") },
    });
  });
  return [speaker.paper.state({ summary: summarize([plan]), decided, validTo, asOf }), ...areas].join(" ");
}
