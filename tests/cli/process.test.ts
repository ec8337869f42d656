import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import { generatedPlan } from "../../scripts/generated-plans.ts";
import { reporters } from "../../src/reporters/index.ts";
import { runInMemory } from "../support/in-memory.ts";
import { node, program } from "../support/program.ts";
import { faulty, folderOf, form, nora, run, shell } from "../support/run.ts";

// Programs run slowly on a machine that does much else.
vi.setConfig({ testTimeout: 120_000 });

test("the exit code reaches the shell", async () => {
  const cwd = folderOf({ "nora.yaml": nora, "fel.yaml": faulty(1) });
  const codes = await Promise.all(
    [
      ["check", "nora.yaml", ...form],
      ["check", "fel.yaml", ...form],
      ["check", "--nej"],
      ["check", "saknas.yaml"],
    ].map(async (args) => (await run(cwd, args)).code),
  );
  expect(codes).toEqual([0, 1, 2, 3]);
});

test("more than a megabyte goes through a pipe whole, even to one who reads late", async () => {
  const cwd = folderOf({ "fel.yaml": faulty(3000) });
  const child = spawn(node, [program, "check", "fel.yaml", "--limit", "keys=4000", ...form, "-f", "json"], { cwd });
  // It has written what the pipe holds, and waits.
  await once(child.stdout, "readable");
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(JSON.parse(text).plans[0].findings).toHaveLength(3000);
});

test("a reader that goes away is no fault of anybody", async () => {
  const cwd = folderOf({ "fel.yaml": faulty(3000) });
  const { code, stdout, stderr } = await shell(
    cwd,
    '"$NODE" "$PLANKOLL" check fel.yaml --limit keys=4000 --pack plan-format -f json | head -1; exit $PIPESTATUS',
  );
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: "{\n", stderr: "" });
});

test("a full disk is said, and is 2", async () => {
  const cwd = folderOf({ "nora.yaml": nora });
  const { code, stderr } = await shell(cwd, '"$NODE" "$PLANKOLL" check nora.yaml --pack plan-format > /dev/full');
  expect(code).toBe(2);
  expect(stderr).toContain("stdout: systemet svarade ENOSPC");
});

test("standard input is read for -", async () => {
  const cwd = folderOf({ "nora.yaml": nora });
  const script = 'cat nora.yaml | "$NODE" "$PLANKOLL" check - --pack plan-format -f json';
  expect((await shell(cwd, script)).stdout).toContain('"file": "-"');
});

test("a pipe in the place of a file is not read", async () => {
  const cwd = folderOf({ "solna.yaml": nora });
  execFileSync("mkfifo", [join(cwd, "nora.yaml")]);
  const { code, stdout } = await run(cwd, ["check", "nora.yaml", "solna.yaml", ...form]);
  expect(code).toBe(3);
  expect(stdout).toContain("ingen vanlig fil");
  expect((await run(cwd, ["check", ".", ...form])).code).toBe(0);
});

test("a folder that is named like a file is a folder", async () => {
  const cwd = folderOf({ "plan.yaml/nora.yaml": nora });
  const { code, stdout } = await run(cwd, ["check", "plan.yaml", ...form]);
  expect(code).toBe(0);
  expect(stdout).toContain("plan.yaml/nora.yaml");
});

test("links are followed once, loops end, and a link to nothing is said", async () => {
  const cwd = folderOf({
    "a/nora.yaml": nora,
    "a/b/c/solna.yaml": nora,
    "a/node_modules/x.yaml": nora,
    "a/.x/y.yaml": nora,
  });
  symlinkSync("../..", join(cwd, "a/b/up"));
  symlinkSync(".", join(cwd, "a/self"));
  symlinkSync("nora.yaml", join(cwd, "a/nora-2.yaml"));
  const { stdout } = await run(cwd, ["check", "a", ...form, "-f", "json"]);
  const plans = JSON.parse(stdout).plans;
  expect(plans).toHaveLength(2);

  symlinkSync("borta.yaml", join(cwd, "a/lost.yaml"));
  const lost = await run(cwd, ["check", "a", ...form]);
  expect(lost.code).toBe(3);
  expect(lost.stdout).toContain("a/lost.yaml");
});

test("a link that leads to itself cannot be read, and the rest is judged", async () => {
  const cwd = folderOf({ "solna.yaml": nora });
  symlinkSync("nora.yaml", join(cwd, "nora.yaml"));
  const { code, stdout } = await run(cwd, ["check", "nora.yaml", "solna.yaml", ...form]);
  expect(code).toBe(3);
  expect(stdout).toMatch(/ELOOP.*Nora|Nora.*ELOOP/s);
});

test("a file and a folder that may not be read are said, and the rest is judged", async () => {
  const cwd = folderOf({ "a/nora.yaml": nora, "a/solna.yaml": nora, "a/b/c.yaml": nora });
  chmodSync(join(cwd, "a/nora.yaml"), 0);
  chmodSync(join(cwd, "a/b"), 0);
  const { code, stdout } = await run(cwd, ["check", "a", ...form, "-f", "json"]);
  chmodSync(join(cwd, "a/b"), 0o700);
  const { plans, unreadable } = JSON.parse(stdout);
  expect(code).toBe(3);
  expect(plans).toHaveLength(1);
  expect(unreadable.map(({ file }: { file: string }) => file)).toEqual(["a/b", "a/nora.yaml"]);
});

test("a report replaces the one before whole, and keeps its rights", async () => {
  const cwd = folderOf({ "nora.yaml": nora, "r.json": "x".repeat(100_000) });
  chmodSync(join(cwd, "r.json"), 0o640);
  symlinkSync("r.json", join(cwd, "link.json"));
  expect((await run(cwd, ["check", "nora.yaml", ...form, "-f", "json:link.json"])).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, "r.json"), "utf8"))).toMatchObject({ schemaVersion: 1 });
  expect(statSync(join(cwd, "r.json")).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd).sort()).toEqual(["link.json", "nora.yaml", "r.json"]);
});

test("a folder and a file that may not be written are said", async () => {
  const cwd = folderOf({ "nora.yaml": nora, "mapp/r.json": "före", "r.json": "före" });
  chmodSync(join(cwd, "mapp"), 0o500);
  chmodSync(join(cwd, "r.json"), 0o400);
  const args = ["check", "nora.yaml", ...form, "-f", "json:mapp/ny.json", "-f", "json:r.json"];
  const { code, stderr } = await run(cwd, args);
  chmodSync(join(cwd, "mapp"), 0o700);
  expect(code).toBe(2);
  expect(stderr).toContain("mapp/ny.json: behörighet saknas");
  expect(stderr).toContain("r.json: behörighet saknas");
  expect(readFileSync(join(cwd, "r.json"), "utf8")).toBe("före");
});

test("a disk that is full in the middle leaves the report before as it was", async () => {
  const cwd = folderOf({ "fel.yaml": faulty(3000), "r.json": "före" });
  // No file of more than 100 kB may be written.
  const script =
    'ulimit -f 100; "$NODE" "$PLANKOLL" check fel.yaml --limit keys=4000 --pack plan-format -f json:r.json';
  const { code, stderr } = await shell(cwd, script);
  expect(code).toBe(2);
  expect(stderr).toContain("r.json: systemet svarade EFBIG");
  expect(readFileSync(join(cwd, "r.json"), "utf8")).toBe("före");
  expect(readdirSync(cwd).sort()).toEqual(["fel.yaml", "r.json"]);
});

test("several reports in one run are each written whole, and one that cannot be stops no other", async () => {
  const cwd = folderOf({ "nora.yaml": faulty(3), "mapp/x": "" });
  const files = ["ut.sarif", "ut.xml", "ut.json", "ut.txt"];
  const reports = [
    "sarif:ut.sarif",
    "junit:ut.xml",
    "gitlab:ut.json",
    "github:ut.txt",
    "sarif:mapp",
    "junit:saknas/ut.xml",
  ];
  const { code, stdout, stderr } = await run(cwd, [
    "check",
    "nora.yaml",
    ...form,
    "-f",
    "text",
    ...reports.flatMap((one) => ["-f", one]),
  ]);
  expect(code).toBe(2);
  expect(stderr).toContain("mapp: det är en mapp");
  expect(stderr).toContain("saknas/ut.xml: mappen finns inte");
  expect(stdout).toContain("okänd-2");
  expect(readdirSync(cwd).sort()).toEqual([...files, "mapp", "nora.yaml"].sort());
  const [sarif, junit, gitlab, github] = files.map((file) => readFileSync(join(cwd, file), "utf8"));
  expect(JSON.parse(sarif ?? "").runs[0].results).toHaveLength(3);
  expect(junit).toMatch(/<\/testsuites>\n$/);
  expect(JSON.parse(gitlab ?? "")).toHaveLength(3);
  expect(github).toMatch(/^::error [\s\S]*\nplankoll: .*\n$/);
});

test("places are told from the root of the repository, which a folder or a file .git marks", async () => {
  const placesOf = async (folder: string, ...paths: string[]) => {
    const { stdout } = await run(folder, ["check", ...paths, ...form, "-f", "gitlab"]);
    return JSON.parse(stdout).map(({ location }: { location: { path: string } }) => location.path);
  };
  const cwd = folderOf({
    ".git/HEAD": "",
    "län/planer/nora.yaml": faulty(1),
    "sub/.git": "gitdir: x",
    "sub/a/nora.yaml": faulty(1),
  });
  expect(await placesOf(join(cwd, "län/planer"), "nora.yaml")).toEqual(["län/planer/nora.yaml"]);
  expect(await placesOf(join(cwd, "sub/a"), ".")).toEqual(["a/nora.yaml"]);
  // Links are resolved, of the file and of where one stands; what is above the root has no place.
  symlinkSync("län/planer/nora.yaml", join(cwd, "länk.yaml"));
  symlinkSync("län", join(cwd, "genväg"));
  expect(await placesOf(join(cwd, "genväg/planer"), "nora.yaml")).toEqual(["län/planer/nora.yaml"]);
  expect(await placesOf(cwd, "länk.yaml")).toEqual(["län/planer/nora.yaml"]);
  expect(await placesOf(join(cwd, "sub/a"), "../../länk.yaml")).toEqual([]);
  const bare = folderOf({ "a/nora.yaml": faulty(1) });
  expect(await placesOf(bare, "a")).toEqual(["a/nora.yaml"]);
});

test("the summary of a step is added whole to what is there, and to what is no file", async () => {
  const cwd = folderOf({ "nora.yaml": nora, "s.md": "före\n" });
  const args = ["check", "nora.yaml", ...form, "-f", "github"];
  await run(cwd, args, { GITHUB_STEP_SUMMARY: join(cwd, "s.md") });
  expect(readFileSync(join(cwd, "s.md"), "utf8")).toMatch(/^före\n\n\n# Nora/);
  const toNothing = await run(cwd, args, { GITHUB_STEP_SUMMARY: "/dev/null" });
  expect({ code: toNothing.code, stderr: toNothing.stderr }).toEqual({ code: 0, stderr: "" });
  const refused = await run(cwd, args, { GITHUB_STEP_SUMMARY: join(cwd, "saknas/s.md") });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("saknas/s.md: mappen finns inte");
});

test("/dev/null is written to, not replaced", async () => {
  const cwd = folderOf({ "nora.yaml": nora });
  expect((await run(cwd, ["check", "nora.yaml", ...form, "-o", "/dev/null"])).code).toBe(0);
  expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
});

test("today is Sweden's, wherever the machine stands", async () => {
  const cwd = folderOf({ "nora.yaml": nora });
  const inSweden = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Stockholm" });
  const before = inSweden();
  const days = await Promise.all(
    // A day apart from each other, so that one of them is never on Sweden's date.
    ["Pacific/Kiritimati", "Pacific/Pago_Pago"].map(
      async (TZ) => JSON.parse((await run(cwd, ["check", "nora.yaml", ...form, "-f", "json"], { TZ })).stdout).asOf,
    ),
  );
  for (const day of days) expect([before, inSweden()]).toContain(day);
});

test("what stands in itself too deep for the parser is refused at its place, whichever Node it is, and the rest is judged", async () => {
  const deep = (open: string, close = "") =>
    `plankoll: 1\nkommun: Nora\nx: ${open.repeat(50_000)}${close.repeat(50_000)}\n`;
  const cwd = folderOf({
    "a.yaml": deep("[", "]"),
    "b.yaml": deep("{a: ", "}"),
    "c.yaml": deep("["),
    "nora.yaml": nora,
  });
  const { code, stdout } = await run(cwd, ["check", ".", ...form, "-f", "json"]);
  const { plans, unreadable } = JSON.parse(stdout);
  expect(code).toBe(3);
  expect(plans).toHaveLength(1);
  expect(unreadable).toHaveLength(3);
  for (const { message, location } of unreadable) {
    expect(message).toContain("nivåer");
    expect(location.line).toBe(3);
  }
});

test("the same input and day give the same bytes, in every format", async () => {
  const cwd = folderOf({ "a/nora.yaml": faulty(20), "a/trasig.yaml": "plankoll: 1\n\tx: 1\n", "1/x": "", "2/x": "" });
  const formats = Object.keys(reporters);
  const reportsIn = async (folder: string) => {
    const args = formats.flatMap((format) => ["-f", `${format}:${folder}/${format}`]);
    expect((await run(cwd, ["check", "a", "--as-of", "2026-11-22", ...args])).code).toBe(3);
    return new Map(formats.map((format) => [format, readFileSync(join(cwd, folder, format)).toString("latin1")]));
  };
  const [one, two] = [await reportsIn("1"), await reportsIn("2")];
  expect(formats.filter((format) => one.get(format) !== two.get(format))).toEqual([]);
});

test("code that was compiled ahead is taken by the Node that compiled it and by no other, which could crash", async () => {
  const dist = readdirSync(fileURLToPath(new URL("../../dist", import.meta.url)));
  const mine = `plankoll.cjs.${process.version}-${process.platform}-${process.arch}.compiled`;
  expect(dist.filter((file) => file.endsWith(".compiled"))).toEqual([mine]);

  const cwd = folderOf({
    "nora.yaml": nora,
    "tell.cjs": `const fs = require("node:fs");
      const { readFileSync } = fs;
      fs.readFileSync = (path, ...more) => {
        if (String(path).endsWith(".compiled")) console.error(require("node:path").basename(path));
        return readFileSync(path, ...more);
      };`,
  });
  const { stderr } = await run(cwd, ["check", "nora.yaml", ...form], { NODE_OPTIONS: "--require ./tell.cjs" });
  expect(stderr).toBe(node === process.execPath && process.version.startsWith("v20.") ? `${mine}\n` : "");
});

test("the built program judges as its source does", () => {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const check = [
    "check",
    "examples",
    "tests/cases",
    "--as-of",
    "2026-11-22",
    "-f",
    "json",
    "--fail-on",
    "never",
    "--quiet",
  ];
  const run = (node: string, program: readonly string[]) =>
    execFileSync(node, [...program, ...check], { cwd: root, maxBuffer: 500_000_000, encoding: "utf8" });
  const built = run(node, [program]);
  expect(JSON.parse(built).summary.plans).toBeGreaterThan(500);
  // What another Node runs is held against what this one does, and that against the source.
  const other = node === process.execPath ? ["--import", "tsx", "src/cli/bin.ts"] : [program];
  // Not toEqual, which would print megabytes.
  expect(built === run(process.execPath, other)).toBe(true);
});

test("threads judge as one does, in the order of the files", async () => {
  // Enough for a thread on each core, every tenth of them broken or no plan.
  const files = Object.fromEntries(
    Array.from({ length: 90 }, (_, n) => {
      const content = n % 10 === 3 ? "plankoll: 1\na: [" : n % 10 === 7 ? "a: 1\n" : generatedPlan(n);
      return [`${String(n).padStart(3, "0")}.yaml`, content];
    }),
  );
  const args = ["audit", ".", "--as-of", "2026-11-22", "-f", "ndjson", "--quiet", "--fail-on", "never"];
  const said = await runInMemory(args, { files });
  const { stdout, status } = spawnSync(node, [program, ...args], {
    cwd: folderOf(files),
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  expect(status).toBe(3);
  expect(stdout.match(/"type":"plan"/g)).toHaveLength(72);
  expect(stdout === said.stdout).toBe(true);
});
