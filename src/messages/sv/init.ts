import { argument } from "../argument.ts";
import type { InitTexts } from "../init.ts";
import { all, didYouMean, either, or } from "./words.ts";

const most = 4;

export default {
  intro: (file) => [
    "En plan mot våld i nära relationer, i det format som Plankoll läser. Skriv det som planen säger, och bara det.",
    "",
    "Det som står efter ett # läses inte. Så här fyller ni i en rad:",
    "  1. Ta bort tecknet # framför ordet, och bara det. Raden ska stå kvar lika långt in.",
    "  2. Gör likadant med raden ovanför som den hör till, till exempel ”antagen:” ovanför ”datum:”.",
    "  3. Skriv efter kolonet och ett mellanslag. Det som står efter nästa # är en förklaring och får tas bort.",
    'Flera saker på en rad skrivs så här: [barn, vuxen]. Text med kolon i skrivs så här: "Skydd: stöd och boende".',
    "I en lista börjar varje post med ett streck. Kopiera postens rader för att lägga till en till.",
    "",
    ...(file === undefined
      ? ["Det som inte är ifyllt visas som luckor i rapporten. Ctrl+mellanslag visar vad som kan stå på en rad."]
      : [
          `Granska planen: plankoll check ${argument(file)}`,
          "Det som inte är ifyllt visas som luckor. Ett krav förklaras av plankoll explain och kravets namn.",
        ]),
  ],
  requirements: (ids) => {
    const shown = ids.slice(0, most);
    return `Krav: ${shown.join(", ")}${ids.length > most ? " med flera" : ""}`;
  },
  areas: (pack) => `Fokusområden enligt ”${pack}”; skriv namn eller nummer:`,
  oneOf: (values, isSeveral) => (isSeveral ? `En eller flera av ${or(values)}.` : `Välj ${or(values)}.`),
  someOf: (values, isSeveral, isOnPage) =>
    `${isSeveral ? "En eller flera, till" : "Till"} exempel ${or(values)}; ${isOnPage ? "Ctrl+mellanslag visar alla" : "alla står i plankoll schema plan"}.`,
  examples: (words) => `Till exempel ${or(words)}.`,
  welcome: "Svara på några frågor, eller tryck Enter för att hoppa över en. Det går att fylla i senare.",
  questions: {
    municipality: () => "Kommun: ",
    title: () => "Planens titel: ",
    adopted: () => "När antogs planen (till exempel 2026-02-23 eller mars 2026): ",
    body: () => "Vem antog den (till exempel Kommunfullmäktige): ",
    reference: () => "Beslutets diarienummer eller paragraf (till exempel KS 2026/00001): ",
    coordinator: () => "Vilken funktion samordnar arbetet (inte en persons namn): ",
    agreement: (local) => `Överenskommelse som planen lyder under (hoppar du över frågan används ${all(local)}): `,
  },
  fault: (fault) => {
    switch (fault.id) {
      case "noMunicipality":
        return "En plan måste ha en kommun. Skriv kommunens namn.";
      case "unknownMunicipality":
        return `”${fault.value}” är ingen av Sveriges 290 kommuner.${didYouMean(fault.nearest)}`;
      case "unknownAgreement":
        return `Det finns inget kravpaket ”${fault.value}”.${didYouMean(fault.nearest) || ` Välj ${either(fault.known)}, eller hoppa över.`}`;
      case "notATime":
        return `”${fault.value}” går inte att läsa som en tid. Skriv till exempel 2026-02-23, mars 2026 eller 2026.`;
      case "placeholder":
        return `”${fault.value}” ser ut som något som ska fyllas i. Hoppa hellre över det.`;
      case "nobody":
        return `”${fault.value}” säger att ingen är utsedd. Hoppa hellre över det.`;
      case "reference":
        return `”${fault.value}” ser ut som ett diarienummer eller en paragraf. Här ska det organ stå som har antagit planen, till exempel kommunfullmäktige.`;
      case "personalNumber":
        return "Svaret innehåller ett personnummer. Det ska inte stå i en plan.";
    }
  },
  ofOption: (option, fault) => `${option}: ${fault}`,
  needsMunicipality: "Vilken kommun gäller planen? Ange den med --municipality, till exempel --municipality Nora.",
  noAnswers:
    "Ingen plan är skriven: det finns ingen som svarar på frågorna. Ange svaren som flaggor, till exempel plankoll init nora.yaml --municipality Nora --yes. Alla flaggor: plankoll init --help",
  exists: (file) =>
    `${file} finns redan och skrivs inte över. Ange ett annat namn: plankoll init annat-namn.yaml, eller --force för att ersätta filen.`,
  notYaml: (file) => `En plan är en fil som slutar på .yaml: ${file} gör inte det.`,
  notWritten: (file, reason) => `${file} kunde inte skrivas: ${reason}.`,
  written: (file, schema) =>
    schema === undefined
      ? `Planen är skriven till ${file}.`
      : `Planen är skriven till ${file}. Hjälp i redigerare som kan YAML ger ${schema}.`,
  oldSchema: (file, keys) =>
    `${file} fanns redan, och kommer från en annan version av Plankoll. Byt ut den så att hjälpen stämmer: plankoll schema plan --lang ${keys} -o ${argument(file)}`,
  next: (file) =>
    `Öppna filen, fyll i det som planen säger, och granska den: plankoll check ${argument(file)}\nFinns aktiviteterna i en tabell läses de in med: plankoll import tabell.xlsx -o ${argument(file)}\nTills dess visar granskningen många luckor. Det är meningen.`,
} satisfies InitTexts;
