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

/**
 * One program without dependencies. Everything that is not needed to understand the command line stands behind import()
 * and becomes a file of its own, so that a short run reads little.
 */
export default defineConfig({
  entry: { plankoll: "src/cli/bin.ts" },
  format: "esm",
  platform: "node",
  target: "node20",
  splitting: true,
  clean: true,
  minify: true,
  metafile: true,
  noExternal: [/.*/],
  removeNodeProtocol: false,
  esbuildPlugins: [childProcess],
  esbuildOptions(options) {
    // The same parser as modules, of which the bundle takes what it uses.
    options.alias = { yaml: fileURLToPath(new URL("node_modules/yaml/browser/index.js", import.meta.url)) };
  },
  // commander is CommonJS, which asks for Node's own modules with require().
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
