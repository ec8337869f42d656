import { unreadable } from "../../../core/faults/unreadable.ts";
import type { Plan, PlanDocument } from "../../../core/plan/plan.ts";
import { parsePlan } from "../../../parse/document.ts";
import type { TableReading } from "../../../tables/read/read-table.ts";
import { updateBy } from "../../../tasks/import-table.ts";
import { updateLines } from "../../../tasks/update-lines.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { UserError } from "../../user-error.ts";
import type { ImportOptions } from "./declare.ts";
import { municipalityGiven, municipalityIn } from "./municipality.ts";
import { tell } from "./tell.ts";
import { write } from "./write.ts";

/** A plan that is there, and its text. */
interface Existing {
  readonly file: string;
  readonly text: string;
}

/** Shows what would change in a plan, and changes it if the user says so. `fresh` is the table as a plan of its own. */
export async function update(
  { file, text }: Existing,
  reading: TableReading,
  fresh: Plan,
  options: ImportOptions,
  cli: Cli,
): Promise<ExitCode> {
  const { host, speaker } = cli;
  const texts = speaker.import;
  const { plan } = planIn(file, text, cli);
  const say = (...lines: readonly string[]) => tell(lines, [plan, fresh], cli);
  const given = municipalityGiven(options, cli);
  if (given && plan.municipality && given.code !== plan.municipality.code)
    throw new UserError(texts.errors.notThatMunicipality({ file, plan: plan.municipality.name, given: given.name }));
  const told = municipalityIn(reading, cli);
  if (plan.municipality && told && told.code !== plan.municipality.code)
    await say(texts.otherMunicipality({ plan: plan.municipality.name, table: told.name }), "");

  const updated = updateBy(reading, text, plan, cli.limits);
  await say(...updateLines(file, updated, speaker));
  if (updated.text === undefined) throw new UserError(texts.errors.noPlaceInPlan(file));
  if (updated.changes.length === 0) {
    await say(texts.noChanges(file));
    return ExitCode.Ok;
  }
  if (!options.yes) {
    const answer = await host.ask(texts.mayWrite(file));
    if (answer === undefined) throw new UserError(texts.errors.needsYes(file));
    if (!texts.yes.includes(answer.trim().toLowerCase())) {
      await say(texts.notWritten);
      return ExitCode.Ok;
    }
  }
  await write(file, updated.text, cli);
  await say(texts.updated(file), texts.next(file));
  return ExitCode.Ok;
}

function planIn(file: string, text: string, { speaker, limits }: Cli): PlanDocument {
  const parsed = parsePlan(file, text, { limits });
  if (parsed.kind === "plan") return parsed.document;
  const { reason, params } = parsed.kind === "unmarked" ? { reason: "unmarked" as const, params: {} } : parsed.fault;
  const fault = unreadable(file, reason, params, parsed.span);
  throw new UserError(speaker.import.errors.notAPlan({ file, reason: speaker.unreadable(fault) }));
}
