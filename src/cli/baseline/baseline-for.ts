import type { FailOn } from "../../core/judging/fails.ts";
import type { Report } from "../../core/report/report.ts";
import type { Cli } from "../cli.ts";
import { UserError } from "../user-error.ts";
import type { OpenBaseline } from "./open-baseline.ts";

/** What the command line says of a baseline; `false` is that there shall be none. */
export interface BaselineOptions {
  readonly baseline?: string | false;
  readonly updateBaseline?: true;
  readonly pruneBaseline?: true;
}

const usualName = "plankoll.baseline.json";

/** The baseline that the command line asks for, or the configuration, if there is one; what reads it is loaded only then. */
export async function baselineFor(
  { baseline, updateBaseline, pruneBaseline }: BaselineOptions,
  configured: string | undefined,
  cli: Cli,
): Promise<OpenBaseline | undefined> {
  const [updates, prunes] = [updateBaseline ?? false, pruneBaseline ?? false];
  const isWritten = updates || prunes;
  if (baseline === false && isWritten) throw new UserError(cli.speaker.baseline.contradiction());
  const usual = isWritten ? (cli.config?.folder ?? "") + usualName : undefined;
  const path = baseline === false ? undefined : (baseline ?? configured ?? usual);
  if (path === undefined) return undefined;
  const isUsual = baseline === undefined && configured === undefined;
  return (await import("./open-baseline.ts")).openBaseline(path, { updates, prunes, isUsual }, cli);
}

/** A report as it is against a baseline, which is written where that is asked for. */
export async function heldAgainst(
  baseline: OpenBaseline | undefined,
  report: Report,
  how: { readonly failOn: FailOn; readonly isQuiet: boolean },
  cli: Cli,
): Promise<Report> {
  return baseline ? (await import("./hold.ts")).holdAgainst(report, baseline, how, cli) : report;
}
