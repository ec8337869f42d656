import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { parseAction } from "@actions/workflow-parser/actions/index";
import { afterAll, beforeEach, describe, expect, inject, test, vi } from "vitest";
import { parse } from "yaml";
import pkg from "../../package.json" with { type: "json" };
import { node, pathToNode, program } from "../support/program.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const guide = read("docs/ci.md");
const home = mkdtempSync(join(tmpdir(), "plankoll-"));
const tarball = inject("tarball");

vi.setConfig({ testTimeout: 120_000 });

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A repository with a plan that is whole, one with faults, and YAML that is no plan. */
let repository: string;
beforeEach(() => {
  repository = mkdtempSync(join(home, "repository-"));
  for (const folder of ["planer", "riktlinjer", ".github"]) mkdirSync(join(repository, folder));
  copyFileSync(join(root, "examples/komplett.yaml"), join(repository, "planer/komplett.yaml"));
  copyFileSync(join(root, "examples/brister.yaml"), join(repository, "planer/brister.yaml"));
  copyFileSync(join(root, "examples/komplett.yaml"), join(repository, "riktlinjer/komplett.yaml"));
  writeFileSync(join(repository, ".github/dependabot.yml"), "version: 2\n");
});

/** An npx that has the package at hand already, in the one version that may be asked for. */
const bin = join(home, "bin");
mkdirSync(bin);
writeFileSync(
  join(bin, "npx"),
  `#!/bin/sh\n[ "$1 $2" = "--yes plankoll@${pkg.version}" ] || exit 99\nshift 2\nexec "${node}" "${program}" "$@"\n`,
);
chmodSync(join(bin, "npx"), 0o755);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const jobsOf = (workflow: string) => Object.values<{ readonly steps: readonly Step[] }>(parse(workflow).jobs);

/** GitHub's own parser of actions and workflows. */
const faultsIn = (kind: typeof parseWorkflow | typeof parseAction, name: string, content: string) =>
  kind({ name, content }, new NoOperationTraceWriter()).context.errors.getErrors().map(String);

function bash(script: string, env: Readonly<Record<string, string>> = {}) {
  // As GitHub calls it for "shell: bash".
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], {
    cwd: repository,
    env: { HOME: home, TMPDIR: home, PATH: `${bin}:${pathToNode}`, ...env },
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

describe("action.yml", () => {
  const text = read("action.yml");
  const action = parse(text);
  const [step] = action.runs.steps;

  test("is an action to GitHub", () => {
    expect(faultsIn(parseAction, "action.yml", text)).toEqual([]);
    expect(faultsIn(parseAction, "action.yml", text.replace("inputs.paths", "inputs.pahts("))).not.toEqual([]);
  });

  test("runs the version of the package that it comes with", () => {
    expect(action.inputs.version.default).toBe(pkg.version);
  });

  test("hands every input on as a variable, and none as a part of the script", () => {
    expect(step.run).not.toContain("${{");
    expect(Object.values(step.env).sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
    for (const name of Object.keys(step.env)) expect(step.run).toMatch(new RegExp(`"[^"]*\\$${name}\\b`));
  });

  /** What the step does with some inputs, with the package from the tarball in place of the registry's. */
  function run(inputs: Readonly<Record<string, string>> = {}, runner: Readonly<Record<string, string>> = {}) {
    const outputs = join(repository, "..", "outputs");
    writeFileSync(outputs, "");
    const values = { version: `file:${tarball}`, ...inputs };
    const env = Object.entries<string>(step.env).map(([name, expression]) => {
      const input = /inputs\.([\w-]+)/.exec(expression)?.[1] ?? "";
      return [name, (values as Record<string, string>)[input] ?? action.inputs[input].default];
    });
    const ended = bash(step.run, {
      ...Object.fromEntries(env),
      GITHUB_OUTPUT: outputs,
      npm_config_offline: "true",
      ...runner,
    });
    return { ...ended, output: readFileSync(outputs, "utf8") };
  }
  const asOf = { arguments: "--as-of\n2026-11-22" };

  test("fails for findings, with annotations and a summary", () => {
    const summary = join(home, "summary");
    const { code, stdout, stderr, output } = run(asOf, { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
    expect({ code, output }).toEqual({ code: 1, output: "exit-code=1\n" });
    expect(stderr).not.toContain("plankoll:");
    expect(stdout).toMatch(/^::error file=planer\/brister\.yaml,line=41,/m);
    expect(readFileSync(summary, "utf8")).toContain("Utbilda all personal");
  });

  test("writes the report in the log when that is asked for, and passes where nothing is to be said", () => {
    const { code, stdout, output } = run({ ...asOf, annotations: "false", paths: "planer/komplett.yaml" });
    expect({ code, output }).toEqual({ code: 0, output: "exit-code=0\n" });
    expect(stdout).toContain("planer/komplett.yaml");
    expect(stdout).not.toContain("::");
  });

  test("takes several paths, several reports, a folder and a threshold", () => {
    const { code } = run({
      ...asOf,
      "working-directory": "planer",
      paths: "\nkomplett.yaml\n../riktlinjer/*.yaml\n",
      reports: "sarif:plankoll.sarif\njson:med mellanslag.json\n",
      "fail-on": "info",
    });
    const report = JSON.parse(readFileSync(join(repository, "planer/med mellanslag.json"), "utf8"));
    expect(report.plans.map(({ file }: { file: string }) => file)).toEqual([
      "../riktlinjer/komplett.yaml",
      "komplett.yaml",
    ]);
    expect(existsSync(join(repository, "planer/plankoll.sarif"))).toBe(true);
    expect(code).toBe(report.summary.errors + report.summary.warnings + report.summary.infos > 0 ? 1 : 0);
  });

  test("takes nothing that stands for a path for anything else", () => {
    const hostile = [
      "$(touch hacked)",
      "&& touch hacked",
      "'; touch hacked; '",
      '"; touch hacked; "',
      "-o",
      "--output=hacked",
      "`touch hacked`",
    ];
    const { code } = run({ ...asOf, paths: [...hostile, "planer/komplett.yaml"].join("\n"), reports: "json:r.json" });
    expect(code).toBe(3);
    const { unreadable } = JSON.parse(readFileSync(join(repository, "r.json"), "utf8"));
    expect(unreadable.map(({ file }: { file: string }) => file).sort()).toEqual(hostile.sort());
    expect(readdirSync(repository)).not.toContain("hacked");
  });

  test.each(["fail-on", "working-directory", "version"])("takes nothing in %s for a command", (input) => {
    const values = { [input]: "$(touch hacked); touch hacked" };
    const { code } = run(values);
    expect(code).toBe(2);
    expect(readdirSync(repository)).not.toContain("hacked");
  });

  test("fetches the package from where what is checked out cannot say", () => {
    writeFileSync(join(repository, ".npmrc"), "registry=http://localhost:9/\nignore-scripts=false\nomit=prod\n");
    writeFileSync(join(repository, "package.json"), '{"overrides":{"plankoll":"file:./evil"}}');
    expect(run({ ...asOf, paths: "planer/komplett.yaml" }).code).toBe(0);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const [hook, ...others] = parse(read(".pre-commit-hooks.yaml"));

  test("has what pre-commit asks for", () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: "plankoll", name: "Plankoll", language: "system", pass_filenames: false });
  });

  test("is asked when YAML changes", () => {
    const files = new RegExp(hook.files);
    expect(["planer/nora.yaml", "nora.yml"].every((file) => files.test(file))).toBe(true);
    expect(["README.md", "yaml/README"].some((file) => files.test(file))).toBe(false);
  });

  test("judges all plans of the repository, and passes over what is none", () => {
    const { code, stdout } = bash(hook.entry);
    expect(code).toBe(1);
    expect(stdout).toContain("planer/brister.yaml");
    expect(bash(`${hook.entry} riktlinjer`).code).toBe(0);
  });
});

describe("docs/ci.md", () => {
  const blocks = [...guide.matchAll(/```(yaml|sh)\n([\s\S]*?)```/g)].map(([, language, text = ""]) => ({
    language,
    text,
  }));
  const yaml = blocks.flatMap(({ language, text }) => (language === "yaml" ? [parse(text)] : []));
  const workflows = blocks.filter(({ text }) => /^on:/m.test(text)).map(({ text }) => text);
  const gitlab = yaml.find(({ plankoll }) => plankoll)?.plankoll;
  const hook = yaml.find(({ repos }) => repos)?.repos[0].hooks[0];

  test("has workflows that are such to GitHub", () => {
    expect(workflows.length).toBe(2);
    for (const workflow of workflows) expect(faultsIn(parseWorkflow, "w.yml", workflow)).toEqual([]);
  });

  test("tells of every input of the action, and of no other", () => {
    const inputs = Object.keys(parse(read("action.yml")).inputs).sort();
    expect([...guide.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name).sort()).toEqual(inputs);
    const used = workflows.flatMap((text) => jobsOf(text)).flatMap(({ steps }) => steps);
    const own = used.find(({ uses = "" }) => uses.includes("/plankoll@"));
    expect(inputs).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    expect(own?.uses).toBe(`OWNER/plankoll@v${pkg.version}`);
  });

  test("names one version of the package only, the present one", () => {
    const versions = [guide, read(".pre-commit-hooks.yaml")].flatMap(
      (text) => text.match(/plankoll@v?[\d.]+\d/g) ?? [],
    );
    expect(new Set(versions)).toEqual(new Set([`plankoll@${pkg.version}`, `plankoll@v${pkg.version}`]));
  });

  test("has a job for GitLab that writes the reports that it hands on", () => {
    const { code } = bash(gitlab.script.join("\n"));
    expect(code).toBe(1);
    const { codequality, junit } = gitlab.artifacts.reports;
    expect(JSON.parse(readFileSync(join(repository, codequality), "utf8")).length).toBeGreaterThan(0);
    expect(readFileSync(join(repository, junit), "utf8")).toContain("<testsuite");
  });

  test("has a workflow whose command writes what it hands on", () => {
    const { steps } = parse(workflows[0] ?? "").jobs.plankoll;
    const { run } = steps.find(({ run }: { run?: string }) => run);
    const { sarif_file } = steps.find(({ uses = "" }: { uses?: string }) => uses.includes("upload-sarif")).with;
    expect(bash(run).code).toBe(1);
    expect(JSON.parse(readFileSync(join(repository, sarif_file), "utf8")).version).toBe("2.1.0");
  });

  test("has a hook that does what the ready one does", () => {
    const [ready] = parse(read(".pre-commit-hooks.yaml"));
    expect(hook).toMatchObject({ id: ready.id, files: ready.files, pass_filenames: ready.pass_filenames });
    expect(hook.additional_dependencies.map((spec: string) => `npx --yes ${spec} check`)).toEqual([ready.entry]);
    expect(hook.entry).toBe("plankoll check");
  });

  test("has commands that do what is said of them", () => {
    const [plain = "", baseline = ""] = blocks.filter(({ language }) => language === "sh").map(({ text }) => text);
    expect(bash(plain).code).toBe(1);
    // What is known fails no more; what is new does.
    writeFileSync(join(repository, "planer/brister.yaml"), "plankoll: 1\nkommun: Kumla\n");
    expect(bash(baseline.replace(/\n(?=npx)/, " || true\n")).code).toBe(0);
    writeFileSync(join(repository, "planer/ny.yaml"), "plankoll: 1\nkommun: Nora\n");
    expect(bash(baseline.split("\n")[1] ?? "").code).toBe(1);
  });

  test("tells of every exit code", () => {
    expect([...guide.matchAll(/^\| (\d+) \|/gm)].map(([, code]) => Number(code))).toEqual([0, 1, 2, 3, 70]);
  });

  test("links to what is there", () => {
    const paths = [...guide.matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !existsSync(join(root, dirname("docs/ci.md"), path)))).toEqual([]);
  });
});

describe("the workflows of this repository", () => {
  const folder = ".github/workflows";

  test.each(readdirSync(join(root, folder)))("%s is one to GitHub, and runs nothing that others wrote", (file) => {
    const text = read(join(folder, file));
    expect(faultsIn(parseWorkflow, file, text)).toEqual([]);
    const { permissions } = parse(text);
    expect(permissions).toEqual({ contents: "read" });
    for (const { steps } of jobsOf(text)) for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  test("publish with a proof of where the package was built", () => {
    const { jobs } = parse(read(`${folder}/publish.yml`));
    expect(jobs.npm.permissions["id-token"]).toBe("write");
    expect(pkg.publishConfig).toEqual({ access: "public", provenance: true });
  });
});
