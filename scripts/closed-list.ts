import type { Language, Localised } from "../src/core/text/language.ts";
import type { EditorTexts } from "../src/messages/editor.ts";
import { snippet } from "./suggestions.ts";
import { when } from "./when.ts";

/** A closed list in schemas/plan.schema.json. */
export interface ClosedList {
  readonly enum?: readonly (string | null)[];
  readonly "x-sv-enum"?: Readonly<Record<string, string>>;
  readonly "x-enum-descriptions"?: Readonly<Record<string, Localised>>;
}

/** A closed list for editors: its words are offered; the other language's, and other ways to write them, are accepted. */
export function closedList(list: ClosedList, language: Language, texts: EditorTexts) {
  const english = (list.enum ?? []).filter((value) => value !== null);
  const swedish = (value: string) => list["x-sv-enum"]?.[value] ?? value;
  const describe = (value: string) => list["x-enum-descriptions"]?.[value]?.[language] ?? "";
  const own = english.map((value) => (language === "sv" ? swedish(value) : value));
  const descriptions = english.map(describe);
  const known = [...new Set(english.flatMap((value) => [value, swedish(value)]))];
  // A word just as it is offered is left to the list, so that an editor finds what it means.
  const accepted = `^(?!(?:${own.join("|")})$)\\s*(?:${known.map(anyWay).join("|")})?\\s*$`;
  return {
    ...when(
      { type: ["string", "null"], pattern: accepted },
      {},
      { enum: own, enumDescriptions: descriptions, errorMessage: texts.notAChoice(own) },
    ),
    defaultSnippets: own.map((word, index) => snippet({ word, description: descriptions[index] ?? "" })),
  };
}

/** A pattern for a word in capitals or not, with spaces or low lines for hyphens: the program reads them alike. */
function anyWay(word: string): string {
  return [...word]
    .map((letter) => {
      if (letter === "-") return "[-_\\s]";
      const upper = letter.toUpperCase();
      const either = upper === letter ? letter : `[${upper}${letter}]`;
      const apart = letter.normalize("NFD");
      return apart === letter ? either : `(?:${either}|[${apart[0]?.toUpperCase()}${apart[0]}]${apart.slice(1)})`;
    })
    .join("");
}
