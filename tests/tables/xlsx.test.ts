import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readTableFile } from "../../src/tables/file/read-table-file.ts";
import { tableLimits } from "../../src/tables/file/sheet.ts";
import { zipOf } from "../support/zip.ts";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface Book {
  /** The XML of each sheet, by its name. */
  readonly sheets?: Readonly<Record<string, string>>;
  readonly shared?: readonly string[];
  readonly styles?: string;
  readonly workbook?: string;
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
}

const cells = (xml: string) => `<worksheet><sheetData>${xml}</sheetData></worksheet>`;

/** The files of a workbook, as Excel writes them. */
function bookOf({ sheets = {}, shared = [], styles = "<styleSheet/>", workbook = "", others = {} }: Book) {
  const names = Object.keys(sheets);
  const links = names.map(
    (_, i) => `<Relationship Id="r${i}" Type="${types}/worksheet" Target="worksheets/s${i}.xml"/>`,
  );
  return {
    "xl/workbook.xml": `<workbook>${workbook}<sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${links.join("")}<Relationship Id="s" Type="${types}/styles" Target="styles.xml"/><Relationship Id="t" Type="${types}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": styles,
    "xl/sharedStrings.xml": `<sst>${shared.map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/s${i}.xml`, sheets[name] ?? ""])),
    ...others,
  };
}

const read = (book: Book) => readTableFile(zipOf(bookOf(book)));

async function rowsIn(xml: string, book: Book = {}) {
  const file = await read({ ...book, sheets: { Blad1: cells(xml) } });
  return "sheets" in file ? file.sheets[0]?.rows : file;
}

describe("what a cell shows", () => {
  test("is read as text, wherever the text stands", async () => {
    const xml = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
      <c r="D1" t="inlineStr"><is><t> Ett &amp; två </t></is></c></row>
      <row r="3"><c r="A3" t="n"><v>120000</v></c><c r="B3"><v>0.30000000000000004</v></c><c r="C3" t="b"><v>1</v></c></row>`;
    const shared = ["<t>Mål</t>", "<r><rPr><b/></rPr><t>Fet</t></r><r><t> text&#10;ny rad_x000D_</t></r>"];
    expect(await rowsIn(xml, { shared })).toEqual([
      ["Mål", "Fet text\nny rad", "", "Ett & två"],
      ["", "", "", ""],
      ["120000", "0.3", "ja", ""],
    ]);
  });

  // 46112 is 2026-03-31 in Excel, where 1 January 1900 is day 1 and 1900 is taken for a leap year.
  test.each([
    ["a day", 'numFmtId="14"', "46112", "2026-03-31"],
    ["a day with a time", 'numFmtId="22"', "46112.75", "2026-03-31"],
    ["a month, which Excel keeps as its first day", 'numFmtId="17"', "46082", "2026-03"],
    ["a month, to its last day", 'numFmtId="17"', "46112", "2026-03"],
    ["a month in a format of its own", 'numFmtId="170"', "46082", "2026-03"],
    ["a year in a format of its own", 'numFmtId="171"', "46023", "2026"],
    ["a share", 'numFmtId="9"', "0.8", "80 %"],
    ["a share with decimals", 'numFmtId="10"', "0.125", "12.5 %"],
    ["a number that only looks like a day", 'numFmtId="0"', "46112", "46112"],
    ["an amount", 'numFmtId="172"', "1500", "1500"],
  ])("is %s", async (_, format, value, shown) => {
    const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-41D]mmmm\\ yyyy;@"/><numFmt numFmtId="171" formatCode="&quot;år &quot;yyyy"/><numFmt numFmtId="172" formatCode="#,##0&quot; kr&quot;"/></numFmts>
      <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf ${format}/></cellXfs></styleSheet>`;
    expect(await rowsIn(`<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`, { styles })).toEqual([[shown]]);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const styles = '<styleSheet><cellXfs><xf numFmtId="14"/><xf numFmtId="17"/></cellXfs></styleSheet>';
    const workbook = '<workbookPr date1904="1"/>';
    // 1904 begins 1462 days later.
    const xml =
      '<row r="1"><c r="A1" s="0"><v>44650</v></c><c r="B1" s="1"><v>44620</v></c><c r="C1" s="1"><v>44650</v></c></row>';
    expect(await rowsIn(xml, { styles, workbook })).toEqual([["2026-03-31", "2026-03", "2026-03"]]);
  });

  test("is what a formula came to when the file was saved; nothing is calculated", async () => {
    const file = await read({
      sheets: {
        Blad1: cells(`<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://example.org")</f><v>Antal</v></c>
          <c r="B1"><f>1+1</f><v>2</v></c><c r="C1" t="str"><f>A2</f></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>
          <c r="E1" t="str"><f>""</f><v></v></c></row>`),
      },
    });
    expect(file).toMatchObject({
      sheets: [
        {
          rows: [["Antal", "2"]],
          lost: [
            { cell: "C1", why: "uncalculated" },
            { cell: "D1", why: "error" },
          ],
        },
      ],
    });
  });

  test("may be of a program that names its elements with a prefix, or leaves addresses out", async () => {
    const prefixed =
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Här</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const bare = cells('<row><c t="inlineStr"><is><t>A</t></is></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(await read({ sheets: { a: prefixed, b: bare } })).toMatchObject({
      sheets: [
        {
          name: "a",
          rows: [
            ["", ""],
            ["", "Här"],
          ],
        },
        {
          name: "b",
          rows: [
            ["A", "2"],
            ["3", ""],
          ],
        },
      ],
    });
  });
});

describe("a sheet", () => {
  test("tells which cells hang together downwards", async () => {
    const xml = `<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="B1:D1"/></mergeCells></worksheet>`;
    expect(await read({ sheets: { a: xml } })).toMatchObject({
      sheets: [{ merged: [{ column: 0, first: 0, last: 2 }] }],
    });
  });

  test("that is hidden is not read, nor is what is broken in it", async () => {
    const hidden = bookOf({
      sheets: {
        Dold: "<worksheet><sheetData><row><c r='?'>",
        Synlig: cells('<row r="1"><c r="A1"><v>1</v></c></row>'),
      },
    });
    const workbook = hidden["xl/workbook.xml"].replace('name="Dold"', 'name="Dold" state="veryHidden"');
    const file = await readTableFile(zipOf({ ...hidden, "xl/workbook.xml": workbook }));
    expect(file).toMatchObject({ sheets: [{ name: "Synlig", rows: [["1"]] }] });
  });

  test("may be coloured all the way down and to the right", async () => {
    const coloured = '<row r="1048576"><c r="XFD1048576" s="1"/></row>';
    expect(await rowsIn(`<row r="1"><c r="A1"><v>1</v></c></row>${coloured}`)).toEqual([["1"]]);
  });

  test.each([
    ["the last row that is read", `A${tableLimits.rows}`, "sheets"],
    ["a row below that", `A${tableLimits.rows + 1}`, "tooManyRows"],
    ["the last column that is read", "GR1", "sheets"],
    ["a column beyond that", "GS1", "tooManyColumns"],
    ["the corner of the largest sheet there is", "XFD1048576", "tooManyRows"],
  ])("may reach to %s", async (_, address, expected) => {
    const file = await read({ sheets: { a: cells(`<row><c r="${address}"><v>1</v></c></row>`) } });
    expect("id" in file ? file.id : "sheets").toBe(expected);
  });

  test("with ten thousand columns is told of and not read", async () => {
    const row = Array.from({ length: 10_000 }, () => "<c><v>1</v></c>").join("");
    expect(await read({ sheets: { Stort: cells(`<row r="1">${row}</row>`) } })).toEqual({
      id: "tooManyColumns",
      sheet: "Stort",
    });
  });
});

describe("a file that is hostile, or something else", () => {
  const sheet = cells('<row r="1"><c r="A1"><v>1</v></c></row>');
  const bomb = deflateRawSync(Buffer.alloc(tableLimits.unpacked + 1, " "));

  test.each([
    ["says how large it is", tableLimits.unpacked + 1],
    ["lies about how large it is", 100],
  ])("is not unpacked where it is a bomb that %s", async (_, size) => {
    const parts = bookOf({ sheets: { a: sheet } });
    const zip = zipOf({ ...parts, "xl/worksheets/s0.xml": { packed: bomb, size } });
    expect(zip.length).toBeLessThan(tableLimits.bytes);
    expect(await readTableFile(zip)).toEqual({ id: "unpackedTooLarge" });
  });

  test("is not unpacked where its parts are bombs together", async () => {
    const half = deflateRawSync(Buffer.alloc(tableLimits.unpacked / 2, " "));
    const parts = bookOf({ sheets: { a: sheet, b: sheet, c: sheet } });
    const bombs = Object.fromEntries(
      ["s0", "s1", "s2"].map((name) => [`xl/worksheets/${name}.xml`, { packed: half, size: 1 }]),
    );
    expect(await readTableFile(zipOf({ ...parts, ...bombs }))).toEqual({ id: "unpackedTooLarge" });
  });

  test("may hold a picture of any size, which is never unpacked", async () => {
    const others = { "xl/media/image1.png": { packed: bomb, size: tableLimits.unpacked + 1 } };
    const file = await readTableFile(zipOf({ ...bookOf({ sheets: { a: sheet } }), ...others }));
    expect(file).toMatchObject({ sheets: [{ rows: [["1"]] }] });
  });

  test("is not read with too many parts", async () => {
    const others = Object.fromEntries(Array.from({ length: tableLimits.parts }, (_, i) => [`${i}`, ""]));
    expect(await read({ sheets: { a: sheet }, others })).toEqual({ id: "unpackedTooLarge" });
  });

  test("is not read where an XML entity is declared", async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>';
    expect(await read({ sheets: { a: laughs } })).toEqual({ id: "strange" });
  });

  test("takes no entity from elsewhere", async () => {
    const shared = ["<t>&xxe; &#xfffffff; &amp;lt;</t>"];
    expect(await rowsIn('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { shared })).toEqual([
      [expect.stringContaining("&lt;")],
    ]);
  });

  test("is not handed to the reader where any of its parts is not sound XML, which may keep it busy for hours", async () => {
    const deep = `${"<r>".repeat(65)}<t>x</t>${"</r>".repeat(65)}`;
    expect(await read({ sheets: { a: sheet }, shared: [deep] })).toEqual({ id: "broken" });
    expect(await read({ sheets: { a: sheet }, styles: deep })).toEqual({ id: "broken" });
    expect(await rowsIn(`<row r="1"><c r="A1"><v>1</v></c>${deep}</row>`)).toEqual({ id: "broken" });
  });

  test("is told of wherever it has been cut off", async () => {
    const zip = zipOf(bookOf({ sheets: { a: sheet } }));
    for (let length = 2; length < zip.length; length++)
      expect(await readTableFile(zip.slice(0, length))).toEqual({ id: "broken" });
  });

  test("is read or told of, and throws nothing, whichever of its bytes is another", async () => {
    const zip = zipOf(bookOf({ sheets: { a: sheet } }));
    for (let at = 0; at < zip.length; at++) {
      const other = zip.slice();
      other[at] = (other[at] ?? 0) ^ 0xff;
      const file = await readTableFile(other);
      expect("sheets" in file || "id" in file, String(at)).toBe(true);
    }
  });

  test.each([
    ["a Word document", zipOf({ "word/document.xml": "" }), "word"],
    ["a spreadsheet of LibreOffice", zipOf({ mimetype: "", "content.xml": "" }), "openDocument"],
    ["a binary workbook", zipOf({ "xl/workbook.bin": "" }), "binaryExcel"],
    ["any other zip file", zipOf({ "a.txt": "" }), "notATable"],
    ["an empty zip file", zipOf({}), "notATable"],
    ["a zip file with a password", zipOf({ "xl/workbook.xml": "" }, { isLocked: true }), "locked"],
    ["Excel from before 2007", compound("Workbook"), "oldExcel"],
    ["a workbook with a password", compound("EncryptedPackage"), "locked"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "pdf"],
    ["a web page", new TextEncoder().encode("<!DOCTYPE html><table>"), "notATable"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "notATable"],
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", new TextEncoder().encode(" ;;\n;"), "empty"],
    ["too large", new Uint8Array(tableLimits.bytes + 1), "tooLarge"],
  ])("is known as %s", async (_, bytes, id) => {
    expect(await readTableFile(bytes)).toEqual({ id });
  });
});

/** The beginning of a compound file, and the name of a stream in its directory. */
function compound(stream: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, letter] of [...stream].entries()) bytes[512 + 2 * index] = letter.charCodeAt(0);
  return bytes;
}

describe("a number of which no day can be made", () => {
  const dated = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const lost = async (number: string) => {
    const xml = `<row r="1"><c r="A1" t="inlineStr"><is><t>Klart</t></is></c></row><row r="2"><c r="A2" s="1"><v>${number}</v></c></row>`;
    const file = await read({ styles: dated, sheets: { Blad1: cells(xml) } });
    return "sheets" in file ? file.sheets[0]?.lost : file;
  };

  test.each(["1e15", "1e308", "2958466000"])("is told of where its format says that it is one: %s", async (number) => {
    expect(await lost(number)).toEqual([{ cell: "A2", why: "error" }]);
  });

  test("is none where it is one", async () => {
    expect(await lost("46112")).toEqual([]);
  });
});

test("a row that has no whole number has no place", async () => {
  expect(await rowsIn('<row r="3.5"><c t="inlineStr"><is><t>A</t></is></c></row>')).toEqual({ id: "broken" });
});

test("a workbook may hold so many cells, in all its sheets together", async () => {
  const row = (number: number) => `<row r="${number}">${"<c><v>1</v></c>".repeat(200)}</row>`;
  const sheet = cells(Array.from({ length: 400 }, (_, i) => row(i + 1)).join(""));
  expect(await read({ sheets: { Ett: sheet, Två: sheet } })).toEqual({ id: "unpackedTooLarge" });
});
