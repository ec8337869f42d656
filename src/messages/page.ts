import type { Question } from "../init/answer.ts";
import type { PageFormat } from "../page/request.ts";

/** What the page for the browser says around the report, in one language. */
export interface PageTexts {
  readonly title: string;
  readonly lead: string;
  /** That nothing leaves the computer. */
  readonly stays: string;
  readonly skip: Readonly<Record<"plan" | "report", string>>;
  readonly bar: {
    readonly label: string;
    readonly open: string;
    all(plans: number): string;
    readonly save: string;
    readonly otherLanguage: string;
  };
  readonly start: {
    readonly open: string;
    readonly openAbout: string;
    readonly choose: string;
    readonly begin: string;
    readonly beginAbout: string;
    readonly examples: string;
    readonly examplesAbout: string;
    /** By the file's name; those without are not offered. */
    readonly example: Readonly<Record<string, readonly [title: string, about: string]>>;
    readonly allExamples: readonly [title: string, about: string];
    back(name: string): string;
  };
  readonly begin: {
    readonly title: string;
    readonly questions: Readonly<Record<Question, readonly [label: string, hint: string]>>;
    readonly required: string;
    /** Where no agreement is chosen. */
    readonly local: string;
    readonly submit: string;
    suggestion(name: string): string;
  };
  readonly views: Readonly<Record<"label" | "plan" | "report", string>>;
  readonly editor: {
    readonly label: string;
    /** How to leave it with the keyboard. */
    readonly keys: string;
    more(findings: number): string;
    /** The other language's name of a key. */
    alsoCalled(name: string): string;
    values(words: readonly string[]): string;
    examples(words: readonly string[]): string;
    /** What the editor itself says, by its words in English. */
    readonly phrases: Readonly<Record<string, string>>;
  };
  readonly report: {
    readonly label: string;
    readonly asOf: string;
    readonly today: string;
    readonly working: string;
    /** Above a report on a text that could be read, when this one cannot. */
    readonly old: string;
    unreadable(line: number | undefined): string;
    readonly goThere: string;
  };
  readonly packs: {
    readonly button: string;
    readonly byPlan: string;
    readonly byChoice: string;
    readonly which: string;
    readonly bring: string;
    remove(title: string): string;
    added(title: string): string;
  };
  readonly save: {
    readonly plan: string;
    readonly formats: Readonly<Record<PageFormat, string>>;
    readonly print: string;
    saved(name: string): string;
  };
  readonly all: {
    readonly title: string;
    readonly about: string;
    close(name: string): string;
    readonly unreadable: string;
  };
  readonly table: {
    title(file: string): string;
    into(file: string): string;
    readonly intoNew: string;
    readonly municipality: string;
    readonly sheet: string;
    readonly column: string;
    readonly heading: string;
    readonly meaning: string;
    /** For a column of which something has been said, to take it back. */
    readonly asFound: string;
    /** For a heading of which nothing is known. */
    readonly notChosen: string;
    /** Of several choices above it. */
    readonly show: string;
    readonly reading: string;
    readonly rows: string;
    readonly remarks: string;
    readonly changes: string;
    readonly use: string;
    readonly create: string;
    readonly cancel: string;
    used(file: string): string;
  };
  readonly dialogs: {
    readonly close: string;
    notOpened(names: readonly string[]): string;
    replace(name: string): string;
    readonly replaceYes: string;
    readonly keep: string;
    readonly clear: string;
    readonly clearAsk: string;
    readonly clearYes: string;
    readonly cleared: string;
  };
  readonly drop: string;
  readonly stored: string;
  readonly notStored: string;
  /** When the program itself fails. */
  readonly bug: string;
  readonly licences: string;
  readonly licencesAbout: string;
  madeBy(version: string): string;
}
