import { Worker } from "node:worker_threads";
import type { Thread } from "../cli/host.ts";

/** A thread that runs this program again. */
export function thread(job: unknown): Thread {
  const worker = new Worker(process.argv[1] ?? "", {
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
