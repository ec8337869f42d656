import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The licences of all packages that some bundled files belong to, by name: theirs ask to go along with them. */
export function licenceTexts(inputs: Iterable<string>): readonly string[] {
  const folders = new Map<string, string>();
  for (const input of inputs) {
    const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input) ?? [];
    if (folder && name) folders.set(name, join(root, folder));
    for (const [name, folder] of bundledIn(input)) if (!folders.has(name)) folders.set(name, folder);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, folder]) => licence(name, folder));
}

/** Files that were bundled before they came to us say in comments what went into them. */
function bundledIn(input: string): readonly (readonly [name: string, folder: string])[] {
  const file = join(root, input);
  if (!/\.[cm]?js$/.test(input)) return [];
  const { resolve } = createRequire(file);
  const comments = readFileSync(file, "utf8").matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm);
  return [...comments].map(([, name = ""]) => [name, dirname(resolve(`${name}/package.json`))]);
}

function licence(name: string, folder: string): string {
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
  if (!file) throw new Error(`${name} has no licence to go along with it.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}`;
}
