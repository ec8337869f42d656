import type { Day } from "../core/time/day.ts";

/** The world outside the program. Only `src/system` and tests make one; nothing else knows of a disk, a clock or a terminal. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** System and runtime, for one who reports a fault: “linux x64, Node 20.12.0”. */
  readonly platform: string;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Today in Sweden, wherever the machine stands. */
  today(): Day;
  /** Milliseconds since any moment. */
  elapsed(): number;
  /** What stands at a path. */
  look(path: string): Promise<Place | Refusal>;
  /** A file's bytes, at most so many. */
  read(path: string, most: number): Promise<Uint8Array | Refusal>;
  /** The page for the browser that comes with the program. */
  page(): Promise<Uint8Array | Refusal>;
  readStdin(most: number): Promise<Uint8Array | Refusal>;
  /** Asks whoever sits at the terminal, on one line; undefined where nobody does, or where they leave without an answer. */
  ask(question: string): Promise<string | undefined>;
  /** A path as it is from a folder, with forward slashes. */
  pathFrom(folder: string, path: string): string;
  /** Files that match a pattern (with forward slashes), below a folder or below here; without node_modules. */
  find(pattern: string, folder?: string): Promise<Found>;
  /** How many threads the machine runs side by side. */
  readonly cores: number;
  /** Starts a thread of this program that does a job; both the job and what it tells are plain data. */
  thread(job: unknown): Promise<Thread>;
  /** Opens a file that is written in pieces: nobody finds it before it is whole. */
  draft(path: string): Promise<Draft | Refusal>;
  /**
   * A path without links, from the root of the repository: the nearest folder upwards with `.git`, here where there is none.
   * Forward slashes; "" for the root itself, undefined for what lies outside.
   */
  inRepository(real: string): string | undefined;
  /** Writes a file whole or not at all; undefined when it is done. */
  write(path: string, content: string | Uint8Array): Promise<Refusal | undefined>;
}

export interface Stream {
  readonly isTerminal: boolean;
  /** 80 where there is no terminal. */
  readonly columns: number;
  /** A reader that has gone away (`| head -1`) is no refusal. What is `obeyed` holds commands to a CI runner; nothing else may. */
  write(content: string | Uint8Array, obeyed?: "obeyed"): Promise<Refusal | undefined>;
}

export interface Thread {
  /** What the thread has told since it was last asked; waits for the next unless told not to. Undefined when it has ended. */
  heard(wait: boolean): Promise<readonly unknown[] | undefined>;
}

export interface Draft {
  write(text: string): Promise<Refusal | undefined>;
  /** Puts the file in its place. */
  keep(): Promise<Refusal | undefined>;
  discard(): Promise<void>;
}

export interface Place {
  readonly kind: "file" | "folder" | "other";
  /** Relative to here, with forward slashes; absolute where there is no such path. */
  readonly name: string;
  /** Without links: two paths to one file have the same. */
  readonly real: string;
}

/** Why the system does not do what it was asked. */
export interface Refusal {
  readonly refusal: "missing" | "forbidden" | "folder" | "notAFile" | "outside" | "busy" | "other";
  /** The system's own code, such as EIO. */
  readonly code: string;
}

export interface Found {
  readonly files: readonly string[];
  /** Folders that could not be opened, and links that lead nowhere or out of where the search began. */
  readonly refused: readonly { readonly path: string; readonly refusal: Refusal }[];
}
