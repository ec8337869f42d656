import type { Spelling } from "../../core/plan.ts";
import type { Column } from "../columns.ts";
import type { Change } from "./change.ts";
import { goalEntry } from "./patch.ts";
import { entryLines, keyName, valueLines } from "./yaml-lines.ts";

/** What a new plan says besides its goals and activities. */
export interface PlanHead {
  readonly municipality: string;
  readonly title: string | undefined;
}

const text: Pick<Column, "kind"> = { kind: "text" };

/** The text of a new plan with all that a table adds to an empty one. */
export function newPlan({ municipality, title }: PlanHead, changes: readonly Change[], spelling: Spelling): string {
  const field = (key: string, value: string) => {
    const [first = "", ...rest] = valueLines(text, [value], spelling);
    return [`${keyName(key, spelling)}:${first}`, ...rest];
  };
  const item = ([first = "", ...rest]: readonly string[]) => [
    `  - ${first}`,
    ...rest.map((line) => (line === "" ? "" : `    ${line}`)),
  ];
  const goals = changes.flatMap((change) =>
    change.kind === "addGoal" ? item(goalEntry(change.values, change.activities, spelling).lines) : [],
  );
  const loose = changes.flatMap((change) =>
    change.kind === "addActivity" ? item(entryLines("activity", change.values, spelling)) : [],
  );
  const lines = [
    "plankoll: 1",
    ...field("municipality", municipality),
    ...(title === undefined ? [] : field("title", title)),
    ...(goals.length > 0 ? [`${keyName("goals", spelling)}:`, ...goals] : []),
    ...(loose.length > 0 ? [`${keyName("activities", spelling)}:`, ...loose] : []),
  ];
  return `${lines.join("\n")}\n`;
}
