/** The order of two texts by their code units: the same on every machine, in every language. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
