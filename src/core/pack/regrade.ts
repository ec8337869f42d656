import { fullId } from "./full-id.ts";
import type { Pack } from "./pack.ts";
import type { Severity } from "./severity.ts";

/** The severities that somebody gives requirements instead of their own, by `pack/id`. */
export type Severities = Readonly<Record<string, Severity>>;

/**
 * A pack whose requirements have other severities, whichever of their bases is in force.
 *
 * What weighs on a requirement's own severity weighs on these too: a basis that nobody has read makes no error, and a
 * provision younger than the plan one step less.
 */
export function regrade(pack: Pack, severities: Severities): Pack {
  const given = (id: string) => {
    const name = fullId({ pack, requirement: id });
    return Object.hasOwn(severities, name) ? severities[name] : undefined;
  };
  if (!pack.requirements.some(({ id }) => given(id))) return pack;
  return {
    ...pack,
    requirements: pack.requirements.map((requirement) => {
      const severity = given(requirement.id);
      if (severity === undefined) return requirement;
      return { ...requirement, severity, basis: requirement.basis.map(({ severity: _, ...basis }) => basis) };
    }),
  };
}
