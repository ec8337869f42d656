import type { ConfigTexts } from "../config.ts";
import { all, didYouMean, either } from "./words.ts";

const shapes = { text: "en text", list: "en lista", mapping: "nycklar med värden", number: "ett helt tal" };

export default {
  faults: {
    duplicateKey: ({ key, line }) => `”${key}” står redan på rad ${line}. Ta bort det ena.`,
    unknownKey: ({ key, nearest, allowed }) =>
      `Nyckeln ”${key}” är okänd.${didYouMean(nearest) || ` Här får stå ${either(allowed)}.`}`,
    unknownAlias: ({ name }) =>
      `Här hänvisas till ”*${name}”, men inget som är färdigt före den här platsen är märkt med ”&${name}”. Skriv ut det.`,
    wrongType: ({ key, expected }) =>
      key === "" ? `Filen ska bestå av ${shapes[expected]}.` : `Under ”${key}” ska det stå ${shapes[expected]}.`,
    unknownValue: ({ key, value, nearest, allowed }) =>
      `”${value}” är inget känt värde för ”${key}”.${didYouMean(nearest) || ` Välj ${either(allowed)}.`}`,
    notANumber: ({ key, value, least, most }) =>
      `”${value}” passar inte under ”${key}”. Skriv ett helt tal från ${least} till ${most}.`,
    noPacks: ({ key }) =>
      `Listan ”${key}” är tom, och då krävs inget av planerna. Skriv minst ett kravpaket, eller ta bort ”${key}” så väljs de som följer av planen och länet.`,
    off: ({ requirement, value }) =>
      `”${requirement}” går inte att stänga av med ”${value}”. Välj fel, varning eller upplysning. Den som har beslutat att godta luckan skriver ett undantag, med skäl, beslutsfattare och sista dag.`,
    badPattern: ({ value }) =>
      `Mönstret ”${value}” går inte att använda. Skriv filer och mappar med * för vad som helst i ett namn, ? för ett tecken och ** för vilka mappar som helst.`,
    unknownPack: ({ value, nearest, known }) =>
      `Kravpaketet ”${value}” finns inte.${didYouMean(nearest) || ` Välj ${either(known)}, eller ange en fil som slutar på .yaml.`}`,
    noFile: ({ key, value }) => `Filen ”${value}” under ”${key}” finns inte. Ange den räknat från den här filens mapp.`,
    unknownRequirement: ({ value, nearest }) =>
      `”${value}” är inget krav i kravpaketen.${didYouMean(nearest) || " Se plankoll list requirements."}`,
    severalRequirements: ({ value, ids }) => `”${value}” kan vara flera krav: ${all(ids)}. Skriv hela id:t.`,
    sameRequirement: ({ value, other, line }) =>
      `”${value}” är samma krav som ”${other}” på rad ${line}. Ta bort det ena.`,
  },
  unreadable: ({ file, reason }) => `Inställningarna i ${file} gick inte att läsa. ${reason}`,
  broken: ({ file, faults }) =>
    `Inställningarna i ${file} går inte att använda: ${faults === 1 ? "ett fel" : `${faults} fel`}.`,
} satisfies ConfigTexts;
