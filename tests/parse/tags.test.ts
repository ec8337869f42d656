import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";

function read(text: string) {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const { plan, locate } = parsed.document;
  return { plan, locate, told: plan.defects.filter(({ id }) => id === "ignoredTag" || id === "ignoredDirective") };
}

const withTitle = (value: string) => `plankoll: 1\nkommun: Nora\ntitel: ${value}\n`;

describe("a tag that is none of YAML's own makes nothing of a value, and is told of", () => {
  test.each([
    ["!Viktigt möte", "!Viktigt", "möte"],
    ["!!binary SGVq", "!!binary", "SGVq"],
    ["!!timestamp 2026-01-01", "!!timestamp", "2026-01-01"],
    ["!!js/function 'function () { return 1 }'", "!!js/function", "function () { return 1 }"],
    ["!!python/object/apply:os.system ls", "!!python/object/apply:os.system", "ls"],
    ["!<tag:example.com,2000:app> x", "tag:example.com,2000:app", "x"],
    ["!ensam", "!ensam", undefined],
  ])("%s", (value, tag, title) => {
    const { plan, told, locate } = read(withTitle(value));
    expect(plan.title).toBe(title);
    expect(told).toEqual([{ id: "ignoredTag", path: ["title"], params: { tag } }]);
    expect(locate(["title"]).line).toBe(3);
  });

  test.each(["!!set {Öppet hus: }", "!!omap [Öppet hus: x]", "!include {Öppet hus: x}"])(
    "%s of activities",
    (value) => {
      const { told } = read(`plankoll: 1\nkommun: Nora\naktiviteter: ${value}\n`);
      expect(told.map(({ path }) => path[0])).toEqual(["activities"]);
    },
  );

  test("once, however often what it stands on is referred to", () => {
    const { told } = read("plankoll: 1\nkommun: Nora\nmål: &m [{ titel: !x y }]\naktiviteter: *m\n");
    expect(told.map(({ path }) => path)).toEqual([["goals", 0, "title"]]);
  });
});

test.each([
  ["!!str 5", "5"],
  ["! 5", "5"],
  ["!!null Enhetschefen", "Enhetschefen"],
  ["!!int fem", "fem"],
  ["!!str", undefined],
])("a tag of YAML's own is no fault, and hides no words: %s", (value, title) => {
  const { plan, told } = read(withTitle(value));
  expect(plan.title).toBe(title);
  expect(told).toEqual([]);
});

describe("a line above the plan that would have it read otherwise has no effect, and is told of at the plan's beginning", () => {
  test.each(["%YAML 1.1", "%YAML 1.3", "%YAML 2.0", "%TAG ! tag:example.com,2000:", "%HITTEPÅ x"])(
    "%s",
    (directive) => {
      const { plan, told, locate } = read(`${directive}\n---\n${withTitle("no")}`);
      expect(plan.title).toBe("no");
      expect(told).toEqual([{ id: "ignoredDirective", path: [], params: { directive } }]);
      expect(locate([]).line).toBe(3);
    },
  );

  test("%YAML 1.2 says what is so", () => {
    for (const line of ["%YAML 1.2", "%YAML  1.2 # x"])
      expect(read(`${line}\n---\n${withTitle("no")}`).told).toEqual([]);
  });
});
