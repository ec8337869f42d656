import type { Words } from "../text/source.ts";
import type { Plan } from "./plan.ts";

/** A value as a plan writes it: a text, or the parts of someone responsible by their English names. */
export type WrittenValue = string | Readonly<Record<string, string>>;

/** What a plan writes of a goal or an activity itself: its values by the English names of its fields, nothing inherited. */
export type WrittenFields = Readonly<Record<string, readonly WrittenValue[]>>;

/** An activity beside the goal that it stands under; a goal without activities has a row too. */
export interface ActivityRow {
  readonly goal: WrittenFields | undefined;
  readonly activity: WrittenFields | undefined;
}

/** A plan as a table: its goals with their activities in the order of the file, then the activities under no goal. */
export function activityRows({ texts }: Pick<Plan, "texts">): readonly ActivityRow[] {
  const goals: Goal[] = [];
  const others: Fields[] = [];
  for (const text of texts) {
    const [section, index, ...path] = text.path;
    if (typeof index !== "number") continue;
    if (section === "activities") write(at(others, index, newFields), path, text);
    if (section !== "goals") continue;
    const goal = at(goals, index, newGoal);
    const [key, number, ...below] = path;
    if (key !== "activities") write(goal.fields, path, text);
    else if (typeof number === "number") write(at(goal.activities, number, newFields), below, text);
  }
  return [
    ...goals.flatMap(({ fields, activities }): readonly ActivityRow[] => {
      const own = activities.filter(Boolean);
      return own.length > 0
        ? own.map((activity) => ({ goal: fields, activity }))
        : [{ goal: fields, activity: undefined }];
    }),
    ...others.filter(Boolean).map((activity): ActivityRow => ({ goal: undefined, activity })),
  ];
}

type Fields = Record<string, (string | Record<string, string>)[]>;

interface Goal {
  readonly fields: Fields;
  readonly activities: Fields[];
}

const newFields = (): Fields => Object.create(null);
const newGoal = (): Goal => ({ fields: newFields(), activities: [] });

function at<T>(list: T[], index: number, make: () => T): T {
  list[index] ??= make();
  return list[index];
}

/** Takes in what stands at a path within a goal or an activity; what is deeper than a plan's format goes is left out. */
function write(fields: Fields, [field, index = 0, part, ...deeper]: Words["path"], { words }: Words): void {
  if (typeof field !== "string" || typeof index !== "number" || deeper.length > 0) return;
  fields[field] ??= [];
  const values = fields[field];
  if (part === undefined) values[index] = words;
  else if (typeof part === "string") {
    const value = at<string | Record<string, string>>(values, index, () => Object.create(null));
    if (typeof value === "object") value[part] = words;
  }
}
