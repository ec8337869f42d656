import type { AnswerOf, RequestOf, Setting, TaskName } from "../request.ts";

/** Has the worker do a task. */
export type Ask = <T extends TaskName>(task: T, request: RequestOf<T>, setting: Setting) => Promise<AnswerOf<T>>;

interface Waiting {
  resolve(answer: never): void;
  reject(fault: Error): void;
}

/** Starts the worker, whose program stands in the page packed as text. */
export function startWorker(packed: string): Ask {
  const waiting = new Map<number, Waiting>();
  const worker = unpacked(packed).then((program) => {
    const address = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
    const started = new Worker(address);
    started.addEventListener("message", ({ data: { id, answer, fault } }) => {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (fault === undefined) asker?.resolve(answer as never);
      else asker?.reject(new Error(fault));
    });
    started.addEventListener("error", ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    });
    return started;
  });
  let asked = 0;
  return (task, request, setting) =>
    new Promise((resolve, reject) => {
      const id = asked++;
      waiting.set(id, { resolve, reject });
      worker.then((worker) => worker.postMessage({ id, task, request, setting }), reject);
    });
}

async function unpacked(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).text();
}
