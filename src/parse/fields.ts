import type { Frequency, Moment } from "../core/plan/plan.ts";
import type { NodePath, Words } from "../core/text/source.ts";
import { readInterval } from "../core/time/interval.ts";
import { readWhen } from "../core/time/when.ts";

/** A value and its path; what is missing or of another shape than wanted reads as nothing. */
export interface Node {
  readonly value: unknown;
  readonly path: NodePath;
}

export function moment(node: Node, key: string): Moment | undefined {
  const words = text(node, key);
  return words && { words: words.words, path: words.path, when: readWhen(words.words) };
}

export function frequency(node: Node, key: string): Frequency | undefined {
  const words = text(node, key);
  return words && { words: words.words, path: words.path, interval: readInterval(words.words) };
}

export function child(node: Node, key: string): Node {
  return { value: valueAt(node, key), path: [...node.path, key] };
}

function valueAt({ value }: Node, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

/** What a list holds, if one stands there; what is null in it is left out. */
export function items(node: Node, key: string): Node[] {
  return those(node, key, (value) => value !== null);
}

export function records(node: Node, key: string): Node[] {
  return those(node, key, isRecord);
}

function those(node: Node, key: string, isMeant: (value: unknown) => boolean): Node[] {
  const found: Node[] = [];
  listOf(node, key).forEach((value, index) => {
    if (isMeant(value)) found.push({ value, path: [...node.path, key, index] });
  });
  return found;
}

function listOf(node: Node, key: string): readonly unknown[] {
  const list = valueAt(node, key);
  return Array.isArray(list) ? list : [];
}

export function record<T>(node: Node, key: string, make: (node: Node) => T): T | undefined {
  const found = child(node, key);
  return isRecord(found.value) ? make(found) : undefined;
}

export function text(node: Node, key: string): Words | undefined {
  // Most fields are not there, and need no path.
  const value = valueAt(node, key);
  return typeof value === "string" ? { words: value, path: [...node.path, key] } : undefined;
}

export function texts(node: Node, key: string): Words[] {
  const found: Words[] = [];
  listOf(node, key).forEach((value, index) => {
    if (typeof value === "string") found.push({ words: value, path: [...node.path, key, index] });
  });
  return found;
}

export function tags(node: Node, key: string): string[] {
  return listOf(node, key).filter((value) => typeof value === "string");
}

export function wordsOf({ value, path }: Node): Words | undefined {
  return typeof value === "string" ? { words: value, path } : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every text in a value, in the order of the file. */
export function everyText(root: unknown): Words[] {
  const found: Words[] = [];
  const path: (string | number)[] = [];
  const read = (value: unknown, step: string | number) => {
    path.push(step);
    search(value);
    path.pop();
  };
  const search = (value: unknown) => {
    // Under an unknown key a number stays a number, and may be a personal one.
    if (typeof value === "string" || typeof value === "number") found.push({ words: String(value), path: [...path] });
    else if (Array.isArray(value)) value.forEach(read);
    else if (isRecord(value)) for (const key of Object.keys(value)) read(value[key], key);
  };
  search(root);
  return found;
}
