/** Steps from the top of a plan to a node, in English names: `["goals", 0, "activities", 2, "responsible"]`. */
export type NodePath = readonly (string | number)[];

/** A stretch of a text; lines and columns are one-based, columns in UTF-16 units, the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Which of two things stands first in a file. */
export function inFileOrder({ span: a }: { readonly span: Span }, { span: b }: { readonly span: Span }): number {
  return a.line - b.line || a.column - b.column;
}

/** Writes a path as a JSON Pointer (RFC 6901). */
export function toPointer(path: NodePath): string {
  let pointer = "";
  for (const step of path)
    pointer += `/${typeof step === "number" ? step : step.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return pointer;
}

/** A stretch of a text that was cut out of a file, as it stands there; `origin` is where the text begins. */
export function shift({ line, column, endLine, endColumn }: Span, origin: Pick<Span, "line" | "column">): Span {
  const [down, right] = [origin.line - 1, origin.column - 1];
  return { line: line + down, column: column + right, endLine: endLine + down, endColumn: endColumn + right };
}

/** A text and where it stands. */
export interface Words {
  readonly words: string;
  readonly path: NodePath;
}

/** What a thing says under each of some keys, with its place; what is blank is left out. */
export function textsAt(path: NodePath, texts: Readonly<Record<string, string | undefined>>): readonly Words[] {
  return Object.entries(texts).flatMap(([key, words]) => (words ? [{ words, path: [...path, key] }] : []));
}
