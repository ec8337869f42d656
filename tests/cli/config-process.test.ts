import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, run } from "../support/run.ts";

const plan = "plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: Stödgrupp\n";
const config = "packs: plan-basics\nfail-on: info\nignore: planer/arkiv\nbaseline: plankoll.baseline.json\n";

test("the configuration is found upwards to the root of the repository, and means its own folder", async () => {
  const root = folderOf({
    "plankoll.config.yaml": "fail-on: nonsense",
    "arkiv/.git/HEAD": "",
    "arkiv/plankoll.config.yaml": config.replace(/^baseline.*\n/m, ""),
    "arkiv/planer/nora/plan.yaml": plan,
    "arkiv/planer/arkiv/gammal.yaml": plan,
    "utan/.git": "gitdir: x",
    "utan/nora.yaml": plan,
  });
  const below = await run(join(root, "arkiv/planer/nora"), ["check", "..", "-f", "json"]);
  const report = JSON.parse(below.stdout);
  expect(report.config.file).toBe("../../plankoll.config.yaml");
  expect(report.plans.map(({ file }: { file: string }) => file)).toEqual(["plan.yaml"]);
  expect([report.summary.ignored, below.code]).toEqual([1, 1]);

  const beside = await run(join(root, "utan"), ["check", "nora.yaml", "-f", "json"]);
  expect(JSON.parse(beside.stdout).config).toBeNull();
  const above = await run(root, ["check", "utan/nora.yaml"]);
  expect([above.code, above.stderr]).toEqual([2, expect.stringContaining("plankoll.config.yaml:1:10")]);
});

test("a baseline is written whole, and holds from every folder", async () => {
  const root = folderOf({ ".git/HEAD": "", "plankoll.config.yaml": config, "planer/nora.yaml": plan });
  expect((await run(root, ["check", "planer", "--update-baseline", "--as-of", "2026-01-12"])).code).toBe(0);
  const text = readFileSync(join(root, "plankoll.baseline.json"), "utf8");
  expect(JSON.parse(text).entries[0]).toMatchObject({ file: "planer/nora.yaml", since: "2026-01-12" });
  expect(readdirSync(root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  expect((await run(join(root, "planer"), ["check", "nora.yaml", "--as-of", "2026-01-13"])).code).toBe(0);
});

test("many plans, which threads share, are judged by the configuration's severities", async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`planer/${n}.yaml`, plan]));
  const severities = "packs: plan-basics\nseverities: { coordinator-named: error }\n";
  const root = folderOf({ ".git/HEAD": "", "plankoll.config.yaml": severities, ...many });
  const { stdout } = await run(root, ["audit", "planer", "-f", "json", "--as-of", "2026-11-22"]);
  const data = JSON.parse(stdout);
  const found = data.plans.flatMap(({ findings }: { findings: { requirement: string; severity: string }[] }) =>
    findings.filter(({ requirement }) => requirement === "coordinator-named").map(({ severity }) => severity),
  );
  expect(new Set(found)).toEqual(new Set(["error"]));
  expect(data.config.severities).toEqual([{ requirement: "plan-basics/coordinator-named", severity: "error" }]);
  expect(existsSync(join(root, "plankoll.baseline.json"))).toBe(false);
});
