import { fold } from "../../core/words.ts";
import { textIn, type Values } from "../activity-table.ts";

interface Named {
  readonly values: Values;
}

/**
 * Which of the plan's things each thing of a table is, by their indices.
 *
 * First those whose id and title are the same, then those with the same title, near ones before others, then those with
 * the same id: a title that has moved to another number, as when a row was put in above, is still the same thing.
 */
export function pairUp(
  found: readonly Named[],
  planned: readonly Named[],
  isNear: (found: number, planned: number) => boolean = () => true,
): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pass = (isSame: (one: Named, other: Named) => boolean, mayBeFar: boolean) => {
    for (const [index, one] of found.entries()) {
      if (pairs.has(index)) continue;
      const match = planned.findIndex(
        (other, at) => !taken.has(at) && isSame(one, other) && (mayBeFar || isNear(index, at)),
      );
      if (match < 0) continue;
      pairs.set(index, match);
      taken.add(match);
    }
  };
  for (const mayBeFar of [false, true]) pass((one, other) => sameId(one, other) && sameTitle(one, other), mayBeFar);
  for (const mayBeFar of [false, true])
    pass((one, other) => sameTitle(one, other) && !areNamedApart(one, other), mayBeFar);
  pass(sameId, true);
  return pairs;
}

function sameId(one: Named, other: Named): boolean {
  return isSame(one, other, "id");
}

function sameTitle(one: Named, other: Named): boolean {
  return isSame(one, other, "title");
}

function isSame(one: Named, other: Named, field: string): boolean {
  const words = textIn(one.values, field);
  return words !== undefined && fold(words) === fold(textIn(other.values, field) ?? "");
}

/** Two ids that are more than numbers in a row name two things, whatever their titles. */
function areNamedApart(one: Named, other: Named): boolean {
  const ids = [one, other].map(({ values }) => textIn(values, "id"));
  return !ids.includes(undefined) && ids.some((id) => /\p{L}/u.test(id ?? "")) && !sameId(one, other);
}
