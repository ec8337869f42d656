import { afterEach, describe, expect, test, vi } from "vitest";
import { verdicts } from "../../../src/core/pack/verdicts.ts";
import { languages } from "../../../src/core/text/language.ts";
import { speak } from "../../../src/messages/index.ts";
import { sheetOf } from "../../../src/reporters/tables/sheet.ts";
import type { Cell } from "../../../src/reporters/tables/table.ts";
import { workbookOf } from "../../../src/reporters/tables/workbook.ts";
import { longWord, nastyWords } from "../../support/report.ts";
import { partsOf, sheetsOf, xmlFaults } from "../../support/workbook.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const speaker = speakers.sv;

function render(cells: readonly Cell[], { title = "Titel", name = "Blad", fixed = 0 } = {}) {
  const columns = [
    { head: "Huvud", width: 30, cell: (cell: Cell) => cell },
    { head: "b", width: 10, cell: () => "sist" },
  ];
  return workbookOf(title, [sheetOf(name, columns, cells, { fixed })], speaker);
}

/** The cells below the first head, as a reader that is not ours has them. */
async function cellsOf(...cells: readonly Cell[]) {
  const sheets = await sheetsOf(await render(cells));
  return sheets
    .get("Blad")
    ?.slice(1)
    .map(([cell]) => cell);
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a workbook", () => {
  test("has texts, numbers and days of their own kinds", async () => {
    expect(await cellsOf("Åtgärd", 12, 0, -5, { day: "2026-03-31" }, { day: "2024-02-29" }, undefined, "")).toEqual([
      ...["Åtgärd", 12, 0, -5, new Date("2026-03-31"), new Date("2024-02-29"), null, null],
    ]);
  });

  test("has each verdict as its sign and a word", async () => {
    expect(await cellsOf(...verdicts.map((verdict) => ({ verdict })))).toEqual([
      ...["✓ uppfyllt", "~ delvis", "✗ visas inte", "! försenat", "? oklart", "– ej aktuellt", "○ undantag"],
    ]);
  });

  // Spreadsheets have a 29 February 1900, which there never was.
  test("has days that spreadsheets count wrongly as text", async () => {
    expect(await cellsOf({ day: "1900-02-28" }, { day: "1900-03-01" })).toEqual(["1900-02-28", new Date("1900-03-01")]);
  });

  test("keeps texts as they are, with their lines", async () => {
    const texts = [
      "rad 1\nrad 2",
      "  blanksteg  ",
      "'apostrof",
      "<b>&amp;</b> ]]>",
      "_x0041_",
      "_x005F_",
      "a_x000D_\u0301",
      longWord,
    ];
    expect(await cellsOf(...texts)).toEqual(texts);
    expect(await cellsOf("rad 1\r\nrad 2\rrad 3")).toEqual(["rad 1\nrad 2\nrad 3"]);
  });

  // What every object of JavaScript has by such a name is no text that was there before.
  test("keeps texts that are names in JavaScript, with a blank after them", async () => {
    const names = ["constructor", "toString", "hasOwnProperty", "__proto__", "valueOf"];
    expect(await cellsOf(...names)).toEqual(names.map((name) => `${name} `));
  });

  test("shows characters that XML does not take, or that hide", async () => {
    const [cell] = (await cellsOf(nastyWords)) ?? [];
    expect(cell).toContain("\\u0000\\u0007\\u001b[31mRÖTT");
    expect(cell).toContain("\\u202eomvänt\\u202c \\u2067rtl\\u2069 \\u200f \\u2028 \\ud800 👩‍👩‍👧 家庭");
    expect(await cellsOf("a\ufffe\uffff\ufdd0\ufffdb\u{1fffe}c")).toEqual(["a\\ufffe\\uffff\\ufdd0\\ufffdb\\u1fffec"]);
  });

  // Excel's own limit; a longer text makes it call the file broken.
  test("cuts a text after 32 767 characters, and never within one", async () => {
    expect(await cellsOf("a".repeat(32_767))).toEqual(["a".repeat(32_767)]);
    expect(await cellsOf("a".repeat(32_768))).toEqual([`${"a".repeat(32_766)}…`]);
    expect(await cellsOf(`${"a".repeat(32_765)}👩b`)).toEqual([`${"a".repeat(32_765)}…`]);
  });

  test("has no formulas, whatever its texts begin with, and they stay texts when they are edited", async () => {
    const texts = [..."=+-@＝＋－＠"].map((sign) => `${sign}1+1`);
    expect(await cellsOf(...texts, "\t=1+1", " =1+1")).toEqual([...texts, "\t=1+1", " =1+1"]);
    const parts = partsOf(await render([...texts, " \n=1+1", "vanlig"]));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toMatch(/<f[ >/]/);
    const styles = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf ([^>]*)>/g)].map(([, xf]) => xf);
    const [text] = /numFmtId="(\d+)" formatCode="@"/.exec(parts.get("xl/styles.xml") ?? "")?.slice(1) ?? [];
    const isText = [...sheet.matchAll(/<c r="A\d+" s="(\d+)" t="s">/g)].map(([, style]) =>
      styles[Number(style)]?.includes(`numFmtId="${text}"`),
    );
    expect(isText).toEqual([false, ...texts.map(() => true), true, false]);
  });

  test("is well-formed in all its parts, also with markup in its title and its sheet", async () => {
    const bytes = await render([nastyWords, longWord, { day: "2026-01-01" }, 1], {
      title: `${nastyWords} & <title> "`,
      name: "Å & 'b' <c>",
    });
    const parts = partsOf(bytes);
    expect([...parts.keys()]).toContain("docProps/core.xml");
    for (const [path, xml] of parts) expect([path, xmlFaults(xml)]).toEqual([path, []]);
    expect(parts.get("xl/workbook.xml")).toContain(">'Å &amp; ''b'' &lt;c&gt;'!$1:$1<");
    expect([...(await sheetsOf(bytes)).keys()]).toEqual(["Å & 'b' <c>"]);
  });

  test("keeps heads in sight, filters by them, prints them on every page and says how wide its columns are", async () => {
    const parts = partsOf(await render(["a", "b"], { fixed: 1, name: "Mitt blad" }));
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
    expect(sheet).toContain('</sheetData><autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('paperSize="9" orientation="landscape"');
    expect(sheet.match(/<col [^>]*width=/g)).toHaveLength(2);
    expect(sheet.match(/<row [^>]*ht="[\d.]+"/g)).toHaveLength(3);
    const names = parts.get("xl/workbook.xml") ?? "";
    expect(names).toContain(`name="_xlnm.Print_Titles" localSheetId="0">'Mitt blad'!$A:$A,'Mitt blad'!$1:$1<`);
    expect(names).toContain(`hidden="1">'Mitt blad'!$A$1:$B$3<`);
    const unfixed = partsOf(await render(["a"])).get("xl/worksheets/sheet1.xml");
    expect(unfixed).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
  });

  // CT_Worksheet is a sequence: elsewhere they make Excel repair the file.
  test("has the elements of a sheet in the order of their schema", async () => {
    const sheet = partsOf(await render(["a"], { fixed: 1 })).get("xl/worksheets/sheet1.xml") ?? "";
    const inside = sheet.slice(sheet.indexOf("<sheetPr"), sheet.indexOf("</worksheet>"));
    const top: string[] = [];
    let depth = 0;
    for (const [, closes, name, empty] of inside.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (closes) depth -= 1;
      else {
        if (depth === 0 && name) top.push(name);
        if (!empty) depth += 1;
      }
    }
    expect(top).toEqual([
      ...["sheetPr", "sheetViews", "cols", "sheetData", "autoFilter", "printOptions", "pageMargins", "pageSetup"],
      ...["headerFooter", "ignoredErrors"],
    ]);
  });

  test.each(languages)("says its title and its language: %s", async (language) => {
    const bytes = await workbookOf("Å & Ä", [sheetOf("Blad", [], [])], speakers[language]);
    const core = partsOf(bytes).get("docProps/core.xml");
    expect(core).toContain("<dc:title>Å &amp; Ä</dc:title>");
    expect(core).toContain(`<dc:language>${{ sv: "sv-SE", en: "en-GB" }[language]}</dc:language>`);
  });

  test("is the same whenever it is made", async () => {
    // So large that the parts are compressed side by side.
    const cells = Array.from({ length: 2500 }, (_, i) => `${i} av rätt många olika texter`);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2001-02-03T04:05:06") });
    const before = await render(cells);
    vi.setSystemTime(new Date("2026-11-22T23:59:59"));
    expect(Buffer.compare(before, await render(cells))).toBe(0);
  });
});
