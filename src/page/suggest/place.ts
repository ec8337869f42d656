/** Where in a plan somebody is writing, as far as lines tell: the YAML need not be whole. */
export interface WritingPlace {
  /** The keys that it stands under, the outermost first, as they are written. */
  readonly parents: readonly string[];
  /** The keys beside it, in the same mapping. */
  readonly siblings: ReadonlySet<string>;
  /** The key whose value is being written; undefined where a key is. */
  readonly key: string | undefined;
  /** What has been written of the word so far. */
  readonly typed: string;
  /** The column at which keys stand here, and whether they stand between braces. */
  readonly indent: number;
  readonly isInBraces: boolean;
}

/** A line that begins with a key, or with dashes before one. */
const keyLine = /^(\s*)((?:- +)*)(?:"([^"]*)"|'([^']*)'|([^\s#:"'[\]{},-][^:#]*?))\s*:(?=\s|$)/;

interface Key {
  readonly name: string;
  /** The column of the key, and that of the first dash before it. */
  readonly column: number;
  readonly dash: number | undefined;
}

/** Reads where the end of a text stands, of which only lines above it are looked at. */
export function placeIn(before: string, after = ""): WritingPlace {
  const lines = before.split("\n");
  const line = lines.pop() ?? "";
  const own = keyOf(line);
  const inBraces = bracesIn(line);
  const outer = around(lines, own?.column ?? columnIn(line), own?.dash ?? dashIn(line));
  if (inBraces) {
    const parents = [...outer.parents, ...(own ? [own.name] : [])];
    return { ...inBraces, parents, indent: outer.indent, isInBraces: true };
  }
  const below = siblingsBelow(after, outer.indent);
  const siblings = new Set([...outer.siblings, ...below]);
  const base = { parents: outer.parents, siblings, indent: outer.indent, isInBraces: false };
  if (!own) return { ...base, key: undefined, typed: line.trimStart().replace(/^(?:- +)+/, "") };
  const value = line.slice(line.indexOf(":", own.column) + 1);
  return { ...base, key: own.name, typed: lastWord(value) };
}

function keyOf(line: string): Key | undefined {
  const match = keyLine.exec(line);
  if (!match) return undefined;
  const [, space = "", dashes = "", double, single, plain] = match;
  return {
    name: double ?? single ?? plain ?? "",
    column: space.length + dashes.length,
    dash: dashes === "" ? undefined : space.length,
  };
}

function columnIn(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}

function dashIn(line: string): number | undefined {
  return /^\s*-(?: |$)/.test(line) ? line.indexOf("-") : undefined;
}

/** The keys above and beside a column. */
function around(lines: readonly string[], start: number, startDash: number | undefined) {
  const parents: string[] = [];
  const siblings = new Set<string>();
  let column = start;
  let dash = startDash;
  for (const line of lines.toReversed()) {
    const key = keyOf(line);
    if (!key) continue;
    if (isAbove(key, column, dash)) {
      parents.unshift(key.name);
      [column, dash] = [key.column, key.dash];
    } else if (parents.length === 0 && dash === undefined && key.column === column) {
      siblings.add(key.name);
      dash = key.dash;
    } else if (dash === undefined && key.column === column) dash = key.dash;
  }
  return { parents, siblings, indent: start };
}

/** A list may stand right under its key, dash under letter. */
function isAbove(key: Key, column: number, dash: number | undefined): boolean {
  if (dash === undefined) return key.column < column;
  return key.column < dash || (key.column === dash && key.dash === undefined);
}

/** The keys of the same mapping that follow. */
function siblingsBelow(after: string, indent: number): readonly string[] {
  const names: string[] = [];
  for (const line of after.split("\n").slice(1)) {
    const key = keyOf(line);
    if (!key) continue;
    if (key.column < indent || key.dash !== undefined) {
      if (key.column <= indent) break;
      continue;
    }
    if (key.column === indent) names.push(key.name);
  }
  return names;
}

/** Between braces on one line: `antagen: { organ: …, da` */
function bracesIn(line: string): Pick<WritingPlace, "siblings" | "key" | "typed"> | undefined {
  const open = line.lastIndexOf("{");
  if (open < 0 || line.indexOf("}", open) >= 0) return undefined;
  const parts = line.slice(open + 1).split(",");
  const last = parts.pop() ?? "";
  const siblings = new Set(parts.flatMap((part) => /^\s*([^\s:](?:[^:]*[^\s:])?)\s*:/.exec(part)?.[1] ?? []));
  const pair = /^\s*([^\s:](?:[^:]*[^\s:])?)\s*:\s(.*)$/.exec(last);
  return { siblings, key: pair?.[1], typed: (pair?.[2] ?? last).trimStart() };
}

/** Of “ [barn, vu” the last. */
function lastWord(value: string): string {
  return (/(?:^|[[,])\s*([^[,]*)$/.exec(value)?.[1] ?? "").trimStart();
}
