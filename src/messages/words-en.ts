const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`);

/** “a”, “b” or “c” */
export const either = (words: readonly string[]) =>
  new Intl.ListFormat("en-GB", { type: "disjunction" }).format(quoted(words));

/** a, b and c */
export const all = (words: readonly string[]) => new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);

/** Nothing where there is nothing near. */
export const didYouMean = (nearest: readonly string[]) =>
  nearest.length > 0 ? ` Did you mean ${either(nearest)}?` : "";
