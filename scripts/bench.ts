/**
 * Measures whole processes side by side and prints ratios; absolute times depend on the machine, ratios hardly.
 *
 * Runs alternate (A B A B …), so that a machine that slows down slows both; the median of the pairwise ratios counts.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const runs = Number(process.env.BENCH_RUNS ?? 31);

const floor = ["-e", "0"];
const check = ["bin/plankoll.cjs", "check", "examples/nora.yaml", "--as-of", "2026-11-22"];

compare("check of one plan, text", check, floor, 1.7);
compare("check of one plan, json", [...check, "-f", "json"], floor, 1.7);
compare("--help", ["bin/plankoll.cjs", "--help"], floor);

/** Prints how many times as long as B the command A takes, and the goal if there is one. */
function compare(name: string, a: readonly string[], b: readonly string[], goal?: number): void {
  const pairs = Array.from({ length: runs + 2 }, () => [time(a), time(b)] as const).slice(2);
  const ratio = median(pairs.map(([a, b]) => a / b));
  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
  const goalText = goal === undefined ? "" : `  (goal: at most ${goal})`;
  console.log(
    `${name.padEnd(28)} ${ratio.toFixed(2)} × node ${b.join(" ")}${goalText}  [${ms(pairs.map(([a]) => a))} / ${ms(pairs.map(([, b]) => b))}, ${runs} pairs]`,
  );
}

function time(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
  if (error || status === 70 || status === 2) throw error ?? new Error(`node ${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
