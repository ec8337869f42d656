import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test, vi } from "vitest";
import { commands } from "../../src/cli/commands/index.ts";
import { SpokenCommand } from "../../src/cli/spoken-command.ts";
import { speak } from "../../src/messages/index.ts";
import { reporters } from "../../src/reporters/index.ts";
import { node, program } from "../support/program.ts";
import { folderOf } from "../support/run.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const watch = join(root, "tests/support/no-network.cjs");

vi.setConfig({ testTimeout: 120_000 });

/** Addresses in every place that might be tempted, and what would be code to another reader. */
const hostile = `%YAML 1.1
---
plankoll: 1
kommun: Nora
titel: !!js/function "function () { require('child_process').execSync('touch sprungen') }"
överenskommelser: [https://127.0.0.1:9/paket.yaml, ../../etc/passwd, __proto__, constructor]
__proto__: { förgiftad: ja }
constructor: { prototype: { förgiftad: ja } }
$ref: http://127.0.0.1:9/plan.yaml
<<: { titel: x }
aktiviteter:
  - titel: "\${process.exit(7)} {{constructor.constructor('return process')()}} <%= 1 %>"
    ansvarig: !!python/object/apply:os.system ["touch sprungen"]
    __proto__: { titel: förgiftad }
`;
const pack = `plankoll-pack: 1
id: eget
edition: "1"
title: { sv: "\${process.exit(7)}", en: "{{constructor}}" }
defaults: { level: practice }
requirements:
  - id: har-mal
    title: { sv: "\${process.exit(7)} https://127.0.0.1:9", en: x }
    shows: { sv: mål, en: goals }
    severity: error
    rule: goals-stated
`;
const files = {
  "plan.yaml": hostile,
  "eget.yaml": pack,
  "akt.csv": 'Aktivitet;Ansvarig\n=WEBSERVICE("http://127.0.0.1:9");x\n',
};

const runs: readonly (readonly string[])[] = [
  ["check", "plan.yaml", ...Object.keys(reporters).flatMap((format) => ["-f", `${format}:ut.${format}`])],
  ["check", "plan.yaml", "--pack", "https://127.0.0.1:9/paket.yaml"],
  ["check", "plan.yaml", "--pack", "./eget.yaml"],
  ["check", "https://127.0.0.1:9/plan.yaml"],
  ["check", "plan.yaml", "--config", "http://127.0.0.1:9/plankoll.config.yaml"],
  ["audit", "."],
  ["audit", ".", "-f", "html:ut.html"],
  ["due", "plan.yaml", "-f", "ics:ut.ics"],
  ["diff", "plan.yaml", "plan.yaml"],
  ["explain", "plan-basics"],
  ["explain", "https://127.0.0.1:9"],
  ["list"],
  ["init", "ny.yaml", "--municipality", "Nora"],
  ["import", "akt.csv", "--municipality", "Nora"],
  ["open", "ut-sida.html"],
  ["pack", "test", "eget.yaml"],
  ["schema", "plan"],
  ["completion", "bash"],
  ["--help"],
  ["--version"],
];

function watched(cwd: string, script: string, args: readonly string[]) {
  const env = {
    ...process.env,
    NO_NETWORK_NOTES: join(cwd, "notes"),
    // Neither eval nor new Function makes anything then.
    NODE_OPTIONS: `--require=${watch} --disallow-code-generation-from-strings`,
  };
  const { status, stdout, stderr } = spawnSync(node, [script, ...args], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 90_000,
  });
  return { status, said: stdout + stderr, notes: readFileSync(join(cwd, "notes"), "utf8") };
}

test.each(runs.map((args) => [args.join(" "), args] as const))(
  "%s needs no network, starts nothing and makes no code",
  (_, args) => {
    const cwd = folderOf(files);
    const { status, said, notes } = watched(cwd, program, args);
    expect(notes).toBe("watched\n");
    expect([0, 1, 2, 3], said).toContain(status);
    expect(said).not.toMatch(/Code generation from strings|is forbidden\./);
    expect(readdirSync(cwd)).not.toContain("sprungen");
  },
);

test("many plans, on several threads", () => {
  const plans = Array.from({ length: 120 }, (_, n) => [`planer/${n}.yaml`, hostile]);
  const { status, notes } = watched(folderOf(Object.fromEntries(plans)), program, [
    "check",
    "planer",
    "-f",
    "json:ut.json",
  ]);
  expect({ status, notes }).toEqual({ status: 1, notes: "watched\n" });
});

test("every command is tried", async () => {
  const { cli } = await speak("sv");
  const all = new SpokenCommand(cli, "plankoll");
  for (const declare of commands) declare(all, cli, async () => {});
  const tried = new Set(runs.map(([command]) => command));
  expect(all.commands.map((command) => command.name()).filter((name) => !tried.has(name))).toEqual([]);
});

test.each([
  ["fetch", "fetch('http://127.0.0.1:9')"],
  ["net", "require('net').connect(9)"],
  ["https", "require('https').get('https://127.0.0.1:9')"],
  ["dns", "require('dns').lookup('localhost', () => {})"],
  ["dgram", "require('dgram').createSocket('udp4')"],
  ["child_process", "require('child_process').execSync('true')"],
])("a program that uses %s would be seen", (what, code) => {
  const cwd = folderOf({ "x.cjs": code });
  expect(watched(cwd, "x.cjs", []).notes).toContain(what);
});

test("a program that makes code of texts would be seen", () => {
  const { said } = watched(folderOf({ "x.cjs": "new Function('1')()" }), "x.cjs", []);
  expect(said).toContain("Code generation from strings");
});

describe("the built program", async () => {
  const built = readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.c?js$/.test(file),
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["bin/plankoll.cjs", ...built.map((file) => `dist/${file}`)],
    entryNames: "[dir]/[name]-[hash]",
    bundle: true,
    platform: "node",
    outdir: "unwritten",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const needed = Object.entries(metafile.inputs).flatMap(([file, { imports }]) =>
    imports.flatMap(({ path, external }) =>
      external && isBuiltin(path) ? [`${file} ${path.replace(/^node:/, "")}`] : [],
    ),
  );

  test("has from Node files, paths, terminals, threads and streams, and nothing that reaches further", () => {
    const modules = new Set(needed.map((line) => line.split(" ")[1]));
    const known = [
      "events",
      "fs",
      "module",
      "os",
      "path",
      "process",
      "readline",
      "stream",
      "tty",
      "url",
      "util",
      "vm",
      "worker_threads",
    ];
    expect(modules.size).toBeGreaterThan(5);
    expect([...modules].filter((name = "") => !known.includes(name))).toEqual([]);
  });

  test("runs code only of its own: what was compiled ahead, and threads of the program itself", () => {
    const files = (name: string) => [
      ...new Set(needed.flatMap((line) => (line.endsWith(` ${name}`) ? [line.split(" ")[0]] : []))),
    ];
    expect(files("vm")).toEqual(["bin/plankoll.cjs"]);
    expect(files("worker_threads")).toEqual(["dist/plankoll.cjs"]);
  });

  test("neither it nor its page makes code of texts", () => {
    const texts = ["bin/plankoll.cjs", "dist/plankoll.html", ...built.map((file) => `dist/${file}`)];
    for (const file of texts)
      expect(readFileSync(join(root, file), "utf8"), file).not.toMatch(
        /(?<![\w$.])eval\(|(?<![\w$.])(?:new )?Function\(/,
      );
  });
});
