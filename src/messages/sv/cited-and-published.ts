import type { StaleSection, Successor } from "../../core/law/stale-source.ts";
import type { CitedAndPublishedTexts } from "../cited-and-published.ts";
import { all } from "./words.ts";

const instead = (successor: Successor | undefined, sections: readonly StaleSection[]) =>
  [
    successor ? ` Sedan ${successor.from} gäller i stället ${successor.name.sv}.` : "",
    ...sections.map((stale) => ` Det som stod i ${stale.section} finns nu i ${all(stale.now)}.`),
  ].join("");
const address = { street: "en gatuadress", property: "en fastighetsbeteckning" };

/** The sentences of the rules on what a plan cites, who decided on it, and what it must not publish. */
export default {
  "adopted-by-competent-body": {
    checkBody: ({ body }) =>
      `Planen anges vara beslutad av ”${body}”. Mål och inriktning för verksamheten får en nämnd inte överlåta åt ett utskott, en förtroendevald eller en anställd att besluta om (6 kap. 38 § och 7 kap. 5 § kommunallagen). Kontrollera om nämnden eller fullmäktige har antagit planen, och ange i så fall det.`,
  },
  "citations-current": {
    stale: ({ words, ceased, successor, sections }) =>
      `Planen hänvisar till ”${words}”, som gällde till och med ${ceased}, före planens senaste beslut.${instead(successor, sections)}`,
    staleSince: ({ words, ceased, successor, sections, decided }) =>
      `Planen hänvisar till ”${words}”, som gällde till och med ${ceased}.${instead(successor, sections)} ${
        decided === undefined
          ? "Planen visar inte när den beslutades; var det dessförinnan var hänvisningen rätt då."
          : "Hänvisningen var rätt när planen beslutades."
      } Ändra den vid nästa revidering.`,
  },
  "expiring-source-considered": {
    outlived: ({ name, until, last }, { shows }) =>
      `Planen gäller till och med ${last} och bygger på ${name.sv}, som sträcker sig till och med ${until}. Planen visar inte ${shows}.`,
  },
  "no-private-contacts": {
    privateMail: ({ masked }) =>
      `Här står en e-postadress som ser ut att vara privat (”${masked}”). En plan är en allmän handling: ange en funktionsbrevlåda i stället.`,
    privatePhone: ({ masked }) =>
      `Här står ett telefonnummer som anges vara privat (”${masked}”). En plan är en allmän handling: ange en funktions nummer i stället.`,
    mobile: ({ masked }) =>
      `Här står ett mobilnummer (”${masked}”). Kontrollera att det går till en funktion och inte till en privatperson.`,
  },
  "no-protected-addresses": {
    shelterAddress: ({ masked, kind }) =>
      `Här står ${address[kind]} (”${masked}”) vid ord om skyddat boende. Adressen till ett skyddat boende omfattas av sekretess (26 kap. 14 c § OSL), och en plan är en allmän handling: ta bort den, och kontrollera var planen redan är publicerad.`,
    checkAddress: ({ masked, kind, secret }) =>
      `Här står ${address[kind]} (”${masked}”). ${
        secret
          ? "Kontrollera att adressen inte är till ett skyddat boende (26 kap. 14 c § OSL)."
          : "Kontrollera att den inte visar var någon som lever under hot bor (21 kap. 3 § OSL)."
      }`,
  },
} satisfies CitedAndPublishedTexts;
