import { argument } from "../argument.ts";
import type { ImportTexts } from "../import.ts";
import { all, counted, didYouMean, either, quoted } from "./words.ts";

const activities = (n: number) => counted(n, "activity", "activities");
const the = (sheet: string | undefined) => (sheet === undefined ? "The table" : `The sheet “${sheet}”`);
const named = (title: string) => (title === "" ? "(untitled)" : `“${title}”`);

export default {
  faults: {
    tooLarge: () =>
      "The file is larger than 5 MB, the most that is read. Save only the sheet of activities as a file of its own.",
    unpackedTooLarge: () =>
      "The file holds much more than a table of activities and is not read. Copy the table to a new workbook and save that.",
    empty: () => "The file is empty.",
    broken: () =>
      "The file cannot be read as an Excel file: it is damaged or incomplete. Open it in Excel, save it again as .xlsx and try once more.",
    oldExcel: () =>
      "The file is in the format that Excel had before 2007 (.xls). Open it in Excel and choose Save As, Excel Workbook (.xlsx).",
    binaryExcel: () =>
      "The file is a binary Excel workbook (.xlsb). Open it in Excel and choose Save As, Excel Workbook (.xlsx).",
    locked: () =>
      "The file is protected by a password. Open it in Excel, remove the password under File, Info, Protect Workbook, and save it.",
    word: () => "The file is a Word document. Copy the table to an empty workbook in Excel and save that as .xlsx.",
    openDocument: () =>
      "The file is in OpenDocument format. Open it in LibreOffice and choose Save As, Excel 2007–365 (.xlsx).",
    pdf: () => "The file is a PDF. Take the table from the document that it was made of, and save it as .xlsx or .csv.",
    openQuote: ({ row }) =>
      `A quotation mark (") on row ${row} of the file has none that ends it, so one cannot tell where the cell ends. Remove it or end it, or save the file again from Excel.`,
    notATable: () => "The file is no table. Give an Excel file (.xlsx) or a text file of separated values (.csv).",
    strange: () =>
      "The file holds a declaration that no spreadsheet program writes, and is not read. Open it in Excel and save it again.",
    tooManyRows: ({ sheet }) => `${the(sheet)} has text below row 5000. Copy only the activities to a new sheet.`,
    tooManyColumns: ({ sheet }) => `${the(sheet)} has more than 200 columns. Copy only the activities to a new sheet.`,
  },
  readingFaults: {
    noSheet: ({ wanted, sheets }) =>
      sheets.every((name) => name === "")
        ? `There is no sheet “${wanted}”: the file has one table only.`
        : `There is no sheet “${wanted}”. Choose ${either(sheets)}.`,
    noSheets: () => "There is no text in the file.",
    noHeadings: ({ most }) =>
      `No row looks like the headings of a table of activities: one of them should be Activity or Action, for example.${most.length > 1 ? ` The nearest is the row with ${all(quoted(most.slice(0, 8)))}. If that is the one, say which column is what: --column "${most[0]}=activity"` : ""}`,
    noRows: ({ row }) => `Below the headings on row ${row} there are no activities.`,
  },
  read: ({ file, sheet, row, goals, activities: count }) =>
    `${file}${sheet === undefined ? "" : `, the sheet “${sheet}”`}: the headings are on row ${row}; ${activities(count)}${goals > 0 ? ` and ${counted(goals, "goal", "goals")}` : ""} below them.`,
  columnsHeading: "How the columns were read:",
  municipalityColumn: "the municipality",
  commentColumn: (label) => `has no place in the plan; becomes a line of Comment, “${label}: …”`,
  unusedColumn: "is left out",
  noHeading: "(no heading)",
  goalsHeading: "How the rows were read:",
  goal: ({ title, activities: count, rows }) => `Goal ${named(title)}: ${activities(count)} (${rows})`,
  loose: ({ activities: count, rows }) => `Under no goal: ${activities(count)} (${rows})`,
  rows: (first, last) => (first === last ? `row ${first}` : `rows ${first}–${last}`),
  remarksHeading: "To look over:",
  remarks: {
    above: ({ texts }) => `What stands above the table was left out: ${all(quoted(texts))}.`,
    unplaced: ({ row, text }) => `Row ${row} was left out, as it belongs to no activity: “${text}”.`,
    subheading: ({ row, text }) => `Row ${row}: “${text}” looks like a heading and was left out.`,
    unknownWord: ({ row, heading, value }) =>
      `Row ${row}: “${value}” is no known value of ${heading} and stands in the comment instead.`,
    asDeadline: ({ row, heading, value }) =>
      `Row ${row}: “${value}” under ${heading} is a time and was read as Deadline.`,
    unreadableTime: ({ row, heading, value }) => `Row ${row}: “${value}” under ${heading} cannot be read as a time.`,
    nobody: ({ row, heading, value }) => `Row ${row}: “${value}” under ${heading} does not say who is responsible.`,
    otherForGoal: ({ row, heading, value }) =>
      `Row ${row}: the goal has another value of ${heading} already; “${value}” was left out.`,
    notForGoal: ({ row, heading, value }) => `Row ${row}: a goal has no place for ${heading}; “${value}” was left out.`,
    repeatedIds: ({ value, rows }) =>
      `The numbers are not used as ids, as “${value}” stands on several rows (${all(rows.map(String))}).`,
    lostCell: ({ cell, why }) =>
      why === "error"
        ? `The cell ${cell} shows an error from a formula and was read as blank.`
        : `The cell ${cell} has a formula without a saved value and was read as blank. Open the file in Excel and save it.`,
  },
  otherSheets: (names) =>
    `The ${names.length === 1 ? "sheet" : "sheets"} ${all(quoted(names))} ${names.length === 1 ? "holds a table too and was" : "hold tables too and were"} not read. Choose a sheet with --sheet.`,
  encoding: (name) =>
    name === "utf-16"
      ? "The file is saved as UTF-16 and was read as such."
      : "The file is not saved as UTF-8 and was read as Windows-1252, as Excel often saves. Check å, ä and ö.",
  titleTaken: (title) => `The plan's title is the text above the table: “${title}”.`,
  municipalityTaken: (name) => `The municipality is ${name}, as the table says.`,
  otherMunicipality: ({ plan, table }) =>
    `The plan is for ${plan}, but the table says ${table}. Check that it is the right plan.`,
  changesHeading: ({ file, changed, added }) =>
    `Changes in ${file}: ${added === 0 ? "nothing new" : `${added} new`}, ${changed === 0 ? "nothing changed" : `${changed} changed`}. Nothing is removed.`,
  noChanges: (file) => `${file} already says what the table says. Nothing has to be written.`,
  newGoal: (title) => `New goal: ${named(title)}`,
  newActivity: ({ title, under }) =>
    `New activity: ${named(title)}${under === undefined ? "" : `, under the goal ${named(under)}`}`,
  changedGoal: (title) => `The goal ${named(title)}:`,
  changedActivity: (title) => `The activity ${named(title)}:`,
  field: ({ name, before, after }) =>
    before === undefined ? `${name}: “${after}” (was blank)` : `${name}: “${before}” → “${after}”`,
  differencesHeading: "Not the same, but left as it is in the plan:",
  differences: {
    notInTable: ({ of, title }) => `The ${of} ${named(title)} is not in the table.`,
    blankInTable: ({ title, column, value }) =>
      `${named(title)}: ${column} is blank in the table; the plan says “${value}”.`,
    otherGoal: ({ title, planned, found }) =>
      `${named(title)} stands under ${planned === undefined ? "no goal" : `the goal ${named(planned)}`} in the plan, but under ${found === undefined ? "no goal" : named(found)} in the table. Move it by hand.`,
    otherId: ({ title, planned, found }) =>
      `${named(title)} has the id “${planned}” in the plan and “${found}” in the table.`,
    idTaken: ({ title, value }) => `${named(title)} does not get the id “${value}”, which something else has.`,
    sameTitle: ({ title }) =>
      `Several activities are called ${named(title)}. Check that it is the right one that changes; give them ids of their own, so that they can be told apart.`,
  },
  mayWrite: (file) => `Write the changes to ${file}? (yes/no) `,
  yes: ["yes", "y", "ja", "j"],
  whichMunicipality: "Which municipality is the plan for? ",
  notWritten: "Nothing is written.",
  created: (file) => `${file} is written.`,
  updated: (file) => `${file} is changed.`,
  next: (file) => `See what the plan shows and does not show with: plankoll check ${argument(file)}`,
  errors: {
    needsYes: (file) => `Nothing is written to ${file}. Read the changes above through and add --yes to write them.`,
    noMunicipality: () => "The table does not say which municipality the plan is for. Give it: --municipality Nora",
    unknownMunicipality: ({ value, nearest }) => `There is no municipality called “${value}”.${didYouMean(nearest)}`,
    severalMunicipalities: (names) =>
      `The table has rows for several municipalities: ${all(names)}. A plan is for one; save the rows of each by themselves.`,
    notThatMunicipality: ({ file, plan, given }) =>
      `${file} is a plan for ${plan}, not for ${given}. Give another file with -o.`,
    notAPlan: ({ file, reason }) =>
      `${file} exists and is no plan that can be changed, so nothing is written. ${reason}`,
    noPlaceInPlan: (file) =>
      `${file} is written so that the changes cannot be made without touching something else, so nothing is written. Check that goals and activities are lists, or import to a new file and compare.`,
    badColumn: (value) =>
      `“${value}” cannot be used for --column. Write the heading and what it is: --column "Step=activity"`,
    unknownColumn: ({ key, known }) =>
      `“${key}” is nothing that a column can be. Choose ${either(known)}, or - for a column to leave out.`,
    noSuchHeading: ({ heading, headings }) =>
      `There is no column with the heading “${heading}”. The headings are ${all(quoted(headings))}.`,
    notWritten: ({ file, reason }) => `The plan could not be written to ${file}: ${reason}.`,
  },
} satisfies ImportTexts;
