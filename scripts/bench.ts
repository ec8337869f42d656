/**
 * Measures whole processes side by side and prints ratios; absolute times depend on the machine, ratios hardly.
 *
 * `npm run bench` measures one plan and many; `npm run bench one`, `many`, `huge` (29,000 plans) or `page` (in Chromium)
 * a part. With `--write` the figures go into docs/performance.md, in place of those of the same part. Other programs are
 * fetched from the registry the first time. BENCH_PAIRS says how many pairs are run.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { measurePage } from "./bench/page.ts";
import { ajv, audit, day, parsing, spectral } from "./bench/programs.ts";
import { type Comparison, compare, type Figure, type Program, root } from "./bench/run.ts";

const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const parts = { one: measureOne, many: measureMany, huge: measureHuge, page: () => measurePage(pairs(15)) };
const usual: readonly string[] = ["one", "many"];
const pairs = (usual: number) => Number(process.env.BENCH_PAIRS ?? usual);

const words: Readonly<Record<Figure, string>> = { ms: "time", processor: "processor time", megabytes: "memory" };

for (const [name, measure] of Object.entries(parts)) {
  if (!(wanted.length === 0 ? usual : wanted).includes(name)) continue;
  const rows: Comparison[] = [];
  for await (const comparison of measure()) {
    rows.push(comparison);
    console.log(sentence(comparison));
  }
  if (process.argv.includes("--write")) writeFigures(name, rows);
}

function* measureOne(): Generator<Comparison> {
  const floor = { name: "node -e 0", args: ["-e", "0"] };
  const own = (name: string, ...args: string[]): Program => ({ name, args: ["bin/plankoll.cjs", ...args] });
  const check = ["check", "examples/nora.yaml", ...day];
  yield* compare(own("check of one plan, json", ...check, "-f", "json"), floor, pairs(31), { ms: 1.6 });
  yield* compare(own("check of one plan, text", ...check), floor, pairs(31), { ms: 1.7 });
  yield* compare(own("--help", "--help"), floor, pairs(31), { ms: undefined });
}

function* measureMany(): Generator<Comparison> {
  const both = { processor: undefined };
  yield* compare(audit(290), spectral(290), pairs(9), { ms: 0.5, ...both });
  yield* compare(audit(290), ajv(290), pairs(9), { ms: 1.5, ...both });
  yield* compare(audit(290), parsing(290), pairs(9), { ms: undefined, ...both });
  yield* compare(audit(290, "text"), parsing(290), pairs(5), { ms: undefined });
  yield* compare(audit(290, "ndjson"), parsing(290), pairs(5), { ms: undefined });
  yield* compare(audit(2900), spectral(2900), pairs(3), { ms: undefined, ...both, megabytes: undefined });
  yield* compare(audit(2900), ajv(2900), pairs(3), { ms: undefined, ...both, megabytes: undefined });
  yield* compare(audit(2900), parsing(2900), pairs(3), { ms: undefined, ...both, megabytes: undefined });
  yield* compare(audit(2900), audit(290), pairs(3), { ms: 10, megabytes: 1.5 });
}

function* measureHuge(): Generator<Comparison> {
  yield* compare(audit(29_000, "ndjson"), audit(2900, "ndjson"), pairs(1), { ms: 10, megabytes: 1.5 });
}

function sentence({ a, b, figure, ratio, goal, typical, pairs }: Comparison): string {
  const most = goal === undefined ? "" : ` (goal: at most ${goal})`;
  return `${a}, ${words[figure]}: ${ratio.toFixed(2)} × ${b}${most}  [${typical.map((value) => amount(value, figure)).join(" / ")}, ${pairs} pairs]`;
}

function amount(value: number, figure: Figure): string {
  return `${value.toFixed(0)} ${figure === "megabytes" ? "MB" : "ms"}`;
}

function writeFigures(part: string, rows: readonly Comparison[]): void {
  const file = join(root, "docs/performance.md");
  const [{ model = "" } = {}] = cpus();
  const machine = `${cpus().length} × ${model.trim()}`;
  const figures = [
    `Node ${process.versions.node}, ${machine}, ${new Date().toISOString().slice(0, 10)}.`,
    "",
    "| What | beside | of | ratio | goal | what | beside | pairs |",
    "|---|---|---|---|---|---|---|---|",
    ...rows.map(({ a, b, figure, ratio, goal, typical, pairs }) => {
      const cells = [a, b, words[figure], ratio.toFixed(2), goal ?? ""];
      return `| ${[...cells, ...typical.map((value) => amount(value, figure)), pairs].join(" | ")} |`;
    }),
  ];
  const text = readFileSync(file, "utf8");
  const place = new RegExp(`(<!-- figures: ${part} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`docs/performance.md has no place for the figures of “${part}”.`);
  writeFileSync(
    file,
    text.replace(place, (_, start: string, end: string) => `${start}${figures.join("\n")}\n${end}`),
  );
}
