import type { Thread } from "../cli/host.ts";

/** Tells a thread from a run of its own without Node's module for threads, which is a twelfth of a short run to load. */
const mark = "plankoll-thread";

/** What this thread was started to do; undefined in a run of its own. */
export async function ownJob(): Promise<{ readonly job: unknown; tell(told: unknown): void } | undefined> {
  if (process.argv[2] !== mark) return undefined;
  const { isMainThread, parentPort, workerData } = await import("node:worker_threads");
  return isMainThread ? undefined : { job: workerData, tell: (told) => parentPort?.postMessage(told) };
}

/** A thread that runs this program again. */
export async function thread(job: unknown): Promise<Thread> {
  const { Worker } = await import("node:worker_threads");
  const worker = new Worker(process.argv[1] ?? "", {
    argv: [mark],
    workerData: job,
    // Most of what is made while a plan is read is soon gone: with more room for it there is less to tidy.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  let heard: unknown[] = [];
  let ended = false;
  let wake = () => {};
  worker.on("message", (told: unknown[]) => {
    heard.push(...told);
    wake();
  });
  // One that cannot start or is ended leaves its work to the others; a fault of ours shows when they do it.
  worker.on("error", () => {});
  worker.on("exit", () => {
    ended = true;
    wake();
  });
  return {
    async heard(wait) {
      await new Promise<void>((resolve) => {
        if (!wait || heard.length > 0 || ended) setImmediate(resolve);
        else wake = resolve;
      });
      const news = heard;
      heard = [];
      return news.length > 0 || !ended ? news : undefined;
    },
  };
}
