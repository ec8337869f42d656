import { expect, test } from "vitest";
import { importsOf } from "./support/imports.ts";

const inputs = await importsOf(["src/cli/bin.ts"]);

/** All that runs before the first line of a file does. */
function startOf(...files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const imports = inputs[file]?.imports ?? [];
    open.push(...imports.filter(({ kind }) => kind !== "dynamic-import").map(({ path }) => path));
  }
  return found;
}

const packagesIn = (files: ReadonlySet<string>) =>
  [...files].filter((file) => !(file in inputs) && !file.startsWith("node:")).sort();

/** Rooms, and folders of a room, of which no file may be among these. */
const filesIn = (files: ReadonlySet<string>, ...places: readonly string[]) =>
  [...files].filter((file) => places.some((place) => file.startsWith(`src/${place}/`)));

const start = startOf("src/cli/bin.ts");

test("the program starts with the command line alone: no plan is read, and nothing judged, for --help", () => {
  expect(packagesIn(start)).toEqual(["commander"]);
  expect(filesIn(start, "parse", "rules", "packs", "tables", "explain", "init", "generated/packs")).toEqual([]);
  expect([...start].filter((file) => /^src\/cli\/commands\/.*(?<!declare|index)\.ts$/.test(file))).toEqual([]);
  expect([...start].filter((file) => /^src\/reporters\/.*(?<!index|reporter)\.ts$/.test(file))).toEqual([]);
});

test("of Node only what every command needs is there at the start; its other modules take milliseconds each", () => {
  expect([...start].filter((file) => file.startsWith("node:")).sort()).toEqual(["node:fs", "node:os", "node:path"]);
});

test("no sentence is there before its language is known, and then those of no other", () => {
  expect(filesIn(start, "messages/sv", "messages/en")).toEqual([]);
  expect(filesIn(startOf("src/messages/sv/index.ts"), "messages/en")).toEqual([]);
  expect(filesIn(startOf("src/messages/en/index.ts"), "messages/sv")).toEqual([]);
});

test("check reads and judges with no package but the parser, and loads no format that it is not asked for", () => {
  const check = startOf("src/cli/bin.ts", "src/cli/commands/check/run.ts");
  expect(packagesIn(check)).toEqual(["commander", "yaml"]);
  expect(filesIn(check, "tables", "explain", "init", "generated/packs/")).toEqual([]);
  expect([...check].filter((file) => /^src\/reporters\/.*(?<!index|reporter)\.ts$/.test(file))).toEqual([]);
});

test("JSON needs no package, and text only those of the terminal", () => {
  expect(packagesIn(startOf("src/reporters/json.ts"))).toEqual([]);
  expect(packagesIn(startOf("src/reporters/text.ts"))).toEqual(["chalk", "cli-table3", "string-width"]);
});
