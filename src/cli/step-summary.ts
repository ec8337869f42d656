import type { Kind, Report } from "../core/report/report.ts";
import type { Cli } from "./cli.ts";
import { contextOf } from "./deliver.ts";
import type { Host, Refusal } from "./host.ts";
import { notWritten } from "./not-written.ts";

/** GitHub shows no summary of a step that is larger. */
const most = 1024 * 1024;

/** Adds the report to the summary of a step on GitHub, where there is one; says when that could not be done. */
export async function summarizeStep(report: Report, only: Kind | undefined, cli: Cli): Promise<readonly string[]> {
  const { host } = cli;
  const file = host.env.GITHUB_STEP_SUMMARY;
  if (!file) return [];
  const before = await writtenBefore(file, host);
  if ("refusal" in before) return [notWritten(file, before, cli)];
  const { stepSummary } = await import("../reporters/step-summary.ts");
  const between = before.length > 0 ? "\n\n" : "";
  const context = { ...contextOf(file, false, cli), only };
  const text = between + stepSummary(report, context, most - before.length - between.length);
  const refusal = await host.write(file, new Uint8Array([...before, ...new TextEncoder().encode(text)]));
  return refusal ? [notWritten(file, refusal, cli)] : [];
}

/** What earlier commands of the step have added. */
async function writtenBefore(file: string, host: Host): Promise<Uint8Array | Refusal> {
  const place = await host.look(file);
  // A file that is not there yet is made; what is no file, such as /dev/stdout, is written to as it is.
  return "kind" in place && place.kind === "file" ? host.read(file, most) : new Uint8Array();
}
