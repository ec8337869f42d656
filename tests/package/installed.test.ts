import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { node, pathToNode } from "../support/program.ts";
import { packInto } from "../support/tarball.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const env = { ...process.env, PATH: pathToNode, NO_COLOR: "1", npm_config_offline: "true" };

// A folder with nothing in it but the package, installed without a network.
const home = mkdtempSync(join(tmpdir(), "plankoll-"));
const tarball = packInto(home);
writeFileSync(join(home, "package.json"), "{}");
execFileSync("npm", ["install", "--no-audit", "--no-fund", tarball], { cwd: home, env, stdio: "pipe" });
for (const example of ["komplett.yaml", "brister.yaml"])
  copyFileSync(join(root, "examples", example), join(home, example));

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
    ["explain", "plan-basics/activity-assigned"],
    ["list", "packs"],
    ["schema", "plan"],
    ["pack", "test", join(root, "examples/own-pack.yaml")],
    ["import", join(root, "examples/aktivitetstabell.xlsx"), "-o", "ny.yaml", "--municipality", "Nora", "--yes"],
    [
      "check",
      "brister.yaml",
      "--fail-on",
      "never",
      "-f",
      "docx:a.docx",
      "-f",
      "xlsx:a.xlsx",
      "-f",
      "ics:a.ics",
      "-f",
      "csv:a.csv",
    ],
  ])("has all that %s %s needs", (...args) => {
    const { code, stderr } = run("npx", "--no-install", "plankoll", ...args);
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

describe("a program in TypeScript", () => {
  const source = `import { checkPlan, checkPlans, type Finding, loadPack, type Report } from "plankoll";

export async function gaps(text: string, asOf: string): Promise<readonly Finding[]> {
  const checked = await checkPlan(text, { asOf, packs: ["se-law", await loadPack("plan-basics")] });
  return "plan" in checked ? checked.plan.findings.filter(({ kind }) => kind === "gap") : [];
}
export const all: Promise<Report> = checkPlans([{ file: "a.yaml", text: new Uint8Array() }], { asOf: "2026-11-22" });
// @ts-expect-error: the day has to be said
checkPlan("", {});
// @ts-expect-error: only the library makes a pack
checkPlan("", { asOf: "2026-11-22", packs: [{ id: "x", edition: "1", title: { sv: "", en: "" }, requirements: [] }] });
`;

  test.each([
    ["node16", "node16", "a.mts"],
    ["node16", "node16", "a.cts"],
    ["esnext", "bundler", "a.ts"],
    ["commonjs", "node10", "a.ts"],
  ])("compiles as %s with %s from %s", (module, resolution, file) => {
    const folder = join(home, `ts-${module}-${resolution}-${file.slice(2)}`);
    mkdirSync(folder);
    writeFileSync(join(folder, file), source);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: "es2022",
      lib: ["es2022"],
      types: [],
      module,
      moduleResolution: resolution,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });
});
