import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";

/** commander asks for it at once, for commands that are programs of their own, which we have none of. */
const childProcess = {
  name: "no child processes",
  setup(build: import("esbuild").PluginBuild) {
    build.onResolve({ filter: /^node:child_process$/ }, () => ({ path: "child_process", namespace: "none" }));
    build.onLoad({ filter: /.*/, namespace: "none" }, () => ({ contents: "module.exports = {};" }));
  },
};

const inModules = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

/**
 * One file without dependencies. What stands behind import() is in it too, but runs only when it is asked for; one file
 * can be compiled ahead (scripts/compile-ahead.ts), which more than halves what a short run costs beyond Node itself.
 */
export default defineConfig({
  entry: { plankoll: "src/cli/bin.ts" },
  format: "cjs",
  outExtension: () => ({ js: ".cjs" }),
  platform: "node",
  target: "node20",
  splitting: false,
  clean: true,
  minify: true,
  metafile: true,
  noExternal: [/.*/],
  removeNodeProtocol: false,
  esbuildPlugins: [childProcess],
  esbuildOptions(options) {
    options.alias = {
      // The same parser as modules, of which the bundle takes what it uses.
      yaml: inModules("yaml/browser/index.js"),
      // As a module it asks for import.meta, which a program in one file has not.
      fdir: inModules("fdir/dist/index.cjs"),
    };
  },
});
