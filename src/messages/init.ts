import type { Fault, Question } from "../init/answer.ts";

/** What one who begins a plan is asked and told, and what stands in the comments of the file, in one language. */
export interface InitTexts {
  /** Above the plan: how to fill it in; without a file, it is being written where it is judged. */
  intro(file: string | undefined): readonly string[];
  /** The requirements that look for a section. */
  requirements(ids: readonly string[]): string;
  /** Above the focus areas of a pack. */
  areas(pack: string): string;
  /** All that may be written, or one or several of it. */
  oneOf(values: readonly string[], isSeveral: boolean): string;
  /** Some of what may be written, where it is too much to tell. */
  someOf(values: readonly string[], isSeveral: boolean, isOnPage: boolean): string;
  examples(words: readonly string[]): string;
  /** Before the first question. */
  readonly welcome: string;
  /** With the agreements of the municipality's county and its own. */
  readonly questions: Readonly<Record<Question, (local: readonly string[]) => string>>;
  fault(fault: Fault): string;
  /** Before a fault in an option. */
  ofOption(option: string, fault: string): string;
  readonly needsMunicipality: string;
  /** Where nobody answers. */
  readonly noAnswers: string;
  exists(file: string): string;
  notYaml(file: string): string;
  notWritten(file: string, reason: string): string;
  written(file: string, schema: string | undefined): string;
  /** The schema that lies there is another version's. */
  oldSchema(file: string, keys: "sv" | "en"): string;
  /** What to do with it. */
  next(file: string): string;
}
