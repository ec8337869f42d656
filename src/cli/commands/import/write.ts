import type { Cli } from "../../cli.ts";
import { UserError } from "../../user-error.ts";

export async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (!refusal) return;
  const { refusals, refused } = speaker.cli;
  const reason = refusal.refusal === "other" ? refused(refusal.code) : refusals[refusal.refusal];
  throw new UserError(speaker.import.errors.notWritten({ file, reason }));
}
