import type { Day } from "../time/day.ts";
import type { FieldChange } from "./said.ts";
import type { ThingChange } from "./things.ts";
import type { UndertakingChange } from "./undertaking-change.ts";

/** What is to be said of how the date of the revision goes with what has been revised. */
export type RevisionNote =
  /** The date is another, and nothing in the content; `besides` are the other formal facts that changed. */
  | {
      readonly kind: "onlyDate";
      readonly old: readonly string[];
      readonly new: readonly string[];
      readonly besides: readonly string[];
    }
  /** Much is changed under the date of before; undefined where the plan has none. */
  | { readonly kind: "sameDate"; readonly changes: number; readonly date: Day | undefined }
  /** The edition that was given as the new one is the older of the two. */
  | { readonly kind: "backwards"; readonly old: Day; readonly new: Day };

/** What has changed, apart from gaps. */
export interface Content {
  readonly added: readonly unknown[];
  readonly dropped: readonly unknown[];
  readonly changed: readonly UndertakingChange[];
  readonly facts: readonly FieldChange[];
  readonly things: readonly ThingChange[];
}

const dates = ["adopted/date", "revision/last"];
/** What a decision changes without anything in the plan being done otherwise. */
const formal = [
  ...dates,
  ...["adopted/body", "adopted/reference", "valid/from", "valid/to", "revision/next"],
  ...["title", "replaces", "sources"],
];
/** What is filled in as work goes on, between one revision and the next. */
const upkeep = ["follow_up/last", "comment", "completed"];
/** From this many changes on a reader asks when they were decided. */
const many = 3;

/** Whether the date of the revision is honest; undefined when there is nothing to say of it. */
export function revisionNote(
  content: Content,
  before: Day | undefined,
  after: Day | undefined,
): RevisionNote | undefined {
  if (before !== undefined && after !== undefined && after < before)
    return { kind: "backwards", old: before, new: after };
  const moved = content.facts.filter(({ field }) => dates.includes(field));
  if (moved.some(({ come }) => come.length > 0)) {
    const { added, dropped, changed, things, facts } = content;
    const others = facts.filter(({ field }) => !formal.includes(field));
    if (added.length + dropped.length + changed.length + things.length + others.length > 0) return undefined;
    const besides = facts.map(({ field }) => field).filter((field) => !dates.includes(field));
    const words = (of: "gone" | "come") => [...new Set(moved.flatMap((fact) => fact[of]))];
    return { kind: "onlyDate", old: words("gone"), new: words("come"), besides };
  }
  const changes = revisions(content);
  return changes < many ? undefined : { kind: "sameDate", changes, date: after };
}

/** How much is changed that one would decide on: that work has begun or is done is no revision. */
function revisions({ added, dropped, changed, facts, things }: Content): number {
  const isRevised = ({ title, deadline, owners, goal, areas, others }: UndertakingChange) =>
    [title, deadline, owners, goal, areas].some(Boolean) || others.some(isDecided);
  const decided = changed.filter(isRevised).length + facts.filter(isDecided).length;
  return added.length + dropped.length + decided + things.length;
}

function isDecided({ field }: FieldChange): boolean {
  return !upkeep.includes(field);
}
