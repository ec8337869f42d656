import { mostBytes, type PlanRead, planIn } from "../tasks/read-plan.ts";
import type { Host } from "./host.ts";
import { type Input, refusedFile, stdin } from "./inputs.ts";

/** Reads a file as a plan; one that was only found, and not named, need not be one. */
export async function readPlan({ path, name, isNamed }: Input, host: Host): Promise<PlanRead> {
  const bytes = await (path === stdin ? host.readStdin(mostBytes) : host.read(path, mostBytes));
  return "refusal" in bytes
    ? { kind: "unreadable", unreadable: refusedFile(name, bytes) }
    : planIn(name, bytes, isNamed);
}
