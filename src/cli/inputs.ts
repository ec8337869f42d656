import type { Unreadable } from "../core/report.ts";
import { type Reason, unreadable } from "../core/unreadable.ts";
import type { Found, Host, Place, Refusal } from "./host.ts";

/** A file to read. */
export interface Input {
  readonly path: string;
  /** Its path without links. */
  readonly real: string;
  /** As reports name it. */
  readonly name: string;
  /** Named by the user, not found in a folder or by a pattern: then it has to be a plan. */
  readonly isNamed: boolean;
}

/** A folder or a pattern, and what was found in it. */
export interface Search {
  readonly place: string;
  readonly files: readonly Input[];
  /** Whether all of it could be opened. */
  readonly isWhole: boolean;
}

export interface Inputs {
  /** Each file once, by name. */
  readonly files: readonly Input[];
  readonly searches: readonly Search[];
  readonly unreadable: readonly Unreadable[];
}

/** The name and path of standard input. */
export const stdin = "-";

const yamlFiles = "**/*.{yaml,yml}";

/** Finds the files that the command line means. */
export async function findInputs(paths: readonly string[], host: Host): Promise<Inputs> {
  const byReal = new Map<string, Input>();
  const refused: Unreadable[] = [];
  const searches: { readonly place: string; readonly reals: readonly string[]; readonly isWhole: boolean }[] = [];

  const add = ({ real, name }: Place, path: string, isNamed: boolean): string => {
    const before = byReal.get(real);
    if (!before || (isNamed && !before.isNamed)) byReal.set(real, { path, real, name, isNamed });
    return real;
  };
  const addFound = async (place: string, { files, refused: unopened }: Found): Promise<void> => {
    const reals: string[] = [];
    for (const path of files) {
      const found = await host.look(path);
      if ("refusal" in found) refused.push(refusedFile(path, found));
      else if (found.kind === "file") reals.push(add(found, path, false));
    }
    refused.push(...unopened.map(({ path, refusal }) => refusedFile(path, refusal)));
    searches.push({ place, reals, isWhole: unopened.length === 0 });
  };

  for (const path of new Set(paths.length > 0 ? paths : ["."])) {
    if (path === stdin) {
      byReal.set(stdin, { path: stdin, real: stdin, name: stdin, isNamed: true });
      continue;
    }
    const place = await host.look(path);
    if ("refusal" in place) {
      // A shell on Windows leaves patterns and backslashes to the program.
      const pattern = path.replaceAll("\\", "/");
      const isPattern = place.refusal === "missing" && (/[*?[\]{}()!]/.test(pattern) || pattern !== path);
      if (isPattern) await addFound(path, await host.find(pattern));
      else refused.push(refusedFile(path, place));
    } else if (place.kind === "folder") await addFound(place.name, await host.find(yamlFiles, path));
    else if (place.kind === "file") add(place, path, true);
    else refused.push(unreadable(place.name, "notAFile", {}));
  }
  const files = [...byReal.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files,
    unreadable: refused,
    searches: searches.map(({ reals, ...search }) => ({
      ...search,
      files: reals.flatMap((real) => byReal.get(real) ?? []),
    })),
  };
}

const reasons: Readonly<Record<Exclude<Refusal["refusal"], "other">, Reason>> = {
  missing: "missing",
  forbidden: "forbidden",
  folder: "isFolder",
  notAFile: "notAFile",
};

/** Says of a file that the system refuses it. */
export function refusedFile(file: string, { refusal, code }: Refusal): Unreadable {
  return refusal === "other" ? unreadable(file, "refused", { code }) : unreadable(file, reasons[refusal], {});
}
