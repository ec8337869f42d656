import type { Language } from "../core/text/language.ts";
import { planShape, type Shape } from "../parse/shape.ts";

/** What the cells of a column hold: one text, several, those responsible, or words of a closed list. */
type ColumnKind = "text" | "texts" | "owners" | "word" | "words";

/** A column of the activity table: a field of an activity, or of the goal that it stands under. */
export interface Column {
  /** `title`, or `goal_title` for the same field of the goal: unique in the table. */
  readonly key: string;
  readonly of: "goal" | "activity";
  /** The field's English name in the plan. */
  readonly field: string;
  readonly kind: ColumnKind;
  readonly heading: Readonly<Record<Language, string>>;
  /** The English name of each word of a closed list, by every name that it has, folded; else empty. */
  readonly values: ReadonlyMap<string, string>;
}

/** The name of the sheet that holds the table. */
export const sheetName: Readonly<Record<Language, string>> = { sv: "Aktiviteter", en: "Activities" };

/** In the column of goals: an activity that stands under no goal. A blank cell there means the goal of the row above. */
export const noGoal = "–";

export const goalShape = planShape.keys.get("goals")?.shape.item;
export const activityShape = planShape.keys.get("activities")?.shape.item;

/** What people call the things themselves, rather than “title”. */
const things: Readonly<Record<Column["of"], Readonly<Record<Language, string>>>> = {
  goal: { sv: "Mål", en: "Goal" },
  activity: { sv: "Aktivitet", en: "Activity" },
};

/** Every column, in order: those of the goal, then those of the activity, as the plan's schema has them. */
export const columns: readonly Column[] = [...columnsOf("goal", goalShape), ...columnsOf("activity", activityShape)];

function columnsOf(of: Column["of"], shape: Shape | undefined): readonly Column[] {
  const fields = new Map([...(shape?.keys.values() ?? [])].map((key) => [key.english, key]));
  fields.delete("activities");
  return [...fields.values()].map(({ english, swedish, shape }) => ({
    key: of === "goal" ? `goal_${english}` : english,
    of,
    field: english,
    kind: kindOf(shape),
    heading: { sv: headingOf(of, english, swedish, "sv"), en: headingOf(of, english, english, "en") },
    values: shape.values,
  }));
}

function kindOf({ keys, values, list }: Shape): ColumnKind {
  if (keys.has("function")) return "owners";
  if (values.size > 0) return list === "no" ? "word" : "words";
  return list === "no" ? "text" : "texts";
}

/** “Klart senast”; of a goal “Mål: klart senast”. */
function headingOf(of: Column["of"], field: string, name: string, language: Language): string {
  const thing = things[of][language];
  if (field === "title") return thing;
  const words = name.replaceAll("_", " ");
  return of === "goal" ? `${thing}: ${words}` : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
