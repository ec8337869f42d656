import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";

function defects(yaml: string) {
  const parsed = parsePlan("plan.yaml", `kommun: Nora\n${yaml}`);
  return parsed.kind === "plan" ? parsed.document.plan.defects.map(({ id }) => id) : parsed.kind;
}

describe("a list or a mapping where a word is wanted", () => {
  test.each([
    ["plankoll: 1\ndokumenttyp: {}\n", ["wrongType"]],
    ["plankoll: {}\n", ["wrongVersion"]],
    ["plankoll: 1\naktiviteter: [{ titel: a, status: [{}] }]\n", ["wrongType"]],
  ])("%j is a fault like others", (yaml, ids) => {
    expect(defects(yaml)).toEqual(ids);
  });
});

test("every one of many things with the same title has a key of its own", () => {
  const parsed = parsePlan(
    "plan.yaml",
    `plankoll: 1\nkommun: Nora\naktiviteter: [${Array(3000).fill("{ titel: a }").join(", ")}]\n`,
  );
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const keys = parsed.document.plan.activities.map(({ key }) => key);
  expect(new Set(keys).size).toBe(3000);
  expect(keys.slice(0, 3)).toEqual(["a", "a#2", "a#3"]);
});
