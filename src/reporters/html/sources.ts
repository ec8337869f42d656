import { type Basis, type Level, levels, type Requirement } from "../../core/pack.ts";
import type { Speaker } from "../../messages/index.ts";
import { html } from "./html.ts";
import { paragraphs } from "./pieces.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import { table } from "./table.ts";

/** A requirement that was judged, with its legal bases in force that day. */
export interface Sourced {
  readonly requirement: Requirement;
  readonly basis: readonly Basis[];
}

interface Source extends Pick<Basis, "act" | "verified"> {
  readonly level: Level;
  /** By when they are in force. */
  readonly sections: Map<string, Set<string>>;
}

/** The acts and sections that the requirements rest on, and how well each has been checked: the most binding first. */
export function sourceSections(sourced: readonly Sourced[], sheet: Sheet): readonly Section[] {
  const { speaker, asOf } = sheet;
  const { columns, sectionUnknown } = speaker.explain;
  const sources = sourcesIn(sourced, speaker);
  const unwritten = [...new Set(sourced.map(({ requirement }) => requirement))].filter(
    ({ basis }) => basis.length === 0,
  );
  const practice = unwritten.filter(({ level }) => level === "practice").length;
  const besides = [
    practice > 0 ? speaker.paper.practice(practice) : "",
    unwritten.length > practice ? speaker.paper.unwritten(unwritten.length - practice) : "",
  ];
  if (sources.length + unwritten.length === 0) return [];
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
    rows: sources.map((source) => [
      html`${source.act} <span class="quiet">${speaker.levels[source.level]}</span>`,
      html`${[...source.sections].map(
        ([time, sections]) =>
          html`<p>${inOrder(sections)
            .map((section) => section || sectionUnknown)
            .join("; ")}, ${time}</p>`,
      )}`,
      speaker.explain.verified(source.verified, source.level),
    ]),
  });
  const content = html`${sources.length > 0 && all}${paragraphs(besides)}`;
  return [{ id: "sources", title: speaker.paper.headings.sources, content }];
}

function sourcesIn(sourced: readonly Sourced[], { explain }: Speaker): readonly Source[] {
  const sources = new Map<string, Source>();
  for (const { requirement, basis } of sourced) {
    for (const { act, section, from, to, verified, level = requirement.level } of basis) {
      const key = JSON.stringify([act, verified, level]);
      const source = sources.get(key) ?? { act, verified, level, sections: new Map<string, Set<string>>() };
      const time = to ? explain.between(from, to) : explain.fromOn(from);
      source.sections.set(time, (source.sections.get(time) ?? new Set()).add(section));
      sources.set(key, source);
    }
  }
  return [...sources.values()].sort(
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || (a.act === b.act ? 0 : a.act < b.act ? -1 : 1),
  );
}

/** 7 kap. before 13 kap., and what is not known last. */
function inOrder(sections: ReadonlySet<string>): readonly string[] {
  const { compare } = new Intl.Collator("sv", { numeric: true });
  return [...sections].sort((a, b) => Number(a === "") - Number(b === "") || compare(a, b));
}
