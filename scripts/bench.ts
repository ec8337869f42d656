/**
 * Measures whole processes side by side and prints ratios; absolute times depend on the machine, ratios hardly.
 *
 * Runs alternate (A B A B …), so that a machine that slows down slows both; the median of the pairwise ratios counts.
 * `npm run bench` measures everything; `npm run bench one` or `many` a part. With `--write` the figures go into
 * docs/performance.md. Spectral is fetched from the registry the first time.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writePlans } from "./generated-plans.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const place = join(tmpdir(), "plankoll-bench");
const day = ["--as-of", "2026-11-22"];
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const rows: string[] = [];

interface Program {
  readonly name: string;
  readonly args: readonly string[];
}

interface Run {
  readonly ms: number;
  /** Peak memory of the process, threads included. */
  readonly megabytes: number;
}

const parseAll = `
  import { readdirSync, readFileSync } from "node:fs";
  import { parseDocument } from "yaml";
  const folder = process.argv[1];
  for (const file of readdirSync(folder)) parseDocument(readFileSync(folder + "/" + file, "utf8"));
`;

const part = (name: string) => wanted.length === 0 || wanted.includes(name);
if (part("one")) measureOne();
if (part("many")) measureMany();
if (process.argv.includes("--write")) writeFigures();

function measureOne(): void {
  const runs = Number(process.env.BENCH_RUNS ?? 31);
  const floor = { name: "node -e 0", args: ["-e", "0"] };
  const check = ["bin/plankoll.cjs", "check", "examples/nora.yaml", ...day];
  compare({ name: "check of one plan, text", args: check }, floor, runs, 1.7);
  compare({ name: "check of one plan, json", args: [...check, "-f", "json"] }, floor, runs, 1.7);
  compare({ name: "--help", args: ["bin/plankoll.cjs", "--help"] }, floor, runs);
}

function measureMany(): void {
  const runs = Number(process.env.BENCH_RUNS ?? 7);
  const [few, many] = [folderOf(290), folderOf(2900)];
  const parse = { name: "yaml parseDocument alone", args: ["--input-type=module", "-e", parseAll, few] };
  const audit = (folder: string, format = "json"): Program => ({
    name: `audit -f ${format}, ${folder === few ? 290 : 2900} plans`,
    args: ["bin/plankoll.cjs", "audit", folder, "-f", format, ...day, "--quiet"],
  });
  compare(audit(few), parse, runs, 1.3);
  compare(audit(few), spectral(few), runs, 0.6);
  compare(audit(few, "text"), parse, runs);
  compare(audit(few, "ndjson"), parse, runs);
  const large = Math.max(3, Math.round(runs / 2));
  compare(audit(many), audit(few), large, 10.5);
  compare(audit(many), audit(few), large, 1.5, "megabytes");
}

/** Spectral with four rules that ask what ours ask too: municipality, revision, owner and time. */
function spectral(folder: string): Program {
  const home = join(place, "spectral");
  const cli = join(home, "node_modules/@stoplight/spectral-cli/dist/index.js");
  if (!existsSync(cli)) {
    mkdirSync(home, { recursive: true });
    spawnSync("npm", ["install", "--prefix", home, "@stoplight/spectral-cli@6"], { stdio: "ignore", shell: true });
  }
  const ruleset = join(home, "ruleset.yaml");
  const rule = (name: string, given: string, field: string) =>
    `  ${name}: { given: "${given}", severity: error, then: { field: ${field}, function: truthy } }`;
  const activity = "$.mål[*].aktiviteter[*]";
  const rules = [
    "rules:",
    rule("municipality-named", "$", "kommun"),
    rule("revision-stated", "$.revidering", "intervall"),
    rule("activity-assigned", activity, "ansvarig"),
    rule("activity-dated", activity, "klart_senast"),
  ];
  writeFileSync(ruleset, rules.join("\n"));
  const args = [cli, "lint", "--ruleset", ruleset, "-f", "json", "--quiet", `${folder}/*.yaml`];
  return { name: "Spectral with four rules", args };
}

function folderOf(count: number): string {
  const folder = join(place, String(count));
  rmSync(folder, { recursive: true, force: true });
  writePlans(folder, count);
  return folder;
}

/** Prints how many times as much as B the command A takes, and the goal if there is one. */
function compare(a: Program, b: Program, runs: number, goal?: number, figure: keyof Run = "ms"): void {
  const pairs = Array.from({ length: runs + 1 }, () => [measure(a), measure(b)] as const).slice(1);
  const ratio = median(pairs.map(([a, b]) => a[figure] / b[figure]));
  const unit = figure === "ms" ? "ms" : "MB";
  const typical = (index: 0 | 1) => `${median(pairs.map((pair) => pair[index][figure])).toFixed(0)} ${unit}`;
  const row = [a.name, b.name, ratio.toFixed(2), goal ?? "", typical(0), typical(1), runs];
  rows.push(`| ${row.join(" | ")} |`);
  console.log(
    `${a.name}: ${ratio.toFixed(2)} × ${b.name}${goal === undefined ? "" : ` (goal: at most ${goal})`}  [${typical(0)} / ${typical(1)}, ${runs} pairs]`,
  );
}

function measure({ args }: Program): Run {
  const start = process.hrtime.bigint();
  const { status, error, output } = spawnSync(process.execPath, ["--require", memoryHook(), ...args], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit", "pipe"],
    encoding: "utf8",
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (error || (status !== 0 && status !== 1)) throw error ?? new Error(`${args.join(" ")} ended with ${status}`);
  return { ms, megabytes: Number(output[3]) / 1024 };
}

/** Makes a process tell its peak memory when it ends. */
function memoryHook(): string {
  const file = join(place, "memory.cjs");
  if (existsSync(file)) return file;
  mkdirSync(place, { recursive: true });
  const tell = "require('fs').writeSync(3, String(process.resourceUsage().maxRSS))";
  writeFileSync(file, `if (require("worker_threads").isMainThread) process.on("exit", () => ${tell});\n`);
  return file;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function writeFigures(): void {
  const file = join(root, "docs/performance.md");
  const [{ model = "" } = {}] = cpus();
  const head = `Node ${process.versions.node}, ${cpus().length} × ${model.trim()}, ${new Date().toISOString().slice(0, 10)}.`;
  const table = ["| What | beside | ratio | goal | what | beside | pairs |", "|---|---|---|---|---|---|---|", ...rows];
  const figures = [head, "", ...table].join("\n");
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/(<!-- figures -->\n)[\s\S]*(<!-- end -->)/, `$1${figures}\n$2`));
}
