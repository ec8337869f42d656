import { findMunicipality } from "../municipality/municipality.ts";
import { ownerKind } from "../plan/owner.ts";
import type { Plan, PlanDocument } from "../plan/plan.ts";
import type { FocusAreas } from "../showing/focus-areas.ts";
import { type NodePath, toPointer } from "../text/source.ts";
import { fold } from "../text/words.ts";
import { readInterval } from "../time/interval.ts";
import { timeKeys } from "../time/time-keys.ts";
import { readWhen } from "../time/when.ts";

/** What stands in a field: what it means, so that two ways of saying one thing are equal, and the plan's own words for it. */
export type Said = ReadonlyMap<string, string>;

/** Fields by name, in English and without places in lists: “adopted/date”. */
export type Fields = ReadonlyMap<string, Said>;

/** What each thing in a plan says, by its place; what stands in the plan itself has the place “”. */
export type Statements = ReadonlyMap<string, Fields>;

/** An edition of a plan, with what each thing in it says. */
export interface SaidEdition {
  readonly document: PlanDocument;
  readonly statements: Statements;
}

/** What one edition says in a field and the other does not, in their own words. */
export interface FieldChange {
  /** In English, as in `Fields`. */
  readonly field: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/** The keys of lists whose members are things of their own. */
const lists = [
  ...["goals", "activities", "routines", "partners", "documents"],
  ...["mapping", "competence", "information", "waivers"],
];

/** Everything that a plan says, whatever the key: what is unknown is compared too. */
export function statementsOf(plan: Plan, areas: FocusAreas): Statements {
  const things = new Map<string, Map<string, Map<string, string>>>();
  for (const { words, path } of plan.texts) {
    const thing = thingAt(path);
    const field = fieldAt(path.slice(thing.length));
    if (thing.length === 0 && field === "plankoll") continue;
    const place = toPointer(thing);
    const fields = things.get(place) ?? new Map<string, Map<string, string>>();
    const said = fields.get(field) ?? new Map<string, string>();
    const meaning = meaningOf(field, words, areas);
    if (meaning !== undefined && !said.has(meaning)) said.set(meaning, words);
    things.set(place, fields.set(field, said));
  }
  return things;
}

const nothing: Said = new Map();

function isSame(a: Said, b: Said): boolean {
  return a.size === b.size && [...a.keys()].every((meaning) => b.has(meaning));
}

/** What has changed in a field; undefined when nothing has, whatever the words and their order. */
export function fieldChange(field: string, before: Said = nothing, after: Said = nothing): FieldChange | undefined {
  if (isSame(before, after)) return undefined;
  const only = (one: Said, other: Said) => [...one].flatMap(([meaning, words]) => (other.has(meaning) ? [] : words));
  return { field, gone: only(before, after), come: only(after, before) };
}

/** What has changed in all fields, in the order of the new edition, then of the old. */
export function fieldChanges(before: Fields, after: Fields): readonly FieldChange[] {
  const fields = new Set([...after.keys(), ...before.keys()]);
  return [...fields].flatMap((field) => fieldChange(field, before.get(field), after.get(field)) ?? []);
}

/** All that fields say, as one text that depends neither on order nor on spelling. */
export function contentOf(fields: Fields): string {
  const said = [...fields].map(([field, said]) => JSON.stringify([field, [...said.keys()].sort()]));
  return said.sort().join();
}

/** The place of the thing that a text belongs to: an activity, a goal, a member of another list; else the plan itself. */
function thingAt(path: NodePath): NodePath {
  const [list, index, below, nth] = path;
  if (typeof index !== "number" || !lists.includes(String(list))) return [];
  const isNested = list === "goals" && below === "activities" && typeof nth === "number";
  return path.slice(0, isNested ? 4 : 2);
}

/** Whoever is responsible is the same whether written as a text or as function and unit. */
function fieldAt(path: NodePath): string {
  const keys = path.filter((step) => typeof step === "string").join("/");
  return keys.replace(/(?<=(?:^|\/)responsible)\/(?:function|unit)$/, "");
}

/**
 * What words mean in a field: “våren 2026” and “VT 2026” are one time, “3” and “Skydd och stöd” one focus area, and a
 * word for nobody names no one.
 */
function meaningOf(field: string, words: string, areas: FocusAreas): string | undefined {
  const key = field.slice(field.lastIndexOf("/") + 1);
  if (timeKeys.has(key)) return timeOf(words);
  if (key === "interval") return intervalOf(words);
  if (key === "focus_areas" || key === "covers") return areas.find(words)?.id ?? fold(words);
  if (key === "responsible" && ownerKind(words) === "nobody") return undefined;
  return key === "municipality" ? (findMunicipality(words)?.code ?? fold(words)) : fold(words);
}

function timeOf(words: string): string {
  const when = readWhen(words);
  if (when.kind === "period") return `${when.first}/${when.last}`;
  if (when.kind === "open") return `open ${when.first ?? ""}`;
  return when.kind === "recurring" && when.months !== undefined ? `every ${when.months}` : intervalOf(words);
}

function intervalOf(words: string): string {
  const interval = readInterval(words);
  if (!interval) return fold(words);
  return interval.kind === "every" ? `every ${interval.months}` : interval.kind;
}
