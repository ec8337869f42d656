import type { YamlReason } from "../core/faults/unreadable.ts";

/** What begins an item of a list in a word processor, and nothing in YAML. */
const bullet = /^[ \t]*([–—−•‣▪·])[ \t]/u;
/** A question mark for want of a value: alone it begins a key of several lines. */
const question = /(?:^|[:-])[ \t]+\?[ \t]*$/u;

/** Where on the line of a fault a character stands that people write, and that YAML takes for something else. */
export function misreadCharacter(
  text: string,
  fault: number,
): { readonly reason: YamlReason; readonly offset: number } | undefined {
  const start = text.lastIndexOf("\n", fault - 1) + 1;
  const [line = ""] = text.slice(start).split(/\r?\n/, 1);
  const dash = bullet.exec(line)?.[1];
  if (dash !== undefined) return { reason: "BULLET", offset: start + line.indexOf(dash) };
  return question.test(line) ? { reason: "QUESTION_MARK", offset: start + line.lastIndexOf("?") } : undefined;
}
