import type { Report } from "../core/report/report.ts";
import { placeOf } from "../core/text/place.ts";
import type { Cli } from "./cli.ts";
import type { Output } from "./outputs.ts";
import { say } from "./say.ts";

/** Formats that say it where people read them. */
const readable: ReadonlySet<string> = new Set(["text", "markdown", "github"]);

/** Says on stderr what could not be read, when no report that people read says it on standard output. */
export async function tellUnreadable(
  { unreadable }: Pick<Report, "unreadable">,
  outputs: readonly Output[],
  cli: Cli,
): Promise<void> {
  if (outputs.some(({ format, file }) => file === undefined && readable.has(format))) return;
  for (const fault of unreadable)
    await say(`${placeOf(fault.file, fault.span)}: ${cli.speaker.unreadable(fault)}`, cli);
}
