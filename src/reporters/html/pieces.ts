import type { Fact as PlainFact } from "../paper/fact.ts";
import { type Html, html } from "./html.ts";

/** A text of a plan in a field of its own, whatever direction its letters run in. */
export function own(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

/** Parts in a row with a point between them; those without content are left out. */
export function inRow(parts: readonly (Html | string)[]): Html {
  return html`${parts.map((part, i) => html`${i > 0 && html` <span aria-hidden="true">·</span> `}${part}`)}`;
}

/** The title of a focus area, which may be broken after a stroke. */
export function areaTitle(title: string): Html {
  return html`${title.split(/(?<=\/)/).map((part, i) => html`${i > 0 && html`<wbr>`}${part}`)}`;
}

export type Fact = readonly [term: string, fact: Html | string];

/** Terms with what is said of each; nothing where there are none. */
export function factList(kind: string, facts: readonly Fact[]): Html {
  if (facts.length === 0) return html``;
  return html`<dl class="${kind}">
${facts.map(([term, fact]) => html`<div><dt>${term}</dt> <dd>${fact}</dd></div>\n`)}</dl>
`;
}

/** Facts in plain words as markup. */
export function factsOf(facts: readonly PlainFact[]): readonly Fact[] {
  return facts.map(([term, ...parts]) => [term, inRow(parts.map(own))]);
}

/** Paragraphs of the texts that are not empty. */
export function paragraphs(texts: readonly string[]): Html {
  return html`${texts.filter(Boolean).map((text) => html`<p>${prose(text)}</p>\n`)}`;
}

/** A text in which no date is broken between two lines. */
export function prose(text: string): Html {
  const parts = text.split(/(?<!\d)(\d{4}-\d\d-\d\d)(?!\d)/);
  return html`${parts.map((part, i) => (i % 2 === 1 ? html`<span class="day">${part}</span>` : part))}`;
}

export interface NumberCard {
  readonly count: number | string;
  readonly title: string;
  /** What the number does not say by itself. */
  readonly note?: string | undefined;
  /** The id of the section that has what was counted. */
  readonly target?: string | undefined;
}

/** Numbers that are read at a glance. */
export function numbers(cards: readonly NumberCard[]): Html {
  const entries = cards.map(
    ({ count, title, note, target }) => html`<li>
<p class="big">${count}</p>
<p class="of">${target === undefined ? title : html`<a href="#${target}">${title}</a>`}</p>
${note && html`<p class="note">${note}</p>\n`}</li>
`,
  );
  return html`<ul class="numbers">
${entries}</ul>
`;
}
