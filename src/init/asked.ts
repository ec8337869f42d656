import type { Pack } from "../core/pack/pack.ts";
import { severities } from "../core/pack/severity.ts";
import { shortNames } from "../core/pack/short-names.ts";
import type { PlanReport } from "../core/report/report.ts";

/**
 * The requirements that look for each section of a plan and do not find it: the gravest first, each by the shortest
 * name that no other requirement of the packs has.
 */
export function askedBy(
  { findings }: Pick<PlanReport, "findings">,
  packs: readonly Pack[],
): ReadonlyMap<string, readonly string[]> {
  const nameOf = shortNames(packs);
  const asked = new Map<string, readonly string[]>();
  for (const severity of severities) {
    for (const { severity: own, pointer, pack, requirement } of findings) {
      const section = pointer.split("/")[1] ?? "";
      const id = nameOf(pack, requirement.id);
      const ids = asked.get(section) ?? [];
      if (own === severity && !ids.includes(id)) asked.set(section, [...ids, id]);
    }
  }
  return asked;
}
