/** Makes dist/plankoll.html: the checker as one file for the browser, which asks for no other. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Plugin, transform } from "esbuild";
import { licenceTexts } from "./licence-texts.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

/** Reports for the terminal share parts with those of the page, which does without what draws on a terminal. */
const withoutTerminal: Plugin = {
  name: "without the terminal",
  setup(build) {
    build.onResolve({ filter: /^(?:chalk|cli-table3)$/ }, ({ path }) => ({
      path,
      namespace: "terminal",
      sideEffects: false,
    }));
    build.onLoad({ filter: /.*/, namespace: "terminal" }, () => ({
      contents: "export const Chalk = undefined; export default undefined;",
    }));
  },
};

/** The editor's style sheets as objects: elements would need a policy that lets any style in. */
const adoptedStyles: Plugin = {
  name: "adopted style sheets",
  setup(build) {
    build.onLoad({ filter: /style-mod\/src\/style-mod\.js$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const contents = text.replace("!root.head && root.adoptedStyleSheets", "root.adoptedStyleSheets");
      if (contents === text) throw new Error("style-mod has changed: see how it puts style sheets into a document.");
      return { contents };
    });
  },
};

const inputs = new Set<string>();
const script = await bundle("src/page/browser/main.ts");
// What would end the element that the script stands in; the bundler writes it otherwise.
if (/<\/script|<!--/i.test(script)) throw new Error("The script holds what ends a script.");
const style = await styleSheet();
const parts: Readonly<Record<string, string>> = {
  policy: [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "worker-src blob:",
    "connect-src 'none'",
    "img-src data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; "),
  style,
  examples: examples(),
  // Packed, as a browser that unpacks it is faster than a disk that reads three times as much.
  worker: gzipSync(await bundle("src/page/browser/worker.ts"), { level: 9 }).toString("base64"),
  script,
  licences: licenceTexts(inputs).join(`\n\n${"-".repeat(80)}\n\n`),
};
const unused = new Set(Object.keys(parts));
const page = read("src/page/page.html").replace(/\{\{(\w+)\}\}|\/\* the (\w+) \*\//g, (_, inText, inCode) => {
  const name: string = inText ?? inCode;
  if (!unused.delete(name)) throw new Error(`The page asks for ${name}, which is not there or is in it already.`);
  return parts[name] ?? "";
});
if (unused.size > 0) throw new Error(`The page has no place for ${[...unused].join(", ")}.`);
writeFileSync(new URL("dist/plankoll.html", root), page);
// For the licences of all that is in dist.
writeFileSync(
  new URL("dist/metafile-page.json", root),
  JSON.stringify({ inputs: Object.fromEntries([...inputs].map((input) => [input, {}])) }),
);

async function bundle(entry: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
    metafile: true,
    alias: { yaml: fileURLToPath(new URL("node_modules/yaml/browser/index.js", root)) },
    plugins: [withoutTerminal, adoptedStyles],
  });
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
  // Characters that no page may hold stand in strings and patterns only, where they can be written otherwise.
  return (outputFiles[0]?.text.trim() ?? "").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The report's own style sheet, with widths that are those of its pane, and what the page has around it. */
async function styleSheet(): Promise<string> {
  const report = read("src/reporters/html/style.css").replace(
    /@media \(((?:min|max)-width:)/g,
    "@container report ($1",
  );
  const { code } = await transform(report + read("src/page/page.css"), { loader: "css", minify: true });
  return code.trim();
}

/** Plans to look at, as text that nothing runs. */
function examples(): string {
  const files = readdirSync(new URL("examples/", root)).filter((file) => file.endsWith(".yaml"));
  return files
    .map((file) => [file, read(`examples/${file}`)] as const)
    .filter(([, text]) => /^plankoll:/m.test(text))
    .map(([file, text]) => `<script type="text/plain" data-example="${file}">${text}</script>`)
    .join("\n");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
