import type { Severity } from "../core/pack/severity.ts";
import type { Spelling } from "../core/plan/plan.ts";
import type { Language } from "../core/text/language.ts";
import type { Span } from "../core/text/source.ts";
import type { Day } from "../core/time/day.ts";
import type { Question } from "../init/answer.ts";
import type { Format } from "../reporters/index.ts";

/** A file as the page holds it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What everything is judged by. */
export interface Setting {
  readonly language: Language;
  readonly asOf: Day;
  /** The ids of the packs to judge by; undefined for those that the plan says. */
  readonly asked: readonly string[] | undefined;
  /** Packs that the user has brought, each of which has been found to be whole. */
  readonly brought: readonly TextFile[];
}

/** What the page may ask of its worker, each with what is answered. */
export interface Tasks {
  /** Tells what sort of file somebody has opened. */
  readonly open: (file: { readonly name: string; readonly bytes: Uint8Array }, setting: Setting) => Opened;
  readonly check: (file: TextFile, setting: Setting) => Checked;
  readonly audit: (files: readonly TextFile[], setting: Setting) => Audited;
  readonly save: (
    request: { readonly files: readonly TextFile[]; readonly format: PageFormat },
    setting: Setting,
  ) => Saved;
  readonly packs: (nothing: undefined, setting: Setting) => readonly PackEntry[];
  readonly begin: (words: WrittenAnswers, setting: Setting) => Begun;
  readonly read: (table: Table, setting: Setting) => TableShown;
}

export type TaskName = keyof Tasks;
export type RequestOf<T extends TaskName> = Parameters<Tasks[T]>[0];
export type AnswerOf<T extends TaskName> = ReturnType<Tasks[T]>;

/** The formats of reports that the page saves. */
export const pageFormats = [
  "docx",
  "html",
  "xlsx",
  "ics",
  "markdown",
  "csv",
  "json",
] as const satisfies readonly Format[];
export type PageFormat = (typeof pageFormats)[number];

/** Those that a report on several plans can have. */
export const auditFormats = ["html", "xlsx", "markdown", "csv", "json"] as const satisfies readonly PageFormat[];

export type Opened =
  | { readonly kind: "plan" | "table" }
  | { readonly kind: "pack"; readonly id: string; readonly title: string; readonly text: string }
  | { readonly kind: "brokenPack"; readonly reason: string; readonly faults: readonly string[] }
  | { readonly kind: "unreadable"; readonly reason: string };

/** A page of the report as markup, in which nothing of a plan is anything but text. */
export interface Shown {
  readonly title: string;
  readonly markup: string;
}

/** A stretch of the plan that something is said of. */
export interface Mark {
  readonly span: Span;
  readonly severity: Severity;
  readonly messages: readonly string[];
}

export type Checked =
  | {
      readonly kind: "plan";
      readonly shown: Shown;
      readonly marks: readonly Mark[];
      /** The numbers in words, for those who listen. */
      readonly said: string;
      readonly municipality: string;
      readonly spelling: Spelling;
      /** The ids of the packs that it was judged by. */
      readonly packs: readonly string[];
      /** The titles of their focus areas. */
      readonly areas: readonly string[];
      /** That nothing was judged, where that is so. */
      readonly warning: string | undefined;
    }
  | { readonly kind: "unreadable"; readonly reason: string; readonly span: Span | undefined };

export type CheckedPlan = Extract<Checked, { readonly kind: "plan" }>;

/** One of several plans. */
export interface PlanEntry {
  readonly file: string;
  /** Undefined where the file could not be read; then `note` says why. */
  readonly municipality: string | undefined;
  readonly note: string;
}

export interface Audited {
  readonly shown: Shown;
  readonly plans: readonly PlanEntry[];
}

export interface Saved {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

export interface PackEntry {
  readonly id: string;
  readonly title: string;
}

/** The answers to the questions of one who begins a plan, as they were written. */
export type WrittenAnswers = Readonly<Record<Question, string>>;

export type Begun =
  | { readonly kind: "plan"; readonly file: TextFile }
  | {
      readonly kind: "faults";
      readonly faults: Readonly<
        Partial<Record<Question, { readonly words: string; readonly nearest: readonly string[] }>>
      >;
    };

/** A table of activities, and the plan that it goes into if there is one. */
export interface Table {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly plan: TextFile | undefined;
  /** Of a new plan, where somebody has been asked. */
  readonly municipality: string | undefined;
  /** The name of the sheet, where one has been chosen. */
  readonly sheet: string | undefined;
  /** What headings mean, where that has been chosen: the key of a column, or undefined to leave it out. */
  readonly mapping: ReadonlyMap<string, string | undefined>;
}

/** What a heading can be said to mean: the key of a column, or undefined to leave it out. */
export interface MeaningEntry {
  readonly key: string | undefined;
  readonly label: string;
}

/** What there is to choose between in a file of tables. */
export interface TableChoices {
  readonly sheets: readonly string[];
  readonly meanings: readonly MeaningEntry[];
}

export interface ColumnShown {
  /** As the sheet calls it; undefined where it is not known which columns there are. */
  readonly letters: string | undefined;
  /** As it stands; empty where there is none, so that nothing can be said of it. */
  readonly heading: string;
  /** The same to be shown. */
  readonly title: string;
  /** What it was read as, in words. */
  readonly meaning: string | undefined;
}

export type TableShown =
  | ({
      readonly kind: "unreadable";
      readonly reason: string;
      /** Those of which somebody could say what they mean. */
      readonly columns: readonly ColumnShown[];
    } & TableChoices)
  /** How it was read, what would change, and the plan that would come of it; none where there is nothing to change. */
  | ({
      readonly kind: "read";
      readonly sheet: string | undefined;
      readonly found: readonly string[];
      readonly columns: readonly ColumnShown[];
      readonly rows: readonly string[];
      readonly remarks: readonly string[];
      readonly changes: readonly string[];
      readonly file: TextFile | undefined;
      /** What has to be said before there can be a new plan. */
      readonly fault: string | undefined;
      readonly needsMunicipality: boolean;
    } & TableChoices);
