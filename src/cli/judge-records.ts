import type { Before } from "../core/audit/change.ts";
import { type PlanRecord, recordOf } from "../core/audit/record.ts";
import type { Limits } from "../core/faults/limits.ts";
import type { Unreadable } from "../core/faults/unreadable.ts";
import { planKey } from "../core/municipality/plan-key.ts";
import type { Severities } from "../core/pack/regrade.ts";
import type { Waiver } from "../core/plan/plan.ts";
import type { Language } from "../core/text/language.ts";
import type { Day } from "../core/time/day.ts";
import type { Judging } from "../tasks/judge.ts";
import type { Cli } from "./cli.ts";
import type { Thread } from "./host.ts";
import { type Input, stdin } from "./inputs.ts";
import { judgeFile } from "./judge.ts";
import { openShelf } from "./shelf.ts";

/** What a thread has to know to judge files: plain data. */
export interface Job {
  readonly language: Language;
  readonly limits: Limits;
  readonly files: readonly Input[];
  readonly asked: readonly string[] | undefined;
  readonly severities: Severities;
  readonly waivers: readonly Waiver[];
  readonly asOf: Day;
  readonly within: number;
  /** What was found before, by plan, where it is to be told what has become of it. */
  readonly earlier?: Before["plans"] | undefined;
  /** The number of the next file that nobody has taken, shared by all threads. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What whoever wants files judged has to say. */
export type JobRequest = Omit<Job, "next" | "language" | "limits">;

/** What became of a file, as plain data. */
export type RecordOutcome =
  | { readonly kind: "plan"; readonly record: PlanRecord }
  | { readonly kind: "unreadable"; readonly unreadable: Unreadable }
  | { readonly kind: "skipped" };

type Told = readonly [number: number, outcome: RecordOutcome];

/** With fewer files than this for each, a thread costs more to start than it gains. */
const filesForThread = 25;
/** How many outcomes a thread tells of at once. */
const atOnce = 8;

/** Judges files side by side on all cores and tells of them in their order; documents are let go of at once. */
export async function* judgeRecords(job: JobRequest, cli: Cli): AsyncGenerator<readonly [Input, RecordOutcome]> {
  const { files } = job;
  const { host, speaker, limits } = cli;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const canShare = !files.some(({ path }) => path === stdin);
  const others = canShare ? Math.min(host.cores, Math.ceil(files.length / filesForThread)) - 1 : 0;
  const whole: Job = { ...job, next, language: speaker.language, limits };
  const threads = await Promise.all(Array.from({ length: others }, () => host.thread(whole)));

  const done = new Map<number, RecordOutcome>();
  let told = 0;
  const inOrder = function* () {
    for (let outcome = done.get(told); outcome; outcome = done.get(told)) {
      done.delete(told);
      yield [files[told++] as Input, outcome] as const;
    }
  };
  const hear = async (thread: Thread, wait: boolean) => {
    const heard = await thread.heard(wait);
    for (const [number, outcome] of (heard ?? []) as readonly Told[]) done.set(number, outcome);
    return heard !== undefined;
  };

  const judging = { ...job, shelf: await openShelf(job.asked, cli, job.severities) };
  for (let number = take(next); number < files.length; number = take(next)) {
    done.set(number, await judgeRecord(files[number] as Input, judging, cli));
    for (const thread of threads) await hear(thread, false);
    yield* inOrder();
  }
  for (const thread of threads) while (await hear(thread, true)) yield* inOrder();
  // A thread that could not start, or that the system ended, leaves its files to us.
  while (told < files.length) {
    if (!done.has(told)) done.set(told, await judgeRecord(files[told] as Input, judging, cli));
    yield* inOrder();
  }
}

/** What a thread does: takes files until there are none left. */
export async function workOn(job: Job, cli: Cli, tell: (told: readonly Told[]) => void): Promise<void> {
  const judging = { ...job, shelf: await openShelf(job.asked, cli, job.severities) };
  let batch: Told[] = [];
  for (let number = take(job.next); number < job.files.length; number = take(job.next)) {
    batch.push([number, await judgeRecord(job.files[number] as Input, judging, cli)]);
    if (batch.length < atOnce) continue;
    tell(batch);
    batch = [];
  }
  tell(batch);
}

function take(next: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(next, 0, 1);
}

async function judgeRecord(
  input: Input,
  judging: Judging & Pick<JobRequest, "earlier">,
  cli: Cli,
): Promise<RecordOutcome> {
  const outcome = await judgeFile(input, judging, cli);
  if (outcome.kind !== "plan") return outcome;
  const { report } = outcome;
  return { kind: "plan", record: recordOf(report, judging.earlier?.get(planKey(report))) };
}
