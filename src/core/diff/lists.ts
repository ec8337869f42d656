import type { PlanDiff } from "./diff.ts";
import type { Became, UndertakingChange } from "./undertaking-change.ts";

/** The lists of what has changed, in the order of reports. */
export const changeLists = [
  "added",
  "dropped",
  "finished",
  "halted",
  "begun",
  "moved",
  "owners",
  "retitled",
  "placed",
  "others",
  "facts",
  "things",
] as const;
export type ChangeList = (typeof changeLists)[number];

/** The lists of what that did to the findings. */
export const gapLists = ["opened", "closed", "countsNow", "gone"] as const;
export type GapList = (typeof gapLists)[number];

/** A list that tells of goals and activities that stand in both editions; one of them may be in several. */
export type UndertakingList = Exclude<ChangeList, "added" | "dropped" | "facts" | "things">;

const listOfStatus: Readonly<Record<Became, UndertakingList>> = {
  finished: "finished",
  cancelled: "halted",
  paused: "halted",
  started: "begun",
  reopened: "begun",
  other: "others",
};

/** The lists that tell of a change in a goal or an activity. */
export function listsOf(change: UndertakingChange): readonly UndertakingList[] {
  const { status, deadline, owners, title, goal, areas, others } = change;
  return [
    ...(status ? [listOfStatus[status.became]] : []),
    ...(deadline ? (["moved"] as const) : []),
    ...(owners ? (["owners"] as const) : []),
    ...(title ? (["retitled"] as const) : []),
    ...(goal || areas ? (["placed"] as const) : []),
    ...(others.length > 0 && status?.became !== "other" ? (["others"] as const) : []),
  ];
}

/** How much stands in each list. */
export function countChanges({
  added,
  dropped,
  changed,
  facts,
  things,
}: PlanDiff): Readonly<Record<ChangeList, number>> {
  const counts = Object.fromEntries(changeLists.map((list) => [list, 0])) as Record<ChangeList, number>;
  for (const list of changed.flatMap(listsOf)) counts[list] += 1;
  return { ...counts, added: added.length, dropped: dropped.length, facts: facts.length, things: things.length };
}

export function countGaps({ gaps }: PlanDiff): Readonly<Record<GapList | "stays", number>> {
  const { opened, closed, countsNow, gone, stays } = gaps;
  return {
    ...{ opened: opened.length, closed: closed.length },
    ...{ countsNow: countsNow.length, gone: gone.length, stays },
  };
}
