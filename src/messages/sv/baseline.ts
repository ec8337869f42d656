import type { BaselineTexts } from "../baseline.ts";
import { all } from "./words.ts";

const entries = (count: number) => (count === 1 ? "en post" : `${count} poster`);

export default {
  missing: ({ file }) =>
    `Utgångsläget ${file} finns inte. Kör samma kommando en gång med --update-baseline, så skrivs det.`,
  unreadable: ({ file, reason }) => `Utgångsläget ${file} gick inte att läsa. ${reason}`,
  unmarked: ({ file }) =>
    `${file} är inget utgångsläge och skrivs inte över. Ange en annan fil; ett nytt utgångsläge görs med --update-baseline.`,
  broken: ({ file, faults }) =>
    `Utgångsläget ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
  notWritten: ({ file, reason }) => `Utgångsläget kunde inte skrivas till ${file}: ${reason}.`,
  contradiction: () =>
    "--no-baseline går inte att förena med --update-baseline eller --prune-baseline. Ta bort det ena.",
  added: ({ file, added, all: whole }) =>
    `${added === 1 ? "En anmärkning lades" : `${added} anmärkningar lades`} till i utgångsläget ${file}, som nu har ${entries(whole)}:`,
  unchanged: ({ file, all: whole }) => `Inget lades till i utgångsläget ${file}, som har ${entries(whole)}.`,
  removed: ({ file, fixed, gone }) => {
    const why = [
      ...(fixed > 0 ? [`${entries(fixed)} som är ${fixed === 1 ? "rättad" : "rättade"}`] : []),
      ...(gone > 0 ? [`${entries(gone)} för planer som inte finns kvar`] : []),
    ];
    return why.length > 0
      ? `Ur utgångsläget ${file} togs bort ${all(why)}.`
      : `Inget togs bort ur utgångsläget ${file}.`;
  },
  entry: ({ file, requirement, item, fixed }) =>
    [
      `${file}: ${requirement}`,
      ...(item ? [`”${item}”`] : []),
      ...(fixed ? [`åter efter att ha varit rättad ${fixed}`] : []),
    ].join(", "),
  more: (count) => `… och ${count} till, som står i filen`,
  use: (file) => `Använd det med --baseline ${file}, eller med raden utgångsläge: ${file} i plankoll.config.yaml.`,
} satisfies BaselineTexts;
