/** Writes the licences of all packages that are bundled into dist: theirs ask to go along with them. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "dist");
const folders = new Map<string, string>();

for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  if (!/metafile-\w+\.json$/.test(file)) continue;
  const { inputs } = JSON.parse(readFileSync(join(dist, file), "utf8")) as { inputs: object };
  for (const input of Object.keys(inputs)) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
    if (folder && name) folders.set(name, join(root, folder));
    addBundled(input);
  }
}
const texts = [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, folder]) => licence(name, folder));
writeFileSync(
  join(dist, "THIRD-PARTY-LICENSES.txt"),
  ["Plankoll contains these packages, under the licences that follow.", ...texts].join(`\n\n${"-".repeat(80)}\n\n`),
);

/** Files that were bundled before they came to us say in comments what went into them. */
function addBundled(input: string): void {
  if (!/\.[cm]?js$/.test(input)) return;
  const { resolve } = createRequire(join(root, input));
  for (const [, name = ""] of readFileSync(join(root, input), "utf8").matchAll(
    /^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm,
  ))
    if (!folders.has(name)) folders.set(name, dirname(resolve(`${name}/package.json`)));
}

function licence(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!file) throw new Error(`${name} has no licence to go along with it.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
