import { argument } from "../../argument.ts";
import type { CliTexts } from "../../cli.ts";
import { didYouMean, either } from "../words.ts";

const named = (places: readonly string[]) =>
  places.map((place) => (place === "." ? "den här mappen" : place)).join(", ");
const files = (count: number) => (count === 1 ? "1 YAML-fil" : `${count} YAML-filer`);

export default {
  unknownCommand: ({ value, nearest, isPath }) =>
    isPath
      ? `”${value}” är inget kommando. En plan granskas med: plankoll check ${argument(value)}`
      : `Kommandot ”${value}” finns inte.${didYouMean(nearest)}`,
  unknownOption: ({ value, nearest }) => `Flaggan ”${value}” finns inte.${didYouMean(nearest)}`,
  missingArgument: ({ name }) => `Argumentet <${name}> saknas.`,
  missingValue: ({ option }) => `Flaggan ”${option}” behöver ett värde.`,
  tooManyArguments: ({ extra }) => `Ett argument för mycket: ”${extra}”.`,
  notAChoice: ({ option, value, nearest, allowed }) =>
    `”${value}” går inte att ange för ${option}.${didYouMean(nearest) || ` Välj ${either(allowed)}.`}`,
  notADay: ({ option, value }) => `”${value}” är ingen dag. Skriv ${option} som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.`,
  notANumber: ({ option, value, most }) =>
    `”${value}” går inte att ange för ${option}. Skriv ett helt tal från 0 till ${most}.`,
  notALimit: ({ name, least, most }) =>
    `Gränsen kan bara höjas: skriv --limit ${name}= och ett helt tal från ${least} till ${most}.`,
  languageOfEnvironment: ({ value, allowed }) =>
    `Miljövariabeln PLANKOLL_LANG är ”${value}”. Välj ${either(allowed)}, eller ta bort den.`,
  severalToStdout: ({ formats }) =>
    `Bara en rapport kan gå till standard ut, inte både ${formats.join(" och ")}. Ange en fil för de andra: -f ${formats.at(-1)}:rapport`,
  notAFormat: ({ file, formats }) =>
    `Filnamnet ${file} anger ett format som inte skrivs här. Välj ett filnamn som stämmer med formatet: ${either(formats)}.${/\.pdf$/i.test(file) && formats.includes("docx") ? " En PDF får du genom att skriva .docx och spara som PDF i Word." : ""}`,
  missingFile: ({ format }) =>
    `Efter ”${format}:” saknas filens namn. Skriv det direkt efter kolonet, till exempel -f ${format}:rapport`,
  outputOfSeveral: () => "Flaggan -o gäller en enda rapport utan fil. Skriv filen efter formatet: -f json:rapport.json",
  notForTerminal: ({ format }) =>
    `En rapport i formatet ${format} går inte att visa här. Ange en fil: -o rapport.${format}`,
  nothingRead: ({ file }) =>
    file === undefined
      ? "Ingen plan gick att läsa, så ingen rapport är gjord."
      : `Ingen plan gick att läsa, så ${file} är inte skriven. Finns den sedan förut är den orörd.`,
  tooLong: ({ format }) =>
    `Rapporten i formatet ${format} blir för stor: så många planer får inte plats i en fil. Granska färre åt gången, eller skriv en plan per rad med plankoll audit -f ndjson`,
  sameOutput: ({ file }) => `Två rapporter ska till samma fil, ${file}. Ange olika filer.`,
  unknownPack: ({ value, nearest, known }) =>
    `Kravpaketet ”${value}” finns inte.${didYouMean(nearest) || ` Välj ${either(known)}, eller ange en fil som slutar på .yaml.`}`,
  unreadablePack: ({ file, reason }) => `Kravpaketet ${file} gick inte att läsa. ${reason}`,
  unknownId: ({ value, nearest }) =>
    `Det finns inget krav, ingen regel och inget kravpaket med id ”${value}”.${didYouMean(nearest) || " Se plankoll list krav."}`,
  ambiguousId: ({ value, ids }) => `”${value}” kan vara flera: ${ids.join(", ")}. Skriv hela id:t.`,
  brokenPack: ({ file, faults }) =>
    `Kravpaketet ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
  unreadableWaivers: ({ file, reason }) => `Undantagen i ${file} gick inte att läsa. ${reason}`,
  brokenWaivers: ({ file, faults }) =>
    `Undantagen i ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
  noWaivers: ({ file }) =>
    `Det finns inga undantag i ${file}. Skriv dem som en lista under undantag, så som i en plan.`,
  packIdTaken: ({ file, id, builtIn }) =>
    `Kravpaketet ${file} har id ”${id}”, som ${builtIn ? "är ett av de inbyggda paketens" : "ett annat av de angivna paketen har"}. Ge det ett eget id.`,
  unknownCounty: ({ value, nearest, known }) =>
    `Länet ”${value}” finns inte.${didYouMean(nearest) || ` Välj ${either(known)}, eller en länskod.`}`,
  nothingFromCounty: ({ county, plans }) =>
    `Ingen av planerna är från ${county}${plans > 0 ? `; ${plans === 1 ? "den enda som lästes är från ett annat" : `de ${plans} som lästes är från andra`} län` : ""}.`,
  unreadableCompare: ({ file, reason }) => `Det som --compare anger, ${file}, gick inte att läsa. ${reason}`,
  brokenCompare: ({ file }) =>
    `Det som --compare anger, ${file}, är ingen rapport från plankoll. Ange en mapp med planer, eller en rapport skriven med -f json.`,
  nothingToCompare: ({ file }) => `I det som --compare anger, ${file}, finns ingen plan att jämföra med.`,
  nothingToCheck: ({ places, skipped, ignored }) =>
    ignored > 0
      ? `Det finns inget att granska i ${named(places)}: ${files(ignored)} hoppas över enligt inställningarna${skipped > 0 ? `, och ${files(skipped)} saknar raden ”plankoll: 1”` : ""}. Nämn filen på kommandoraden, eller kör med --no-config.`
      : skipped === 0
        ? `Det finns inget att granska: ingen YAML-fil (.yaml eller .yml) i ${named(places)}.`
        : `Det finns inget att granska: ${files(skipped)} i ${named(places)}, men ingen är märkt som en plan. Lägg till raden ”plankoll: 1” överst i den fil som är en plan.`,
  nothingApplies: ({ asOf }) =>
    `Inget krav i de valda kravpaketen gäller det som planen säger, den dag som den granskas (${asOf}), så inget är granskat. Välj andra paket med --pack eller en annan dag med --as-of.`,
  schemaNotWritten: ({ file, reason }) => `Schemat kunde inte skrivas till ${file}: ${reason}.`,
  notWritten: ({ file, reason }) => `Rapporten kunde inte skrivas till ${file}: ${reason}.`,
  notASchema: ({ file }) =>
    `Filen ${file} finns redan och är inget schema från Plankoll. Den skrivs inte över; ange en annan fil.`,
  notOurs: ({ file }) =>
    `Filen ${file} finns redan, och är inte skriven av Plankoll eller har ändrats sedan dess. Den skrivs inte över: ange ett annat namn, eller flytta den först.`,
  wouldOverwrite: ({ file }) =>
    `Rapporten skulle skriva över ${file}, som är en plan eller annan indata. Ange en annan fil.`,
} satisfies CliTexts["errors"];
