import type { Unreadable } from "../core/faults/unreadable.ts";
import { type Reason, unreadable } from "../core/faults/unreadable.ts";
import { ascending } from "../core/text/ascending.ts";
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
  /** How many files in it the configuration passes over. */
  readonly ignored: number;
}

export interface Inputs {
  /** Each file once, by name. */
  readonly files: readonly Input[];
  readonly searches: readonly Search[];
  readonly unreadable: readonly Unreadable[];
  /** How many files the configuration passes over. */
  readonly ignored: number;
}

/** What a search passes over; what is named is taken all the same. */
export interface PassOver {
  /** Whether the configuration says so of a file. */
  isIgnored(path: string): boolean;
  /** The real paths of files that the run goes by, which are no plans. */
  readonly used: ReadonlySet<string>;
}

/** The name and path of standard input. */
export const stdin = "-";

/** What makes a pattern of a path. */
export const patternSign = /[*?[\]{}()!]/;

const yamlFiles = "**/*.{yaml,yml}";

const nothing: PassOver = { isIgnored: () => false, used: new Set() };

/** Finds the files that the command line means. */
export async function findInputs(
  paths: readonly string[],
  host: Host,
  { isIgnored, used }: PassOver = nothing,
): Promise<Inputs> {
  const byReal = new Map<string, Input>();
  const refused: Unreadable[] = [];
  const ignored = new Set<string>();
  /** Real paths that were named: a link to what lies there, in what is searched, leaves nothing unread. */
  const named: string[] = [];
  const outside = new Map<string, string>();
  const searches: (Omit<Search, "files"> & { readonly reals: readonly string[] })[] = [];

  const add = ({ real, name }: Place, path: string, isNamed: boolean): string => {
    const before = byReal.get(real);
    if (!before || (isNamed && !before.isNamed)) byReal.set(real, { path, real, name, isNamed });
    return real;
  };
  const addFound = async (place: string, { files, refused: unopened }: Found): Promise<void> => {
    const reals: string[] = [];
    const passed = new Set<string>();
    for (const path of files) {
      const found = await host.look(path);
      if (isIgnored(path)) passed.add("real" in found ? found.real : path);
      else if ("refusal" in found)
        // What was just found is not missing: its name could not be put into letters.
        refused.push(path.includes("\ufffd") ? unreadable(path, "strangeName", {}) : refusedFile(path, found));
      else if (found.kind === "file" && !used.has(found.real)) reals.push(add(found, path, false));
    }
    for (const real of passed) ignored.add(real);
    const closed = unopened.filter(({ path }) => !isIgnored(path));
    for (const { path, refusal } of closed) {
      const place = refusal.refusal === "outside" ? await host.look(path) : refusal;
      if ("refusal" in place) refused.push(refusedFile(path, refusal));
      else if (!outside.has(place.real) && !used.has(place.real)) outside.set(place.real, path);
    }
    searches.push({ place, reals, isWhole: closed.length === 0, ignored: passed.size });
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
      const isPattern = place.refusal === "missing" && (patternSign.test(pattern) || pattern !== path);
      if (isPattern && hasManyStars(pattern)) refused.push(unreadable(path, "tooManyStars", { most: mostStars }));
      else if (isPattern) await addFound(path, await host.find(pattern));
      else refused.push(refusedFile(path, place));
      continue;
    }
    named.push(place.real);
    if (place.kind === "folder") await addFound(place.name, await host.find(yamlFiles, path));
    else if (place.kind === "file") add(place, path, true);
    else refused.push(unreadable(place.name, "notAFile", {}));
  }
  for (const [real, path] of outside)
    if (!named.some((place) => isAtOrBelow(place, real))) refused.push(unreadable(path, "outside", {}));
  const files = [...byReal.values()].sort((a, b) => ascending(a.name, b.name));
  return {
    files,
    unreadable: refused,
    ignored: [...ignored].filter((real) => !byReal.has(real)).length,
    searches: searches.map(({ reals, ...search }) => ({
      ...search,
      files: reals.flatMap((real) => byReal.get(real) ?? []),
    })),
  };
}

/** Each further star multiplies the ways to read a name. */
const mostStars = 3;

function hasManyStars(pattern: string): boolean {
  const steps = pattern.split("/");
  const isMany = (stars: number) => stars > mostStars;
  return (
    isMany(steps.filter((step) => step === "**").length) ||
    steps.some((step) => isMany(step.match(/\*+/g)?.length ?? 0))
  );
}

function isAtOrBelow(place: string, real: string): boolean {
  return real.startsWith(place) && /^(?:[/\\]|$)/.test(real.slice(place.length));
}

const reasons: Readonly<Record<Exclude<Refusal["refusal"], "other">, Reason>> = {
  missing: "missing",
  forbidden: "forbidden",
  folder: "isFolder",
  notAFile: "notAFile",
  busy: "busy",
  outside: "outside",
};

/** Says of a file that the system refuses it. */
export function refusedFile(file: string, { refusal, code }: Refusal): Unreadable {
  return refusal === "other" ? unreadable(file, "refused", { code }) : unreadable(file, reasons[refusal], {});
}
