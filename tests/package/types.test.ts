import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, expect, inject, test, vi } from "vitest";

const home = mkdtempSync(join(tmpdir(), "plankoll-"));
const installed = join(home, "node_modules/plankoll");
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["-xzf", inject("tarball"), "--strip-components=1", "-C", installed]);

vi.setConfig({ testTimeout: 120_000 });

afterAll(() => rmSync(home, { recursive: true, force: true }));

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
  ["commonjs", "node10", "b.ts"],
])("a program compiles against the package as %s with %s, from %s", (module, moduleResolution, name) => {
  const file = join(home, name);
  writeFileSync(file, source);
  const { options } = ts.convertCompilerOptionsFromJson(
    { strict: true, noEmit: true, target: "es2022", lib: ["es2022"], types: [], module, moduleResolution },
    home,
  );
  const faults = ts.getPreEmitDiagnostics(ts.createProgram([file], options));
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))).toEqual([]);
});
