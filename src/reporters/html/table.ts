import { type Html, html } from "./html.ts";

interface Column {
  readonly head: Html | string;
  /** A class for all cells of the column, such as `number`. */
  readonly kind?: string;
}

/** The cells of a row, of which the first is its heading; or a heading, and what stands across all the others. */
type Row = readonly (Html | string | number)[] | { readonly head: Html | string; readonly across: Html | string };

export interface TableParts {
  readonly id: string;
  readonly kind: string;
  /** Names the table, and the region that it can be scrolled in; for those who do not see the heading above it. */
  readonly caption: string;
  /** A line above the table. */
  readonly about?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A row above the heads, for columns that belong together; the spans add up to the number of columns. */
  readonly groups?: readonly { readonly head: string; readonly span: number }[];
}

/** A table in a region of its own, which can be scrolled, with the keyboard too, where the screen is narrow. */
export function table({ id, kind, caption, about = "", columns, rows, groups = [] }: TableParts): Html {
  const kinds = columns.map((column) => column.kind && html` class="${column.kind}"`);
  const rowOf = (row: Row) =>
    "across" in row
      ? html`<th scope="row"${kinds[0]}>${row.head}</th><td colspan="${columns.length - 1}">${row.across}</td>`
      : row.map((cell, i) =>
          i === 0 ? html`<th scope="row"${kinds[i]}>${cell}</th>` : html`<td${kinds[i]}>${cell}</td>`,
        );
  return html`${about && html`<p class="about">${about}</p>\n`}<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table class="${kind}">
<caption id="${id}" class="unseen">${caption}</caption>
<thead>
${groups.length > 0 && html`<tr>${groups.map(groupHead)}</tr>\n`}<tr>${columns.map(({ head }, i) => html`<th scope="col"${kinds[i]}>${head}</th>`)}</tr>
</thead>
<tbody>
${rows.map((row) => html`<tr>${rowOf(row)}</tr>\n`)}</tbody>
</table>
</div>
`;
}

function groupHead({ head, span }: { readonly head: string; readonly span: number }): Html {
  return head ? html`<th scope="colgroup" colspan="${span}">${head}</th>` : html`<td colspan="${span}"></td>`;
}
