import type { PageFrame } from "./frame.ts";
import { type Html, html } from "./html.ts";

/** A part of a page with a heading of its own, which links can lead to. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** How many entries there are. */
  readonly count?: number;
  readonly content: Html;
}

export function sectionsOf(sections: readonly Section[], { level, prefix }: Pick<PageFrame, "level" | "prefix">): Html {
  return html`${sections.map(
    (section) => html`<section id="${prefix}${section.id}" class="of-${section.id}">
<h${level}>${titleOf(section)}</h${level}>
${section.content}</section>
`,
  )}`;
}

/** Where sections stand, for those who read them on a screen. */
export function contentsOf(sections: readonly Section[], heading: string): Html {
  return html`<nav class="contents" aria-labelledby="contents-h">
<h2 id="contents-h">${heading}</h2>
<ul>
${sections.map((section) => html`<li><a href="#${section.id}">${titleOf(section)}</a></li>\n`)}</ul>
</nav>
`;
}

function titleOf({ title, count }: Section): Html {
  return html`${title}${count !== undefined && html` <span class="count">(${count})</span>`}`;
}
