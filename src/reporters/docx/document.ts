import { Document, Footer, Packer, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import type { Speaker } from "../../messages/index.ts";
import { coreProperties } from "../tables/core-properties.ts";
import { timeless } from "../tables/timeless.ts";
import { lookOf, page, textWidth } from "./look.ts";
import { type Block, run } from "./pieces.ts";

export interface DocumentParts {
  readonly title: string;
  /** At the foot of every page, beside its number. */
  readonly foot: string;
  readonly body: readonly Block[];
}

/** A document for Word (DOCX) that refers to nothing outside it. The same parts give the same bytes. */
export async function documentOf({ title, foot, body }: DocumentParts, { language }: Speaker): Promise<Uint8Array> {
  const number = new TextRun({ children: ["\t", PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"] });
  const footer = new Paragraph({
    style: "footer",
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    children: [run(foot), number],
  });
  const { width, height, margin } = page;
  const size = { width, height };
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const document = new Document({
    ...lookOf(language),
    sections: [
      {
        properties: { page: { size, margin: margins } },
        footers: { default: new Footer({ children: [footer] }) },
        children: [...body],
      },
    ],
  });
  // The library's own properties would tell the clock, and not the language.
  const properties = { path: "docProps/core.xml", data: coreProperties(title, language) };
  return timeless(await Packer.pack(document, "uint8array", undefined, [properties]));
}
