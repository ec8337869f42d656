/** What an editor says of a plan by its schema, in one language. */
export interface EditorTexts {
  /** Of a schema itself: its title, and what it is. */
  readonly about: Readonly<Record<"plan" | "config", readonly [title: string, description: string]>>;
  /** Examples after the description of a key. */
  examples(words: readonly string[]): string;
  /** A key that does not exist where it stands. */
  unknownKey(keys: readonly string[], mayBeOwn: boolean): string;
  /** A value that is none of a closed list. */
  notAChoice(values: readonly string[]): string;
  readonly notAText: string;
  readonly notAList: string;
  notAMapping(keys: readonly string[]): string;
  /** Names chosen by the user, each with a value. */
  readonly notNamed: string;
  readonly notANumber: string;
  /** By the English name of the key. */
  readonly missing: Readonly<Record<string, string>>;
  readonly wrongVersion: string;
  /** Whose focus area it is. */
  focusArea(number: number, pack: string): string;
}
