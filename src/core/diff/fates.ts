import type { Activity } from "../plan/plan.ts";
import { isCancelled, liesAhead } from "../plan/progress.ts";
import { fold } from "../text/words.ts";
import type { Day } from "../time/day.ts";
import type { Fates } from "./gap-change.ts";
import type { ThingChange } from "./things.ts";
import type { Undertaking, Undertakings } from "./undertakings.ts";

interface Settings {
  /** Hides what must not be repeated, as the findings that are compared do. */
  readonly hide: (text: string) => string;
  readonly asOf: Day;
}

/** What became of the things that findings are about, by the names that they have there. */
export function fatesOf(
  { goals, activities }: Undertakings,
  things: readonly ThingChange[],
  { hide, asOf }: Settings,
): Fates {
  // What has neither id nor title goes by “”, as the plan itself does: nothing is said of it by that name.
  const isNamed = ({ key }: Undertaking) => key !== "";
  const pairs = [...goals.pairs, ...activities.pairs].filter((pair) => isNamed(pair.old) && isNamed(pair.new));
  const renamed = new Map([
    ...things.flatMap(({ name, formerly }): [string, string][] =>
      name && formerly ? [[hide(fold(formerly.words)), hide(fold(name.words))]] : [],
    ),
    ...pairs.map(({ old, new: young }): [string, string] => [hide(old.key), hide(young.key)]),
  ]);
  const added = new Set([...goals.added, ...activities.added].filter(isNamed).map(({ key }) => hide(key)));
  const dropped = new Set([...goals.dropped, ...activities.dropped].filter(isNamed).map(({ key }) => hide(key)));
  const kept = new Map(pairs.map((pair) => [hide(pair.old.key), pair]));
  return {
    newItem: (old) => renamed.get(old) ?? (dropped.has(old) ? `gone ${old}` : old),
    isAdded: (item) => added.has(item),
    fateOf(item) {
      if (dropped.has(item)) return "dropped";
      const pair = kept.get(item);
      if (!pair) return undefined;
      if (isActivity(pair.new) && isCancelled(pair.new.source)) return "cancelled";
      return isPostponed(pair.old, pair.new, asOf) ? "postponed" : undefined;
    },
  };
}

function isActivity(undertaking: Undertaking): undertaking is Undertaking & { readonly source: Activity } {
  return undertaking.kind === "activity";
}

/** Whether what is not done has been given more time, or all the time that there is. */
function isPostponed(old: Undertaking, young: Undertaking, asOf: Day): boolean {
  if (isActivity(young) && !liesAhead(young.source, asOf)) return false;
  const [before, after] = [old.source.deadline?.when, young.source.deadline?.when];
  if (before?.kind !== "period") return false;
  return after?.kind !== "period" || after.last > before.last;
}
