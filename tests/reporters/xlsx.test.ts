import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import type { ActivityRow, WrittenFields } from "../../src/core/plan/activity-rows.ts";
import type { Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import xlsx from "../../src/reporters/xlsx.ts";
import { readTableFile } from "../../src/tables/file/read-table-file.ts";
import { readTable } from "../../src/tables/read/read-table.ts";
import { planReport, reportOf } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import fc from "../support/fuzz/fc.ts";
import { nastyReport } from "../support/report.ts";
import { partsOf, rowsIn, sheetsOf, xmlFaults } from "../support/workbook.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const render = (report: Report, speaker = speakers.sv) =>
  xlsx.render(report, { speaker, color: false, columns: 80, version: "1.2.3" });

const workbookOf = (activities: readonly ActivityRow[], speaker = speakers.sv) =>
  render(reportOf([planReport("p.yaml", { title: "Plan", activities })]), speaker);

function activitiesOf(yaml: string): readonly ActivityRow[] {
  const parsed = parsePlan("p.yaml", yaml);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const settings = { asOf: "2026-11-22", within: 60, activities: true };
  return assess(parsed.document, [], {}, settings).activities ?? [];
}

describe("the activities of a plan as a table", () => {
  const yaml = `plankoll: 1
kommun: Nora
mål:
  - id: M1
    titel: Trygghet
    ansvarig: Socialchefen
    fokusområden: [1, "skydd; stöd"]
    aktiviteter:
      - id: "1.2"
        titel: =Utbilda
        beskrivning: |
          Först detta.
          Sedan detta.
        ansvarig: { funktion: enhetschef, enhet: IFO, roll: samordnar }
        klart_senast: 2026-03-31
        status: ej_påbörjad
        slutförd: 2026
        teman: [skydd, tolk]
      - titel: Informera
        klart_senast: våren 2026
aktiviteter:
  - titel: Ensam
    indikator: [Antal, Andel]
`;

  test("has one row for each, with days as days and years as numbers", async () => {
    const rows = await rowsIn(await workbookOf(activitiesOf(yaml)), "Aktiviteter");
    expect(rows).toEqual([
      {
        "Mål: id": "M1",
        Mål: "Trygghet",
        "Mål: ansvarig": "Socialchefen",
        Id: "1.2",
        Aktivitet: "=Utbilda",
        Ansvarig: "funktion: enhetschef | enhet: IFO | roll: samordnar",
        "Klart senast": new Date("2026-03-31"),
        Status: "ej-påbörjad",
        Slutförd: 2026,
        Indikator: null,
        Beskrivning: "Först detta.\nSedan detta.",
        Fokusområden: null,
        Teman: "skydd; tolk",
        "Mål: fokusområden": "1; skydd\\; stöd",
      },
      expect.objectContaining({
        ...{ Mål: "Trygghet", Aktivitet: "Informera", "Klart senast": "våren 2026", Ansvarig: null, Id: null },
      }),
      expect.objectContaining({ "Mål: id": null, Mål: "–", Aktivitet: "Ensam", Indikator: "Antal; Andel" }),
    ]);
  });

  test("has English heads and words for those who ask for them", async () => {
    const [row] = await rowsIn(await workbookOf(activitiesOf(yaml), speakers.en), "Activities");
    expect(row).toMatchObject({
      ...{ Goal: "Trygghet", Activity: "=Utbilda", Status: "not-started", Topics: "protection; interpreter" },
      Responsible: "function: enhetschef | unit: IFO | role: coordinates",
    });
  });

  test("stands on the first sheet, with what one fills in first also where there is nothing", async () => {
    const sheets = await sheetsOf(await workbookOf([]));
    expect([...sheets.keys()]).toEqual(["Aktiviteter", "Iakttagelser", "Fokusområden", "Om rapporten"]);
    expect(sheets.get("Aktiviteter")).toEqual([
      ["Mål", "Aktivitet", "Ansvarig", "Klart senast", "Status", "Indikator", "Fokusområden"],
    ]);
  });

  test("says whose the activities are where there are several plans", async () => {
    const plans = ["a.yaml", "b.yaml"].map((file) => planReport(file, { activities: activitiesOf(yaml) }));
    const rows = await rowsIn(await render(reportOf(plans)), "Aktiviteter");
    expect(rows.map(({ Fil }) => Fil)).toEqual(["a.yaml", "a.yaml", "a.yaml", "b.yaml", "b.yaml", "b.yaml"]);
  });

  test("repeats no personal identity number", async () => {
    // One that Skatteverket has set aside would not be hidden; this one belongs to nobody living.
    const bytes = await workbookOf(activitiesOf(yaml.replace("Ensam", "Stöd till 18110101-0013")));
    expect((await rowsIn(bytes, "Aktiviteter"))[2]?.Aktivitet).toBe("Stöd till 1811••••-••••");
    for (const part of partsOf(bytes).values()) expect(part).not.toContain("0101-0013");
  });
});

/** What is read back from a workbook, as rows again. */
async function readBack(bytes: Uint8Array): Promise<readonly ActivityRow[]> {
  const file = await readTableFile(new Uint8Array(bytes));
  if (!("sheets" in file)) throw new Error(file.id);
  const reading = readTable(file);
  if (!("table" in reading)) throw new Error(reading.id);
  // What the plan itself leaves open, such as a time that cannot be read, is told of; nothing is left out.
  expect(reading.remarks.filter(({ id }) => id !== "nobody" && id !== "unreadableTime")).toEqual([]);
  const fields = ({ values }: { readonly values: ReadonlyMap<string, unknown> }) =>
    Object.fromEntries(values) as WrittenFields;
  return [
    ...reading.table.goals.flatMap((goal): readonly ActivityRow[] =>
      goal.activities.length > 0
        ? goal.activities.map((activity) => ({ goal: fields(goal), activity: fields(activity) }))
        : [{ goal: fields(goal), activity: undefined }],
    ),
    ...reading.table.loose.map((activity) => ({ goal: undefined, activity: fields(activity) })),
  ];
}

describe("what goes out as a table and comes back", () => {
  test.each(["brister", "komplett", "kramfors", "orebro", "solna"])("is the same: examples/%s.yaml", async (name) => {
    const yaml = readFileSync(new URL(`../../examples/${name}.yaml`, import.meta.url), "utf8");
    const rows = activitiesOf(yaml);
    expect(rows.length).toBeGreaterThan(0);
    for (const speaker of Object.values(speakers))
      expect(await readBack(await workbookOf(rows, speaker))).toEqual(rows);
  });

  /** Words without blanks around them, as cells are trimmed; of the signs that have a meaning in cells. */
  const words = fc
    .string({
      unit: fc.constantFrom("a", "å", "Ö", " ", ";", "\\", "|", "\n", "=", "-", ":", "1", "<", "&", "_x0041_", "'"),
      maxLength: 12,
    })
    .map((text) => `o${text}o`);
  const owner = fc.oneof(
    words,
    fc.record({ function: words, unit: words }),
    fc.constant({ role: "coordinates", unit: "o" }),
  );
  const several = (one: fc.Arbitrary<unknown>) => fc.array(one, { minLength: 1, maxLength: 3 });
  const shared = {
    description: fc.tuple(words),
    focus_areas: several(words),
    topics: fc.uniqueArray(fc.constantFrom("protection", "quality", "interpreter"), { minLength: 1 }),
    perspectives: fc.uniqueArray(fc.constantFrom("child", "adult", "perpetrator"), { minLength: 1 }),
    responsible: several(owner),
    deadline: fc.tuple(fc.constantFrom("2026-03-31", "2026", "2026-03", "våren 2026", "1900-01-31", "2026-Q3")),
    indicator: several(words),
  };
  const ownFields = {
    ...shared,
    status: fc.tuple(fc.constantFrom("not-started", "ongoing", "done", "paused", "cancelled")),
    completed: fc.tuple(fc.constantFrom("2026-03-31", "2025")),
    resources: several(words),
    comment: several(words),
  };
  const plan = fc
    .record({
      goals: fc.array(
        fc.tuple(
          fc.record(shared, { requiredKeys: [] }),
          fc.array(fc.record(ownFields, { requiredKeys: [] }), { maxLength: 3 }),
        ),
        { maxLength: 3 },
      ),
      loose: fc.array(fc.record(ownFields, { requiredKeys: [] }), { maxLength: 2 }),
    })
    .filter(({ goals, loose }) => goals.length + loose.length > 0)
    .map(({ goals, loose }): readonly ActivityRow[] => [
      ...goals.flatMap(([fields, activities], i): readonly ActivityRow[] => {
        const goal = { title: [`Mål nummer ${i}`], ...fields } as WrittenFields;
        const rows = activities.map((more, j) => ({
          goal,
          activity: { title: [`A${i}.${j}`], ...more } as WrittenFields,
        }));
        return rows.length > 0 ? rows : [{ goal, activity: undefined }];
      }),
      ...loose.map((more, i) => ({ goal: undefined, activity: { title: [`Ensam ${i}`], ...more } as WrittenFields })),
    ]);

  test("is the same whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom("sv" as const, "en" as const), async (rows, language) => {
        expect(await readBack(await workbookOf(rows, speakers[language]))).toEqual(rows);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the workbook of a report", () => {
  test("has the findings, the grid in signs and words, and what the report is about", async () => {
    const bytes = await render(calmReport);
    const findings = await rowsIn(bytes, "Iakttagelser");
    expect(findings.map(({ Rad }) => Rad)).toEqual([1, 1, 1, 1, 1, 6, 8, 12, 12, 14, 21, 25, 31, 37, 43, 49]);
    const grid = (await rowsIn(bytes, "Fokusområden")).filter(({ Fil }) => Fil === "planer/nora.yaml");
    expect(grid[1]).toMatchObject({
      Nr: 2,
      Barn: "– ej aktuellt",
      Samlat: "✓ uppfyllt",
      "Vilar på": "Region Örebro län",
    });
    expect(grid[2]).toMatchObject({
      ...{ Kommun: "Nora", Kravpaket: "Överenskommelse om samverkan i länet", Fokusområde: "Skydd och stöd" },
      ...{ Barn: "✓ uppfyllt", Våldsutövare: "✗ visas inte", Samlat: "~ delvis", Aktiviteter: 1 },
      "Genom områdena": "Barn som bevittnat våld",
    });
    const about = new Map((await sheetsOf(bytes)).get("Om rapporten")?.map(([label, text]) => [label, text]));
    expect(about.get("Bedömd per")).toEqual(new Date("2026-11-22"));
    expect(about.get("Fil")).toBe("planer/nora.yaml");
  });

  test("has the files that could not be read, and says so when only one kind is listed", async () => {
    expect((await rowsIn(await render(nastyReport), "Oläsbara filer")).map(({ Rad }) => Rad)).toEqual([3, null, null]);
    const bytes = await xlsx.render(nastyReport, {
      speaker: speakers.sv,
      color: false,
      columns: 80,
      version: "1",
      only: "overdue",
    });
    expect((await rowsIn(bytes, "Iakttagelser")).map(({ Rad }) => Rad)).toEqual([12, 30]);
    const about = new Map((await sheetsOf(bytes)).get("Om rapporten")?.map(([label, text]) => [label, text]));
    expect(about.get("Urval")).toMatch(/^Listorna visar bara det som är av slaget ”försenat”\./);
  });

  test("is well-formed, has no formulas, and is the same twice", async () => {
    const bytes = await render(nastyReport);
    for (const [path, xml] of partsOf(bytes)) {
      expect([path, xmlFaults(xml)]).toEqual([path, []]);
      if (path.includes("worksheets")) expect(xml).not.toMatch(/<f[ >/]/);
    }
    expect(Buffer.compare(bytes, await render(nastyReport))).toBe(0);
  });

  test("can be about nothing", async () => {
    const bytes = await render(reportOf([]));
    expect((await sheetsOf(bytes)).get("Om rapporten")?.[0]?.[0]).toBe("Ingen plan har granskats");
  });
});
