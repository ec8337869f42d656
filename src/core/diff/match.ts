import { ascending } from "../text/ascending.ts";
import { fold } from "../text/words.ts";
import { likeness } from "./likeness.ts";

/** What two editions of a thing are known by. */
export interface Known {
  readonly id: string | undefined;
  readonly title: string;
  /** The thing that it stands under, under one name in both editions. */
  readonly parent: string;
  /** All that it says itself, as one text. */
  readonly own: string;
  /** The same with what stands under it. */
  readonly content: string;
}

/** How one thing was found to be another; `near` is a guess by a title that is almost the same. */
export type How = "id" | "title" | "content" | "near";

export interface Pair<T> {
  readonly old: T;
  readonly new: T;
  readonly how: How;
}

export interface Matching<T> {
  /** In the order of the new edition. */
  readonly pairs: readonly Pair<T>[];
  readonly dropped: readonly T[];
  readonly added: readonly T[];
}

type Naming<T> = (thing: T) => string | undefined;

/**
 * Finds the things of two editions that are one and the same: by id, then by title, then by all that they say, and last
 * by a title that is almost the same. The order within an edition decides nothing, nor which of the two is the old one.
 */
export function match<T extends Known>(olds: readonly T[], news: readonly T[]): Matching<T> {
  const left = { old: new Set(olds), new: new Set(news) };
  const found = new Map<T, Pair<T>>();
  const take = (how: How, naming: Naming<T>, isMeant: (old: T, young: T) => boolean = () => true) => {
    const groups = grouped(left.new, naming);
    for (const [name, ours] of grouped(left.old, naming)) {
      const theirs = groups.get(name) ?? [];
      for (const old of ours) {
        const at = theirs.findIndex((young) => isMeant(old, young));
        if (at >= 0) join(how, old, theirs.splice(at, 1)[0]);
      }
    }
  };
  const join = (how: How, old: T | undefined, young: T | undefined) => {
    if (!old || !young) return;
    left.old.delete(old);
    left.new.delete(young);
    found.set(young, { old, new: young, how });
  };
  /** Of several with the same name, those under the same thing that say the same go first. */
  const takeBest = (how: How, naming: Naming<T>, isMeant?: (old: T, young: T) => boolean) => {
    const also = (more: (thing: T) => string) => (thing: T) => {
      const name = naming(thing);
      return name === undefined ? undefined : `${name}\u0000${more(thing)}`;
    };
    const ranks = [({ parent, content }: T) => `${parent}\u0000${content}`, (thing: T) => thing.parent, contentOf];
    for (const more of ranks) take(how, also(more), isMeant);
    take(how, naming, isMeant);
  };

  const isReused = reused(olds, news);
  takeBest(
    "id",
    ({ id }) => id && fold(id),
    (old, young) => !isReused(old, young),
  );
  takeBest("title", ({ title }) => fold(title) || undefined);
  takeBest("content", contentOf);
  takeBest("content", ({ own }) => own);
  for (const [old, young] of mutualLikenesses([...left.old], [...left.new])) join("near", old, young);
  return {
    pairs: news.flatMap((young) => found.get(young) ?? []),
    dropped: olds.filter((old) => left.old.has(old)),
    added: news.filter((young) => left.new.has(young)),
  };
}

const contentOf = ({ content }: Known) => content;

/** Things by name; those of one name in an order that does not depend on where they stand. */
function grouped<T extends Known>(things: Iterable<T>, naming: Naming<T>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const name = naming(thing);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(thing);
    else groups.set(name, [thing]);
  }
  const rank = ({ id = "", title, parent, content }: T) => [fold(id), fold(title), parent, content].join("\u0000");
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => ascending(rank(a), rank(b)));
  return groups;
}

/**
 * Whether an id that stands in both has been given to something else: the title that it had is found under another id,
 * or the one that it has was. So it is when somebody has numbered a list anew.
 */
function reused<T extends Known>(olds: readonly T[], news: readonly T[]): (old: T, young: T) => boolean {
  const titlesOf = (things: readonly T[]) => new Set(things.flatMap(({ title }) => fold(title) || []));
  const [before, after] = [titlesOf(olds), titlesOf(news)];
  return (old, young) => {
    const [was, is] = [fold(old.title), fold(young.title)];
    return was !== is && (after.has(was) || before.has(is));
  };
}

/** Every title is compared with every other: no plan of a Swedish municipality has so many that are new or gone. */
const mostComparisons = 100_000;

/** The pairs of which each is the likest to the other; none where there are too many to compare. */
function mutualLikenesses<T extends Known>(olds: readonly T[], news: readonly T[]): readonly (readonly [T, T])[] {
  const byTitle = (things: readonly T[]) =>
    new Map([...grouped(things, ({ title }) => fold(title) || undefined)].map(([title, [first]]) => [title, first]));
  const [before, after] = [byTitle(olds), byTitle(news)];
  if (before.size * after.size > mostComparisons) return [];
  const [likestOld, likestNew] = [likeness([...before.keys()]), likeness([...after.keys()])];
  return [...before].flatMap(([title, old]) => {
    const likest = likestNew(title) ?? "";
    const young = after.get(likest);
    return old && young && likestOld(likest) === title ? [[old, young] as const] : [];
  });
}
