/** A word that a shell can offer, and what it is for. */
export interface Word {
  readonly word: string;
  readonly says: string;
}

/** What may be written as a value. */
export interface Offered {
  readonly words: readonly Word[];
  /** Whether a file may be named. */
  readonly files: boolean;
  /** Whether a word may be followed by a colon and a file. */
  readonly thenFile: boolean;
}

export interface OptionNode {
  /** Each way to write it: -f and --format. */
  readonly flags: readonly string[];
  readonly says: string;
  /** Where it takes a value: which of the tree's offers may stand there. */
  readonly offer: number | undefined;
}

export interface CommandNode {
  /** As it is written after the program's name: “pack test”; empty for the program itself. */
  readonly path: string;
  readonly commands: readonly Word[];
  readonly options: readonly OptionNode[];
  /** The offers of its arguments in turn. */
  readonly arguments: readonly number[];
  /** Whether the last argument may stand several times. */
  readonly isEndless: boolean;
}

/** All that a shell needs to know of a program. */
export interface Tree {
  readonly commands: readonly CommandNode[];
  readonly offers: readonly Offered[];
}
