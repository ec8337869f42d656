import type { Report } from "../core/report/report.ts";
import type { Cli } from "./cli.ts";
import type { Output } from "./outputs.ts";
import { say } from "./say.ts";

/** Formats that have no room for what has no place in the repository, or where nobody would see it. */
const placed: ReadonlySet<string> = new Set(["gitlab", "sarif"]);

/** Says on stderr whose findings a report leaves out because their file has no place in the repository. */
export async function tellOutside(
  { plans }: Report,
  outputs: readonly Output[],
  pathOf: (file: string) => string | undefined,
  cli: Cli,
): Promise<void> {
  if (!outputs.some(({ format }) => placed.has(format))) return;
  for (const { file, findings } of plans)
    if (findings.length > 0 && pathOf(file) === undefined)
      await say(cli.speaker.ci.outside(file, findings.length), cli);
}
