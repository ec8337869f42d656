import { visible } from "../../core/text/visible.ts";

const markup = Symbol("markup");

/** Markup that may go into a page as it is; only html`…` makes it. */
export interface Html {
  readonly [markup]: string;
}

type Part = Html | string | number | undefined | false | readonly Part[];

/** Makes markup. Every text that is put into it is escaped, in the text of an element and in a quoted attribute alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [markup]: String.raw({ raw: strings }, ...parts.map(written)) };
}

/** The characters of a page, to be written to a file. */
export function charactersOf(page: Html): string {
  return page[markup];
}

function written(part: Part): string {
  if (part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map(written).join("");
  return typeof part === "object" ? (part as Html)[markup] : escaped(String(part));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A line break is white space in a page; what else could hide or turn the direction is shown. */
function escaped(text: string): string {
  return visible(text.replace(/[^\S\u00a0]+/gu, " ")).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
