import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Language, Parser } from "@vscode/tree-sitter-wasm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shells } from "../../src/cli/commands/completion/declare.ts";
import { runInMemory } from "../support/in-memory.ts";

function run(...args: readonly string[]) {
  return runInMemory(["completion", ...args]);
}

/** What is offered at the end of a line: all of it, or some of it and some that is not. */
const lines: readonly {
  readonly line: string;
  readonly all?: readonly string[];
  readonly some?: readonly string[];
  readonly none?: readonly string[];
}[] = [
  { line: "plankoll ch", all: ["check"] },
  { line: "plankoll ", some: ["check", "audit", "completion", "help"], none: ["test", "plan.yaml"] },
  { line: "plankoll --lang en au", all: ["audit"] },
  { line: "plankoll --lang ", all: ["en", "sv"] },
  { line: "plankoll pack ", all: ["help", "test"] },
  { line: "plankoll help sch", all: ["schema"] },
  { line: "plankoll check --fail", all: ["--fail-on"] },
  { line: "plankoll check --fail-on ", all: ["error", "info", "never", "warning"] },
  { line: "plankoll diff --fail-on ", all: ["error", "never", "warning"] },
  { line: "plankoll check --only un", all: ["unassigned", "unclear"] },
  { line: "plankoll due --by ", all: ["date", "owner"] },
  { line: "plankoll init --kind ", all: ["action-plan", "activity-plan", "guideline", "programme", "strategy"] },
  { line: "plankoll init --municipality Bod", all: ["Boden"] },
  { line: "plankoll init --municipality Åst", all: ["Åstorp"] },
  { line: "plankoll check -f xl", all: ["xlsx"] },
  { line: "plankoll check plan.yaml --only gap --format xl", all: ["xlsx"] },
  { line: "plankoll check --pack oreb", all: ["orebro-kommun", "orebro-lan-2015"] },
  { line: "plankoll explain coordinator-n", all: ["coordinator-named"] },
  { line: "plankoll explain rule/followed-", all: ["rule/followed-up"] },
  { line: "plankoll explain plan-b", some: ["plan-basics"] },
  { line: "plankoll schema b", all: ["baseline"] },
  { line: "plankoll completion ", all: ["bash", "fish", "powershell", "zsh"] },
  { line: "plankoll check --as-of plan", all: [] },
  { line: "plankoll import --sheet plan", all: [] },
];
/** Files are completed by some shells themselves, which then have nothing of ours to show. */
const withFiles: typeof lines = [
  { line: "plankoll check pl", all: ["plan.yaml"] },
  { line: "plankoll pack test pl", all: ["plan.yaml"] },
  { line: "plankoll check -o pl", all: ["plan.yaml"] },
  { line: "plankoll diff plan.yaml pl", all: ["plan.yaml"] },
];

const folder = mkdtempSync(join(tmpdir(), "plankoll-completion-"));
const support = (file: string) => fileURLToPath(new URL(`../support/${file}`, import.meta.url));
const programs = { bash: "/bin/bash", fish: "/usr/bin/fish", zsh: "/usr/bin/zsh" } as const;

beforeAll(async () => {
  mkdirSync(join(folder, "here"));
  for (const file of ["plan.yaml", "report's.yaml"]) writeFileSync(join(folder, "here", file), "");
  for (const shell of shells) writeFileSync(join(folder, shell), (await run(shell)).stdout);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a shell offers at the end of each line, as words in order; the shell is a real one, in a folder with some files. */
function ask(shell: keyof typeof programs, asked: typeof lines): readonly (readonly string[])[] {
  const cwd = join(folder, "here");
  const env = { PATH: process.env.PATH, HOME: folder, LANG: "C.UTF-8", TERM: "dumb" };
  const script = join(folder, shell);
  const asking = asked.map(({ line }) => line);
  if (shell === "zsh") return askZsh(script, asking, { cwd, env });
  const flags = { bash: ["--norc"], fish: ["--no-config"] }[shell];
  const args = [...flags, support(`complete.${shell}`), script, ...asking];
  return wordsOf(execFileSync(programs[shell], args, { cwd, encoding: "utf8", env }), asked.length);
}

/** Zsh completes in its line editor only, and that needs a terminal, which `script` is. */
function askZsh(script: string, asked: readonly string[], { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv }) {
  const settings = mkdtempSync(join(folder, "zsh-"));
  const answers = join(settings, "answers");
  copyFileSync(support("complete.zsh"), join(settings, ".zshrc"));
  execFileSync("script", ["-qec", `${programs.zsh} -i -d`, "/dev/null"], {
    cwd,
    env: { ...env, ZDOTDIR: settings, SCRIPT: script, ASKED: asked.join("\n"), ANSWERS: answers },
    stdio: "ignore",
    timeout: 60_000,
  });
  return wordsOf(readFileSync(answers, "utf8"), asked.length);
}

function wordsOf(output: string, lines: number): readonly (readonly string[])[] {
  const answers = output.split("---\n").slice(0, lines);
  return answers.map((answer) =>
    answer
      .split("\n")
      .flatMap((word) => word.split("\t")[0] || [])
      .sort(),
  );
}

describe.each(Object.keys(programs) as (keyof typeof programs)[])("%s", (shell) => {
  describe.skipIf(!existsSync(programs[shell]))("that is installed", () => {
    test("offers commands, options, words and names where they belong", () => {
      const answers = ask(shell, lines);
      expect(answers).toHaveLength(lines.length);
      for (const [index, { line, all, some = [], none = [] }] of lines.entries()) {
        const answer = answers[index]?.map((word) => word.replace(/\\(?=[' ])/g, ""));
        if (all) expect(answer, line).toEqual([...all].sort());
        expect(answer, line).toEqual(expect.arrayContaining([...some]));
        for (const word of none) expect(answer, line).not.toContain(word);
      }
    }, 120_000);

    test("completes files where a file may be named, after a format and its colon too", () => {
      // Bash does it by itself when it is offered nothing.
      const expected = withFiles.map(({ all }) => (shell === "bash" ? [] : all));
      expect(ask(shell, withFiles)).toEqual(expected);
      const [after = []] = ask(shell, [{ line: "plankoll check -f html:pl" }]);
      expect(after.map((word) => word.replace(/^html:/, ""))).toEqual(shell === "bash" ? [] : ["plan.yaml"]);
    }, 120_000);
  });
});

test("bash completes by itself what it is offered nothing for, and only that", () => {
  const script = readFileSync(join(folder, "bash"), "utf8");
  expect(script).toContain("complete -o default -F _plankoll plankoll\n");
  expect(script).toContain("compopt +o default");
});

describe("PowerShell, which is not run here", () => {
  test("is given what another parser of its language takes", async () => {
    const require = createRequire(import.meta.url);
    await Parser.init();
    const grammar = require.resolve("@vscode/tree-sitter-wasm/wasm/tree-sitter-powershell.wasm");
    const parser = new Parser();
    parser.setLanguage(await Language.load(readFileSync(grammar)));
    const script = readFileSync(join(folder, "powershell"), "utf8");
    expect(parser.parse(script)?.rootNode.hasError).toBe(false);
    expect(parser.parse(script.replace(/\}\s*$/, ""))?.rootNode.hasError).toBe(true);
  });

  test("is given nothing but ASCII, and its words as data between two single quotes", () => {
    const script = readFileSync(join(folder, "powershell"), "utf8");
    expect(script).toMatch(/^[\n -~]+$/);
    const [, data = ""] = /^\$PlankollCompletion = '([^'\n]+)' \| ConvertFrom-Json$/m.exec(script) ?? [];
    const { commands, offers } = JSON.parse(data);
    expect(Object.keys(commands)).toEqual(expect.arrayContaining(["plankoll", "check", "pack test", "completion"]));
    const option = commands.check.options.find(({ flags }: { flags: string[] }) => flags.includes("--fail-on"));
    expect(option.says).toBe("lägsta nivå på en anmärkning som ger slutkod 1");
    expect(offers[option.offer].words).toEqual([
      { word: "error", says: "fel" },
      { word: "warning", says: "varning" },
      { word: "info", says: "upplysning" },
      { word: "never", says: "aldrig" },
    ]);
  });
});

test("what is said of an option is in the language that is asked for", async () => {
  for (const shell of ["zsh", "fish"]) {
    expect((await run(shell)).stdout).toContain("granska planer");
    expect((await run(shell, "--lang", "en")).stdout).toContain("check plans");
  }
});

test("without a shell, or with another, says which there are and where to read more", async () => {
  const none = await run();
  expect([none.code, none.stdout]).toEqual([2, ""]);
  for (const word of [...shells, "plankoll completion --help"]) expect(none.stderr).toContain(word);
  const other = await run("cmd");
  expect([other.code, other.stdout]).toEqual([2, ""]);
  for (const shell of shells) expect((await run("--help")).stdout).toContain(`plankoll completion ${shell}`);
});
