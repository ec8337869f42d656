import { fold } from "../../core/text/words.ts";
import { textIn, type Values } from "../activity-table.ts";

/** How reports, and so the tables made of them, repeat what must not travel: “Storgatan 1” as “S…”. */
export type Hide = (text: string) => string;

interface Entitled {
  readonly values: Values;
}

/** What tells things of the same name apart, by their indices. */
export interface Nearness {
  isNear(found: number, planned: number): boolean;
  /** How much they say alike: 1 for all that the table says, 0 for nothing. */
  likeness(found: number, planned: number): number;
}

/**
 * Which of the plan's things each thing of a table is, by their indices.
 *
 * First those whose id and title are the same, then those with the same title, near ones before others, then those with
 * the same id. A title that has moved to another number, as when a row was put in above, is still the same thing. Of
 * several with the same title, those that say the same go together.
 */
export function pairUp(
  found: readonly Entitled[],
  planned: readonly Entitled[],
  hide: Hide,
  { isNear, likeness }: Nearness = { isNear: () => true, likeness: () => 1 },
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const those = planned.map((one) => namesOf(one, hide));
  const these = found.map((one) => namesOf(one));
  const byId = indicesBy(those, ({ ids }) => ids);
  const byTitle = indicesBy(those, ({ titles }) => titles);
  const pass = (isSame: (one: Names, other: Names) => boolean, mayBeFar: boolean, leastLike = 0) => {
    for (const [index, one] of these.entries()) {
      if (pairs.has(index)) continue;
      const likely = (isSame === sameId ? byId.get(one.ids[0]) : byTitle.get(one.titles[0])) ?? [];
      const possible = likely.filter((at) => {
        const other = those[at];
        return other && !taken.has(at) && isSame(one, other) && (mayBeFar || isNear(index, at));
      });
      const match = mostLike(possible, (at) => likeness(index, at), leastLike);
      if (match === undefined) continue;
      pairs.set(index, match);
      taken.add(match);
    }
  };
  const sameTitleAlone = (one: Names, other: Names) => sameTitle(one, other) && !areNamedApart(one, other);
  for (const mayBeFar of [false, true]) pass((one, other) => sameId(one, other) && sameTitle(one, other), mayBeFar);
  for (const mayBeFar of [false, true]) {
    pass(sameTitleAlone, mayBeFar, 1);
    pass(sameTitleAlone, mayBeFar);
  }
  pass(sameId, true);
  return pairs;
}

/** The first of those that are most alike; undefined where none is as much so as is asked. */
function mostLike(possible: readonly number[], likeness: (at: number) => number, least: number): number | undefined {
  let best: { readonly at: number; readonly likeness: number } | undefined;
  for (const at of possible) {
    const own = likeness(at);
    if (own >= least && (!best || own > best.likeness)) best = { at, likeness: own };
    if (own === 1) break;
  }
  return best?.at;
}

/** The indices of names, in order, by each word that they go by. */
function indicesBy(
  those: readonly Names[],
  wordsOf: (names: Names) => readonly string[],
): ReadonlyMap<string | undefined, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, names] of those.entries())
    for (const word of new Set(wordsOf(names))) {
      const indices = found.get(word);
      if (indices) indices.push(index);
      else found.set(word, [index]);
    }
  return found;
}

/** As they are compared: each as it is written, and as reports have it. Empty where there is none. */
interface Names {
  readonly ids: readonly string[];
  readonly titles: readonly string[];
}

function namesOf({ values }: Entitled, hide: Hide = (text) => text): Names {
  const [ids = [], titles = []] = ["id", "title"].map((field) => {
    const text = textIn(values, field);
    return text ? [fold(text), fold(hide(text))] : [];
  });
  return { ids, titles };
}

function sameId({ ids: [id] }: Names, other: Names): boolean {
  return id !== undefined && other.ids.includes(id);
}

function sameTitle({ titles: [title] }: Names, other: Names): boolean {
  return title !== undefined && other.titles.includes(title);
}

/** Two ids that are more than numbers in a row name two things, whatever their titles. */
function areNamedApart(one: Names, other: Names): boolean {
  const [[id], [otherId]] = [one.ids, other.ids];
  if (id === undefined || otherId === undefined || sameId(one, other)) return false;
  return /\p{L}/u.test(id + otherId);
}
