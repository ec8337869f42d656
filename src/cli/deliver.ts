import type { Context } from "../reporters/reporter.ts";
import type { Cli } from "./cli.ts";
import { useColor } from "./color.ts";
import { notWritten } from "./not-written.ts";
import { isForPeople, type Output } from "./outputs.ts";
import { say } from "./say.ts";

/**
 * The reports to make, where no plan could be read: those that programs read, which say so. For people the report of
 * before, with plans in it, is worth more than one without, so that is left, and it is said.
 */
export async function worthMaking<Format extends string>(
  outputs: readonly Output<Format>[],
  plans: readonly unknown[],
  cli: Cli,
  isWorth = ({ file }: Output) => file === undefined,
): Promise<readonly Output<Format>[]> {
  if (plans.length > 0) return outputs;
  const isMade = (output: Output) => !isForPeople(output.format) || output.format === "json" || isWorth(output);
  for (const { file } of outputs.filter((output) => !isMade(output)))
    await say(cli.speaker.cli.errors.nothingRead({ file }), cli);
  return outputs.filter(isMade);
}

/** Makes every report and puts it where it belongs; says which could not be written, after all the others are. */
export async function deliver<Format extends string>(
  outputs: readonly Output<Format>[],
  color: boolean | undefined,
  render: (format: Format, context: Context) => Promise<string | Uint8Array>,
  cli: Cli,
): Promise<readonly string[]> {
  const { host } = cli;
  const failures: string[] = [];
  for (const { format, file } of outputs) {
    const content = await render(format, contextOf(file, color, cli)).catch(ifTooLong);
    if (content === undefined) {
      failures.push(cli.speaker.cli.errors.tooLong({ format }));
      continue;
    }
    if (file === undefined && typeof content !== "string" && host.stdout.isTerminal) {
      failures.push(cli.speaker.cli.errors.notForTerminal({ format }));
      continue;
    }
    const obeyed = isObeyed(format) ? "obeyed" : undefined;
    const refusal = await (file === undefined ? host.stdout.write(content, obeyed) : host.write(file, content));
    if (refusal) failures.push(notWritten(file, refusal, cli));
  }
  return failures;
}

/** A report of thousands of plans may be longer than any text can be. */
function ifTooLong(error: unknown): undefined {
  if (!(error instanceof RangeError && error.message.includes("string length"))) throw error;
}

/** Whether a format is made of commands to a CI runner. */
export function isObeyed(format: string): boolean {
  return format === "github";
}

/** What a report may know of the place that it goes to. */
export function contextOf(
  file: string | undefined,
  color: boolean | undefined,
  { host, speaker, version }: Cli,
): Context {
  return {
    speaker,
    version,
    color: file === undefined && useColor(color, host),
    columns: file === undefined ? host.stdout.columns : 80,
  };
}
