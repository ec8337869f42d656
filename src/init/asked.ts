import { fullId } from "../core/pack/full-id.ts";
import type { Pack } from "../core/pack/pack.ts";
import { severities } from "../core/pack/severity.ts";
import type { PlanReport } from "../core/report/report.ts";

/**
 * The requirements that look for each section of a plan and do not find it: the gravest first, each by the shortest
 * name that no other requirement of the packs has.
 */
export function askedBy(
  { findings }: Pick<PlanReport, "findings">,
  packs: readonly Pack[],
): ReadonlyMap<string, readonly string[]> {
  const isAlone = (id: string) =>
    packs.filter(({ requirements }) => requirements.some((one) => one.id === id)).length === 1;
  const asked = new Map<string, readonly string[]>();
  for (const severity of severities) {
    for (const { severity: own, pointer, pack, requirement } of findings) {
      const section = pointer.split("/")[1] ?? "";
      const id = isAlone(requirement.id) ? requirement.id : fullId({ pack, requirement });
      const ids = asked.get(section) ?? [];
      if (own === severity && !ids.includes(id)) asked.set(section, [...ids, id]);
    }
  }
  return asked;
}
