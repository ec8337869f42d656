const reference =
  /^(?:(?:dnr|diarienr|diarienummer)[.:]? ?)?(?:\p{L}{1,10}[ -]?)?(?!\d{4}-\d\d(?:-\d\d)?$)(?:19|20)\d\d[-/:]\d[\d/:.-]{0,20}$|^§ ?\d/iu;

/** Whether words say where a decision stands, not who made it: “KS 2025/214”, “§ 236”. “KF 2026-02-23” names a body. */
export function isReference(words: string): boolean {
  return reference.test(words.trim());
}
