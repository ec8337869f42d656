import { escapeMarkdown } from "./escape.ts";

const markup = Symbol("markup");

/** Markdown that may go into a page as it is; only md`…` and what is built on it make it. */
export interface Markdown {
  readonly [markup]: string;
}

/** What can be put into Markdown: a text is escaped. */
export type Part = Markdown | string | number;

/** Makes Markdown. Every text that is put into it is escaped. */
export function md(strings: TemplateStringsArray, ...parts: readonly Part[]): Markdown {
  return { [markup]: String.raw({ raw: strings }, ...parts.map(charactersOf)) };
}

/** The characters of a part, to be written to a file. */
export function charactersOf(part: Part): string {
  return typeof part === "object" ? part[markup] : escapeMarkdown(String(part));
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], separator: string): Markdown {
  return { [markup]: parts.map(charactersOf).join(separator) };
}

/** An id or the name of a file, as code if it is one of those that can stand so. */
export function code(text: string): Markdown {
  // Within code there is no escape, and a table parts its cells in code too.
  return /^[\p{L}\p{N}_.:/-](?:[\p{L}\p{N}_.:/ -]*[\p{L}\p{N}_.:/-])?$/u.test(text)
    ? { [markup]: `\`${text}\`` }
    : md`${text}`;
}
