import { existsSync, readdir, realpath, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { Found, Refusal } from "../cli/host.ts";
import { isBelow, nameOf } from "./paths.ts";
import { codeOf, refusalOf } from "./refusals.ts";

const yamlFile = /\.ya?ml$/i;

/** Files that match a pattern (with forward slashes), below a folder or below here; without node_modules. */
export async function find(pattern: string, folder?: string): Promise<Found> {
  const { glob } = await import("tinyglobby");
  const refused: Found["refused"][number][] = [];
  const named = folder ?? /^(?:[^*?[{(!]*\/)?/.exec(pattern)?.[0] ?? "";
  const start = existsSync(named || ".") ? realpathSync(named || ".") : "";
  const files = await glob(pattern, {
    cwd: folder ?? ".",
    expandDirectories: false,
    // They may take a time beyond all bounds.
    extglob: false,
    ignore: ["**/node_modules/**"],
    // In a folder PLAN.YAML is meant too; a pattern means what it says.
    caseSensitiveMatch: folder === undefined,
    fs: {
      // tinyglobby passes over what it cannot open; a plan that is not seen must not go unsaid.
      readdir: ((path: string, options: object, done: (error: Error | null, entries?: unknown[]) => void) =>
        readdir(path, options, (error, entries) => {
          // A pattern may begin with a folder that does not exist: then it has no match, which is said elsewhere.
          if (error && (folder !== undefined || codeOf(error) !== "ENOENT"))
            refused.push({ path: nameOf(path), refusal: refusalOf(error) });
          done(error, entries);
        })) as never,
      realpath: ((path: string, done: (error: Error | null, resolved?: string) => void) =>
        realpath(path, (error, resolved) => {
          const refusal = error ? refusalOf(error) : leadsOut(start, path, resolved);
          if (refusal && (refusal.refusal === "outside" || yamlFile.test(path)))
            refused.push({ path: nameOf(path), refusal });
          done(error ?? (refusal ? new Error(refusal.code) : null), resolved);
        })) as never,
    },
  });
  return { files: files.map((file) => join(folder ?? "", file).replaceAll(sep, "/")), refused };
}

/** A link to YAML or to a folder that lies beyond where a search began; what a search passes over may lead anywhere. */
function leadsOut(start: string, path: string, resolved: string): Refusal | undefined {
  const name = basename(path);
  if (name.startsWith(".") || name === "node_modules" || isBelow(start, resolved)) return undefined;
  const isMeant = yamlFile.test(name) || statSync(resolved, { throwIfNoEntry: false })?.isDirectory();
  return isMeant ? { refusal: "outside", code: "EXDEV" } : undefined;
}
