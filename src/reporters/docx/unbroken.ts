/** Sections of which none is broken between two lines: “7 kap. 3 §”. */
export function unbroken(sections: string): string {
  return sections.replace(/ (?=kap\.|(?:[a-z] )?§)|(?<=kap\.) (?=\d)/g, "\u00a0");
}
