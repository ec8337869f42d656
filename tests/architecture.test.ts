import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf } from "./support/imports.ts";

/** What each room of src may import: other rooms, and packages. CONTRIBUTING shows the same table. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ["core"],
  rules: ["core", "rules"],
  packs: ["core", "generated"],
  messages: ["core", "rules", "generated", "messages"],
  parse: ["core", "generated", "parse", "schemas", "yaml", "ajv"],
  reporters: [
    "core",
    "messages",
    "generated",
    "reporters",
    "chalk",
    "cli-table3",
    "docx",
    "string-width",
    "ical-generator",
    "papaparse",
    "tables",
    "write-excel-file",
  ],
  explain: ["core", "messages", "generated", "schemas", "explain"],
  tables: ["core", "generated", "parse", "schemas", "tables", "papaparse", "read-excel-file", "yaml"],
  init: ["core", "messages", "schemas", "init", "yaml"],
  tasks: ["core", "rules", "packs", "messages", "parse", "init", "tables", "tasks"],
  library: ["core", "packs", "messages", "parse", "reporters", "tasks", "library", "package.json"],
  "index.ts": ["core", "library"],
  page: [
    "core",
    "messages",
    "packs",
    "parse",
    "reporters",
    "init",
    "tables",
    "tasks",
    "page",
    "package.json",
    "@codemirror/autocomplete",
    "@codemirror/commands",
    "@codemirror/lang-yaml",
    "@codemirror/language",
    "@codemirror/lint",
    "@codemirror/search",
    "@codemirror/state",
    "@codemirror/view",
    "@lezer/highlight",
  ],
  cli: [
    "core",
    "rules",
    "packs",
    "messages",
    "parse",
    "reporters",
    "explain",
    "init",
    "tables",
    "tasks",
    "schemas",
    "cli",
    "commander",
    "package.json",
    "chalk",
  ],
  system: ["core", "cli", "system", "node", "tinyglobby"],
};

/** The program itself, which gives the machine to the rest. */
const bin = { file: "src/cli/bin.ts", mayImport: ["system"] };

const root = new URL("../", import.meta.url);
const files = readdirSync(new URL("src/", root), { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".d.ts"),
);

const inputs = await importsOf(files.map((file) => `src/${file}`));

describe.each(Object.entries(mayImport))("src/%s", (room, allowed) => {
  test("imports only what it may", () => {
    const own = Object.entries(inputs).filter(([file]) => `${file}/`.startsWith(`src/${room}/`));
    const imports = own.flatMap(([file, { imports }]) => imports.map(({ path }) => ({ file, target: roomOf(path) })));
    expect(own.length).toBeGreaterThan(0);
    const forbidden = imports.filter(
      ({ file, target }) => ![...allowed, ...(file === bin.file ? bin.mayImport : [])].includes(target),
    );
    expect(forbidden).toEqual([]);
  });
});

test("every room has its line in the table", () => {
  const rooms = new Set(files.map((file) => file.split("/")[0] ?? ""));
  rooms.delete("generated");
  expect([...rooms].sort()).toEqual(Object.keys(mayImport).sort());
});

/** The rooms of the core, from the ground up: each knows of those before it only, types included. */
const storeys = [
  ..."text time municipality faults plan pack showing law".split(" "),
  ..."privacy agenda report judging baseline audit diff".split(" "),
];

test("each room of the core imports only from itself and from those below it", () => {
  const core = files.filter((file) => file.startsWith("core/")).map((file) => file.slice("core/".length));
  const imports = core.flatMap((file) => {
    const source = readFileSync(new URL(`src/core/${file}`, root), "utf8");
    return [...source.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => ({
      file,
      target: posix.join(posix.dirname(file), path),
    }));
  });
  const storeyOf = (file: string) => storeys.indexOf(posix.dirname(file));
  expect(imports.length).toBeGreaterThan(300);
  expect(core.filter((file) => storeyOf(file) < 0)).toEqual([]);
  expect(imports.filter(({ file, target }) => storeyOf(target) > storeyOf(file))).toEqual([]);
});

/** The room that a file stands in, the package that a name belongs to, or `node` for Node's own modules. */
function roomOf(path: string): string {
  if (path.startsWith("src/")) return path.split("/")[1] ?? "";
  if (path.startsWith("schemas/")) return "schemas";
  if (path.startsWith("node:")) return "node";
  return path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
}

test("every file and folder that the project's own documents name is there", () => {
  const documents = ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"];
  const named = documents.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/`((?:src|tests|scripts|packs|schemas|docs)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
