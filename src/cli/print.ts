import type { Cli } from "./cli.ts";
import { ExitCode } from "./exit-code.ts";
import { UserError } from "./user-error.ts";

/** Prints a command's whole answer to standard output. */
export async function print({ host, speaker }: Cli, text: string): Promise<ExitCode> {
  const refusal = await host.stdout.write(text);
  if (!refusal) return ExitCode.Ok;
  throw new UserError(speaker.cli.errors.notWritten({ file: "stdout", reason: speaker.cli.refused(refusal.code) }));
}
