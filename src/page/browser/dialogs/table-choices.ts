import type { ColumnShown, Table, TableShown } from "../../request.ts";
import type { App } from "../app.ts";
import { element } from "../element.ts";
import { municipalityList } from "../municipality-list.ts";

/** What somebody has said of how a table is to be read. */
export type Said = Pick<Table, "municipality" | "sheet" | "mapping">;

export const nothingSaid: Said = { municipality: undefined, sheet: undefined, mapping: new Map() };

/** Controls in which somebody says how a table is to be read, and what they have said in them. */
export interface Choices {
  /** The sheet, and whose a new plan is. */
  readonly fields: readonly HTMLElement[];
  /** What each column is. */
  readonly columns: HTMLElement | undefined;
  readonly isEmpty: boolean;
  said(): Said;
}

export function choicesOf(shown: TableShown, before: Said, asksMunicipality: boolean, app: App): Choices {
  const { table } = app.texts;
  const municipality = asksMunicipality
    ? element("input", { id: "app-whose", list: "app-municipalities", value: before.municipality ?? "" })
    : undefined;
  const sheet = shown.sheets.length > 1 ? sheetChoice(shown, before) : undefined;
  const columns = shown.columns.map((column) => ({ column, ...meaningChoice(column, shown, before, app) }));
  const mapping = () => {
    const now = new Map(before.mapping);
    for (const { column, choice, first } of columns) {
      if (!choice || choice.value === first) continue;
      if (choice.value === asFound) now.delete(column.heading);
      else now.set(column.heading, shown.meanings[Number(choice.value)]?.key);
    }
    return now;
  };
  const fields = [
    ...(sheet ? [field(table.sheet, sheet)] : []),
    ...(municipality ? [field(table.municipality, municipality, municipalityList())] : []),
  ];
  return {
    fields,
    columns: columns.length > 0 ? columnTable(columns, app) : undefined,
    isEmpty: fields.length === 0 && columns.length === 0,
    said: () => {
      const chosen = sheet?.value ?? before.sheet;
      // Another sheet has headings of its own.
      const isOther = sheet !== undefined && sheet.value !== sheet.dataset.first;
      return {
        municipality: municipality?.value ?? before.municipality,
        sheet: isOther ? chosen : before.sheet,
        mapping: isOther ? nothingSaid.mapping : mapping(),
      };
    },
  };
}

const asFound = "";

function field(label: string, control: HTMLElement, ...more: readonly Node[]): HTMLElement {
  return element("p", { class: "app-field" }, element("label", { for: control.id }, label), control, ...more);
}

function sheetChoice(shown: TableShown, before: Said): HTMLSelectElement {
  const now = shown.kind === "read" ? shown.sheet : before.sheet;
  const options = shown.sheets.map((name) => element("option", { value: name, selected: name === now }, name));
  const made = element("select", { id: "app-sheet" }, ...options);
  made.dataset.first = made.value;
  return made;
}

function meaningChoice({ heading, title, meaning }: ColumnShown, shown: TableShown, before: Said, { texts }: App) {
  if (heading === "") return { choice: undefined, first: asFound };
  const isSaid = before.mapping.has(heading);
  const now = shown.meanings.findIndex(({ label }) => label === meaning);
  const other = isSaid ? texts.table.asFound : now >= 0 ? undefined : (meaning ?? texts.table.notChosen);
  const options = shown.meanings.map(({ label }, i) => element("option", { value: i, selected: i === now }, label));
  const choice = element(
    "select",
    { "aria-label": `${texts.table.meaning}: ${title}` },
    other !== undefined && element("option", { value: asFound, selected: now < 0 }, other),
    ...options,
  );
  return { choice, first: choice.value };
}

interface Row {
  readonly column: ColumnShown;
  readonly choice: HTMLSelectElement | undefined;
}

function columnTable(rows: readonly Row[], { texts: { table } }: App): HTMLElement {
  const hasLetters = rows.some(({ column }) => column.letters !== undefined);
  return element(
    "table",
    { class: "app-columns" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        hasLetters && element("th", { scope: "col", class: "app-letters" }, table.column),
        element("th", { scope: "col" }, table.heading),
        element("th", { scope: "col" }, table.meaning),
      ),
    ),
    element(
      "tbody",
      {},
      ...rows.map(({ column: { letters, title, meaning }, choice }) =>
        element(
          "tr",
          {},
          letters !== undefined && element("td", { class: "app-letters" }, letters),
          element("th", { scope: "row" }, title),
          element("td", {}, choice ?? meaning ?? ""),
        ),
      ),
    ),
  );
}
