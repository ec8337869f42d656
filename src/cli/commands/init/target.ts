import type { Cli } from "../../cli.ts";
import { stdin } from "../../inputs.ts";
import { UserError } from "../../user-error.ts";
import type { InitOptions } from "./declare.ts";

/** Where a new plan goes: a file in a folder, whose name ends with a stroke where it is not this one. */
export type Target = "stdout" | { readonly file: string; readonly folder: string };

/**
 * Where the plan goes that a path asks for. In a folder it gets the name; undefined where that is not known yet.
 *
 * What is there already is not overwritten.
 */
export async function targetOf(
  path: string,
  name: string | undefined,
  { force }: InitOptions,
  { host, speaker }: Cli,
): Promise<Target | undefined> {
  if (path === stdin) return "stdout";
  const { exists, notYaml } = speaker.init;
  const place = await host.look(path);
  const isFolder = "kind" in place && place.kind === "folder";
  if (isFolder && name === undefined) return undefined;
  const folder = path.replace(/\\/g, "/").replace(/\/?$/, "/");
  const asked = isFolder ? (folder === "./" ? "" : folder) + name : path;
  // “plankoll init nora” means nora.yaml; what has another ending would not be found as a plan.
  const isBare = !/\.[^./\\]*$/.test(asked);
  const file = isBare ? `${asked}.yaml` : asked;
  if (!/\.ya?ml$/i.test(file)) throw new UserError(notYaml(file));
  const before = file === path ? place : await host.look(file);
  const isThere = !("refusal" in before) || before.refusal !== "missing";
  if (isThere && !force) throw new UserError(exists(file));
  return { file, folder: file.slice(0, Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1) };
}
