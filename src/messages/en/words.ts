/** “a” for each */
export const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

// Written out, as Intl.ListFormat takes longer to start than the whole report to write.
const list = (words: readonly string[], and: string) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1)}`;

/** “a”, “b” or “c” */
export const either = (words: readonly string[]) => list(quoted(words), "or");

/** a, b or c */
export const or = (words: readonly string[]) => list(words, "or");

/** a, b and c */
export const all = (words: readonly string[]) => list(words, "and");

/** Nothing where there is nothing near. */
export const didYouMean = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Did you mean ${either(nearest)}?` : "";

const numerals = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** A number in words, up to twelve. */
export const inWords = (count: number) => numerals[count] ?? String(count);

/** 5,000,000 */
export const inThousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
