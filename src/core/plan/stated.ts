import type { Words } from "../text/source.ts";
import { isForNothing, ownerKind } from "./owner.ts";
import { placeholderIn } from "./placeholder.ts";

/** Whether texts say something: `unfilled` when all that is there are placeholders, a finding of their own. */
export type Statement = "stated" | "unfilled" | "missing";

/** One text that says something is enough; "-", "ej beslutat" and the other words for nobody say nothing. */
export function statementOf(
  texts: readonly (Words | undefined)[],
  isSaid: (words: string) => boolean = (words) => !isForNothing(words),
): Statement {
  const each = texts.map((text): Statement => {
    if (!text) return "missing";
    if (placeholderIn(text.words) !== undefined) return "unfilled";
    return isSaid(text.words) ? "stated" : "missing";
  });
  if (each.includes("stated")) return "stated";
  return each.includes("unfilled") ? "unfilled" : "missing";
}

/** Whether texts that are to name a body or a function do so: "2026" and "årligen" name none. */
export function namingOf(texts: readonly (Words | undefined)[]): Statement {
  return statementOf(texts, (words) => ownerKind(words) !== "nobody");
}
