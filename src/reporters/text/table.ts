import Table from "cli-table3";

/** Columns before the first column and between any two. */
export const tableGap = 2;

/** A cell that spans so many columns, from the left whatever stands in them. */
export interface WideCell {
  readonly content: string;
  readonly colSpan: number;
}

interface Column {
  /** One text, with line breaks where it has several lines. */
  readonly head: string;
  readonly width: number;
  readonly align?: "left" | "right";
}

/** A table with a rule below its head and no other; cells are broken into lines and painted by the caller. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly (string | WideCell)[])[],
): readonly string[] {
  const drawn = new Table({
    head: columns.map(({ head }) => head),
    colWidths: columns.map(({ width }) => width + padding),
    colAligns: columns.map(({ align = "left" }) => align),
    chars: blanks,
    style: { head: [], border: [], "padding-left": padding, "padding-right": 0 },
  });
  for (const row of rows)
    drawn.push(row.map((cell) => (typeof cell === "string" ? cell : { ...cell, hAlign: "left" as const })));
  const lines = drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  const whole = columns.reduce((sum, { width }) => sum + tableGap + width, -tableGap);
  const rule = " ".repeat(tableGap) + "─".repeat(whole);
  return lines.toSpliced(Math.max(...columns.map(({ head }) => head.split("\n").length)), 0, rule);
}

// cli-table3 takes what stands between two columns for one character wide where a cell spans both.
const padding = tableGap - 1;

// Without any character of its own a rule is not drawn.
const blanks = {
  ...Object.fromEntries(
    ["top", "mid", "bottom", "left", "right"].flatMap((edge) =>
      ["", "-mid", "-left", "-right"].map((part) => [edge + part, ""]),
    ),
  ),
  left: " ",
  middle: " ",
};
