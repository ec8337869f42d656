import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, test, vi } from "vitest";
import { node, pathToNode } from "../support/program.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const env = { ...process.env, PATH: pathToNode, NO_COLOR: "1", npm_config_offline: "true" };

// A folder with nothing in it but the package, installed without a network.
const home = mkdtempSync(join(tmpdir(), "plankoll-"));
const tarball = inject("tarball");
writeFileSync(join(home, "package.json"), "{}");
execFileSync("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: home, env, stdio: "pipe" });
for (const example of ["komplett.yaml", "brister.yaml"])
  copyFileSync(join(root, "examples", example), join(home, example));

// npm is slow on a machine that does much else.
vi.setConfig({ testTimeout: 120_000 });

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, env, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

/** What a script says that stands in the folder. */
function script(name: string, text: string): string {
  writeFileSync(join(home, name), text);
  const { code, stdout, stderr } = run(node, name);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

test("brings nothing else along", () => {
  expect(readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["plankoll"]);
});

describe("npx plankoll", () => {
  const check = (file: string) => run("npx", "--no-install", "plankoll", "check", file, "--as-of", "2026-11-22");

  test("judges a plan that is whole", () => {
    const { code, stdout, stderr } = check("komplett.yaml");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Bedömd per  2026-11-22");
  });

  test("judges a plan with faults", () => {
    const { code, stdout, stderr } = check("brister.yaml");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("Aktiviteten ”Utbilda all personal” har ingen utsedd ansvarig");
  });

  // What is loaded only by some commands has to be in the package too.
  test.each([
    "explain plan-basics/activity-assigned",
    "list packs",
    "schema plan",
    `pack test ${join(root, "examples/own-pack.yaml")}`,
    `import ${join(root, "examples/aktivitetstabell.xlsx")} -o ny.yaml --municipality Nora --yes`,
    "check brister.yaml --fail-on never -f docx:a.docx -f xlsx:a.xlsx -f ics:a.ics -f csv:a.csv",
  ])("plankoll %s has all that it needs", (args) => {
    const { code, stderr } = run(node, "node_modules/plankoll/bin/plankoll.cjs", ...args.split(" "));
    expect(code, stderr).toBe(0);
  });
});

describe("the library", () => {
  const judge = `checkPlan("plankoll: 1\\nkommun: Nora\\n", { asOf: "2026-11-22" }).then(({ plan }) => console.log(plan.municipality.name, plan.findings.length > 0))`;

  test("can be imported", () => {
    expect(script("a.mjs", `import { checkPlan } from "plankoll";\n${judge};\n`)).toBe("Nora true\n");
  });

  test("can be required", () => {
    expect(script("a.cjs", `const { checkPlan } = require("plankoll");\n${judge};\n`)).toBe("Nora true\n");
  });

  test("lets its schemas and packs be found", () => {
    const found = script(
      "b.cjs",
      `console.log(require("plankoll/schemas/report.schema.json").title, require.resolve("plankoll/packs/se-law.yaml") !== "");\n`,
    );
    expect(found).toBe("Plankoll report true\n");
  });
});

describe("docs/library.md", () => {
  const guide = readFileSync(join(root, "docs/library.md"), "utf8");
  const examples = [...guide.matchAll(/```js\n([\s\S]*?)```[^`]*```text\n([\s\S]*?)```/g)];

  test("has examples", () => {
    expect(examples.length).toBe(3);
    expect(guide.match(/```js\n/g)).toHaveLength(3);
  });

  test.each(examples.map(([, code = "", said = ""], n) => ({ n, code, said })))(
    "example $n says what it is said to",
    ({ n, code, said }) => {
      expect(script(`example-${n}.mjs`, code)).toBe(said);
    },
  );
});
