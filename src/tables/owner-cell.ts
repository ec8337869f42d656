import type { Language } from "../core/text/language.ts";
import { fold } from "../core/text/words.ts";
import { keyName } from "../generated/names.ts";

export const ownerParts = ["function", "unit", "role"] as const;
type OwnerPart = (typeof ownerParts)[number];

/** Someone responsible as a plan may write it: a text, or a function, a unit and a role. */
export type WrittenOwner = string | Readonly<Partial<Record<OwnerPart, string>>>;

/**
 * Someone responsible, within a cell: a text as it is, parts as “funktion: enhetschef | enhet: IFO | roll: samordnar”.
 *
 * A bar within a part has a backslash before it, and so has a text that only looks like parts.
 */
export function ownerText(owner: WrittenOwner, language: Language): string {
  if (typeof owner === "string") return looksLikeParts(owner) ? `\\${owner}` : owner;
  return ownerParts
    .flatMap((part) => {
      const words = owner[part];
      return words === undefined ? [] : [`${keyName(part, language)}: ${words.replaceAll("|", "\\|")}`];
    })
    .join(" | ");
}

/** The owner that such a text means, in the words that stand there. */
export function readOwner(text: string): WrittenOwner {
  if (partOf(text) === undefined) return looksLikeParts(text) ? text.slice(1) : text;
  const owner: Partial<Record<OwnerPart, string>> = {};
  for (const piece of text.split(/(?<!\\)\|/)) {
    const part = partOf(piece);
    // Words that go on behind a bar are no parts that we know of: nothing of them may be lost.
    if (part === undefined) return text;
    owner[part] = piece
      .slice(piece.indexOf(":") + 1)
      .replaceAll("\\|", "|")
      .trim();
  }
  return owner;
}

const partByName = new Map(ownerParts.flatMap((part) => [part, keyName(part, "sv")].map((name) => [name, part])));

function partOf(piece: string): OwnerPart | undefined {
  const colon = piece.indexOf(":");
  return colon < 0 ? undefined : (partByName.get(fold(piece.slice(0, colon))) as OwnerPart | undefined);
}

function looksLikeParts(text: string): boolean {
  return partOf(text.replace(/^\\+/, "")) !== undefined;
}
