import type { Assessment } from "./report.ts";

/** The requirements that stand written somewhere, but nowhere that was in force on the as-of day. */
export function notInForce(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.filter(({ requirement, basis }) => requirement.basis.length > 0 && basis.length === 0);
}
