import type { Spelling } from "../core/plan/plan.ts";
import type { Speaker } from "../messages/index.ts";
import { textIn, type Value } from "../tables/activity-table.ts";
import { cellOf } from "../tables/cell.ts";
import type { Column } from "../tables/columns.ts";
import type { Change, Difference } from "../tables/plan/change.ts";
import type { Comparison } from "../tables/plan/compare.ts";
import { oneLine } from "./reading-lines.ts";

/** Says what a table would change in a plan, and what it would leave though the two differ. */
export function updateLines(file: string, { changes, differences }: Comparison, speaker: Speaker): readonly string[] {
  const texts = speaker.import;
  const added = changes.reduce((sum, change) => sum + addedBy(change), 0);
  const changed = changes.filter(({ kind }) => kind === "set").length;
  return [
    ...(changes.length > 0
      ? [
          texts.changesHeading({ file, changed, added }),
          ...changes.flatMap((change) => changeLines(change, speaker)),
          "",
        ]
      : []),
    ...(differences.length > 0
      ? [texts.differencesHeading, ...differences.map((one) => `  ${differenceLine(one, speaker)}`), ""]
      : []),
  ];
}

function addedBy(change: Change): number {
  if (change.kind === "set") return 0;
  return change.kind === "addGoal" ? 1 + change.activities.length : 1;
}

function changeLines(change: Change, speaker: Speaker): readonly string[] {
  const { import: texts, language } = speaker;
  switch (change.kind) {
    case "addGoal": {
      const title = textIn(change.values, "title") ?? "";
      return [
        `  + ${texts.newGoal(title)}`,
        ...change.activities.map((values) => {
          const own = textIn(values, "title") ?? "";
          return `  + ${texts.newActivity({ title: own, under: title })}`;
        }),
      ];
    }
    case "addActivity":
      return [`  + ${texts.newActivity({ title: textIn(change.values, "title") ?? "", under: change.under })}`];
    case "set": {
      const isGoal = change.spot.activity === undefined;
      return [
        `  ~ ${isGoal ? texts.changedGoal(change.title) : texts.changedActivity(change.title)}`,
        ...change.fields.map(({ column, before, after }) => {
          const name = column.heading[language];
          const words = { before: before && shown(column, before, speaker), after: shown(column, after, speaker) };
          return `      ${texts.field({ name, ...words })}`;
        }),
      ];
    }
  }
}

function differenceLine(difference: Difference, speaker: Speaker): string {
  const texts = speaker.import.differences;
  if (difference.id !== "blankInTable") return texts[difference.id](difference as never);
  const { title, column, value } = difference;
  return texts.blankInTable({
    ...difference,
    title,
    column: column.heading[speaker.language],
    value: shown(column, value, speaker),
  });
}

function shown(column: Column, value: Value, { language }: { readonly language: Spelling }): string {
  return oneLine(cellOf(column, value, language));
}
