import { HeadingLevel, Paragraph, type Table, TextRun } from "docx";
import type { Fact } from "../paper/fact.ts";
import { cellText } from "../tables/cell-text.ts";
import { colors, type Style } from "./look.ts";

/** What a paper is made of. */
export type Block = Paragraph | Table;

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function heading(level: keyof typeof levels, text: string, onNewPage = false): Paragraph {
  return new Paragraph({ heading: levels[level], pageBreakBefore: onNewPage, children: [run(text)] });
}

export function paragraph(text: string, style?: Style, keepNext = false): Paragraph {
  return paragraphOf([run(text)], style, keepNext);
}

/** Paragraphs of the texts that are not empty. */
export function paragraphs(texts: readonly string[], style?: Style): readonly Paragraph[] {
  return texts.filter(Boolean).map((text) => paragraph(text, style));
}

/** What is said of a thing in a row: “Ansvarig: Socialchefen · Senast: 2026-03-31”; nothing where there is nothing. */
export function factRow(facts: readonly Fact[], style: Style): readonly Paragraph[] {
  return paragraphs([inRow(facts)], style);
}

/** The same with a line for each. */
export function factLines(facts: readonly Fact[], style?: Style): readonly Paragraph[] {
  return facts.map((fact) => paragraph(factWords(fact), style));
}

/** An entry of a list, with what belongs to it below. */
export function point([first = "", ...others]: readonly string[], facts: readonly Fact[] = []): readonly Paragraph[] {
  const below = [...others, ...(facts.length > 0 ? [inRow(facts)] : [])];
  return [first, ...below].map((text, i) => paragraph(text, i === 0 ? "point" : "ofPoint", i < below.length));
}

/** The same with what belongs to it in its last line, where there is little room. */
export function closePoint(texts: readonly string[], facts: readonly Fact[]): readonly Paragraph[] {
  return texts.map((text, i) => {
    const isLast = i === texts.length - 1;
    const after = isLast && facts.length > 0 ? [run(` ${inRow(facts)}`, colors.quiet)] : [];
    return paragraphOf([run(text), ...after], i === 0 ? "point" : "underPoint", !isLast);
  });
}

/** Characters of a text as they are to be read: no line breaks, and nothing in them can hide, link or calculate. */
export function run(text: string, color?: string): TextRun {
  return new TextRun({ ...(color ? { color } : {}), text: cellText(text.replace(/[^\S\u00a0]+/gu, " ")) });
}

function paragraphOf(children: readonly TextRun[], style: Style | undefined, keepNext: boolean): Paragraph {
  return new Paragraph({ ...(style ? { style } : {}), ...(keepNext ? { keepNext } : {}), children });
}

function inRow(facts: readonly Fact[]): string {
  return facts.map(factWords).join(" · ");
}

export function factWords([term, ...parts]: Fact): string {
  return `${term}: ${parts.join(" · ")}`;
}
