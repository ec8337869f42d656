import type { Words } from "../text/source.ts";
import { ownerKind } from "./owner.ts";
import { placeholderIn } from "./placeholder.ts";

/** Whether texts say something: `unfilled` when all that is there are placeholders, a finding of their own. */
export type Statement = "stated" | "unfilled" | "missing";

/** One text that says something is enough; "-", "ej beslutat" and the other words for nobody say nothing. */
export function statementOf(texts: readonly (Words | undefined)[]): Statement {
  const each = texts.map((text): Statement => {
    if (!text) return "missing";
    if (placeholderIn(text.words) !== undefined) return "unfilled";
    return ownerKind(text.words) === "nobody" ? "missing" : "stated";
  });
  if (each.includes("stated")) return "stated";
  return each.includes("unfilled") ? "unfilled" : "missing";
}
