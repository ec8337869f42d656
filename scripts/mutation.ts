/**
 * Measures how many mutants of the pure core, the rules and the reader are noticed, a room at a time.
 *
 * Each mutant meets its room's own tests first, which are quick; what survives them meets all tests that run within the
 * process. `npm run mutation` measures all rooms, `npm run mutation core/time parse` those. With `--write` the figures go
 * into docs/mutation.md. What survives is listed in coverage/mutation/ROOM.survivors.txt.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { schema } from "@stryker-mutator/api/core";

const folder = "coverage/mutation";
/** Where Stryker puts what it found, as its settings say. */
const found = `${folder}/mutation.json`;
const words = process.argv.slice(2);
const named = words.filter((word) => !word.startsWith("--"));

/** What a mutant came to, that is known again by its place and what stood there instead. */
type Verdicts = ReadonlyMap<string, schema.MutantStatus>;

mkdirSync(folder, { recursive: true });
for (const room of named.length === 0 ? rooms() : named) {
  const first = mutate([`src/${room}/**/*.ts`], ownTests(room));
  const left = [...first].filter(([, status]) => survives(status)).map(([mutant]) => mutant);
  const then: Verdicts = left.length === 0 ? new Map() : mutate([...new Set(left.map(rangeOf))], undefined);
  const survivors = left.filter((mutant) => survives(then.get(mutant) ?? "Survived"));
  writeFileSync(`${folder}/${room.replaceAll("/", "-")}.survivors.txt`, survivors.sort().join("\n"));
  const row = { room, killed: first.size - survivors.length, of: first.size };
  console.log(`${room}: ${row.killed} of ${row.of} (${percent(row)})`);
  if (words.includes("--write")) write(row);
}

function rooms(): readonly string[] {
  return [...readdirSync("src/core").map((room) => `core/${room}`), "rules", "parse"];
}

/** The rules have most of their tests beside themselves: the cases, of which each names its rule. */
function ownTests(room: string): string | undefined {
  if (room === "rules") return "tests/{rules/**/*,cases}.test.ts";
  return existsSync(`tests/${room}`) ? `tests/${room}/**/*.test.ts` : undefined;
}

/** One run of Stryker; `tests` is a pattern, without which all tests of vitest.mutation.config.ts are asked. */
function mutate(places: readonly string[], tests: string | undefined): Verdicts {
  execFileSync("npx", ["stryker", "run", "--logLevel", "error", "--mutate", places.join(",")], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...(tests !== undefined && { MUTATION_TESTS: tests }) },
  });
  const report = JSON.parse(readFileSync(found, "utf8")) as schema.MutationTestResult;
  return new Map(
    Object.entries(report.files).flatMap(([file, { mutants }]) =>
      mutants
        // What is made when a file is loaded is met by no test; what does not compile is no mutant.
        .filter(({ status }) => status !== "Ignored" && status !== "CompileError")
        .map((mutant) => [nameOf(file, mutant), mutant.status] as const),
    ),
  );
}

function nameOf(
  file: string,
  { location: { start, end }, mutatorName, replacement = "" }: schema.MutantResult,
): string {
  const place = `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
  return `${place} ${mutatorName} → ${replacement.replaceAll(/\s+/g, " ")}`;
}

function rangeOf(mutant: string): string {
  return mutant.slice(0, mutant.indexOf(" "));
}

function survives(status: schema.MutantStatus): boolean {
  return status === "Survived" || status === "NoCoverage" || status === "RuntimeError";
}

function percent({ killed, of }: { readonly killed: number; readonly of: number }): string {
  return `${((100 * killed) / of).toFixed(1)} %`;
}

/** In place of the room's row of before, or after the last row. */
function write(row: { readonly room: string; readonly killed: number; readonly of: number }): void {
  const file = "docs/mutation.md";
  const today = new Date().toISOString().slice(0, 10);
  const line = `| \`src/${row.room}\` | ${row.killed} | ${row.of} | ${percent(row)} | ${today} |`;
  const text = readFileSync(file, "utf8");
  const old = text.split("\n").find((candidate) => candidate.startsWith(`| \`src/${row.room}\` |`));
  writeFileSync(
    file,
    old === undefined ? text.replace("<!-- end -->", `${line}\n<!-- end -->`) : text.replace(old, line),
  );
}
