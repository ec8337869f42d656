/** More than this is no list of words that mean something each. */
const most = 30;

/** The parts of “3 och 4” or “Barn, kvinna”; none where there is but one. */
export function partsOf(words: string): readonly string[] {
  // Single spaces first, so that the time it takes is in proportion to the text.
  const spaced = words.replace(/\s+/gu, " ").trim();
  const parts = spaced.split(/ ?[,;/&+] ?(?:(?:och|samt|and) )?| (?:och|samt|and) /u).filter((part) => part !== "");
  return parts.length > 1 && parts.length <= most ? parts : [];
}
