import { CST } from "yaml";

/** A line that is a key, with or without the dash of a list: no part of a text, as a rule. */
const keyLine = /\n[ \t]*(?:- +)?[\p{L}_][\p{L}\p{N}_ -]{0,60}:(?= |\r?\n)/u;

/**
 * Where a text in quotation marks begins that is not ended, or seems not to be, as it has taken in lines that are keys to
 * the next quotation mark. Only there, or at the end of the file, does the parser complain: hundreds of lines on.
 */
export function unclosedQuote(tokens: readonly CST.Token[], text: string, fault: number): number | undefined {
  let found: number | undefined;
  const look = (token: CST.Token | null | undefined) => {
    if (token?.type !== "double-quoted-scalar" && token?.type !== "single-quoted-scalar") return;
    const isBefore = token.offset <= fault && !text.slice(token.offset + token.source.length, fault).includes("\n");
    if (isBefore && (!isEnded(token.source) || keyLine.test(token.source))) found = token.offset;
  };
  for (const token of tokens) {
    if (token.type !== "document") continue;
    CST.visit(token, ({ key, value }) => {
      look(key);
      look(value);
    });
  }
  return found;
}

function isEnded(source: string): boolean {
  return source.length > 1 && source.at(-1) === source[0];
}
