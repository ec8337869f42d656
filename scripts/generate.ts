/** Makes everything in src/generated, and the schemas that follow from others; with --check, only says what is out of date. */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build, transform } from "esbuild";
import { compile } from "json-schema-to-typescript";
import type { Pack } from "../src/core/pack/pack.ts";
import { languages } from "../src/core/text/language.ts";
import { rules } from "../src/rules/index.ts";
import { editorSchema } from "./editor-schema.ts";
import { examplesOf } from "./examples.ts";
import { packSchema } from "./pack-schema.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const planSchema = JSON.parse(read("schemas/plan.schema.json"));
const configSchema = JSON.parse(read("schemas/config.schema.json"));
const schema = packSchema(rules);

// In this order: reading the packs needs the validators and the names.
write({
  "src/generated/validate-plan.js": await validator(planSchema),
  "src/generated/validate-pack.js": await validator(schema),
  "src/generated/validate-config.js": await validator(configSchema),
  "src/generated/validate-baseline.js": await validator(JSON.parse(read("schemas/baseline.schema.json"))),
  "src/generated/names.ts": names(),
  "src/generated/html-style.ts": await htmlStyle(),
  "src/generated/report-data.ts": await reportTypes(),
  "schemas/pack.schema.json": json(schema),
});
const builtIn = await readPacks();
write({ ...packs(builtIn), ...editorSchemas([...builtIn.values()]) });

/** ajv's standalone code still requires its helpers, so it is bundled once more into a module that needs nothing. */
async function validator(schema: object): Promise<string> {
  const ajv = new Ajv2020({ allErrors: true, strict: false, inlineRefs: false, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(bare(schema)));
  const bundled = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(root) },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    minify: true,
    write: false,
    metafile: true,
  });
  // What minifying takes away, scripts/licences.ts wants to know.
  const inputs = Object.keys(bundled.metafile.inputs).filter((path) => path.startsWith("node_modules/"));
  return [...inputs.map((path) => `// ${path}\n`), bundled.outputFiles[0]?.text].join("");
}

/** The schema without what only people and editors read: ajv copies schemas into its code. */
function bare(schema: object): object {
  const spoken = new Set(["description", "title", "examples"]);
  const isSchemaMap = new Set(["properties", "$defs", "patternProperties"]);
  const strip = (value: unknown, names: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item) => strip(item, false));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, child]) =>
        !names && (spoken.has(key) || key.startsWith("x-"))
          ? []
          : [[key, strip(child, !names && isSchemaMap.has(key))]],
      ),
    );
  };
  return strip(schema, false) as object;
}

/** The Swedish name of every key of a plan (of one that has two, decided_by, that of a waiver, which messages ask for) and every value. */
function names(): string {
  const keys = new Map<string, string>();
  const values = new Map<string, string>();
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { properties, "x-sv-enum": closed } = value as {
      properties?: Record<string, { "x-sv"?: string }>;
      "x-sv-enum"?: Record<string, string>;
    };
    for (const [english, name] of Object.entries(closed ?? {})) {
      if ((values.get(english) ?? name) !== name) throw new Error(`The value ${english} has two Swedish names.`);
      values.set(english, name);
    }
    for (const [english, property] of Object.entries(properties ?? {})) {
      const name = property["x-sv"];
      if (!name) throw new Error(`The key ${english} has no Swedish name.`);
      keys.set(english, name);
    }
    for (const child of Object.values(value)) collect(child);
  };
  collect(planSchema);
  const table = (name: string, entries: ReadonlyMap<string, string>) => {
    const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
    // Without a prototype, as words of plans are looked up in it: “constructor” is none of its names.
    return `export const ${name}: Readonly<Record<string, string>> = Object.assign(Object.create(null), ${json(sorted).trim()});\n`;
  };
  const inSpelling = (name: string, from: string) =>
    `export function ${name}(english: string, spelling: "sv" | "en"): string {\n` +
    `  return spelling === "sv" ? (${from}[english] ?? english) : english;\n}\n`;
  return [
    table("swedishKeys", keys),
    table("swedishValues", values),
    inSpelling("keyName", "swedishKeys"),
    inSpelling("valueName", "swedishValues"),
  ].join("\n");
}

/** The style sheet of the HTML reports, and its hash, by which they allow it and no other. */
async function htmlStyle(): Promise<string> {
  const { code } = await transform(read("src/reporters/html/style.css"), { loader: "css", minify: true });
  const style = code.trim();
  const hash = `sha256-${createHash("sha256").update(style).digest("base64")}`;
  return `export const style = ${JSON.stringify(style)};\n\nexport const styleHash = ${JSON.stringify(hash)};\n`;
}

/** The JSON report as types: the schema is where its shape and its words stand. */
async function reportTypes(): Promise<string> {
  const names: Readonly<Record<string, string>> = { Plan: "PlanReport", Pack: "PackUsed" };
  const code = await compile(JSON.parse(read("schemas/report.schema.json")), "Report", {
    bannerComment: "",
    format: false,
    customName: ({ title, $id = "" }) => (title ? "Report" : names[$id]),
  });
  return code.trimStart();
}

/** What editors go by, in every language. */
function editorSchemas(builtIn: readonly Pack[]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => [
      [`schemas/plan.${language}.schema.json`, json(editorSchema("plan", planSchema, language, builtIn))],
      [`schemas/config.${language}.schema.json`, json(editorSchema("config", configSchema, language, builtIn))],
    ]),
  );
}

/** The built-in packs, by the name of their file. */
async function readPacks(): Promise<ReadonlyMap<string, Pack>> {
  const { parsePack } = await import("../src/parse/pack.ts");
  const names = readdirSync(new URL("packs/", root)).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);
  return new Map(
    names.map((name) => {
      const parsed = parsePack(read(`packs/${name}.yaml`));
      if ("pack" in parsed) return [name, parsed.pack];
      const faults = parsed.faults.map(
        ({ id, params, span }) => `packs/${name}.yaml:${span.line}:${span.column} ${id} ${JSON.stringify(params)}`,
      );
      throw new Error(faults.join("\n"));
    }),
  );
}

/** The packs as values, and the examples that explain shows of each. */
function packs(builtIn: ReadonlyMap<string, Pack>): Record<string, string> {
  const places = new Map<string, string[]>();
  const files = [...builtIn].flatMap(([name, pack]) => {
    for (const code of [...(pack.counties ?? []), ...(pack.municipalities ?? [])])
      places.set(code, [...(places.get(code) ?? []), pack.id]);
    return [
      [`src/generated/packs/${name}.ts`, module("Pack", withoutExamples(pack))],
      [`src/generated/examples/${name}.ts`, module("ExamplePairs", examplesOf(pack))],
    ];
  });
  const table = [...builtIn.keys()].map((name) => `  "${name}": () => import("./${name}.ts"),\n`).join("");
  const byPlace = `export const packsByPlace: Readonly<Record<string, readonly string[]>> = ${json(Object.fromEntries(places)).trim()};\n`;
  return Object.fromEntries([
    ...files,
    ["src/generated/packs/by-place.ts", byPlace],
    ["src/generated/examples/index.ts", `export const examples = {\n${table}};\n`],
  ]);
}

/** What stands in a pack for plankoll pack test is no part of the program. */
function withoutExamples(pack: Pack): Pack {
  return { ...pack, requirements: pack.requirements.map(({ examples: _, ...requirement }) => requirement) };
}

/** As text to be parsed, which starts faster than the same as code. */
function module(type: string, value: object): string {
  const text = JSON.stringify(JSON.stringify(value));
  return `import type { ${type} } from "../../core/pack/pack.ts";\n\nexport default JSON.parse(${text}) as ${type};\n`;
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const url = new URL(path, root);
    if (process.argv.includes("--check")) {
      if (text !== read(path)) throw new Error(`${path} is out of date: run npm run generate`);
      continue;
    }
    mkdirSync(dirname(fileURLToPath(url)), { recursive: true });
    writeFileSync(url, text);
  }
}
