import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { node, program } from "./program.ts";

/** Root may read and write everything, unless it gives that up. */
const meek = process.getuid?.() === 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : [];
const made: string[] = [];

/** A plan that meets the requirements of `form`. */
export const nora = "plankoll: 1\nkommun: Nora\n";
export const form = ["--pack", "plan-format"];
/** Unknown keys, each of which is a finding of some 500 characters in JSON. */
export const faulty = (keys: number) => `${nora}${Array.from({ length: keys }, (_, n) => `okänd-${n}: x\n`).join("")}`;

/** A folder with some files, which is gone when the tests of a file are done. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "plankoll-"));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program. */
export function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { cwd, env: { ...process.env, NO_COLOR: "1", ...env }, timeout: 90_000, maxBuffer: 100_000_000 };
    // Standard input stays open: a program that waited for it without being asked would time out.
    const [command = "", ...rest] = [...meek, node, program, ...args];
    execFile(command, rest, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}

/** Runs a script in which $NODE and $PLANKOLL are the built program. */
export function shell(cwd: string, script: string): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: "1", NODE: node, PLANKOLL: program };
    execFile("bash", ["-c", script], { cwd, env, timeout: 90_000, maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}
