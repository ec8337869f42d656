import type { Report } from "../core/report/report.ts";
import { visible } from "../core/text/visible.ts";
import type { CliTexts } from "../messages/cli.ts";
import type { Context } from "../reporters/reporter.ts";
import type { Cli } from "./cli.ts";
import { useColor } from "./color.ts";
import type { Refusal } from "./host.ts";
import { guardDocuments } from "./own-reports.ts";
import { formatsOf } from "./read-output.ts";
import { UserError } from "./user-error.ts";

/** A report to make, and where it goes; without a file, to standard output. */
export interface Output<Format extends string = string> {
  readonly format: Format;
  readonly file: string | undefined;
}

/** What files are called that hold a format, where that is not the format's own name. */
const endings: Readonly<Record<string, string>> = { md: "markdown", htm: "html", xml: "junit" };
/** Endings of files that other programs would not open, if a report in another format stood in them. */
const foreign = /\.(pdf|docx?|xlsx?|odt|ods|rtf|pptx?|html?|ics)$/i;

/** The format of a report that nobody named one for: as its file is called, or else text. */
function formatFor<Format extends string>(
  file: string | undefined,
  reporters: Readonly<Record<Format | "text", unknown>>,
): Format | "text" {
  const format = formatOf(file ?? "");
  return Object.hasOwn(reporters, format) ? (format as Format) : "text";
}

/** The format that a file's name tells of, whether or not there is one. */
function formatOf(file: string): string {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return endings[ending] ?? ending;
}

/** Reads -f and -o: at most one report to standard output, each of the others to a file of its own. */
export function outputsOf<Format extends string>(
  given: readonly Output<Format>[] | undefined,
  file: string | undefined,
  reporters: Readonly<Record<Format | "text", unknown>>,
  errors: CliTexts["errors"],
): readonly Output<Format | "text">[] {
  const { outputOfSeveral, severalToStdout, sameOutput } = errors;
  const formats = given ?? [{ format: formatFor(file, reporters), file: undefined }];
  if (file !== undefined && (formats.length > 1 || formats[0]?.file !== undefined))
    throw new UserError(outputOfSeveral());
  const outputs = formats.map((output) => {
    const target = output.file ?? file;
    return { format: output.format, file: target === "-" ? undefined : target };
  });
  const nameless = outputs.find(({ file }) => file === "");
  if (nameless)
    throw new UserError(file === "" ? errors.missingValue({ option: "--output" }) : errors.missingFile(nameless));
  const odd = outputs.find(({ format, file }) => foreign.test(file ?? "") && formatOf(file ?? "") !== format);
  if (odd?.file)
    throw new UserError(errors.notAFormat({ file: odd.file, formats: formatsOf(reporters).filter(isForPeople) }));
  const toStdout = outputs.filter((output) => output.file === undefined);
  if (toStdout.length > 1) throw new UserError(severalToStdout({ formats: toStdout.map(({ format }) => format) }));
  const twice = outputs.find(
    (output, index) =>
      output.file &&
      outputs.findIndex(({ file }) => file !== undefined && plain(file) === plain(output.file ?? "")) < index,
  );
  if (twice?.file) throw new UserError(sameOutput({ file: twice.file }));
  return outputs;
}

/** Whether people open a file of a format, rather than programs that ask for it by name. */
function isForPeople(format: string): boolean {
  return !["sarif", "junit", "github", "gitlab", "ndjson"].includes(format);
}

/** A path without what makes no difference in it. */
function plain(path: string): string {
  return path.replace(/\\/g, "/").replace(/(^|\/)(?:\.\/)+/g, "$1");
}

/**
 * The reports to make, where no plan could be read: those that programs read, which say so. For people the report of
 * before, with plans in it, is worth more than one without, so that is left, and it is said.
 */
export async function worthMaking<Format extends string>(
  outputs: readonly Output<Format>[],
  plans: readonly unknown[],
  { host, speaker }: Cli,
  isWorth = ({ file }: Output) => file === undefined,
): Promise<readonly Output<Format>[]> {
  if (plans.length > 0) return outputs;
  const isMade = (output: Output) => !isForPeople(output.format) || output.format === "json" || isWorth(output);
  for (const { file } of outputs.filter((output) => !isMade(output)))
    await host.stderr.write(`${visible(`plankoll: ${speaker.cli.errors.nothingRead({ file })}`)}\n`);
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

export function notWritten(file: string | undefined, refusal: Refusal, { speaker }: Cli): string {
  return speaker.cli.errors.notWritten({ file: file ?? "stdout", reason: reasonOf(refusal, speaker.cli) });
}

/** Formats that say it where people read them. */
const readable: ReadonlySet<string> = new Set(["text", "markdown", "github"]);

/** Says on stderr what could not be read, when no report that people read says it on standard output. */
export async function tellUnreadable(
  { unreadable }: Pick<Report, "unreadable">,
  outputs: readonly Output[],
  { host, speaker }: Cli,
): Promise<void> {
  if (outputs.some(({ format, file }) => file === undefined && readable.has(format))) return;
  for (const fault of unreadable) {
    const place = fault.span ? `${fault.file}:${fault.span.line}:${fault.span.column}` : fault.file;
    await host.stderr.write(`${visible(`plankoll: ${place}: ${speaker.unreadable(fault)}`)}\n`);
  }
}

/** Why something could not be written, in words. */
export function reasonOf({ refusal, code }: Refusal, { refusals, refused }: CliTexts): string {
  return refusal === "other" ? refused(code) : refusals[refusal];
}

/**
 * Refuses a report that would overwrite what it is about, somebody's document, or any YAML: no report is YAML, but plans
 * and packs are.
 * `written` are the paths of what the run writes besides its reports, which may not be there yet.
 */
export async function guardInputs(
  outputs: readonly Output[],
  inputs: ReadonlySet<string>,
  cli: Cli,
  written: readonly string[] = [],
): Promise<void> {
  const { host, speaker } = cli;
  for (const { file } of outputs) {
    if (file === undefined) continue;
    const place = await host.look(file);
    const isInput = "real" in place && (inputs.has(place.real) || /\.ya?ml$/i.test(place.real));
    if (isInput || written.some((path) => plain(path) === plain(file)))
      throw new UserError(speaker.cli.errors.wouldOverwrite({ file }));
  }
  await guardDocuments(outputs, cli);
}
