import { visible } from "../core/text/visible.ts";
import type { Cli } from "./cli.ts";

/** Says something on stderr in the program's name. */
export async function say(text: string, { host }: Cli): Promise<void> {
  await host.stderr.write(`${visible(`plankoll: ${text}`)}\n`);
}
