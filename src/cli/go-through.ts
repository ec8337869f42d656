import type { Unreadable } from "../core/faults/unreadable.ts";
import type { PlanRead } from "../tasks/read-plan.ts";
import type { Cli } from "./cli.ts";
import type { Input, Inputs } from "./inputs.ts";
import { progressOn } from "./progress.ts";
import { type Settled, settle } from "./settle.ts";

type NoPlan = Exclude<PlanRead, { readonly kind: "plan" }>;

/** Takes in every plan as it comes, showing how far that is; where no file is one there is nothing to check. */
export async function goThrough<Plan extends { readonly kind: "plan" }>(
  inputs: Inputs,
  outcomes: AsyncIterable<readonly [Input, Plan | NoPlan]>,
  take: (plan: Plan) => Promise<void> | void,
  isQuiet: boolean,
  cli: Cli,
): Promise<Settled> {
  const progress = progressOn(cli, isQuiet);
  const skipped: Input[] = [];
  const unread: Unreadable[] = [];
  let [done, plans] = [0, 0];
  try {
    for await (const [input, outcome] of outcomes) {
      await progress.step(++done, inputs.files.length);
      if (outcome.kind === "unreadable") unread.push(outcome.unreadable);
      else if (outcome.kind === "skipped") skipped.push(input);
      else {
        plans += 1;
        await take(outcome);
      }
    }
  } finally {
    await progress.end();
  }
  return settle(inputs, { plans, unread, skipped }, cli);
}
