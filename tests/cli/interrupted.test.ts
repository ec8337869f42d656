import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { generatedPlan } from "../../scripts/generated-plans.ts";
import { node, program } from "../support/program.ts";
import { folderOf, nora, shell } from "../support/run.ts";

vi.setConfig({ testTimeout: 120_000 });

const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`planer/${n}.yaml`, generatedPlan(n)]));
const before = "rapporten före\n";

/** Starts a run and ends it by a signal as soon as it has got so far; says how it ended. */
async function interrupt(
  cwd: string,
  args: readonly string[],
  signal: NodeJS.Signals,
  underWay: (child: ChildProcess) => Promise<unknown>,
) {
  const child = spawn(node, [program, ...args], { cwd, stdio: ["pipe", "ignore", "ignore"] });
  const ended = new Promise<string | number | null>((resolve) => {
    child.once("exit", (code, by) => resolve(by ?? code));
  });
  await Promise.race([underWay(child), ended]);
  child.kill(signal);
  return ended;
}

/** Until there is a file that is not whole yet. */
const isWriting = (cwd: string) => async () => {
  while (!readdirSync(cwd).some((name) => name.endsWith(".tmp"))) await setTimeout(5);
};

/** Until it has read from standard input, of which there is always more: no pipe holds so much. */
const isReading = async ({ stdin }: ChildProcess) => {
  stdin?.on("error", () => {});
  stdin?.write("# ".repeat(500_000));
  if (stdin) await once(stdin, "drain");
};

const left = (cwd: string) => readdirSync(cwd).filter((name) => name !== "planer");

describe.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("a run that is ended by %s", (signal) => {
  test("while a report is written in pieces leaves the one before, and nothing besides", async () => {
    const cwd = folderOf({ ...many, "ut.ndjson": before });
    const args = ["audit", "planer", "-f", "ndjson", "-o", "ut.ndjson"];
    expect(await interrupt(cwd, args, signal, isWriting(cwd))).toBe(signal);
    expect(left(cwd)).toEqual(["ut.ndjson"]);
    expect(readFileSync(join(cwd, "ut.ndjson"), "utf8")).toBe(before);
  });

  test("while plans are read writes no report", async () => {
    const cwd = folderOf({ "planer/nora.yaml": nora });
    const args = ["check", "planer", "-", "-f", "json:ut.json", "-f", "html:ut.html"];
    expect(await interrupt(cwd, args, signal, isReading)).toBe(signal);
    expect(left(cwd)).toEqual([]);
  });
});

test("a reader that goes away while lines are still made ends the run quietly", async () => {
  const cwd = folderOf(Object.fromEntries(Object.entries(many).slice(0, 60)));
  const { code, stdout, stderr } = await shell(
    cwd,
    '"$NODE" "$PLANKOLL" audit planer -f ndjson | head -1; exit $PIPESTATUS',
  );
  expect(stderr).toBe("");
  expect([0, 1]).toContain(code);
  expect(stdout.trim().split("\n")).toHaveLength(1);
  JSON.parse(stdout);
});

test.runIf(existsSync("/dev/full"))(
  "a disk that is full is said with the path, for every way to write, and is 2",
  async () => {
    const cwd = folderOf({ "nora.yaml": nora, "akt.csv": "Aktivitet\nKurs\n" });
    for (const args of [
      "check nora.yaml --pack plan-format -f html -o /dev/full",
      "check nora.yaml --pack plan-format -f xlsx:/dev/full -f text:bra.txt",
      "audit nora.yaml -f ndjson -o /dev/full",
      "due nora.yaml -f ics -o /dev/full",
    ]) {
      const { code, stderr } = await shell(cwd, `"$NODE" "$PLANKOLL" ${args}`);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(stderr).toMatch(/\/dev\/full.*ENOSPC/);
    }
    expect(readFileSync(join(cwd, "bra.txt"), "utf8")).toContain("Nora");
  },
);
