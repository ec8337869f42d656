import { audit } from "./answers/audit.ts";
import { begin } from "./answers/begin.ts";
import { check } from "./answers/check.ts";
import { open } from "./answers/open.ts";
import { packs } from "./answers/packs.ts";
import { read } from "./answers/read.ts";
import { save } from "./answers/save.ts";
import type { AnswerOf, RequestOf, Setting, TaskName } from "./request.ts";

/** What the worker does for the page. Pure: the same request and setting always give the same answer. */
export const answers: {
  readonly [T in TaskName]: (request: RequestOf<T>, setting: Setting) => Promise<AnswerOf<T>>;
} = { open, check, audit, save, packs, begin, read };
