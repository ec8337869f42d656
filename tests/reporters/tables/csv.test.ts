import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import { speak } from "../../../src/messages/index.ts";
import { csvOf } from "../../../src/reporters/tables/csv.ts";
import type { Cell } from "../../../src/reporters/tables/table.ts";
import { longWord, nastyWords } from "../../support/report.ts";

const speaker = await speak("sv");
const render = (cells: readonly Cell[]) =>
  csvOf(
    [
      { head: "Huvud", width: 0, cell: (cell: Cell) => cell },
      { head: "b", width: 0, cell: () => "sist" },
    ],
    cells,
    speaker,
  );
const read = (csv: string) => papaparse.parse<string[]>(csv.replace("\ufeff", ""), { delimiter: ";" });
/** The first cell below the head, as another program reads it. */
const cellOf = (cell: Cell) => read(render([cell])).data[1]?.[0];

describe("a table as CSV", () => {
  test("begins with the mark of UTF-8, has semicolons, and ends every line with CR LF", () => {
    expect(render(["åäö", 12])).toBe("\ufeffHuvud;b\r\nåäö;sist\r\n12;sist\r\n");
  });

  test("has its heads when it has no rows", () => {
    expect(render([])).toBe("\ufeffHuvud;b\r\n");
  });

  test("quotes what would be two cells, and doubles quotation marks", () => {
    expect(render(['a;b "c"', "a,b", ""])).toBe('\ufeffHuvud;b\r\n"a;b ""c""";sist\r\na,b;sist\r\n;sist\r\n');
  });

  test("has days as ISO 8601, numbers as they are and verdicts in words", () => {
    expect([{ day: "2026-03-31" }, 0, -5, undefined, { verdict: "not-applicable" } as const].map(cellOf)).toEqual([
      ...["2026-03-31", "0", "-5", "", "ej aktuellt"],
    ]);
  });

  test("has a line for each row, whatever stands in the cells", () => {
    const csv = render([nastyWords, longWord, "rad 1\r\nrad 2\rrad 3\n\nrad 4", "\u2028\u0085\u000b"]);
    expect(csv.split("\r\n")).toHaveLength(6);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(read(csv).errors).toEqual([]);
    expect(read(csv).data[3]?.[0]).toBe("rad 1 rad 2 rad 3 rad 4");
  });

  test("shows characters that hide or turn the text, and none of them is there", () => {
    const csv = render([nastyWords]);
    expect(csv.replaceAll("\r\n", "").slice(1)).not.toMatch(
      /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
    );
    expect(cellOf(nastyWords)).toContain("\\u001b[31mRÖTT");
    expect(cellOf(nastyWords)).toContain("\\u202eomvänt\\u202c");
    expect(cellOf(nastyWords)).toContain("\\ud800 👩‍👩‍👧 家庭");
  });
});

describe("a cell that a spreadsheet would run as a formula", () => {
  test.each([..."=+-@＝＋－＠"])("gets an apostrophe before it: %s", (sign) => {
    expect(cellOf(`${sign}1+1`)).toBe(`'${sign}1+1`);
    expect(cellOf(`  ${sign}1+1`)).toBe(`'${sign}1+1`);
    expect(cellOf(`\u00a0\ufeff\u3000${sign}1+1`)).toBe(`'${sign}1+1`);
    for (const blank of ["\t", "\r", "\n", "\r\n", "\u2028"]) expect(cellOf(`${blank}${sign}1+1`)).toBe(`'${sign}1+1`);
  });

  test("is found before quotes are put around it", () => {
    expect(render(['=HYPERLINK("http://x";"y")'])).toContain('\r\n"\'=HYPERLINK(""http://x"";""y"")";sist\r\n');
  });

  test("can be a head too", () => {
    expect(csvOf([{ head: "=1+1", width: 0, cell: () => "" }], [], speaker)).toBe("\ufeff'=1+1\r\n");
  });

  test.each(["1+1", "a=b", "– ej aktuellt", "'=1+1", "nr 5", "(−3)", "e-post@x.se"])(
    "is not one that has such a sign only within: %s",
    (text) => {
      expect(cellOf(text)).toBe(text);
    },
  );
});
