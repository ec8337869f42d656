const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`);

/** ”a”, ”b” eller ”c” */
export const either = (words: readonly string[]) =>
  new Intl.ListFormat("sv", { type: "disjunction" }).format(quoted(words));

/** a, b och c */
export const all = (words: readonly string[]) => new Intl.ListFormat("sv", { type: "conjunction" }).format(words);

/** Nothing where there is nothing near. */
export const didYouMean = (nearest: readonly string[]) => (nearest.length > 0 ? ` Menade du ${either(nearest)}?` : "");
