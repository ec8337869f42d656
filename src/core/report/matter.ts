/**
 * What a finding is about, whatever it says of it: a requirement, by its full id, and a thing in the plan.
 *
 * A report that has been on another system may have its letters decomposed.
 */
export function matterOf(requirement: string, item: string): string {
  return `${requirement}\u0000${item}`.normalize("NFC");
}
