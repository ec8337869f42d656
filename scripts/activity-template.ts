/** Makes examples/aktivitetstabell.xlsx: a table of activities to fill in, which `plankoll import` reads. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import writeXlsxFile, { type CellObject, type Feature } from "write-excel-file/universal";
import { properties } from "../src/reporters/tables/properties.ts";
import { timeless } from "../src/reporters/tables/timeless.ts";
import { xmlText } from "../src/reporters/tables/xml.ts";
import { spelled } from "../src/tables/cell.ts";
import { type Column, columns, sheetName } from "../src/tables/columns.ts";

const title = "Aktivitetstabell";
/** How far down the lists and the help reach. */
const lastRow = 300;

interface TemplateColumn {
  readonly key: string;
  readonly width: number;
  /** What one is told when one stands in a cell. */
  readonly help: string;
  /** What stands in the rows of the example. */
  readonly examples: readonly [string, string];
}

const template: readonly TemplateColumn[] = [
  {
    key: "goal_title",
    width: 30,
    help: "Det mål som aktiviteten hör till. Lämna tomt när det är samma som på raden ovanför.",
    examples: ["Exempel: Våld upptäcks tidigt", ""],
  },
  {
    key: "title",
    width: 44,
    help: "Vad som ska göras. Ändra inte orden i onödan: på dem känns aktiviteten igen när tabellen läses in på nytt.",
    examples: ["Exempel: Frågor om våld ställs i alla utredningar", "Exempel: Handläggarna utbildas i att bedöma risk"],
  },
  {
    key: "responsible",
    width: 32,
    help: "En funktion, nämnd eller enhet, inte en persons namn. Flera skiljs åt med semikolon.",
    examples: ["Enhetschefen för utredning", "Socialchefen; skolchefen"],
  },
  {
    key: "deadline",
    width: 18,
    help: "En dag (2027-03-31), en månad (2027-03), ett år eller ord som våren 2027, årligen och löpande.",
    examples: ["2027-03-31", "hösten 2027"],
  },
  {
    key: "indicator",
    width: 36,
    help: "Hur man ska se att aktiviteten gav resultat. Flera skiljs åt med semikolon.",
    examples: ["Andel utredningar där frågan ställts, mål 100 procent", "Antal utbildade; andel av alla handläggare"],
  },
  {
    key: "status",
    width: 16,
    help: "Välj i listan.",
    examples: ["ongoing", "not-started"],
  },
  {
    key: "focus_areas",
    width: 34,
    help: "Fokusområdet i länets överenskommelse, med namn eller nummer.",
    examples: ["2", "5"],
  },
  {
    key: "resources",
    width: 26,
    help: "Tjänster, pengar eller annat som är avsatt.",
    examples: ["Inom ram", "120 000 kronor"],
  },
  { key: "comment", width: 36, help: "Det som inte ryms någon annanstans.", examples: ["", "Gemensamt med regionen"] },
];

/** A line each: long ones are not broken, so that no row need be higher. */
const guide: readonly (readonly [string, Partial<CellObject>?])[] = [
  ["Så fyller ni i tabellen", { fontWeight: "bold", fontSize: 14 }],
  ["Skriv en aktivitet på varje rad på bladet Aktiviteter, och ta bort exemplen."],
  ["Ett mål skrivs en gång. De tomma rutorna under det hör till samma mål."],
  ["Hör en aktivitet inte till något mål skriver ni ett streck (–) i rutan för målet."],
  ["Det som ni inte vet lämnar ni tomt. Granskningen visar sedan vad planen inte visar."],
  ["Kolumner som ni inte använder kan tas bort, och ordningen kan ändras."],
  ["Egna kolumner får läggas till. Det som står i dem sparas i aktivitetens kommentar."],
  ["Läs in tabellen, så blir den en plan:", { fontWeight: "bold" }],
  ["plankoll import aktivitetstabell.xlsx -o plan.yaml --municipality Nora", { fontFamily: "Courier New" }],
  ["Samma kommando för in ändringar i planen senare. Först visas vad som ändras; ingenting tas bort."],
];

/** The workbook's bytes: the same each time. */
export async function activityTemplate(): Promise<Uint8Array> {
  const shown = template.map((one) => ({ ...one, column: columnOf(one.key) }));
  const head = shown.map(
    ({ column }): CellObject => ({
      ...{ value: column.heading.sv, type: String, fontWeight: "bold", wrap: true, alignVertical: "center" },
      ...{ backgroundColor: "#1F3864", textColor: "#FFFFFF" },
    }),
  );
  const examples = [0, 1].map((row) =>
    shown.map(({ column, examples }) => {
      const text = spelledWords(column, examples[row] ?? "");
      const look = { wrap: true, alignVertical: "top", align: "left" } as const;
      if (text === "") return null;
      return /^\d+$/.test(text)
        ? { ...look, value: Number(text), type: Number }
        : { ...look, value: text, type: String };
    }),
  );
  const blob = await writeXlsxFile(
    [
      {
        sheet: sheetName.sv,
        data: [head, ...examples],
        columns: shown.map(({ width }) => ({ width })),
        stickyRowsCount: 1,
        orientation: "landscape",
      },
      {
        sheet: "Så här gör ni",
        data: guide.map(([value, look]) => [{ value, type: String, ...look } satisfies CellObject]),
        columns: [{ width: 100 }],
      },
    ],
    { fontFamily: "Arial", fontSize: 10, features: [help(shown), properties(title, "sv")] },
  ).toBlob();
  return timeless(new Uint8Array(await blob.arrayBuffer()));
}

function columnOf(key: string): Column {
  const found = columns.find((column) => column.key === key);
  if (!found) throw new Error(`There is no column ${key}.`);
  return found;
}

/** “ej påbörjad”, as people write it. */
function spelledWords({ kind }: Column, word: string): string {
  return kind === "word" ? spelled(kind, word, "sv").replaceAll("-", " ") : word;
}

/** Lists to choose from, and a note beside the cell that one stands in; what is not in a list may be written all the same. */
function help(shown: readonly (TemplateColumn & { readonly column: Column })[]): Feature<Blob> {
  const validations = shown.map(({ column, help }, index) => {
    const letter = String.fromCharCode(65 + index);
    const words = [...new Set(column.values.values())].map((word) => spelledWords(column, word));
    const type = words.length > 0 ? ' type="list"' : "";
    const list = words.length > 0 ? `<formula1>"${xmlText(words.join(","))}"</formula1>` : "";
    return `<dataValidation${type} allowBlank="1" showInputMessage="1" promptTitle="${attribute(column.heading.sv)}" prompt="${attribute(help)}" sqref="${letter}2:${letter}${lastRow}">${list}</dataValidation>`;
  });
  const xml = `<dataValidations count="${validations.length}">${validations.join("")}</dataValidations>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (sheet, _, { sheetIndex }) =>
            sheetIndex === 0
              ? sheet
                  .replace("<pageMargins ", `${xml}$&`)
                  // Where no column is fixed there is no pane to the right.
                  .replace(/ xSplit="0"([^>]*)"bottomRight"/, '$1"bottomLeft"')
              : sheet,
        },
      },
    },
  };
}

function attribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;");
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL("../examples/aktivitetstabell.xlsx", import.meta.url), await activityTemplate());
