import type { CliTexts } from "../messages/cli.ts";
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
  const { outputOfSeveral, severalToStdout } = errors;
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
  return outputs;
}

/** Whether people open a file of a format, rather than programs that ask for it by name. */
export function isForPeople(format: string): boolean {
  return !["sarif", "junit", "github", "gitlab", "ndjson"].includes(format);
}
