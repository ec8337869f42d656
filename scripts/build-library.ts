/** Builds the library into dist/library: for programs of any kind and for the browser, as it needs nothing of Node. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import ts from "typescript";

const root = fileURLToPath(new URL("../", import.meta.url));
const declarations = mkdtempSync(join(tmpdir(), "plankoll-"));
writeDeclarations("index.ts");
await build({
  config: false,
  silent: true,
  entry: ["src/index.ts"],
  outDir: "dist/library",
  // Packs and languages become files that are loaded when they are used.
  format: ["esm", "cjs"],
  splitting: true,
  platform: "neutral",
  target: "es2023",
  noExternal: [/.*/],
  minify: true,
  metafile: true,
  clean: true,
  // All that the library promises, in one file.
  dts: { entry: { index: join(declarations, "index.d.ts") } },
  esbuildOptions(options) {
    options.alias = { yaml: join(root, "node_modules/yaml/browser/index.js") };
  },
});
rmSync(declarations, { recursive: true });

/** Writes the declarations of a source file and of those that it takes types from; one by one, as no type in them is inferred. */
function writeDeclarations(file: string): void {
  const target = join(declarations, file.replace(/\.ts$/, ".d.ts"));
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(join(root, "src", file), "utf8"), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, verbatimModuleSyntax: true },
  });
  for (const { messageText } of diagnostics)
    throw new Error(`src/${file}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText.replace(/(from ".*)\.ts"/g, '$1.js"'));
  for (const [, path = ""] of outputText.matchAll(/from "(.*)"/g)) writeDeclarations(join(dirname(file), path));
}
