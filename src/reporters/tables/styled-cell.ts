import type { CellObject } from "write-excel-file/universal";
import type { Verdict } from "../../core/pack/verdicts.ts";
import { daysBetween } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { signs } from "../signs.ts";
import { cellText, looksLikeFormula } from "./cell-text.ts";
import type { Look } from "./sheet.ts";
import type { Cell } from "./table.ts";

/** Behind the dark letters of a verdict; the sign and the word say the same without colour. */
const colours: Readonly<Partial<Record<Verdict, string>>> = {
  met: "#E2F0D9",
  partly: "#FFF2CC",
  gap: "#F8D7DA",
  late: "#FBE0CC",
  review: "#DDEBF7",
  waived: "#E7E6E6",
};

const looks: Readonly<Record<Look["as"], Partial<CellObject>>> = {
  title: { fontWeight: "bold", fontSize: 16, wrap: false },
  label: { fontWeight: "bold" },
  note: { fontStyle: "italic", wrap: false },
  head: { fontWeight: "bold", backgroundColor: "#1F3864", textColor: "#FFFFFF" },
};

/** A cell as the library for workbooks wants it: a text, a number or a day, with its looks. */
export function styledCell(cell: Cell | Look, speaker: Pick<Speaker, "verdicts">): CellObject | undefined {
  if (cell === undefined) return undefined;
  if (typeof cell === "number") return { ...base, type: Number, value: cell, align: "right", indent: 1 };
  if (typeof cell === "string") return textCell(cell);
  if ("as" in cell) {
    const plain = styledCell(cell.text, speaker);
    return plain && { ...plain, ...looks[cell.as] };
  }
  if ("verdict" in cell) {
    const { verdict } = cell;
    const colour = colours[verdict];
    return {
      ...textCell(`${signs[verdict]} ${speaker.verdicts[verdict]}`),
      ...(colour ? { backgroundColor: colour } : {}),
    };
  }
  // The calendar of spreadsheets has a 29 February 1900, so that days before it would be one off.
  if (cell.day < "1900-03-01") return textCell(cell.day);
  const date = new Date(daysBetween("1970-01-01", cell.day) * 86_400_000);
  return { ...base, type: Date, value: date, format: "yyyy-mm-dd", align: "left" };
}

const base = { alignVertical: "top" } as const;

/** The longest text that a cell may hold. */
const most = 32_767;

/** A text that stays a text, also when somebody opens the cell and leaves it again. */
function textCell(text: string): CellObject | undefined {
  const whole = cellText(text);
  if (whole === "") return undefined;
  const value = escaped(whole.length > most ? `${whole.slice(0, most - 1)}…` : whole);
  return { ...base, type: String, value, wrap: true, ...(looksLikeFormula(whole) ? { format: "@" } : {}) };
}

/**
 * A text in which nothing means another character: in workbooks “_x0041_” is the letter A (ECMA-376, 22.9.2.19).
 *
 * Names such as “constructor”, which every object of JavaScript has, get a blank after them, as the library would take
 * them for texts that it has met before.
 */
function escaped(text: string): string {
  return text in {} ? `${text} ` : text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");
}
