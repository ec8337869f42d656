/** How many names stand in a row: as many as the county with most municipalities has, so that a county names them all. */
export const mostNames = 49;

/** With more focus areas than this side by side, each pack has a table of its own. */
export const mostAreas = 12;

/** How many requirements are told of in full. */
export const mostRequirements = 20;

/** How many findings each list of what has changed tells of. */
export const mostChanges = 20;

/** The first of a list, and how many there are besides. */
export function firstOf<T>(all: readonly T[], most: number): { readonly shown: readonly T[]; readonly more: number } {
  const shown = all.slice(0, most);
  return { shown, more: all.length - shown.length };
}
