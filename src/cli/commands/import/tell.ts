import { discreetWords } from "../../../core/discreet.ts";
import type { Plan } from "../../../core/plan.ts";
import { visible } from "../../../core/visible.ts";
import type { Cli } from "../../cli.ts";

/** Says lines on stderr, which may be kept in a log: nothing in them acts on a terminal, or tells what a report would not. */
export async function tell(lines: readonly string[], plans: readonly Plan[], { host }: Cli): Promise<void> {
  const hides = plans.map(discreetWords);
  for (const line of lines) {
    const told = hides.reduce((text, hide) => hide(text), line);
    await host.stderr.write(`${visible(told)}\n`);
  }
}
