import type { Municipality } from "../municipality/municipality.ts";
import { maskPersonalNumbers } from "../text/personal-number.ts";
import type { Span } from "../text/source.ts";
import type { LimitName } from "./limits.ts";

/** What the YAML parser complains of, by its own codes and those of src/parse/yaml.ts. */
export type YamlReason =
  | "ALIAS_PROPS"
  | "BAD_ALIAS"
  | "BAD_COLLECTION_TYPE"
  | "BAD_DIRECTIVE"
  | "BAD_DQ_ESCAPE"
  | "BAD_INDENT"
  | "BAD_PROP_ORDER"
  | "BAD_SCALAR_START"
  | "BLOCK_AS_IMPLICIT_KEY"
  | "BULLET"
  | "BLOCK_IN_FLOW"
  | "DUPLICATE_KEY"
  | "EMPTY"
  | "IMPOSSIBLE"
  | "KEY_OVER_1024_CHARS"
  | "MISSING_CHAR"
  | "MULTILINE_IMPLICIT_KEY"
  | "MULTIPLE_ANCHORS"
  | "MULTIPLE_DOCS"
  | "MULTIPLE_TAGS"
  | "NON_STRING_KEY"
  | "QUESTION_MARK"
  | "RESOURCE_EXHAUSTION"
  | "TAB_AS_INDENT"
  | "TAG_RESOLVE_FAILED"
  | "UNCLOSED_QUOTE"
  | "UNEXPECTED_TOKEN";

type NoParams = Readonly<Record<string, never>>;

/** Why a file could not be judged, with what each reason's sentence needs to know. */
export interface Reasons extends Readonly<Record<YamlReason, NoParams>> {
  readonly missing: NoParams;
  readonly forbidden: NoParams;
  /** A folder in which a subfolder or a link cannot be followed is reported by that path. */
  readonly notAFile: NoParams;
  readonly isFolder: NoParams;
  /** Another program has it open and to itself, as happens on Windows. */
  readonly busy: NoParams;
  /** A file that was to be a plan and has nothing in it. */
  readonly emptyPlan: NoParams;
  /** A file that was to have decisions to accept gaps, and is no mapping. */
  readonly noWaivers: NoParams;
  /** A name that is no UTF-8, under which nothing can be opened. */
  readonly strangeName: NoParams;
  /** A pattern with more stars than can be looked for in reasonable time. */
  readonly tooManyStars: { readonly most: number };
  /** A link that leads out of the folder that is searched. */
  readonly outside: NoParams;
  /** Anything else that the system refuses, by its code, such as EIO. */
  readonly refused: { readonly code: string };
  /** More than is read of anything; `writtenOut` where aliases make it so. */
  readonly tooMuch: { readonly of: LimitName; readonly limit: number; readonly writtenOut: boolean };
  /** An earlier report past all bounds. */
  readonly reportTooLarge: { readonly limit: number };
  readonly binary: { readonly looksLike: "office" | "pdf" | "other" };
  readonly utf16: NoParams;
  readonly notUtf8: NoParams;
  readonly unmarked: NoParams;
  /** A key that looks like a misspelt mark, and its line. */
  readonly nearlyMarked: { readonly key: string; readonly line: number };
  /** A folder or a pattern that was asked for and holds no plan; `skipped` YAML files lack the mark, the configuration passes over `ignored`. */
  readonly noPlan: { readonly skipped: number; readonly ignored: number };
}

export type Reason = keyof Reasons;

/** A reason with what its sentence needs to know. */
export type Because<R extends Reason = Reason> = {
  readonly [K in R]: { readonly reason: K; readonly params: Reasons[K] };
}[R];

/** Why a text cannot be read as YAML. */
export type TextFault = Because<YamlReason | "tooMuch">;

/** Says of a file why it could not be judged. */
export function unreadable<R extends Reason>(file: string, reason: R, params: Reasons[R], span?: Span): Unreadable {
  return { file: maskPersonalNumbers(file), messageId: reason, params, span };
}

/** A file that could not be judged; the reason is a message, not a text. */
export interface Unreadable {
  readonly file: string;
  readonly messageId: string;
  readonly params: object;
  readonly span: Span | undefined;
  /** Whose plan it seems to be, where that can be made out all the same. */
  readonly municipality?: Municipality;
}
