import type { RuleTexts } from "../../rule-texts.ts";
import { all, didYouMean, either, quoted } from "../words.ts";

const shapes = { text: "en text", list: "en lista", mapping: "nycklar", number: "ett tal" };

export default {
  summary:
    "Ser efter att allt i filen går att läsa: att nycklar och värden är kända, att kommunen finns och att fokusområdena hör till något kravpaket.",
  messages: {
    unknownKey: ({ key, nearest, under }) =>
      under
        ? `Nyckeln ”${key}” är okänd här, så det som står där räknas inte. Den hör hemma under ${either(under)}.`
        : `Nyckeln ”${key}” är okänd, så det som står där räknas inte.${didYouMean(nearest)}`,
    unknownAlias: ({ name }) =>
      `Här hänvisas till ”*${name}”, men inget som är färdigt före den här platsen är märkt med ”&${name}”, så det som skulle stå här har inte granskats. Skriv ut det, eller märk det som avses.`,
    ignoredTag: ({ tag }) =>
      `Det som börjar med utropstecken, ”${tag}”, läses inte: bara det som står efter räknas. Sätt raka citattecken (") runt hela texten, eller ta bort ”${tag}”.`,
    ignoredDirective: ({ directive }) =>
      `Raden ”${directive}” överst i filen har ingen verkan: filen läses som YAML 1.2. Ta bort raden.`,
    afterHash: () =>
      'Det som står efter tecknet # på raden läses inte. Hör det till texten, sätt raka citattecken (") runt hela texten.',
    duplicateKey: ({ key, first, line }) =>
      `”${key}” står två gånger; det som gäller är ”${first}” på rad ${line}. Ta bort det ena.`,
    wrongType: ({ key, expected, found, inList, keys, first }) => {
      const [one = "titel"] = keys;
      const unread = `men där står ${shapes[found]}, som inte har kunnat läsas`;
      if (expected === "list") {
        const dash =
          found === "mapping" && first
            ? `Sätt ett streck före ”${first}”`
            : "Skriv varje del på en egen rad med ett streck framför";
        return `Under ”${key}” ska det stå en lista, ${unread}. ${dash}: ”- ${first ?? one}: …”.`;
      }
      if (expected === "mapping")
        return inList
          ? `Varje rad i listan ”${key}” ska ha nycklar, till exempel ”${one}”, ${unread}. Skriv ”- ${one}: …”.`
          : `Under ”${key}” ska det stå nycklar, till exempel ${all(quoted(keys))}, ${unread}. Skriv till exempel ”${key}: { ${one}: … }”.`;
      return `Under ”${key}” ska det stå ${shapes[expected]}, ${unread}.`;
    },
    unknownValue: ({ key, value, nearest, allowed, each, elsewhere }, about) =>
      elsewhere !== undefined
        ? `”${value}” är inget känt värde för ”${key}”. Det som är löpande skrivs under ${about.key(elsewhere)}. Välj ${either(allowed)}.`
        : each.length > 1
          ? `”${value}” är inget känt värde för ”${key}”. Skriv flera värden som en lista: ”[${each.join(", ")}]”.`
          : `”${value}” är inget känt värde för ”${key}”.${nearest.length > 0 ? didYouMean(nearest) : ` Välj ${either(allowed.slice(0, 8))}${allowed.length > 8 ? " med flera" : ""}.`}`,
    unknownAgreement: ({ value, nearest, known }) =>
      `Det finns inget kravpaket ”${value}”, så planen har inte granskats mot det.${didYouMean(nearest) || ` Välj ${either(known)}, eller ange paketets fil med --pack.`}`,
    wrongVersion: ({ value }) =>
      value === "1"
        ? "Versionen står inom citattecken och läses som en text. Skriv utan: ”plankoll: 1”."
        : `Filens format anges som version ”${value}”. Det finns bara version 1: skriv ”plankoll: 1”.`,
    duplicateId: ({ id, line }) => `Id ”${id}” används redan på rad ${line}. Ge varje mål och aktivitet ett eget id.`,
    noMunicipality: (_, { key }) =>
      `Planen anger ingen kommun. Skriv kommunens namn eller kod under ${key("municipality")}.`,
    unknownMunicipality: ({ value, nearest }) => `”${value}” är ingen av Sveriges 290 kommuner.${didYouMean(nearest)}`,
    unknownArea: ({ value, nearest, each }) =>
      each.length > 0
        ? `Fokusområdet ”${value}” finns inte i något av kravpaketen. Skriv flera områden som en lista: ”[${each.join(", ")}]”.`
        : `Fokusområdet ”${value}” finns inte i något av kravpaketen.${didYouMean(nearest)}`,
  },
} satisfies RuleTexts<"form">;
