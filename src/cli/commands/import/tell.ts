import type { Plan } from "../../../core/plan/plan.ts";
import { toldOf } from "../../../tasks/import-table.ts";
import type { Cli } from "../../cli.ts";

/** Says lines on stderr, which may be kept in a log. */
export async function tell(lines: readonly string[], plans: readonly Plan[], { host }: Cli): Promise<void> {
  for (const line of toldOf(lines, plans)) await host.stderr.write(`${line}\n`);
}
