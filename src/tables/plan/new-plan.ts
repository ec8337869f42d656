import type { Spelling } from "../../core/plan/plan.ts";
import { keyName } from "../../generated/names.ts";
import type { Column } from "../columns.ts";
import { addedBy, itemLines } from "./added.ts";
import type { Change } from "./change.ts";
import { valueLines } from "./yaml-lines.ts";

/** What a new plan says besides its goals and activities. */
export interface PlanHead {
  readonly municipality: string;
  readonly title: string | undefined;
}

const text: Pick<Column, "kind"> = { kind: "text" };

/** The text of a new plan with all that a table adds to an empty one: goals, then activities under no goal. */
export function newPlan({ municipality, title }: PlanHead, changes: readonly Change[], spelling: Spelling): string {
  const field = (key: string, value: string) => {
    const [first = "", ...rest] = valueLines(text, [value], spelling);
    return [`${keyName(key, spelling)}:${first}`, ...rest];
  };
  const added = addedBy(changes, spelling);
  const lines = [
    "plankoll: 1",
    ...field("municipality", municipality),
    ...(title === undefined ? [] : field("title", title)),
    ...(["goals", "activities"] as const).flatMap((key) => {
      const entries = added.find((list) => list.key === key)?.entries ?? [];
      return entries.length > 0 ? [`${keyName(key, spelling)}:`, ...itemLines(entries)] : [];
    }),
  ];
  return `${lines.join("\n")}\n`;
}
