import { defineConfig } from "tsup";

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
  // commander is CommonJS, which asks for Node's own modules with require().
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
