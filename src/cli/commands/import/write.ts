import type { Cli } from "../../cli.ts";
import { reasonOf } from "../../not-written.ts";
import { UserError } from "../../user-error.ts";

export async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (!refusal) return;
  throw new UserError(speaker.import.errors.notWritten({ file, reason: reasonOf(refusal, speaker.cli) }));
}
