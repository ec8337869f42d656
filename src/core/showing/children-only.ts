import { hasStem } from "../text/words.ts";
import type { Bearer } from "./bearers.ts";

const children = ["barn", "ungdom", "child", "young people"];
const adults = [
  ..."vuxn kvinn män$ person våldsutsatt föräld mamm pappa familj närstående alla$".split(" "),
  ..."adult women woman men$ people$ parent famil everyone".split(" "),
];

/** Whether what a thing says of itself is about children and nobody else: it cannot be what shows help to adults. */
export function isOfChildrenOnly({ texts }: Pick<Bearer, "texts">): boolean {
  const has = (stems: readonly string[]) => texts.some(({ words }) => hasStem(words, stems));
  return has(children) && !has(adults);
}
