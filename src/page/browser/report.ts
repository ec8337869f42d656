/** Puts a page of a report into its place; where the reader was in it they stay. */
export function putReport(place: HTMLElement, markup: string): void {
  // Every text in the markup has been escaped where it was made, and nothing of what a parser makes is run.
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  place.replaceChildren(...body.childNodes);
}

/** The line and column that a link leads to, if it leads into the plan. */
export function placeOfLink(
  target: EventTarget | null,
): { readonly line: number; readonly column: number } | undefined {
  const link = target instanceof Element ? target.closest("a") : null;
  const [, line, column] = /^#plan:(\d+):(\d+)$/.exec(link?.getAttribute("href") ?? "") ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}
