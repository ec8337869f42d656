import { fold, hasStem } from "../text/words.ts";
import type { Bearer } from "./bearers.ts";

const youth = "young people";
const children = ["barn", "ungdom", "child", youth];
const adults = [
  ..."vuxn kvinn män$ person våldsutsatt föräld mamm pappa pappor familj närstående alla$".split(" "),
  ..."adult women woman men$ people$ parent famil everyone".split(" "),
];

/** Whether what a thing says of itself is about children and nobody else: it cannot be what shows help to adults. */
export function isOfChildrenOnly({ texts }: Pick<Bearer, "texts">): boolean {
  const isOf = texts.some(({ words }) => hasStem(words, children));
  // “People” are adults too, but young ones are not.
  return isOf && !texts.some(({ words }) => hasStem(fold(words).replaceAll(youth, ""), adults));
}
