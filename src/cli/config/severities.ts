import { fullId } from "../../core/pack/full-id.ts";
import type { Pack } from "../../core/pack/pack.ts";
import type { Severities } from "../../core/pack/regrade.ts";
import { requirementsMeant } from "../../core/pack/requirements-meant.ts";
import { nearest } from "../../core/text/nearest.ts";
import type { ParsedConfig } from "../../parse/config.ts";
import type { Cli } from "../cli.ts";
import { openShelf } from "../shelf.ts";
import type { Complain } from "./use-config.ts";

/**
 * The severities of a configuration by `pack/id`; a name that means no requirement, or several, is a fault.
 *
 * What may be meant is in the packs that come with the program, or in those of the command line or the configuration.
 */
export async function severitiesOf(
  { config: { severities }, locate }: ParsedConfig,
  asked: readonly (readonly string[] | undefined)[],
  complain: Complain,
  cli: Cli,
): Promise<Severities> {
  if (severities.length === 0) return {};
  const known = await packsAtHand(asked, cli);
  const found = new Map<string, (typeof severities)[number]>();
  for (const one of severities) {
    const { requirement } = one;
    const value = requirement.words;
    const [id, ...others] = requirementsMeant(value, known);
    const before = found.get(id ?? "")?.requirement;
    if (id === undefined) complain(requirement, "unknownRequirement", { value, nearest: nearestTo(value, known) });
    else if (others.length > 0) complain(requirement, "severalRequirements", { value, ids: [id, ...others] });
    else if (before)
      complain(requirement, "sameRequirement", { value, other: before.words, line: locate(before.path).line });
    else found.set(id, one);
  }
  return Object.fromEntries([...found].map(([id, { severity }]) => [id, severity]));
}

async function packsAtHand(asked: readonly (readonly string[] | undefined)[], cli: Cli): Promise<readonly Pack[]> {
  const packs = new Map<string, Pack>();
  for (const some of asked) {
    const shelf = await openShelf(some, cli);
    for (const id of shelf.known) if (!packs.has(id)) packs.set(id, await shelf.load(id));
  }
  return [...packs.values()];
}

function nearestTo(value: string, packs: readonly Pack[]): readonly string[] {
  const whole = packs.flatMap(({ id: pack, requirements }) =>
    requirements.map(({ id }) => fullId({ pack, requirement: id })),
  );
  return nearest(value, value.includes("/") ? whole : new Set(whole.map((id) => id.split("/")[1] ?? id)));
}
