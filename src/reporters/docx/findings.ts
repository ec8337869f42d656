import type { Finding, PlanReport } from "../../core/report/report.ts";
import type { Frame } from "../content/frame.ts";
import { type Group, gravestFirst, together } from "../content/groups.ts";
import {
  type Action,
  actionFacts,
  actionOf,
  itemFacts,
  requirementFacts,
  requirementWords,
} from "../paper/finding-facts.ts";
import { type Block, factWords } from "./pieces.ts";
import { type Line, table } from "./table.ts";
import { unbroken } from "./unbroken.ts";

const actionColumns: readonly (readonly [name: keyof Action, width: number])[] = [
  ["responsible", 2000],
  ["decides", 2000],
  ["due", 1240],
];

/** Findings as a table, the gravest first: what was seen, and who is to see to it by when, as far as that is known. */
export function findingTable(
  findings: readonly Finding[],
  plan: PlanReport,
  { speaker }: Frame,
  say = (finding: Finding) => speaker.finding(finding, plan.spelling),
): Block {
  const groups = together(gravestFirst(findings));
  const actions = groups.map(([finding]) => actionOf(finding, plan, speaker));
  // What few of them have takes less room beside their own words than as a column.
  const shown = actionColumns.filter(([name]) => actions.filter((action) => action[name]).length * 2 >= groups.length);
  const { columns } = speaker.audit;
  return table(
    [
      { head: columns.severity, width: 1260 },
      { head: columns.message },
      ...shown.map(([name, width]) => ({ head: speaker.paper.labels[name], width })),
    ],
    groups.map((group, i) => {
      const action: Action = actions[i] ?? {};
      return [severityOf(group), { lines: linesOf(group, action) }, ...shown.map(([name]) => action[name] ?? "")];
    }),
  );

  function severityOf([{ severity }]: Group) {
    return { lines: [[speaker.severities[severity], severity === "error" ? "severe" : "cell"] as const] };
  }

  function linesOf(group: Group, action: Action): readonly Line[] {
    const said = group.map(say);
    const besides = Object.fromEntries(Object.entries(action).filter(([name]) => !shown.some(([one]) => one === name)));
    const facts = [...itemFacts(group, said.join(" "), speaker), ...actionFacts(besides, speaker)];
    return [...said.map((text): Line => [text]), ...facts.map((fact): Line => [factWords(fact)]), where(group[0])];
  }

  /** Which requirement it is, and where that stands written. */
  function where(finding: Finding): Line {
    const facts = requirementFacts(finding, plan, speaker);
    return [[requirementWords(finding, speaker), ...facts].map(unbroken).join(" · "), "quietCell"];
  }
}
