const shown = new WeakMap<HTMLElement, string>();

/** Puts a page of a report into its place; where the reader was in it they stay. */
export function putReport(place: HTMLElement, markup: string): void {
  if (shown.get(place) === markup) return;
  shown.set(place, markup);
  // Every text in the markup has been escaped where it was made, and nothing of what a parser makes is run.
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  const focused = links(place).indexOf(document.activeElement as HTMLAnchorElement);
  const { href = "" } = links(place)[focused] ?? {};
  const heights = sections(place).map((section) => section.offsetHeight);
  place.replaceChildren(...body.childNodes);
  // What is out of sight is not laid out; until it is, it takes the room that it took before.
  for (const [i, section] of sections(place).entries())
    if (heights[i]) section.style.containIntrinsicBlockSize = `auto ${heights[i]}px`;
  if (focused < 0) return;
  const same = links(place).filter((link) => link.href === href);
  // Whoever goes by the keyboard would begin at the top of the page again.
  (same.find((link) => links(place).indexOf(link) >= focused) ?? same.at(-1))?.focus({ preventScroll: true });
}

const sections = (place: HTMLElement) => [...place.querySelectorAll<HTMLElement>(".body > section")];

const links = (place: HTMLElement) => [...place.querySelectorAll("a")];

/** The line and column that a link leads to, if it leads into the plan. */
export function placeOfLink(
  target: EventTarget | null,
): { readonly line: number; readonly column: number } | undefined {
  const link = target instanceof Element ? target.closest("a") : null;
  const [, line, column] = /^#plan:(\d+):(\d+)$/.exec(link?.getAttribute("href") ?? "") ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}
