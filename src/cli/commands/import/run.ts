import { findMunicipality, type Municipality, nearestMunicipalities } from "../../../core/municipality.ts";
import type { PlanDocument } from "../../../core/plan.ts";
import { unreadable } from "../../../core/unreadable.ts";
import { visible } from "../../../core/visible.ts";
import { parsePlan } from "../../../parse/document.ts";
import { columns } from "../../../tables/columns.ts";
import { compare } from "../../../tables/plan/compare.ts";
import { newPlan } from "../../../tables/plan/new-plan.ts";
import { updatePlan } from "../../../tables/plan/update.ts";
import { readTable, type TableReading } from "../../../tables/read/read-table.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { readText } from "../../read-text.ts";
import { UserError } from "../../user-error.ts";
import type { ImportOptions } from "./declare.ts";
import { mappingOf } from "./mapping.ts";
import { readFile } from "./read-file.ts";
import { readingLines } from "./tell-reading.ts";
import { updateLines } from "./tell-update.ts";

export async function run(cli: Cli, path: string, options: ImportOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.import;
  const read = await readFile(path, cli);
  if ("reason" in read) return unread(path, read.reason, cli);
  const known = columns.filter(({ of }) => of === "activity").map(({ heading }) => heading[speaker.language]);
  const mapping = mappingOf(options.column ?? [], read.file, texts, known);
  const reading = readTable(read.file, { sheet: options.sheet, mapping });
  if ("id" in reading) {
    const reason = texts.readingFaults[reading.id](reading as never);
    if (reading.id === "noSheet") throw new UserError(reason);
    return unread(read.name, reason, cli);
  }
  await tell(readingLines(read.name, read.file, reading, speaker), cli);

  const output = options.output === "-" ? undefined : options.output;
  const place = output === undefined ? undefined : await host.look(output);
  if (output !== undefined && place && !("refusal" in place && place.refusal === "missing")) {
    const found = await readText(output, place, host);
    if ("reason" in found) throw new UserError(texts.errors.notAPlan({ file: output, reason: speaker.unreadable(found.reason) }));
    return update(output, found.text, reading, options, cli);
  }
  const municipality = await municipalityOf(reading, options, cli);
  const { changes } = compare(reading.table, { goals: [], loose: [] }, new Set());
  const text = newPlan({ municipality: municipality.name, title: reading.title }, changes, speaker.language);
  await tell(
    [
      ...(options.municipality === undefined ? [texts.municipalityTaken(municipality.name)] : []),
      ...(reading.title === undefined ? [] : [texts.titleTaken(reading.title)]),
    ],
    cli,
  );
  if (output === undefined) return print(cli, text);
  await write(output, text, cli);
  await tell([texts.created(output), texts.next(output)], cli);
  return ExitCode.Ok;
}

/** Shows what would change in a plan, and changes it if the user says so. */
async function update(
  output: string,
  text: string,
  reading: TableReading,
  options: ImportOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.import;
  const { plan } = planIn(output, text, cli);
  const given = givenMunicipality(options, cli);
  if (given && plan.municipality && given.code !== plan.municipality.code)
    throw new UserError(texts.errors.notThatMunicipality({ file: output, plan: plan.municipality.name, given: given.name }));
  const told = municipalitiesIn(reading, cli);
  if (plan.municipality && told && told.code !== plan.municipality.code)
    await tell([texts.otherMunicipality({ plan: plan.municipality.name, table: told.name }), ""], cli);

  const asked = reading.layout.columns.flatMap(({ meaning }) => (meaning.kind === "column" ? [meaning.column.key] : []));
  const updated = updatePlan(text, reading.table, new Set(asked));
  await tell(updateLines(output, updated, speaker), cli);
  if (updated.text === undefined) throw new UserError(texts.errors.noPlaceInPlan(output));
  if (updated.changes.length === 0) {
    await tell([texts.noChanges(output)], cli);
    return ExitCode.Ok;
  }
  if (!options.yes) {
    const answer = await host.ask(texts.mayWrite(output));
    if (answer === undefined) throw new UserError(texts.errors.needsYes(output));
    if (!texts.yes.includes(answer.trim().toLowerCase())) {
      await tell([texts.notWritten], cli);
      return ExitCode.Ok;
    }
  }
  await write(output, updated.text, cli);
  await tell([texts.updated(output), texts.next(output)], cli);
  return ExitCode.Ok;
}

function planIn(file: string, text: string, { speaker }: Cli): PlanDocument {
  const parsed = parsePlan(file, text);
  if (parsed.kind === "plan") return parsed.document;
  const reason =
    parsed.kind === "unmarked" ? unreadable(file, "unmarked", {}, parsed.span) : unreadable(file, parsed.code, {}, parsed.span);
  throw new UserError(speaker.import.errors.notAPlan({ file, reason: speaker.unreadable(reason) }));
}

/** The municipality of a new plan: as the command line says, else the table, else whoever sits at the terminal. */
async function municipalityOf(reading: TableReading, options: ImportOptions, cli: Cli): Promise<Municipality> {
  const known = givenMunicipality(options, cli) ?? municipalitiesIn(reading, cli);
  if (known) return known;
  const texts = cli.speaker.import;
  const answer = await cli.host.ask(texts.whichMunicipality);
  if (answer === undefined || answer.trim() === "") throw new UserError(texts.errors.noMunicipality());
  return existing(answer, cli);
}

function givenMunicipality({ municipality }: ImportOptions, cli: Cli): Municipality | undefined {
  return municipality === undefined ? undefined : existing(municipality, cli);
}

function municipalitiesIn({ municipalities }: TableReading, cli: Cli): Municipality | undefined {
  const found = municipalities.map((words) => existing(words, cli));
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length > 1) throw new UserError(cli.speaker.import.errors.severalMunicipalities(names));
  return found[0];
}

function existing(words: string, { speaker }: Cli): Municipality {
  const found = findMunicipality(words);
  if (found) return found;
  throw new UserError(
    speaker.import.errors.unknownMunicipality({ value: words, nearest: nearestMunicipalities(words) }),
  );
}

async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (!refusal) return;
  const { refusals, refused } = speaker.cli;
  const reason = refusal.refusal === "other" ? refused(refusal.code) : refusals[refusal.refusal];
  throw new UserError(speaker.import.errors.notWritten({ file, reason }));
}

async function unread(file: string, reason: string, { host }: Cli): Promise<ExitCode> {
  await host.stderr.write(`plankoll: ${visible(`${file}: ${reason}`)}\n`);
  return ExitCode.Unreadable;
}

async function tell(lines: readonly string[], { host }: Cli): Promise<void> {
  for (const line of lines) await host.stderr.write(`${visible(line)}\n`);
}
