import { AlignmentType, type IPropertiesOptions, LevelFormat, LineRuleType } from "docx";
import type { Language } from "../../core/text/language.ts";
import { languageTag } from "../tables/core-properties.ts";

/** The colours of the page in HTML: one accent, and what is read second in grey. */
export const colors = { accent: "0B4A6F", quiet: "51606C", line: "CDD6DD", wash: "F2F6F8", tint: "D5E5EF" } as const;

/** A4 with margins of 2.5 cm, in twentieths of a point. */
export const page = { width: 11_906, height: 16_838, margin: 1417 } as const;
export const textWidth = page.width - 2 * page.margin;

/** The name of the one sort of list. */
const dots = "dots";

/** Height of a line, in 240ths of what the letters take. */
const lines = (height: number) => ({ line: height, lineRule: LineRuleType.AUTO });

const styles = {
  kind: { run: { color: colors.quiet }, paragraph: { spacing: { after: 40 } } },
  subtitle: { run: { size: 28 }, paragraph: { spacing: { after: 60 } } },
  lead: { run: { size: 22 }, paragraph: { spacing: { after: 200, ...lines(276) } } },
  quiet: { run: { size: 17, color: colors.quiet }, paragraph: { spacing: { after: 60 } } },
  after: { paragraph: { spacing: { before: 120, after: 100 } } },
  legend: { run: { size: 17, color: colors.quiet }, paragraph: { spacing: { before: 120, after: 100 } } },
  listName: { run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 100, after: 20 } } },
  point: {
    paragraph: {
      spacing: { after: 40 },
      numbering: { reference: dots, level: 0 },
      indent: { left: 284, hanging: 284 },
    },
  },
  underPoint: { paragraph: { indent: { left: 284 }, spacing: { after: 40 } } },
  ofPoint: { run: { color: colors.quiet }, paragraph: { indent: { left: 284 }, spacing: { after: 60 } } },
  cell: { run: { size: 19 }, paragraph: { spacing: { after: 40 } } },
  severe: { run: { size: 19, bold: true }, paragraph: { spacing: { after: 40 } } },
  cellHead: { run: { size: 18, bold: true, color: colors.accent }, paragraph: { spacing: { after: 0 } } },
  quietCell: { run: { size: 16, color: colors.quiet }, paragraph: { spacing: { after: 20 } } },
  number: { run: { size: 52, bold: true, color: colors.accent }, paragraph: { spacing: { after: 0, ...lines(240) } } },
  footer: { run: { size: 16, color: colors.quiet }, paragraph: { spacing: { after: 0 } } },
} as const;

/** The sorts of paragraphs that are no headings. */
export type Style = keyof typeof styles;

const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colors.accent },
  paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after, ...lines(240) } },
});

/** How a paper looks, in letters that Word and LibreOffice both have. */
export function lookOf(language: Language): Pick<IPropertiesOptions, "styles" | "numbering"> {
  return {
    styles: {
      default: {
        document: {
          run: { font: "Arial", size: 20, language: { value: languageTag(language) } },
          paragraph: { spacing: { after: 100, ...lines(264) } },
        },
        heading1: heading(0, 44, 40, 60),
        heading2: heading(1, 26, 320, 100),
        heading3: heading(2, 21, 200, 80),
      },
      paragraphStyles: Object.entries(styles).map(([id, style]) => ({ id, name: id, basedOn: "Normal", ...style })),
    },
    numbering: {
      config: [
        {
          reference: dots,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT }],
        },
      ],
    },
  };
}
