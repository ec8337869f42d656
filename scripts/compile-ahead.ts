/**
 * Compiles the built program ahead, for Node versions that have no compile cache of their own (20).
 *
 * The functions of a typical run are compiled by running it, so what is kept is what a run needs. It is for this Node on
 * this machine only, which its name says; any other compiles as usual.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const program = fileURLToPath(new URL("../dist/plankoll.cjs", import.meta.url));
const compiled = `${program}.${process.version}-${process.platform}-${process.arch}.compiled`;
const example = fileURLToPath(new URL("../examples/brister.yaml", import.meta.url));

if (process.argv[2] === "run") {
  const script = new Script(Module.wrap(readFileSync(program, "latin1")), { filename: program });
  process.argv.splice(2, 1, "check", example, "--as-of", "2026-11-22");
  process.on("exit", () => {
    process.exitCode = 0;
    writeFileSync(compiled, script.createCachedData());
  });
  script.runInThisContext()({}, createRequire(program), { exports: {} }, program, dirname(program));
} else {
  const { status } = spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), "run"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.exitCode = status ?? 1;
}
