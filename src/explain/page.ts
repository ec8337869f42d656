import { fullId } from "../core/pack/full-id.ts";

/** What a page speaks of and may link to. */
export type Target =
  | { readonly kind: "requirement"; readonly pack: string; readonly id: string }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "pack"; readonly id: string };

/** A word to be copied as it stands: an id, a key, a value; it may have a page of its own. */
export interface Code {
  readonly code: string;
  readonly to?: Target;
}

export type Text = string | readonly (string | Code)[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: "yaml"; readonly text: string };

/** A text with headings, lists and tables, before it becomes Markdown or lines on a screen. */
export type Page = readonly Block[];

export const title = (text: string): Block => ({ kind: "heading", level: 1, text });
export const heading = (text: string): Block => ({ kind: "heading", level: 2, text });
export const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
export const yaml = (text: string): Block => ({ kind: "yaml", text });

/** Nothing where there are no items. */
export const list = (items: readonly Text[]): readonly Block[] => (items.length > 0 ? [{ kind: "list", items }] : []);

/** Columns in which every cell is empty are left out, and the table where it has no rows. */
export function table(head: readonly string[], rows: readonly (readonly Text[])[]): readonly Block[] {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== undefined && row[column] !== ""));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, column) => kept[column]);
  return rows.length > 0 ? [{ kind: "table", head: keep(head), rows: rows.map(keep) }] : [];
}

/** The parts of a text, each a plain one or a code. */
export function partsOf(text: Text): readonly (string | Code)[] {
  return typeof text === "string" ? [text] : text;
}

export const requirementCode = (pack: string, id: string): Code => ({
  code: fullId({ pack, requirement: id }),
  to: { kind: "requirement", pack, id },
});
export const ruleCode = (id: string): Code => ({ code: id, to: { kind: "rule", id } });
export const packCode = (id: string): Code => ({ code: id, to: { kind: "pack", id } });
