import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../../src/index.ts";

/** What the built package promises, as its users' compilers read it: `npm test` builds it first. */
const built = (file: string) => readFileSync(new URL(`../../dist/library/${file}`, import.meta.url), "utf8");
const declarations = built("index.d.ts");

test("a change of what the library promises is seen in docs/api.d.ts", async () => {
  await expect(declarations).toMatchFileSnapshot("../../docs/api.d.ts");
});

test("is the same for import and for require", () => {
  expect(built("index.d.cts")).toBe(declarations);
});

test("everything that is exported is declared, with a sentence on it", () => {
  for (const name of Object.keys(library))
    expect(declarations).toMatch(new RegExp(`\\*/\\ndeclare (?:async )?(?:function|const) ${name}\\b`));
});

test("nothing of the inside is in it", () => {
  // Types that only the program itself has names for.
  expect(declarations).not.toMatch(/\b(?:PlanDocument|NodePath|OpenShelf|Speaker|Span|Moment)\b|from "/);
});

test.each(["esm", "cjs"])("the %s needs nothing of Node and no other package", (format) => {
  const { outputs } = JSON.parse(built(`metafile-${format}.json`)) as {
    outputs: Record<string, { imports: { path: string; external?: boolean }[] }>;
  };
  const imports = Object.values(outputs).flatMap(({ imports }) => imports);
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.filter(({ path, external }) => external || !path.startsWith("dist/library/"))).toEqual([]);
});
