import type { Waiver } from "../core/plan/plan.ts";
import type { Cli } from "./cli.ts";

/** The waivers of a file, if one is named; reading them is loaded only then. */
export async function waiversFrom(file: string | undefined, cli: Cli): Promise<readonly Waiver[]> {
  return file === undefined ? [] : (await import("./read-waivers.ts")).readWaivers(file, cli);
}
