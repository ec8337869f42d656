import { style, styleHash } from "../../generated/html-style.ts";
import type { Speaker } from "../../messages/index.ts";
import { charactersOf, type Html, html } from "./html.ts";

/** Where the skip link leads. */
const content = "content";

/** Allows the style frame of this page, known by its hash, and nothing else: no script, no image, no request. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page in one file that asks for no other. */
export function documentOf(
  { title, body, footer }: { readonly title: string; readonly body: Html; readonly footer: Html },
  { language, paper }: Speaker,
): string {
  // The style frame holds no text of a plan, and escaping would change it.
  const [before = "", after = ""] = charactersOf(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style></style>
</head>
<body>
<a class="skip" href="#${content}">${paper.skip}</a>
<main id="${content}" tabindex="-1">
${body}
</main>
<footer>
${footer}
</footer>
</body>
</html>
`).split("<style></style>");
  return `${before}<style>${style}</style>${after}`;
}
