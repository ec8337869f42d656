import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Host } from "../cli/host.ts";
import type { Day } from "../core/time/day.ts";
import { ask } from "./ask.ts";
import { draftOf, writeWhole } from "./draft.ts";
import { find } from "./find.ts";
import { inRepository, lookAt, pathFrom } from "./paths.ts";
import { readFile, readStdin } from "./read.ts";
import { attempt } from "./refusals.ts";
import { streamOf } from "./stream.ts";
import { thread } from "./thread.ts";

/** The machine that the program runs on. */
export const host: Host = {
  env: process.env,
  platform: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
  stdout: streamOf(1),
  stderr: streamOf(2),
  today,
  elapsed: () => performance.now(),
  look: async (path) => attempt(() => lookAt(path)),
  read: async (path, most) => attempt(() => readFile(path, most)),
  page: async () => attempt(() => readFileSync(join(__dirname, "plankoll.html"))),
  readStdin,
  ask,
  pathFrom,
  find,
  get cores() {
    return availableParallelism();
  },
  thread,
  draft: async (path) => attempt(() => draftOf(path)),
  inRepository,
  write: async (path, content) => attempt(() => writeWhole(path, content)),
};

function today(): Day {
  // A hundred times as fast as Intl with a time zone, which would be a third of a short run.
  process.env.TZ = "Europe/Stockholm";
  const now = new Date();
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
