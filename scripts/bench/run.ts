import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A program as Node's arguments. */
export interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

/** Milliseconds, by what took them. */
export type Times = Readonly<Record<string, number>>;

interface Measured {
  readonly name: string;
  measure(): Promise<Times>;
}

interface Run {
  readonly ms: number;
  /** Time on all processors together, which other programs on the machine disturb less. */
  readonly processor: number;
  /** Peak memory of the process, threads included. */
  readonly megabytes: number;
}

export type Figure = keyof Run;

/** How many times as much as B the program A takes. */
export interface Comparison {
  readonly a: string;
  readonly b: string;
  readonly figure: Figure;
  readonly ratio: number;
  /** What the ratio should be at most. */
  readonly goal: number | undefined;
  readonly typical: readonly [a: number, b: number];
  readonly pairs: number;
}

export const root = fileURLToPath(new URL("../../", import.meta.url));
/** Where plans are generated and other programs installed. */
export const place = join(tmpdir(), "plankoll-bench");

/** Runs both programs alternately (A B A B …) and takes the median of the pairwise ratios; the first pair does not count. */
export function compare(
  a: Program,
  b: Program,
  pairs: number,
  wanted: Partial<Record<Figure, number | undefined>>,
): readonly Comparison[] {
  const runs = Array.from({ length: pairs + 1 }, () => [measure(a), measure(b)] as const).slice(1);
  return (Object.keys(wanted) as Figure[]).map((figure) => ({
    a: a.name,
    b: b.name,
    figure,
    ratio: median(runs.map(([a, b]) => a[figure] / b[figure])),
    goal: wanted[figure],
    typical: [median(runs.map(([a]) => a[figure])), median(runs.map(([, b]) => b[figure]))],
    pairs,
  }));
}

/** The same of something else than processes. */
export async function compareMeasured(a: Measured, b: Measured, pairs: number): Promise<readonly Comparison[]> {
  const runs: (readonly [a: Times, b: Times])[] = [];
  for (let pair = 0; pair <= pairs; pair++) runs.push([await a.measure(), await b.measure()]);
  const counted = runs.slice(1);
  const of = (times: Times, what: string) => times[what] ?? Number.NaN;
  return Object.keys(runs[0]?.[0] ?? {}).map((what) => ({
    a: `${a.name}, ${what}`,
    b: b.name,
    figure: "ms",
    ratio: median(counted.map(([a, b]) => of(a, what) / of(b, what))),
    goal: undefined,
    typical: [median(counted.map(([a]) => of(a, what))), median(counted.map(([, b]) => of(b, what)))],
    pairs,
  }));
}

function measure({ args }: Program): Run {
  const start = process.hrtime.bigint();
  const { status, error, output } = spawnSync(process.execPath, ["--require", usageHook(), ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${args.join(" ")} ended with ${status}`);
  const [user = 0, system = 0, kilobytes = 0] = String(output[3]).split(" ").map(Number);
  return { ms, processor: (user + system) / 1000, megabytes: kilobytes / 1024 };
}

let hook: string | undefined;

/** Makes a process tell what it has used when it ends. */
function usageHook(): string {
  if (hook) return hook;
  hook = join(place, "usage.cjs");
  mkdirSync(place, { recursive: true });
  const tell = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("fs").writeSync(3, [userCPUTime, systemCPUTime, maxRSS].join(" "));
});`;
  writeFileSync(hook, `if (require("worker_threads").isMainThread) ${tell}\n`);
  return hook;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
