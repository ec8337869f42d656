import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseConfig } from "../src/parse/config.ts";
import { parsePlan } from "../src/parse/document.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function run(args: readonly string[]) {
  return spawnSync(process.execPath, ["bin/plankoll.cjs", ...args], { cwd: root, encoding: "utf8" });
}

describe("what README shows of the program", () => {
  const shown = [...readme.matchAll(/<!-- output: (.*) -->\n```text\n([\s\S]*?)```/g)].map(
    ([, args = "", text = ""]) => ({ args, text }),
  );

  test("is there", () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  test.each(shown)("$args says what it is said to say", ({ args, text }) => {
    const { stdout } = run(args.split(" "));
    const parts = text.split("…\n").flatMap((part) => part.trim() || []);
    const places = parts.map((part) => stdout.indexOf(part));
    expect(parts.length).toBeGreaterThan(1);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

test("the plan in README is a plan without faults of form", () => {
  const [, yaml = ""] = /```yaml\n(plankoll: 1[\s\S]*?)```/.exec(readme) ?? [];
  const parsed = parsePlan("README.md", yaml);
  expect(parsed.kind === "plan" && parsed.document.plan.defects).toEqual([]);
});

test("the configuration in README is one without faults", () => {
  const [, yaml = ""] = /```yaml\n(kravpaket: [\s\S]*?)```/.exec(readme) ?? [];
  const { config, faults } = parseConfig(yaml);
  expect([config.ignore.length, faults]).toEqual([2, []]);
});

test("the tests that SECURITY names are there", () => {
  const security = readFileSync(new URL("../SECURITY.md", import.meta.url), "utf8");
  const named = [...security.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

test.each([...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = ""]) => path))(
  "the link to %s leads somewhere",
  (path) => {
    expect(existsSync(new URL(`../${path}`, import.meta.url))).toBe(true);
  },
);
