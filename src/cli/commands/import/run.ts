import { maskPersonalNumbers } from "../../../core/text/personal-number.ts";
import { columns } from "../../../tables/columns.ts";
import { newPlan } from "../../../tables/plan/new-plan.ts";
import { type TableRead, tableIn } from "../../../tasks/import-table.ts";
import { readingInWords, readingLines } from "../../../tasks/reading-lines.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { readText } from "../../read-text.ts";
import { say } from "../../say.ts";
import { UserError } from "../../user-error.ts";
import type { ImportOptions } from "./declare.ts";
import { mappingOf } from "./mapping.ts";
import { municipalityOf } from "./municipality.ts";
import { readFile } from "./read-file.ts";
import { tell } from "./tell.ts";
import { update } from "./update.ts";
import { write } from "./write.ts";

export async function run(cli: Cli, path: string, options: ImportOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.import;
  if (options.output === "") throw new UserError(speaker.cli.errors.missingValue({ option: "--output" }));
  if (options.output !== undefined && options.output !== "-" && !/\.ya?ml$/i.test(options.output))
    throw new UserError(speaker.init.notYaml(options.output));
  const read = await readFile(path, cli);
  if ("reason" in read) return unread(path, read.reason, cli);
  const known = columns.filter(({ of }) => of === "activity").map(({ heading }) => heading[speaker.language]);
  const mapping = mappingOf(options.column ?? [], read.file, texts, known);
  const output = options.output === "-" ? undefined : options.output;
  const place = output === undefined ? undefined : await host.look(output);
  const isNew = output === undefined || !place || ("refusal" in place && place.refusal === "missing");
  const found = isNew ? undefined : await readText(output, place, cli);
  const table = tableIn(
    read.file,
    found && "text" in found ? found.text : undefined,
    { sheet: options.sheet, mapping },
    cli,
  );
  if ("reason" in table) {
    if (table.isOfSheet) throw new UserError(maskPersonalNumbers(table.reason));
    return unread(read.name, table.reason, cli);
  }
  const { reading, fresh } = table;
  await tell(readingLines(readingInWords(read.name, read.file, reading, speaker), speaker), [fresh], cli);

  if (isNew || !found) return create(output, table, options, cli);
  if ("text" in found) return update({ file: output, text: found.text }, reading, fresh, options, cli);
  throw new UserError(texts.errors.notAPlan({ file: output, reason: speaker.unreadable(found.reason) }));
}

/** Writes a new plan, to standard output where no file is named. */
async function create(
  output: string | undefined,
  { reading, changes, fresh }: TableRead,
  options: ImportOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { speaker } = cli;
  const texts = speaker.import;
  const { title } = reading;
  const municipality = await municipalityOf(reading, options, cli);
  const isFromTable = options.municipality === undefined && reading.municipalities.length > 0;
  const taken = isFromTable ? [texts.municipalityTaken(municipality.name)] : [];
  await tell([...taken, ...(title === undefined ? [] : [texts.titleTaken(title)])], [fresh], cli);
  const text = newPlan({ municipality: municipality.name, title }, changes, speaker.language);
  if (output === undefined) return print(cli, text);
  await write(output, text, cli);
  await tell([texts.created(output), texts.next(output)], [], cli);
  return ExitCode.Ok;
}

async function unread(file: string, reason: string, cli: Cli): Promise<ExitCode> {
  await say(maskPersonalNumbers(`${file}: ${reason}`), cli);
  return ExitCode.Unreadable;
}
