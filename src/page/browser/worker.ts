import { answers } from "../answer.ts";
import type { RequestOf, Setting, TaskName } from "../request.ts";

/** What the worker is sent: a task of the page. */
export interface Message<T extends TaskName = TaskName> {
  readonly id: number;
  readonly task: T;
  readonly request: RequestOf<T>;
  readonly setting: Setting;
}

self.addEventListener("message", ({ data: { id, task, request, setting } }: MessageEvent<Message>) => {
  answers[task](request as never, setting).then(
    (answer) => postMessage({ id, answer }),
    (error: unknown) =>
      postMessage({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
