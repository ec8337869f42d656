import type { CliTexts } from "../messages/cli.ts";
import type { Cli } from "./cli.ts";
import type { Refusal } from "./host.ts";

/** Says of a report that it could not be written; without a file, to standard output. */
export function notWritten(file: string | undefined, refusal: Refusal, { speaker }: Cli): string {
  return speaker.cli.errors.notWritten({ file: file ?? "stdout", reason: reasonOf(refusal, speaker.cli) });
}

/** Why something could not be written, in words. */
export function reasonOf({ refusal, code }: Refusal, { refusals, refused }: CliTexts): string {
  return refusal === "other" ? refused(code) : refusals[refusal];
}
