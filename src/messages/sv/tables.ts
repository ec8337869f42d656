import { swedishValues } from "../../generated/names.ts";
import type { TableTexts } from "../tables.ts";

export default {
  sheets: {
    about: "Om rapporten",
    matrix: "Kommuner",
    missing: "Utan plan",
    change: "Förändring",
    requirements: "Krav",
    findings: "Iakttagelser",
    standing: "Tid och giltighet",
    editions: "Andra utgåvor",
    unreadable: "Oläsbara filer",
    grid: "Fokusområden",
  },
  columns: {
    asOf: "Bedömd per",
    submitted: "Plan i underlaget",
    infos: "Upplysningar",
    requirementId: "Kravets id",
    change: "Förändring",
    ageInDays: "Ålder i dagar, minst",
    known: "Känd sedan",
    current: "Fil som räknas",
    role: "Förhållande till planen som räknas",
    number: "Nr",
    area: "Fokusområde",
    activities: "Aktiviteter",
    through: "Genom områdena",
    partners: "Vilar på",
  },
  labels: {
    submitted: "Underlag",
    reading: "Så läses tabellen",
    comparison: "Jämförelse",
    left: "Inte medräknat",
    sheets: "Bladen",
    program: "Gjord med",
    selection: "Urval",
    summary: "Sammanfattning",
  },
  yes: "ja",
  no: "nej",
  notJudged: "– utan ord: planen har inte bedömts mot kravpaketet",
  unnamedPartner: "en part utan namn",
  noPlan: "tom ruta: ingen plan i underlaget, eller en fil som inte gick att läsa",
  activitiesAbout:
    "tabellen kan ändras och läsas tillbaka till planen med plankoll import. Flera värden i en ruta skiljs åt med semikolon. Där en aktivitet har en tom ruta gäller målets värde. Ett tankstreck under Mål betyder att aktiviteten inte står under något mål.",
  value: (english) =>
    (Object.hasOwn(swedishValues, english) ? (swedishValues[english] ?? english) : english).replaceAll("-", " "),
} satisfies TableTexts;
