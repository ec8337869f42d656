import { type PlanRead, planIn } from "../tasks/read-plan.ts";
import type { Cli } from "./cli.ts";
import { type Input, refusedFile, stdin } from "./inputs.ts";

/** Reads a file as a plan; one that was only found, and not named, need not be one. */
export async function readPlan({ path, name, isNamed }: Input, { host, limits }: Cli): Promise<PlanRead> {
  // More than a plan may have is enough to know that it has too much.
  const most = limits.bytes + 1;
  const bytes = await (path === stdin ? host.readStdin(most) : host.read(path, most));
  return "refusal" in bytes
    ? { kind: "unreadable", unreadable: refusedFile(name, bytes) }
    : planIn(name, bytes, isNamed, limits);
}
