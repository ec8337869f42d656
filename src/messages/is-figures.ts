/** Whether words are a date in figures, or a part of one: 2026, 2026-03, 2026-03-31. */
export function isFigures(words: string): boolean {
  return /^\d{4}(?:-\d\d){0,2}$/.test(words);
}
