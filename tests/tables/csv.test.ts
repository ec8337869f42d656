import { describe, expect, test } from "vitest";
import { readTableFile } from "../../src/tables/file/read-table-file.ts";
import { tableLimits } from "../../src/tables/file/sheet.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** As Windows has the letters of Swedish: each is one byte, with the number that Unicode gives it. */
const windows = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

const rows = [
  ["Mål", "Åtgärd", "Ansvarig"],
  ["Trygghet", "Utbilda, öva", "Chef; samordnare"],
  ["", 'Säg "hej"', "Två\nrader"],
];
const lines = (sign: string) =>
  [
    ["Mål", "Åtgärd", "Ansvarig"],
    ["Trygghet", '"Utbilda, öva"', '"Chef; samordnare"'],
    ["", '"Säg ""hej"""', '"Två\nrader"'],
  ]
    .map((row) => row.join(sign))
    .join("\r\n");

describe("a text of separated values", () => {
  test.each([";", ",", "\t"])("may be separated by %j", async (sign) => {
    expect(await readTableFile(bytes(lines(sign)))).toMatchObject({ sheets: [{ rows }] });
  });

  test("may say itself what separates", async () => {
    const file = await readTableFile(bytes(`sep=|\r\n${lines("|")}`));
    expect(file).toMatchObject({ sheets: [{ rows }] });
  });

  test.each([
    ['Åtgärd;Ansvarig\nKurs;Chef\n"Råd;Rektor\nSamtal;Kurator\n', 3],
    ['sep=;\nÅtgärd;Ansvarig\n"Råd;Rektor\nSamtal;Kurator\n', 3],
    ['"Åtgärd;Ansvarig\nRåd;Rektor\n', 1],
  ])("is refused where a quotation mark is never ended, as rows would be lost in it: %j", async (text, row) => {
    expect(await readTableFile(bytes(text))).toEqual({ id: "openQuote", row });
  });

  test("may have quotation marks inside its texts", async () => {
    const file = await readTableFile(bytes('Åtgärd;Ansvarig\nRör på 5";Chef\nGruppen "Trygg";Rektor\n'));
    expect(file).toMatchObject({
      sheets: [
        {
          rows: [
            ["Åtgärd", "Ansvarig"],
            ['Rör på 5"', "Chef"],
            ['Gruppen "Trygg"', "Rektor"],
          ],
        },
      ],
    });
  });

  test("may begin with a byte order mark, and end with blank rows", async () => {
    expect(await readTableFile(bytes(`\uFEFF${lines(";")}\r\n;;\r\n\r\n`))).toMatchObject({ sheets: [{ rows }] });
  });

  test("that is not UTF-8 is read as Windows has it, and that is told", async () => {
    const file = await readTableFile(windows("Mål;Åtgärd\r\nKött\u0096ö;å"));
    expect(file).toEqual({
      encoding: "windows-1252",
      sheets: [
        {
          name: undefined,
          merged: [],
          lost: [],
          rows: [
            ["Mål", "Åtgärd"],
            ["Kött–ö", "å"],
          ],
        },
      ],
    });
  });

  test("may be UTF-16, as Excel's “Unicode text” is", async () => {
    const text = "\uFEFFMål\tÅtgärd\r\nA\tB";
    const units = new Uint8Array(Uint16Array.from([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(await readTableFile(units)).toMatchObject({
      encoding: "utf-16",
      sheets: [
        {
          rows: [
            ["Mål", "Åtgärd"],
            ["A", "B"],
          ],
        },
      ],
    });
  });

  test.each([
    ["rows", `a;b\n${"x;y\n".repeat(tableLimits.rows)}`, "tooManyRows"],
    ["columns", `${"a;".repeat(tableLimits.columns)}b\n`, "tooManyColumns"],
  ])("with too many %s is told of", async (_, text, id) => {
    expect(await readTableFile(bytes(text))).toEqual({ id, sheet: undefined });
  });

  test("may have just as many rows and columns as are read", async () => {
    const row = `${"a;".repeat(tableLimits.columns - 1)}b`;
    const file = await readTableFile(bytes(`${row}\n`.repeat(tableLimits.rows)));
    expect("sheets" in file && file.sheets[0]?.rows.length).toBe(tableLimits.rows);
  });
});
