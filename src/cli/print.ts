import type { Cli } from "./cli.ts";
import { ExitCode } from "./exit-code.ts";
import { notWritten } from "./not-written.ts";
import { UserError } from "./user-error.ts";

/** Prints a command's whole answer to standard output. */
export async function print(cli: Cli, text: string): Promise<ExitCode> {
  const refusal = await cli.host.stdout.write(text);
  if (!refusal) return ExitCode.Ok;
  throw new UserError(notWritten(undefined, refusal, cli));
}
