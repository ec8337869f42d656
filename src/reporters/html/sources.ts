import { type Sourced, sourceRows, unwrittenWords } from "../paper/sources.ts";
import type { PageFrame } from "./frame.ts";
import { html } from "./html.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import { table } from "./table.ts";

/** The acts and sections that the requirements rest on, and how well each has been checked: the most binding first. */
export function sourceSections(sourced: readonly Sourced[], { speaker, asOf }: PageFrame): readonly Section[] {
  const { columns } = speaker.explain;
  const rows = sourceRows(sourced, speaker);
  const besides = unwrittenWords(sourced, speaker);
  if (rows.length + besides.length === 0) return [];
  const all = table({
    id: "sources-t",
    kind: "sources",
    caption: speaker.paper.headings.sources,
    about: speaker.paper.sourcesAbout(asOf),
    columns: [
      { head: columns.act, kind: "act" },
      { head: columns.section },
      { head: columns.verified, kind: "verified" },
    ],
    rows: rows.map(({ act, level, sections, verified }) => [
      html`${act} <span class="quiet">${level}</span>`,
      paragraphs(sections),
      verified,
    ]),
  });
  const content = html`${rows.length > 0 && all}${paragraphs(besides)}`;
  return [{ id: "sources", title: speaker.paper.headings.sources, content }];
}
