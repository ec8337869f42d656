import { type Audit, columnsOf } from "../../../core/audit/audit.ts";
import { verdicts } from "../../../core/pack/verdicts.ts";
import type { Speaker } from "../../../messages/index.ts";
import { leftOutWords } from "../../paper/ending-words.ts";
import { legendOf } from "../../signs.ts";
import { type AboutLine, labelled, packLines, wentByLines } from "../../tables/about-sheet.ts";
import { submittedWords } from "../submitted-words.ts";

/** What an audit is about, what it leaves out and how its matrix is read. */
export function aboutLines(audit: Audit, speaker: Speaker): readonly AboutLine[] {
  const { audit: texts, report, tables } = speaker;
  const { asOf, missing, packs, change, elsewhere } = audit;
  return [
    [report.head.asOf, { day: asOf }],
    [tables.labels.submitted, submittedWords(audit, speaker)],
    ...labelled(texts.headings.missing, missing ? [] : [texts.missingUnknown]),
    ...packLines(packs, audit.plans, speaker),
    ...wentByLines(audit, speaker),
    [tables.labels.reading, texts.noRanking],
    ...labelled(texts.headings.legend, legend(audit, speaker)),
    ...labelled(
      tables.labels.comparison,
      change
        ? [
            texts.comparedWith(change.asOf),
            texts.changeSummary({
              worse: change.worse.length,
              putRight: change.putRight.length,
              waived: change.waived.length,
              notAsked: change.notAsked.length,
              stays: change.stays.length,
            }),
          ]
        : [],
    ),
    ...labelled(tables.labels.left, [
      ...(elsewhere > 0 ? [texts.elsewhere(elsewhere)] : []),
      ...leftOutWords(audit, speaker),
    ]),
  ];
}

function legend(audit: Audit, speaker: Speaker): readonly string[] {
  const { tables } = speaker;
  const columns = columnsOf(audit);
  if (columns.length === 0) return [];
  const shown = new Set(audit.plans.flatMap(({ areas }) => areas.map(({ verdict }) => verdict)));
  const judged = new Set(audit.plans.flatMap(({ file, areas }) => areas.map(({ pack }) => `${pack} ${file}`)));
  const isJudgedByAll = columns.every(({ pack }) => audit.plans.every(({ file }) => judged.has(`${pack.id} ${file}`)));
  return [
    ...legendOf(
      verdicts.filter((verdict) => shown.has(verdict)),
      speaker,
    ),
    ...(isJudgedByAll ? [] : [tables.notJudged]),
    ...(audit.missing?.length || audit.unread.length > 0 ? [tables.noPlan] : []),
  ];
}
