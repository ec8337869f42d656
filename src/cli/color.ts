import type { Host } from "./host.ts";

/** Whether to use colour: the option, else FORCE_COLOR, else NO_COLOR, else whether standard output is a terminal that can. */
export function useColor(option: boolean | undefined, { env, stdout }: Host): boolean {
  if (option !== undefined) return option;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return stdout.isTerminal && env.TERM !== "dumb";
}
