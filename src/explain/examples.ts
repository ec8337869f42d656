import { fallsShort } from "../core/judging/verdict.ts";
import type { ExamplePair, ExamplePairs, Pack, Requirement } from "../core/pack/pack.ts";
import { examples } from "../generated/examples/index.ts";

/** The examples of a requirement: its own, where the pack is a file; else those of the program's tests. */
export async function examplesOf(requirement: Requirement, pack: Pack): Promise<ExamplePair> {
  const own = requirement.examples ?? [];
  const met = own.find(({ verdict }) => verdict === "met");
  const unmet = own.find(({ verdict }) => fallsShort(verdict));
  const pairs: ExamplePairs = own.length === 0 ? await builtIn(pack.id) : {};
  return { ...pairs[requirement.id], ...(met ? { met } : {}), ...(unmet ? { unmet } : {}) };
}

async function builtIn(id: string): Promise<ExamplePairs> {
  const tables: Readonly<Record<string, () => Promise<{ readonly default: ExamplePairs }>>> = examples;
  return Object.hasOwn(tables, id) ? ((await tables[id]?.())?.default ?? {}) : {};
}
