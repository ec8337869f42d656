import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Place } from "../cli/host.ts";

/** What stands at a path. */
export function lookAt(path: string): Place {
  const stats = statSync(path);
  const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
  return { kind, name: nameOf(path), real: realpathSync(path) };
}

export function nameOf(path: string): string {
  return pathFrom("", path) || ".";
}

export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

let root: string | undefined;

/** A path without links, from the root of the repository that we stand in. */
export function inRepository(real: string): string | undefined {
  root ??= rootAbove(realpathSync("."));
  return isBelow(root, real) ? pathFrom(root, real) : undefined;
}

function rootAbove(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    // A file in a work tree or a submodule.
    if (existsSync(join(here, ".git"))) return here;
    if (here === dirname(here)) return folder;
  }
}
