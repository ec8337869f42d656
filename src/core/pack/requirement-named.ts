import { once } from "../text/once.ts";
import type { Pack, Requirement } from "./pack.ts";

/** The requirement that is meant by `pack/requirement`. */
export function requirementNamed(name: string, packs: readonly Pack[]): Requirement | undefined {
  const pack = packs.find(({ id }) => name.startsWith(`${id}/`));
  return pack && requirementsOf(pack).get(name.slice(pack.id.length + 1));
}

const requirementsOf = once(
  ({ requirements }: Pack): ReadonlyMap<string, Requirement> =>
    new Map(requirements.map((requirement) => [requirement.id, requirement])),
);
