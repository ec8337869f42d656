import { readInterval } from "../core/interval.ts";
import type { Frequency, Moment, Words } from "../core/plan.ts";
import type { NodePath } from "../core/source.ts";
import { readWhen } from "../core/when.ts";

/** A value and its path; what is missing or of another shape than wanted reads as nothing. */
export interface Node {
  readonly value: unknown;
  readonly path: NodePath;
}

export function moment(node: Node, key: string): Moment | undefined {
  const words = text(node, key);
  return words && { ...words, when: readWhen(words.words) };
}

export function frequency(node: Node, key: string): Frequency | undefined {
  const words = text(node, key);
  return words && { ...words, interval: readInterval(words.words) };
}

export function child(node: Node, key: string): Node {
  return { value: isRecord(node.value) ? node.value[key] : undefined, path: [...node.path, key] };
}

export function items(node: Node): Node[] {
  if (!Array.isArray(node.value)) return [];
  return node.value.flatMap((value: unknown, index) =>
    value === null ? [] : [{ value, path: [...node.path, index] }],
  );
}

export function records(node: Node, key: string): Node[] {
  return items(child(node, key)).filter(({ value }) => isRecord(value));
}

export function record<T>(node: Node, key: string, make: (node: Node) => T): T | undefined {
  const found = child(node, key);
  return isRecord(found.value) ? make(found) : undefined;
}

export function text(node: Node, key: string): Words | undefined {
  return wordsOf(child(node, key));
}

export function texts(node: Node, key: string): Words[] {
  return items(child(node, key)).flatMap((item) => wordsOf(item) ?? []);
}

export function tags(node: Node, key: string): string[] {
  return texts(node, key).map(({ words }) => words);
}

export function wordsOf({ value, path }: Node): Words | undefined {
  return typeof value === "string" ? { words: value, path } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every text below a node, in the order of the file. */
export function* everyText({ value, path }: Node): Generator<Words> {
  // Under an unknown key a number stays a number, and may be a personal one.
  if (typeof value === "string" || typeof value === "number") yield { words: String(value), path };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* everyText({ value: item, path: [...path, index] });
  else if (isRecord(value))
    for (const key of Object.keys(value)) yield* everyText({ value: value[key], path: [...path, key] });
}
