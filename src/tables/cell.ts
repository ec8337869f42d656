import type { Language } from "../core/text/language.ts";
import { valueName } from "../generated/names.ts";
import type { Value } from "./activity-table.ts";
import type { Column } from "./columns.ts";
import { joinList } from "./list-cell.ts";
import { ownerText, type WrittenOwner } from "./owner-cell.ts";

/** A value as a cell of its column shows it. */
export function cellOf({ kind }: Pick<Column, "kind">, value: Value, language: Language): string {
  switch (kind) {
    case "text":
    case "word":
      return typeof value[0] === "string" ? spelled(kind, value[0], language) : "";
    default:
      return joinList(
        value.map((one) =>
          typeof one === "string" ? itemText(kind, one, language) : ownerText(spelledRole(one, language), language),
        ),
      );
  }
}

function itemText(kind: Column["kind"], item: string, language: Language): string {
  return kind === "owners" ? ownerText(item, language) : spelled(kind, item, language);
}

/** A word of a closed list in the language that is asked for; any other text as it is. */
export function spelled(kind: Column["kind"], word: string, language: Language): string {
  const isListed = kind === "word" || kind === "words";
  return isListed ? valueName(word, language) : word;
}

export function spelledRole(owner: Exclude<WrittenOwner, string>, language: Language): Exclude<WrittenOwner, string> {
  return owner.role === undefined ? owner : { ...owner, role: spelled("word", owner.role, language) };
}
