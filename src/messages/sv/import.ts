import { argument } from "../argument.ts";
import type { ImportTexts } from "../import.ts";
import { all, counted, didYouMean, either, quoted } from "./words.ts";

const activities = (n: number) => counted(n, "aktivitet", "aktiviteter");
const on = (sheet: string | undefined) => (sheet === undefined ? "Tabellen" : `Arket ”${sheet}”`);
const named = (title: string) => (title === "" ? "(utan titel)" : `”${title}”`);

export default {
  faults: {
    tooLarge: () =>
      "Filen är större än 5 MB, som är det mesta som läses. Spara bara arket med aktiviteterna i en egen fil.",
    unpackedTooLarge: () =>
      "Filen innehåller mycket mer än en aktivitetstabell och läses inte. Kopiera tabellen till en ny arbetsbok och spara den.",
    empty: () => "Filen är tom.",
    broken: () =>
      "Filen går inte att läsa som en Excelfil: den är skadad eller ofullständig. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.",
    oldExcel: () =>
      "Filen är sparad i det format som Excel hade före 2007 (.xls). Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
    binaryExcel: () =>
      "Filen är en binär Excelarbetsbok (.xlsb). Öppna den i Excel och välj Spara som, Excel-arbetsbok (.xlsx).",
    locked: () =>
      "Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet under Arkiv, Info, Skydda arbetsbok, och spara den.",
    word: () => "Filen är ett Worddokument. Kopiera tabellen till en tom arbetsbok i Excel och spara den som .xlsx.",
    openDocument: () =>
      "Filen är i OpenDocument-format. Öppna den i LibreOffice och välj Spara som, Excel 2007–365 (.xlsx).",
    pdf: () =>
      "Filen är en PDF. Ta tabellen ur det dokument som PDF:en gjordes från, och spara den som .xlsx eller .csv.",
    openQuote: ({ row }) =>
      `Ett citattecken (") på rad ${row} i filen har inget som avslutar det, så det går inte att se var cellen slutar. Ta bort det eller avsluta det, eller spara filen på nytt från Excel.`,
    notATable: () => "Filen är ingen tabell. Ange en Excelfil (.xlsx) eller en textfil med avgränsade värden (.csv).",
    strange: () =>
      "Filen innehåller en deklaration som inget kalkylprogram skriver, och läses därför inte. Öppna den i Excel och spara den på nytt.",
    tooManyRows: ({ sheet }) =>
      `${on(sheet)} har text längre ned än rad 5000. Kopiera bara aktiviteterna till ett nytt ark.`,
    tooManyColumns: ({ sheet }) =>
      `${on(sheet)} har fler än 200 kolumner. Kopiera bara aktiviteterna till ett nytt ark.`,
  },
  readingFaults: {
    noSheet: ({ wanted, sheets }) =>
      sheets.every((name) => name === "")
        ? `Det finns inget ark ”${wanted}”: filen har bara en tabell.`
        : `Det finns inget ark ”${wanted}”. Välj ${either(sheets)}.`,
    noSheets: () => "Det finns ingen text i filen.",
    noHeadings: ({ most }) =>
      `Ingen rad ser ut som rubriker till en aktivitetstabell: en av dem ska heta till exempel Aktivitet, Åtgärd eller Insats.${most.length > 1 ? ` Närmast är raden med ${all(quoted(most.slice(0, 8)))}. Är det den, säg vilken kolumn som är vad: --column "${most[0]}=aktivitet"` : ""}`,
    noRows: ({ row }) => `Under rubrikerna på rad ${row} finns inga aktiviteter.`,
  },
  read: ({ file, sheet, row, goals, activities: count }) =>
    `${file}${sheet === undefined ? "" : `, arket ”${sheet}”`}: rubrikerna står på rad ${row}; ${activities(count)}${goals > 0 ? ` och ${counted(goals, "mål", "mål")}` : ""} under dem.`,
  columnsHeading: "Så lästes kolumnerna:",
  municipalityColumn: "kommunen",
  commentColumn: (label) => `har ingen plats i planen; blir en rad i Kommentar, ”${label}: …”`,
  unusedColumn: "tas inte med",
  noHeading: "(utan rubrik)",
  goalsHeading: "Så lästes raderna:",
  goal: ({ title, activities: count, rows }) => `Mål ${named(title)}: ${activities(count)} (${rows})`,
  loose: ({ activities: count, rows }) => `Utan mål: ${activities(count)} (${rows})`,
  rows: (first, last) => (first === last ? `rad ${first}` : `rad ${first}–${last}`),
  remarksHeading: "Att se över:",
  remarks: {
    above: ({ texts }) => `Det som står ovanför tabellen togs inte med: ${all(quoted(texts))}.`,
    unplaced: ({ row, text }) => `Rad ${row} togs inte med, den hör inte till någon aktivitet: ”${text}”.`,
    subheading: ({ row, text }) => `Rad ${row}: ”${text}” ser ut som en rubrik och togs inte med.`,
    unknownWord: ({ row, heading, value }) =>
      `Rad ${row}: ”${value}” är inget känt värde för ${heading} och står i stället i kommentaren.`,
    asDeadline: ({ row, heading, value }) =>
      `Rad ${row}: ”${value}” under ${heading} är en tid och lästes som Klart senast.`,
    unreadableTime: ({ row, heading, value }) =>
      `Rad ${row}: ”${value}” under ${heading} går inte att läsa som en tid.`,
    nobody: ({ row, heading, value }) => `Rad ${row}: ”${value}” under ${heading} säger inte vem som är ansvarig.`,
    otherForGoal: ({ row, heading, value }) =>
      `Rad ${row}: målet har redan ett annat värde för ${heading}; ”${value}” togs inte med.`,
    notForGoal: ({ row, heading, value }) =>
      `Rad ${row}: ett mål har ingen plats för ${heading}; ”${value}” togs inte med.`,
    repeatedIds: ({ value, rows }) =>
      `Numren används inte som id, eftersom ”${value}” står på flera rader (${all(rows.map(String))}).`,
    lostCell: ({ cell, why }) =>
      why === "error"
        ? `Cellen ${cell} visar ett fel från en formel och lästes som tom.`
        : `Cellen ${cell} har en formel utan sparat värde och lästes som tom. Öppna filen i Excel och spara den.`,
  },
  otherSheets: (names) =>
    `${names.length === 1 ? "Arket" : "Arken"} ${all(quoted(names))} har också en tabell och lästes inte. Välj ark med --sheet.`,
  encoding: (name) =>
    name === "utf-16"
      ? "Filen är sparad som UTF-16 och lästes så."
      : "Filen är inte sparad som UTF-8 utan lästes som Windows-1252, så som Excel brukar spara. Kontrollera å, ä och ö.",
  titleTaken: (title) => `Planens titel blir texten ovanför tabellen: ”${title}”.`,
  municipalityTaken: (name) => `Kommunen är ${name}, enligt tabellen.`,
  otherMunicipality: ({ plan, table }) =>
    `Planen gäller ${plan}, men i tabellen står ${table}. Kontrollera att det är rätt plan.`,
  changesHeading: ({ file, changed, added }) =>
    `Ändringar i ${file}: ${added === 0 ? "inget nytt" : `${added} ${added === 1 ? "ny" : "nya"}`}, ${changed === 0 ? "inget ändrat" : `${changed} ${changed === 1 ? "ändrad" : "ändrade"}`}. Inget tas bort.`,
  noChanges: (file) => `${file} säger redan det som tabellen säger. Inget behöver skrivas.`,
  newGoal: (title) => `Nytt mål: ${named(title)}`,
  newActivity: ({ title, under }) =>
    `Ny aktivitet: ${named(title)}${under === undefined ? "" : `, under målet ${named(under)}`}`,
  changedGoal: (title) => `Målet ${named(title)}:`,
  changedActivity: (title) => `Aktiviteten ${named(title)}:`,
  field: ({ name, before, after }) =>
    before === undefined ? `${name}: ”${after}” (stod tomt)` : `${name}: ”${before}” → ”${after}”`,
  differencesHeading: "Skiljer sig, men lämnas som det är i planen:",
  differences: {
    notInTable: ({ of, title }) => `${of === "goal" ? "Målet" : "Aktiviteten"} ${named(title)} finns inte i tabellen.`,
    blankInTable: ({ title, column, value }) =>
      `${named(title)}: ${column} är tomt i tabellen; i planen står ”${value}”.`,
    otherGoal: ({ title, planned, found }) =>
      `${named(title)} står ${planned === undefined ? "utan mål" : `under målet ${named(planned)}`} i planen, men ${found === undefined ? "utan mål" : `under ${named(found)}`} i tabellen. Flytta den för hand.`,
    otherId: ({ title, planned, found }) => `${named(title)} har id ”${planned}” i planen och ”${found}” i tabellen.`,
    idTaken: ({ title, value }) => `${named(title)} får inte id ”${value}”, som redan används av något annat.`,
    sameTitle: ({ title }) =>
      `Flera aktiviteter heter ${named(title)}. Se efter att det är rätt aktivitet som ändras; ge dem olika id, så går de att skilja åt.`,
  },
  mayWrite: (file) => `Skriva ändringarna till ${file}? (ja/nej) `,
  yes: ["ja", "j", "yes", "y"],
  whichMunicipality: "Vilken kommun gäller planen? ",
  notWritten: "Inget är skrivet.",
  created: (file) => `${file} är skriven.`,
  updated: (file) => `${file} är ändrad.`,
  next: (file) => `Se vad planen visar och inte visar med: plankoll check ${argument(file)}`,
  errors: {
    needsYes: (file) =>
      `Inget är skrivet till ${file}. Läs igenom ändringarna ovan och lägg till --yes för att skriva dem.`,
    noMunicipality: () => "Tabellen säger inte vilken kommun planen gäller. Ange den: --municipality Nora",
    unknownMunicipality: ({ value, nearest }) => `Det finns ingen kommun som heter ”${value}”.${didYouMean(nearest)}`,
    severalMunicipalities: (names) =>
      `Tabellen har rader för flera kommuner: ${all(names)}. En plan gäller en kommun; spara varje kommuns rader för sig.`,
    notThatMunicipality: ({ file, plan, given }) =>
      `${file} är en plan för ${plan}, inte för ${given}. Ange en annan fil med -o.`,
    notAPlan: ({ file, reason }) =>
      `${file} finns redan men är ingen plan som går att ändra, så inget är skrivet. ${reason}`,
    noPlaceInPlan: (file) =>
      `${file} är skriven så att ändringarna inte går att göra utan att röra annat, så inget är skrivet. Kontrollera att mål och aktiviteter är listor, eller importera till en ny fil och jämför.`,
    badColumn: (value) =>
      `”${value}” går inte att ange för --column. Skriv rubriken och vad den är: --column "Åtgärd=aktivitet"`,
    unknownColumn: ({ key, known }) =>
      `”${key}” är inget som en kolumn kan vara. Välj ${either(known)}, eller - för en kolumn som inte ska med.`,
    noSuchHeading: ({ heading, headings }) =>
      `Det finns ingen kolumn med rubriken ”${heading}”. Rubrikerna är ${all(quoted(headings))}.`,
    notWritten: ({ file, reason }) => `Planen kunde inte skrivas till ${file}: ${reason}.`,
  },
} satisfies ImportTexts;
