import type { Plan } from "../../../core/plan.ts";
import { visible } from "../../../core/visible.ts";
import { fold } from "../../../core/words.ts";
import { parsePlan } from "../../../parse/document.ts";
import { limits } from "../../../parse/yaml.ts";
import { columns } from "../../../tables/columns.ts";
import type { Change } from "../../../tables/plan/change.ts";
import { compare } from "../../../tables/plan/compare.ts";
import { newPlan } from "../../../tables/plan/new-plan.ts";
import { readTable, type TableReading } from "../../../tables/read/read-table.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { readText } from "../../read-text.ts";
import { UserError } from "../../user-error.ts";
import type { ImportOptions } from "./declare.ts";
import { mappingOf } from "./mapping.ts";
import { municipalityOf } from "./municipality.ts";
import { readFile } from "./read-file.ts";
import { tell } from "./tell.ts";
import { readingLines } from "./tell-reading.ts";
import { update } from "./update.ts";
import { write } from "./write.ts";

export async function run(cli: Cli, path: string, options: ImportOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.import;
  const read = await readFile(path, cli);
  if ("reason" in read) return unread(path, read.reason, cli);
  const known = columns.filter(({ of }) => of === "activity").map(({ heading }) => heading[speaker.language]);
  const mapping = mappingOf(options.column ?? [], read.file, texts, known);
  const output = options.output === "-" ? undefined : options.output;
  const place = output === undefined ? undefined : await host.look(output);
  const isNew = output === undefined || !place || ("refusal" in place && place.refusal === "missing");
  const found = isNew ? undefined : await readText(output, place, host);
  const ids = found && "text" in found ? activityIds(found.text) : new Set();
  const reading = readTable(read.file, { sheet: options.sheet, mapping, isKnown: (id) => ids.has(fold(id)) });
  if ("id" in reading) {
    const reason = texts.readingFaults[reading.id](reading as never);
    if (reading.id === "noSheet") throw new UserError(reason);
    return unread(read.name, reason, cli);
  }
  const { changes } = compare(reading.table, { goals: [], loose: [] }, { asked: new Set() });
  const fresh = planOf(changes, cli);
  if (!fresh) return unread(read.name, texts.faults.unpackedTooLarge({ id: "unpackedTooLarge" }), cli);
  await tell(readingLines(read.name, read.file, reading, speaker), [fresh], cli);

  if (isNew || !found) return create(output, reading, changes, fresh, options, cli);
  if ("text" in found) return update({ file: output, text: found.text }, reading, fresh, options, cli);
  throw new UserError(texts.errors.notAPlan({ file: output, reason: speaker.unreadable(found.reason) }));
}

/** What the activities of a plan go by, folded. */
function activityIds(text: string): ReadonlySet<string> {
  const parsed = parsePlan("", text);
  const activities = parsed.kind === "plan" ? parsed.document.plan.activities : [];
  return new Set(activities.flatMap(({ id }) => (id === undefined ? [] : [fold(id)])));
}

/** Writes a new plan, to standard output where no file is named. */
async function create(
  output: string | undefined,
  reading: TableReading,
  changes: readonly Change[],
  fresh: Plan,
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

/** The plan that a table makes by itself, to know what in it must not be repeated; undefined past what a plan may hold. */
function planOf(changes: readonly Change[], { speaker }: Cli): Plan | undefined {
  const text = newPlan({ municipality: "", title: undefined }, changes, speaker.language);
  const parsed = parsePlan("", text);
  if (parsed.kind === "plan") return parsed.document.plan;
  if (new TextEncoder().encode(text).length > limits.bytes) return undefined;
  throw new Error(`What is made of a table cannot be read: ${parsed.kind}.`);
}

async function unread(file: string, reason: string, { host }: Cli): Promise<ExitCode> {
  await host.stderr.write(`plankoll: ${visible(`${file}: ${reason}`)}\n`);
  return ExitCode.Unreadable;
}
