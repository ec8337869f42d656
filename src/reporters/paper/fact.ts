/** What is said of a thing after a word for what it is, in one part or several. */
export type Fact = readonly [term: string, ...parts: readonly string[]];
