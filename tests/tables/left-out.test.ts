import { expect, test } from "vitest";
import { spelled } from "../../src/tables/cell.ts";
import { readTable } from "../../src/tables/read/read-table.ts";
import { reading, sheetOf } from "../support/table.ts";

const headings = "Nr | Mål | Aktivitet | Ansvarig | Klart senast";

test("a word that every object has is no name of a closed list", () => {
  for (const word of ["constructor", "toString", "__proto__", "hasOwnProperty"])
    expect(spelled("word", word, "sv")).toBe(word);
});

test("a row that names or sums up others is no activity, and that is told", () => {
  const { table, remarks } = reading(`${headings}
    1 | Trygghet | Utbilda | Chef | 2026
    FÖREBYGGANDE | | | |
    2 | Trygghet | Samverka | Chef | 2026
    | | | Summa 2 aktiviteter |`);
  expect(table.goals.flatMap(({ activities }) => activities.map(({ row }) => row))).toEqual([2, 4]);
  expect(remarks).toEqual([
    { id: "subheading", row: 3, text: "FÖREBYGGANDE" },
    { id: "subheading", row: 5, text: "Summa 2 aktiviteter" },
  ]);
});

test("a sum is no goal, whatever column it stands in and with figures beside it", () => {
  const { table, remarks } = reading(`Mål | Aktivitet | Ansvarig | Kostnad
    Trygghet | Utbilda | Chef | 20000
    Summa | | | 20000
    Totalt: | | |
    Trygghet | Samverka | Chef | 5000
    | Summa | | 25000`);
  expect(table.goals.map(({ values }) => values.get("title"))).toEqual([["Trygghet"]]);
  expect(table.goals.flatMap(({ activities }) => activities.map(({ row }) => row))).toEqual([2, 5]);
  expect(remarks.map(({ id, ...rest }) => [id, "row" in rest ? rest.row : undefined])).toEqual([
    ["subheading", 3],
    ["subheading", 4],
    ["subheading", 6],
  ]);
});

test("a row without a title is an activity only by an id that the plan has", () => {
  const text = `${headings}
    1 | Trygghet | Utbilda | Chef | 2026
    A7 | | | Rektor | 2027`;
  const titled = reading(text);
  expect(titled.table.goals[0]?.activities).toHaveLength(1);
  expect(titled.remarks).toEqual([{ id: "unplaced", row: 3, text: "A7; Rektor; 2027" }]);
  const known = readTable({ sheets: [sheetOf(text)] }, { isKnown: (id) => id === "A7" });
  expect("table" in known && known.table.goals[0]?.activities).toHaveLength(2);
});

test("times that cannot be read and owners who are nobody are told", () => {
  const { remarks } = reading(`${headings}
    1 | Trygghet | Utbilda | ? | efter sommaren
    2 | Trygghet | Samverka | Chef | 2026-10-31`);
  expect(remarks).toEqual([
    { id: "nobody", row: 2, heading: "Ansvarig", value: "?" },
    { id: "unreadableTime", row: 2, heading: "Klart senast", value: "efter sommaren" },
  ]);
});
