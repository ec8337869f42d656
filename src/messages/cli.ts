import type { AuditFormat } from "../reporters/audit/index.ts";
import type { DiffFormat } from "../reporters/diff/index.ts";
import type { DueFormat } from "../reporters/due/index.ts";
import type { Format } from "../reporters/index.ts";
import type { CliErrors } from "./cli-errors.ts";

/** What an option takes, as help shows it, and what it is for. */
export type OptionText = readonly [value: string, text: string];

/** What the command line says, in one language. */
export interface CliTexts {
  readonly help: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
    /** The places that help shows for options and commands in general. */
    readonly anyOption: string;
    readonly anyCommand: string;
    byDefault(value: string): string;
    readonly help: string;
    readonly helpCommand: OptionText;
    readonly version: string;
    readonly language: OptionText;
    readonly about: string;
    readonly closing: string;
  };
  readonly check: {
    readonly summary: string;
    readonly about: string;
    readonly paths: OptionText;
    readonly options: Readonly<
      Record<
        "asOf" | "pack" | "waivers" | "baseline" | "config" | "format" | "output" | "failOn" | "within" | "only",
        OptionText
      > &
        Record<"noBaseline" | "updateBaseline" | "pruneBaseline" | "noConfig" | "quiet" | "color" | "noColor", string>
    >;
    readonly closing: string;
  };
  /** --limit, which every command has that reads plans. */
  readonly limit: OptionText;
  readonly audit: {
    readonly summary: string;
    readonly about: string;
    readonly options: Readonly<Record<"county" | "compare" | "asOf" | "within" | "failOn", OptionText>>;
    readonly closing: string;
  };
  readonly due: {
    readonly summary: string;
    readonly about: string;
    readonly options: Readonly<Record<"asOf" | "within" | "by", OptionText>>;
    readonly closing: string;
    /** Beside a calendar: how many things it cannot hold, as nobody can tell when they are due. */
    undated(count: number): string;
  };
  readonly diff: {
    readonly summary: string;
    readonly about: string;
    readonly old: OptionText;
    readonly new: OptionText;
    readonly options: Readonly<Record<"asOf" | "pack" | "failOn", OptionText>>;
    readonly closing: string;
  };
  readonly import: {
    readonly summary: string;
    readonly about: string;
    readonly file: OptionText;
    readonly options: Readonly<Record<"output" | "municipality" | "sheet" | "column", OptionText>>;
    readonly yes: string;
    readonly closing: string;
  };
  readonly init: {
    readonly summary: string;
    readonly about: string;
    readonly file: OptionText;
    readonly options: Readonly<
      Record<
        "municipality" | "title" | "adopted" | "body" | "reference" | "coordinator" | "agreement" | "kind" | "keys",
        OptionText
      >
    >;
    readonly noSchema: string;
    readonly yes: string;
    readonly force: string;
    readonly closing: string;
  };
  readonly open: {
    readonly summary: string;
    readonly about: string;
    readonly file: OptionText;
    readonly force: string;
    readonly closing: string;
    exists(file: string): string;
    notHtml(file: string): string;
    /** The program's own page is gone. */
    noPage(reason: string): string;
    notWritten(file: string, reason: string): string;
    /** Before the path of the page: what to do with it. */
    readonly written: string;
  };
  readonly list: {
    readonly summary: string;
    readonly what: OptionText;
    requirements(count: number): string;
    usedBy(count: number): string;
  };
  readonly explain: {
    readonly summary: string;
    readonly about: string;
    readonly id: OptionText;
    readonly pack: OptionText;
    readonly closing: string;
    /** Below a requirement whose rule has the same id. */
    rulePage(command: string): string;
    /** Below a requirement that has its severity from the configuration. */
    regraded(file: string): string;
  };
  readonly pack: { readonly summary: string };
  readonly packTest: {
    readonly summary: string;
    readonly about: string;
    readonly file: OptionText;
    readonly asOf: OptionText;
    readonly closing: string;
    fits(count: number): string;
    /** A plan that was judged otherwise than its example says. */
    differs(params: { expected: string; verdict: string }): string;
    /** A plan that holds what cannot be read, so that its verdict says nothing. */
    unclear(params: { verdict: string }): string;
    readonly lacks: Readonly<Record<"met" | "unmet", string>>;
    total(params: { kept: number; all: number }): string;
  };
  readonly schema: {
    readonly summary: string;
    readonly what: OptionText;
    readonly output: OptionText;
    readonly closing: string;
  };
  readonly completion: {
    readonly summary: string;
    readonly about: string;
    readonly shell: OptionText;
    readonly closing: string;
    /** Where none is named: which there are, and how to go on. */
    noShell(shells: readonly string[]): string;
    /** Of the name of a rule. */
    readonly rule: string;
  };
  readonly formats: Readonly<Record<Format | AuditFormat | DueFormat | DiffFormat, string>>;
  /** What may be written for a word of the command line, such as “lucka” for gap; in lower case. */
  readonly choices: Readonly<Record<string, string>>;
  readonly errors: CliErrors;
  /** Why a file could not be written, by what refused it. */
  readonly refusals: Readonly<Record<"missing" | "forbidden" | "folder" | "notAFile" | "outside" | "busy", string>>;
  refused(code: string): string;
  /** Where to read how something is used: “plankoll check --help”. */
  seeHelp(command: string): string;
  progress(done: number, all: number): string;
  /** Documents that lie beside the plans and were not read; and how many more there are. */
  otherFiles(names: readonly string[], more: number): string;
  /** Before the stack of what should not have happened. */
  readonly bug: string;
  reportBug(version: string, platform: string): string;
}
