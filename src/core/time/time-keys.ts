/** The keys of a plan whose values are times. */
export const timeKeys: ReadonlySet<string | number> = new Set([
  "date",
  "from",
  "to",
  "last",
  "next",
  "deadline",
  "completed",
  "decided",
  "reviewed",
  "expires",
]);
