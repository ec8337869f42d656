import { expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";

function read(yaml: string) {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\nkommun: Nora\n${yaml}`);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return parsed.document;
}

test("an anchor that stands around its own alias is a fault, however often it is used", () => {
  const { plan } = read("bedömningsmetoder: &x [*x]\növerenskommelser: *x\n");
  expect(plan.defects.filter(({ id }) => id === "unknownAlias").map(({ path }) => path)).toEqual([
    ["methods", 0],
    ["agreements", 0],
  ]);
});

test("an alias means what its anchor did where it stands, though the anchor is set anew before it is repeated", () => {
  const { plan } = read(
    "bedömningsmetoder: &x A\növerenskommelser: &y [*x]\ntitel: &x B\nomfattning: { våldsformer: *y }\n",
  );
  expect(plan.title).toBe("B");
  expect(plan.violence.map(({ words }) => words)).toEqual(["A"]);
});

test("what stands in an alias's target is found at the target, and its key where the alias stands", () => {
  const { locate } = read("bedömningsmetoder: &x\n  - A\növerenskommelser: *x\n");
  expect(locate(["agreements", 0]).line).toBe(4);
  expect(locate(["agreements"]).line).toBe(5);
});
