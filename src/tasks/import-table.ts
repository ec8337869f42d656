import type { Limits } from "../core/faults/limits.ts";
import type { Plan } from "../core/plan/plan.ts";
import { discreetWords } from "../core/privacy/discreet-words.ts";
import { visible } from "../core/text/visible.ts";
import { fold } from "../core/text/words.ts";
import type { Speaker } from "../messages/index.ts";
import { parsePlan } from "../parse/document.ts";
import type { TableFile } from "../tables/file/sheet.ts";
import type { Change } from "../tables/plan/change.ts";
import { compare } from "../tables/plan/compare.ts";
import { newPlan } from "../tables/plan/new-plan.ts";
import { type Update, updatePlan } from "../tables/plan/update.ts";
import { type ReadingOptions, readTable, type TableReading } from "../tables/read/read-table.ts";

/** A table of activities that was read. */
export interface TableRead {
  readonly reading: TableReading;
  /** What it adds to an empty plan, and the plan that it makes by itself, to know what in it must not be repeated. */
  readonly changes: readonly Change[];
  readonly fresh: Plan;
}

/** Why a file holds no table that can be read, in words. */
export interface TableUnread {
  readonly reason: string;
  /** Whether it was asked for a sheet that it does not have. */
  readonly isOfSheet: boolean;
  /** What might be its headings, where none were found. */
  readonly headings: readonly string[];
}

/** Reads a file as a table of activities, for a plan that is there if a text is given. */
export function tableIn(
  file: TableFile,
  planText: string | undefined,
  options: Pick<ReadingOptions, "sheet" | "mapping">,
  { speaker, limits }: { readonly speaker: Speaker; readonly limits: Limits },
): TableRead | TableUnread {
  const texts = speaker.import;
  const ids = planText === undefined ? new Set<string>() : activityIds(planText, limits);
  const reading = readTable(file, { ...options, isKnown: (id) => ids.has(fold(id)) });
  if ("id" in reading) {
    const reason = texts.readingFaults[reading.id](reading as never);
    return { reason, isOfSheet: reading.id === "noSheet", headings: "most" in reading ? reading.most : [] };
  }
  const { changes } = compare(reading.table, { goals: [], loose: [] }, { asked: new Set() });
  const fresh = planOf(changes, speaker, limits);
  return fresh
    ? { reading, changes, fresh }
    : { reason: texts.faults.unpackedTooLarge({ id: "unpackedTooLarge" }), isOfSheet: false, headings: [] };
}

/** What a table changes in a plan that is there. */
export function updateBy({ table, layout }: TableReading, text: string, plan: Plan, limits: Limits): Update {
  const asked = layout.columns.flatMap(({ meaning }) => (meaning.kind === "column" ? [meaning.column.key] : []));
  return updatePlan(text, table, { asked: new Set(asked), hide: discreetWords(plan), limits });
}

/** Lines on plans and tables as they may be kept: nothing in them acts on a terminal, or tells what a report would not. */
export function toldOf(lines: readonly string[], plans: readonly Plan[]): readonly string[] {
  const hides = plans.map(discreetWords);
  return lines.map((line) => visible(hides.reduce((text, hide) => hide(text), line)));
}

/** What the activities of a plan go by, folded. */
function activityIds(text: string, limits: Limits): ReadonlySet<string> {
  const parsed = parsePlan("", text, { limits });
  const activities = parsed.kind === "plan" ? parsed.document.plan.activities : [];
  return new Set(activities.flatMap(({ id }) => (id === undefined ? [] : [fold(id)])));
}

/** Undefined past what a plan may hold. */
function planOf(changes: readonly Change[], { language }: Speaker, limits: Limits): Plan | undefined {
  const text = newPlan({ municipality: "", title: undefined }, changes, language);
  const parsed = parsePlan("", text, { limits });
  if (parsed.kind === "plan") return parsed.document.plan;
  const isTooMuch = parsed.kind === "unreadable" && parsed.fault.reason === "tooMuch";
  if (isTooMuch || new TextEncoder().encode(text).length > limits.bytes) return undefined;
  throw new Error(`What is made of a table cannot be read: ${parsed.kind}.`);
}
