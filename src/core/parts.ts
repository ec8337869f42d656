/** The parts of “3 och 4” or “Barn, kvinna”; none where there is but one. */
export function partsOf(words: string): readonly string[] {
  const parts = words.split(/\s*[,;/&+]\s*|\s+(?:och|samt|and)\s+/u).filter((part) => part.trim() !== "");
  return parts.length > 1 ? parts : [];
}
