import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

const inModules = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/** commander asks for it at once, for commands that are programs of their own, which we have none of. */
const childProcess = {
  name: "no child processes",
  setup(build: import("esbuild").PluginBuild) {
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: "child_process", namespace: "none" }));
    build.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** cli-table3 measures every cell several times: it does so as we do, who look at few texts letter by letter. */
const tableWidth = {
  name: "one way to measure",
  setup(build: import("esbuild").PluginBuild) {
    build.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes("cli-table3") ? { path: "width", namespace: "ours" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "ours" }, () => ({
      contents: 'module.exports = require("./src/reporters/text/width.ts").widthOf;',
      resolveDir: import.meta.dirname,
    }));
  },
};

/** What is large and seldom all needed: it becomes files of its own. */
const data = Object.fromEntries(
  ["packs", "examples"].flatMap((folder) =>
    readdirSync(`src/generated/${folder}`)
      .filter((file) => !["by-place.ts", "index.ts"].includes(file))
      .map((file) => [`${folder}/${basename(file, ".ts")}`, `src/generated/${folder}/${file}`]),
  ),
);
/** Libraries that few runs need, by the name that they are imported by: each a file of its own too. */
const libraries: Readonly<Record<string, string>> = {
  docx: "docx/dist/index.mjs",
  "ical-generator": "ical-generator/dist/index.mjs",
  papaparse: "papaparse/papaparse.js",
  "read-excel-file/universal": "read-excel-file/universal/index.js",
  "write-excel-file/universal": "write-excel-file/universal/index.js",
};
const fileOf = (library: string) => library.replace("/universal", "");

const apart = {
  name: "data and libraries in files of their own",
  setup(build: import("esbuild").PluginBuild) {
    // The schemas come with the program already; only what is read off one is in it too.
    build.onResolve({ filter: /\/schemas\/.+\.json$/ }, ({ path, kind }) =>
      kind === "dynamic-import" ? { path: `../schemas/${basename(path)}`, external: true } : undefined,
    );
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind !== "entry-point" && path in libraries ? { path: `./${fileOf(path)}.cjs`, external: true } : undefined,
    );
    build.onResolve({ filter: /\.[jt]s$/ }, ({ path, importer, kind }) => {
      const [, name] =
        /generated\/((?:packs|examples)\/[^/]+|validate-pack)\.[jt]s$/.exec(
          new URL(path, `file://${importer}`).pathname,
        ) ?? [];
      return name && kind !== "entry-point" && (name in data || name === "validate-pack")
        ? { path: name in data ? `./${name}.json` : `./${name}.cjs`, external: true }
        : undefined;
    });
  },
};

/**
 * One file without dependencies, and data beside it. What stands behind import() is in the file too, but runs only when
 * it is asked for; one file can be compiled ahead (scripts/compile-ahead.ts), which halves what a short run costs
 * beyond Node itself.
 */
export default defineConfig({
  entry: {
    plankoll: "src/cli/bin.ts",
    "validate-pack": "src/generated/validate-pack.js",
    ...Object.fromEntries(Object.entries(libraries).map(([name, path]) => [fileOf(name), `node_modules/${path}`])),
    ...data,
  },
  format: "cjs",
  outExtension: () => ({ js: ".cjs" }),
  platform: "node",
  target: "node20",
  splitting: false,
  clean: true,
  minify: true,
  metafile: true,
  async onSuccess() {
    // The bundler leaves å, ä and ö in patterns as they are; the program is read as plain ASCII, which is fastest.
    const code = readFileSync("dist/plankoll.cjs", "utf8");
    const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
    writeFileSync("dist/plankoll.cjs", code.replace(/[^\0-\x7f]/g, escaped));
    // JSON is read faster than code that holds the same.
    const require = createRequire(import.meta.url);
    for (const name of Object.keys(data)) {
      writeFileSync(`dist/${name}.json`, JSON.stringify(require(`./dist/${name}.cjs`)));
      rmSync(`dist/${name}.cjs`);
    }
  },
  noExternal: [/.*/],
  removeNodeProtocol: false,
  // What a data file exports by default is all of it, which is how Node gives CommonJS to import().
  footer: { js: "module.exports = module.exports.default ?? module.exports;" },
  esbuildPlugins: [childProcess, tableWidth, apart],
  esbuildOptions(options) {
    options.alias = {
      // The same parser as modules, of which the bundle takes what it uses.
      yaml: inModules("yaml/browser/index.js"),
      // As a module it asks for import.meta, which a program in one file has not.
      fdir: inModules("fdir/dist/index.cjs"),
    };
    // A script that is compiled ahead has require() and no import().
    options.supported = { "dynamic-import": false };
  },
});
