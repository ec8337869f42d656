import { type Block, heading } from "./pieces.ts";

/** A part of a paper with a heading of its own. */
export interface Section {
  readonly title: string;
  /** How many entries there are. */
  readonly count?: number;
  readonly blocks: readonly Block[];
}

/** Sections one after the other; the first may begin a page. */
export function sectionBlocks(sections: readonly Section[], onNewPage = false): readonly Block[] {
  return sections.flatMap(({ title, count, blocks }, i) => [
    heading(2, count === undefined ? title : `${title} (${count})`, onNewPage && i === 0),
    ...blocks,
  ]);
}
