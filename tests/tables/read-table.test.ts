import { describe, expect, test } from "vitest";
import type { ActivityTable, Entry } from "../../src/tables/activity-table.ts";
import { columns } from "../../src/tables/columns.ts";
import { candidatesOf } from "../../src/tables/read/heading.ts";
import { headingWords } from "../../src/tables/read/heading-words.ts";
import { readTable } from "../../src/tables/read/read-table.ts";
import { reading, sheetOf } from "../support/table.ts";

/** What was read, as short as can be: a goal as its fields and activities, with `lines` where there are any. */
function said({ goals, loose }: ActivityTable) {
  const fields = ({ values, lines }: Entry) => ({
    ...Object.fromEntries([...values].map(([field, value]) => [field, value.length === 1 ? value[0] : value])),
    ...(lines.length > 0 && { lines: lines.map(({ label, text }) => `${label}: ${text}`) }),
  });
  return [...goals.map((goal) => ({ ...fields(goal), activities: goal.activities.map(fields) })), ...loose.map(fields)];
}

const keysOf = (text: string) =>
  reading(text).layout.columns.map(({ meaning }) => (meaning.kind === "column" ? meaning.column.key : meaning.kind));

describe("a heading", () => {
  test.each([
    ["Aktivitet", "title"],
    ["ÅTGÄRDER", "title"],
    ["Insats/aktivitet", "title"],
    ["Prioriterade samverkansåtgärder", "title"],
    ["Tiltak", "title"],
    ["1. Mål", "goal_title"],
    ["Delmål (vad vill vi uppnå?)", "goal_title"],
    ["Utvecklingsområde", "goal_title"],
    ["Mål: klart senast", "goal_deadline"],
    ["Goal: focus areas", "goal_focus_areas"],
    ["Ansvarig nämnd/förvaltning", "responsible"],
    ["Vem?", "responsible"],
    ["Vem ser till att det blir gjort?", "responsible"],
    ["Ansvarlig", "responsible"],
    ["Tidplan", "deadline"],
    ["När ska det vara klart?", "deadline"],
    ["klart_senast", "deadline"],
    ["Uppföljning/indikator", "indicator"],
    ["Hur följs det upp?", "indicator"],
    ["Resurser och kostnad", "resources"],
    ["Status 2026-10", "status"],
    ["Fokusområde", "focus_areas"],
    ["Kommentar:", "comment"],
    ["Åtgärd nr", "id"],
    ["Kommun", "municipality"],
  ])("may be “%s”", (heading, key) => {
    expect(candidatesOf(heading)[0]?.key).toBe(key);
  });

  test.each([
    "Samverkan med",
    "Målgrupp",
    "Kontaktperson",
    "Ansvarig för uppföljning",
    "Status/kommentar",
    "Vad som helst",
    "Budgetpost",
    "",
  ])("that is “%s” has no place in the plan", (heading) => {
    expect(candidatesOf(heading)).toEqual([]);
  });

  test("of the plan's own format comes before every other word", () => {
    for (const { key, heading } of columns)
      for (const name of Object.values(heading)) expect(candidatesOf(name)[0]).toEqual({ key, rank: 0 });
  });

  test("has words only for columns that there are", () => {
    const known = new Set([...columns.map(({ key }) => key), "municipality"]);
    expect(Object.keys(headingWords).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("the columns of a table", () => {
  test("each become one thing, the likeliest where several could be", () => {
    expect(keysOf("Utvecklingsområde | Mål | Insats | Aktivitet | Indikator | Uppföljning\na|a|a|a|a|a")).toEqual([
      "focus_areas",
      "goal_title",
      "comment",
      "title",
      "indicator",
      "comment",
    ]);
  });

  test("may name several who are responsible", () => {
    const { table } = reading("Aktivitet | Ansvarig nämnd | Ansvarig\nA | Socialnämnden | Enhetschef, IFO");
    expect(said(table)).toEqual([{ title: "A", responsible: ["Socialnämnden", "Enhetschef, IFO"] }]);
  });

  test("are numbers where they hold nothing else", () => {
    expect(keysOf("Tiltak | Navn | Ansvarlig\n1.1 | Kurs | A\n1.2 | Rutine | B")).toEqual([
      "id",
      "title",
      "responsible",
    ]);
  });

  test("are no times where they only hold ticks", () => {
    expect(keysOf("Aktivitet | Klart\nA | x\nB | ")).toEqual(["title", "comment"]);
    expect(keysOf("Aktivitet | Klart\nA | x\nB | 2026")).toEqual(["title", "deadline"]);
  });

  test("are as the user says", () => {
    const mapping = new Map([
      ["steg", "title"],
      ["aktivitet", undefined],
      ["vem", "comment"],
    ]);
    const { table } = reading("Steg | Aktivitet | Vem\nA | B | C", [], mapping);
    expect(said(table)).toEqual([{ title: "A", comment: "C" }]);
  });

  test("without a place in the plan are kept as lines, with or without a heading", () => {
    const { table } = reading("Aktivitet | Samverkan\\nmed: | | Tom\nA | BUP | x |\nB | | |");
    expect(said(table)).toEqual([{ title: "A", lines: ["Samverkan med: BUP", "C: x"] }, { title: "B" }]);
  });
});

describe("the headings", () => {
  test("may stand below a title and blank rows, and other cells that look like headings", () => {
    const file = {
      sheets: [
        {
          ...sheetOf(""),
          rows: [
            ["Handlingsplan för Nora kommun"],
            ["Ansvarig", "Socialnämnden"],
            [],
            ["Mål", "Åtgärd", "Ansvarig"],
            ["M", "Å", "S"],
          ],
        },
      ],
    };
    const read = readTable(file);
    expect(read).toMatchObject({
      layout: { headerRow: 3 },
      title: "Handlingsplan för Nora kommun",
      municipalities: ["Nora"],
      remarks: [{ id: "above", texts: ["Ansvarig", "Socialnämnden"] }],
    });
  });

  test.each([
    ["Kommun | Degerfors", ["Degerfors"]],
    ["Kommun: Hällefors", ["Hällefors"]],
    ["Aktivitetsplan 2026, Malmö stad", ["Malmö"]],
    ["Örebro kommun", ["Örebro kommun"]],
    ["Aktivitetsplan 2026", []],
  ])("may have the municipality above: %s", (above, expected) => {
    expect(reading(`${above}\nAktivitet | Ansvarig\nA | B`).municipalities).toEqual(expected);
  });

  test("may stand once more further down", () => {
    const { table, remarks } = reading("Mål | Aktivitet\nM | A\nMål | Aktivitet\n | B");
    expect(said(table)).toEqual([{ title: "M", activities: [{ title: "A" }, { title: "B" }] }]);
    expect(remarks).toEqual([]);
  });

  test("are asked for where there are none", () => {
    const read = (text: string) => readTable({ sheets: [sheetOf(text)] });
    expect(read("Vad som helst | Namn\nx | y | z")).toEqual({ id: "noHeadings", most: ["x", "y", "z"] });
    expect(read("Aktivitet | Ansvarig")).toEqual({ id: "noRows", row: 1 });
    expect(readTable({ sheets: [] })).toEqual({ id: "noSheets" });
  });
});

describe("the rows", () => {
  test("have the goal of the row above where theirs is blank", () => {
    const { table } = reading("Mål | Aktivitet\n | Före\nM1 | A\n | B\nM2 | C\nm1 | D\n– | E\n | F");
    expect(said(table)).toEqual([
      { title: "M1", activities: [{ title: "A" }, { title: "B" }, { title: "D" }] },
      { title: "M2", activities: [{ title: "C" }] },
      { title: "Före" },
      { title: "E" },
      { title: "F" },
    ]);
  });

  test("say the same in all rows of a merged cell", () => {
    const text = "Mål | Aktivitet | Ansvarig | Tidplan\nM | A | Chef | 2026\n | B | |\n | C | |";
    const merged = [
      { column: 0, first: 1, last: 3 },
      { column: 2, first: 1, last: 2 },
    ];
    expect(said(reading(text, merged).table)).toEqual([
      {
        title: "M",
        activities: [
          { title: "A", responsible: "Chef", deadline: "2026" },
          { title: "B", responsible: "Chef" },
          { title: "C" },
        ],
      },
    ]);
  });

  test("say more of the activity above where they name none", () => {
    const { table } = reading(
      `Mål | Aktivitet | Beskrivning | Ansvarig | Tidplan | Indikator | Post
       M | A | Ett | X | 2026 | I1 | 1
         |   | Två | Y | 2027 | I1 | 2
         |   |     | X |      | I2 | 1`,
    );
    expect(said(table)).toEqual([
      {
        title: "M",
        activities: [
          {
            title: "A",
            description: "Ett\nTvå",
            responsible: ["X", "Y"],
            deadline: "2026",
            indicator: ["I1", "I2"],
            lines: ["Post: 1", "Tidplan: 2027", "Post: 2"],
          },
        ],
      },
    ]);
  });

  test("say of a goal what they say where they name no activity", () => {
    const { table, remarks } = reading(
      `Mål | Aktivitet | Ansvarig | Status | Post
       M1 |  | Chef | pågår | 1
          | A |     |       |
       M2 |  | Rektor |  |`,
    );
    expect(said(table)).toEqual([
      { title: "M1", responsible: "Chef", activities: [{ title: "A" }] },
      { title: "M2", responsible: "Rektor", activities: [] },
    ]);
    expect(remarks).toEqual([
      { id: "notForGoal", row: 2, heading: "Status", value: "ongoing" },
      { id: "notForGoal", row: 2, heading: "Post", value: "1" },
    ]);
  });

  test("may be headings of their own where there is no column of goals", () => {
    const { table } = reading(
      `Aktivitet | Ansvarig | Tidplan
       Mål 1: Trygghet | |
       A | X | 2026
       Ensam aktivitet | |
       Fokusområde 5. Kompetens | |
       B | Y |`,
    );
    expect(said(table)).toEqual([
      {
        title: "Mål 1: Trygghet",
        activities: [{ title: "A", responsible: "X", deadline: "2026" }, { title: "Ensam aktivitet" }],
      },
      {
        title: "Fokusområde 5. Kompetens",
        focus_areas: "Kompetens",
        activities: [{ title: "B", responsible: "Y" }],
      },
    ]);
  });

  test("each have a focus area of their own where that is a column", () => {
    const { table } = reading("Fokusområde | Aktivitet | Ansvarig\nSkydd | A | X\nKompetens | B | Y");
    expect(said(table)).toEqual([
      { focus_areas: "Skydd", title: "A", responsible: "X" },
      { focus_areas: "Kompetens", title: "B", responsible: "Y" },
    ]);
  });

  test("may be headings of focus areas above goals", () => {
    const { table } = reading(
      "Mål | Aktivitet | Ansvarig\nFokusområde: Skydd | |\nM | A | X\nFokusområde 5 | |\nN | B | Y",
    );
    expect(said(table)).toMatchObject([{ focus_areas: "Skydd" }, { focus_areas: "5" }]);
  });

  test("that are nothing are told of", () => {
    const rows = [
      ["Nr", "Aktivitet", "Ansvarig"],
      ["", "", "Enhetschef"],
      ["1", "A", "B"],
      ["2", "", ""],
      ["Slut", "", ""],
      [],
      ["Uppdaterad i maj", "", ""],
    ];
    const read = readTable({ sheets: [{ ...sheetOf(""), rows }] });
    expect(read).toMatchObject({
      table: { goals: [], loose: [{ row: 3 }] },
      remarks: [
        { id: "unplaced", row: 2, text: "Enhetschef" },
        { id: "unplaced", row: 5, text: "Slut" },
        { id: "unplaced", row: 7, text: "Uppdaterad i maj" },
      ],
    });
  });

  test("keep numbers as ids, unless one stands twice", () => {
    expect(said(reading("Nr | Aktivitet\n1.1 | A\n1.2 | B").table)).toEqual([
      { id: "1.1", title: "A" },
      { id: "1.2", title: "B" },
    ]);
    const twice = reading("Mål | Nr | Aktivitet\nM | 1 | A\nN | 1 | B");
    expect(said(twice.table)).toMatchObject([{ activities: [{ title: "A" }] }, { activities: [{ title: "B" }] }]);
    expect(twice.remarks).toEqual([{ id: "repeatedIds", value: "1", rows: [2, 3] }]);
  });

  test("tell of a goal that says two things", () => {
    const { table, remarks } = reading("Mål | Mål: ansvarig | Aktivitet\nM | Chef | A\nM | Rektor | B");
    expect(said(table)).toMatchObject([{ responsible: "Chef" }]);
    expect(remarks).toEqual([{ id: "otherForGoal", row: 3, heading: "Mål: ansvarig", value: "Rektor" }]);
  });
});

describe("a cell", () => {
  const value = (heading: string, cell: string) =>
    said(reading(`Aktivitet | ${heading}\nA | ${cell}`).table)[0] as Record<string, unknown>;

  test.each([
    ["Pågår", "ongoing"],
    ["Ej påbörjat", "not-started"],
    ["klart", "done"],
    ["Genomförd", "done"],
    ["Vilande", "paused"],
    ["utgår", "cancelled"],
    ["in progress", "ongoing"],
    ["not-started", "not-started"],
  ])("of status may be “%s”", (cell, status) => {
    expect(value("Status", cell)).toEqual({ title: "A", status });
  });

  test("of status that is no status stands in the comment, and that is told", () => {
    const { table, remarks } = reading("Aktivitet | Status\nA | grön");
    expect(said(table)).toEqual([{ title: "A", lines: ["Status: grön"] }]);
    expect(remarks).toEqual([{ id: "unknownWord", row: 2, heading: "Status", value: "grön" }]);
  });

  test.each([
    ["Socialnämnden; Polisen", ["Socialnämnden", "Polisen"]],
    ["Socialchefen\\nSkolchefen", ["Socialchefen", "Skolchefen"]],
    [
      "Socialnämnden, barn- och utbildningsnämnden och Polisen",
      ["Socialnämnden", "barn- och utbildningsnämnden", "Polisen"],
    ],
    ["Enhetschef, IFO", "Enhetschef, IFO"],
    ["Barn- och utbildningsnämnden", "Barn- och utbildningsnämnden"],
    ["Vård- och omsorgsförvaltningen", "Vård- och omsorgsförvaltningen"],
    ["funktion: chef ¦ enhet: IFO ¦ roll: samordnar", { function: "chef", unit: "IFO", role: "coordinates" }],
  ])("of those responsible may be “%s”", (cell, responsible) => {
    expect(value("Ansvarig", cell)).toEqual({ title: "A", responsible });
  });

  test.each([
    ["Perspektiv", "Barn, vuxna och våldsutövare", { perspectives: ["child", "adult", "perpetrator"] }],
    ["Tidsperspektiv", "På kort sikt", { horizon: "short" }],
    ["Tidsperspektiv", "under 2026", { deadline: "under 2026" }],
    ["Fokusområde", "1, 5", { focus_areas: ["1", "5"] }],
    ["Fokusområde", "Skydd och stöd", { focus_areas: "Skydd och stöd" }],
    ["Tidplan", "löpande", { deadline: "löpande" }],
    ["Tidplan", "2026-03-31 00:00:00", { deadline: "2026-03-31" }],
    ["Tidplan", "2026-03-31 13:00", { deadline: "2026-03-31 13:00" }],
    ["Beskrivning", "Ett\\nTvå", { description: "Ett\nTvå" }],
  ])("of %s may be “%s”", (heading, cell, expected) => {
    expect(value(heading, cell)).toEqual({ title: "A", ...expected });
  });

  test("of a title that is broken to fit is one line", () => {
    expect(said(reading("Aktivitet | Ansvarig\nUtbildning\\ni FREDA | X").table)).toMatchObject([
      { title: "Utbildning i FREDA" },
    ]);
  });
});

describe("the sheet", () => {
  const table = sheetOf("Aktivitet | Ansvarig\nA | B");
  const named = (name: string, sheet = table) => ({ ...sheet, name });
  const sheets = [named("Om", sheetOf("Text")), named("Gammal"), named("Aktiviteter"), named("Mer")];

  test("is the one that is called as the table, or else the first that has one", () => {
    expect(readTable({ sheets })).toMatchObject({ sheet: "Aktiviteter", otherSheets: ["Gammal", "Mer"] });
    expect(readTable({ sheets: sheets.slice(0, 2) })).toMatchObject({ sheet: "Gammal", otherSheets: [] });
  });

  test("is the one that is asked for, by name or by number", () => {
    expect(readTable({ sheets }, { sheet: "mer" })).toMatchObject({ sheet: "Mer" });
    expect(readTable({ sheets }, { sheet: "2" })).toMatchObject({ sheet: "Gammal" });
    expect(readTable({ sheets }, { sheet: "Plan" })).toEqual({
      id: "noSheet",
      wanted: "Plan",
      sheets: ["Om", "Gammal", "Aktiviteter", "Mer"],
    });
  });
});
