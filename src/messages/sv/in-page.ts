import type { InPageTexts } from "../in-page.ts";
import { all, didYouMean, either, quoted } from "./words.ts";

export default {
  tooMuch: (of) =>
    of === "bytes"
      ? "Filen är större än vad som läses av en plan. Kontrollera att det är rätt fil."
      : "Filen innehåller mer än vad som läses av en plan. Kontrollera att det är rätt fil.",
  office:
    "Filen är ett Word- eller Exceldokument, inte YAML. En tabell med aktiviteter läses in om den sparas som .xlsx och öppnas här; annat skrivs in i en plan.",
  noHeadings: ({ most }) =>
    `Ingen rad ser ut som rubriker till en aktivitetstabell: en av dem ska heta till exempel Aktivitet, Åtgärd eller Insats.${most.length > 1 ? ` Närmast är raden med ${all(quoted(most.slice(0, 8)))}. Är det den, välj vad kolumnerna är.` : ""}`,
  otherSheets: (names) =>
    `${names.length === 1 ? "Arket" : "Arken"} ${all(quoted(names))} har också en tabell och lästes inte. Välj ark här ovanför.`,
  meanings: { comment: "En rad i kommentaren", municipality: "Kommunen", unused: "Tas inte med" },
  noPlaceInPlan: (file) =>
    `${file} är skriven så att ändringarna inte går att göra utan att röra annat. Kontrollera att mål och aktiviteter är listor, eller läs in tabellen till en ny plan och jämför.`,
  unknownAgreement: ({ value, nearest, known }) =>
    `Det finns inget kravpaket ”${value}”, så planen har inte granskats mot det.${didYouMean(nearest) || ` Välj ${either(known)}, eller öppna paketets fil.`}`,
  missingUnknown:
    "Planerna är inte alla från ett och samma län. Öppna ett läns planer för sig för att se vilka kommuner i länet som saknas.",
  wrongForm: ({ key, value }) =>
    `”${value}” passar inte under ”${key}”: det har inte den form som ett kravpaket ska ha.`,
  wrongValue: ({ key }) => `Värdet under ”${key}” kan inte användas. Jämför med exemplet på ett eget kravpaket.`,
} satisfies InPageTexts;
