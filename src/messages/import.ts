import type { TableFault } from "../tables/file/sheet.ts";
import type { Difference } from "../tables/plan/change.ts";
import type { ReadingFault } from "../tables/read/read-table.ts";
import type { Remark } from "../tables/read/remark.ts";

/** A sentence for each sort of thing that has an id; the columns in it are told by their headings. */
type Sentences<T extends { readonly id: string }> = {
  readonly [I in T["id"]]: (params: Told<WithId<T, I>>) => string;
};

/** The one that has the id, also where several ids share a form. */
type WithId<T, I> = T extends { readonly id: infer J } ? (I extends J ? T : never) : never;

type Told<T> = { readonly [K in keyof T]: K extends "column" ? string : K extends "value" ? string : T[K] };

/** What the import of a table says, in one language. */
export interface ImportTexts {
  /** Why a file is no table that can be read, and what to do about it. */
  readonly faults: Sentences<TableFault>;
  /** Why no table of activities was found in it. */
  readonly readingFaults: Sentences<ReadingFault>;
  /** What was found: where, and how much. */
  read(params: { file: string; sheet: string | undefined; row: number; goals: number; activities: number }): string;
  readonly columnsHeading: string;
  /** What a column becomes: the name of a field, or one of these. */
  readonly municipalityColumn: string;
  commentColumn(label: string): string;
  readonly unusedColumn: string;
  readonly noHeading: string;
  readonly goalsHeading: string;
  goal(params: { title: string; activities: number; rows: string }): string;
  loose(params: { activities: number; rows: string }): string;
  /** “rad 5–8” */
  rows(first: number, last: number): string;
  readonly remarksHeading: string;
  readonly remarks: Sentences<Remark>;
  otherSheets(names: readonly string[]): string;
  encoding(name: string): string;
  titleTaken(title: string): string;
  municipalityTaken(name: string): string;
  otherMunicipality(params: { plan: string; table: string }): string;
  /** Above the changes of a plan that is there. */
  changesHeading(params: { file: string; changed: number; added: number }): string;
  noChanges(file: string): string;
  newGoal(title: string): string;
  newActivity(params: { title: string; under: string | undefined }): string;
  changedGoal(title: string): string;
  changedActivity(title: string): string;
  field(params: { name: string; before: string | undefined; after: string }): string;
  readonly differencesHeading: string;
  readonly differences: Sentences<Difference>;
  /** The question before a plan is changed, and what means yes, in lower case. */
  mayWrite(file: string): string;
  readonly yes: readonly string[];
  readonly whichMunicipality: string;
  readonly notWritten: string;
  created(file: string): string;
  updated(file: string): string;
  /** What to do next. */
  next(file: string): string;
  readonly errors: {
    needsYes(file: string): string;
    noMunicipality(): string;
    unknownMunicipality(params: { value: string; nearest: readonly string[] }): string;
    severalMunicipalities(names: readonly string[]): string;
    notThatMunicipality(params: { file: string; plan: string; given: string }): string;
    notAPlan(params: { file: string; reason: string }): string;
    noPlaceInPlan(file: string): string;
    badColumn(value: string): string;
    unknownColumn(params: { key: string; known: readonly string[] }): string;
    noSuchHeading(params: { heading: string; headings: readonly string[] }): string;
    notWritten(params: { file: string; reason: string }): string;
  };
}
