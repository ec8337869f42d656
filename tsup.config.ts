import { readdirSync, rmSync, writeFileSync } from "node:fs";
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

/** What is large and seldom all needed: it becomes files of its own. */
const data = Object.fromEntries(
  ["packs", "examples"].flatMap((folder) =>
    readdirSync(`src/generated/${folder}`)
      .filter((file) => !["by-place.ts", "index.ts"].includes(file))
      .map((file) => [`${folder}/${basename(file, ".ts")}`, `src/generated/${folder}/${file}`]),
  ),
);
const apart = {
  name: "data in files of their own",
  setup(build: import("esbuild").PluginBuild) {
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
  entry: { plankoll: "src/cli/bin.ts", "validate-pack": "src/generated/validate-pack.js", ...data },
  format: "cjs",
  outExtension: () => ({ js: ".cjs" }),
  platform: "node",
  target: "node20",
  splitting: false,
  clean: true,
  minify: true,
  metafile: true,
  // JSON is read faster than code that holds the same.
  async onSuccess() {
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
  esbuildPlugins: [childProcess, apart],
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
