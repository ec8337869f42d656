import { oneLine } from "../one-line.ts";

/** Breaks up what services that show Markdown would make links of; nobody sees it. */
const zeroWidth = "\u200b";

/**
 * A text of one line that says what it says, and does nothing: no markup, HTML, table cell or template, and no link,
 * mention or issue reference, which GitHub and GitLab make of bare words too.
 */
export function escapeMarkdown(text: string): string {
  return unlinked(
    oneLine(text)
      // The brace opens a template only together with the character after it.
      .replace(/[\\`*[\]<|~$]|_(?![\p{L}\p{N}])|(?<=\{)[{%#]/gu, "\\$&")
      .replace(/&(?=#?\w+;)/gu, "\\&")
      // At the start of a line: a quotation, heading, list, rule, or an order to GitLab or GitHub's runner.
      .replace(/^(?:>|#{1,6}(?= |$)|[-+=](?= |$|[-=])|\/|::)/u, "\\$&")
      .replace(/^(\d+)(?=[.)](?: |$))/u, "$1\\")
      // A heading would lose it.
      .replace(/(?<= )#+$/u, "\\$&"),
  );
}

/** A backslash would not do: links are made of the text as it is shown. */
function unlinked(text: string): string {
  return text
    .replace(/@/gu, `@${zeroWidth}`)
    .replace(/#(?=[\p{L}\p{N}_])/gu, `#${zeroWidth}`)
    .replace(/!(?=\d)/gu, `!${zeroWidth}`)
    .replace(/\bGH-(?=\d)/giu, `$&${zeroWidth}`)
    .replace(/:(?=\/\/)/gu, `:${zeroWidth}`)
    .replace(/www(?=\.)/giu, `$&${zeroWidth}`);
}
