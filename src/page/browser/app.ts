import type { PageTexts } from "../../messages/page.ts";
import type { AnswerOf, RequestOf, Setting, TaskName } from "../request.ts";
import type { View, Work } from "./work.ts";

/** What every part of the page may know and do. */
export interface App {
  readonly work: Work;
  readonly texts: PageTexts;
  readonly version: string;
  /** What stands in the page as examples, by the file's name. */
  readonly examples: ReadonlyMap<string, string>;
  setting(): Setting;
  /** Has the worker do a task by the setting of now. */
  ask<T extends TaskName>(task: T, request: RequestOf<T>): Promise<AnswerOf<T>>;
  /** Changes the work and keeps it; what is shown stays as it is. */
  change(change: Partial<Work>): void;
  /** Changes the work and shows it anew. */
  show(view: View, change?: Partial<Work>): void;
  /** Judges anew what is shown. */
  judge(): void;
  /** Says something to those who listen. */
  say(words: string): void;
  /** Whether the browser keeps the work. */
  readonly isKept: boolean;
  open(files: readonly File[]): Promise<void>;
  clear(): Promise<void>;
}

/** A view that is on the page. */
export interface Shown {
  /** Judges anew, where something is judged. */
  judge?(): void;
  /** Takes in what has been read into the plan that is shown. */
  end?(): void;
}
