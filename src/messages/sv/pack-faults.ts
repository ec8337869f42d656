import type { PackFaultTexts } from "../pack-faults.ts";
import { didYouMean, either } from "./words.ts";

const shapes = {
  text: "en text",
  list: "en lista",
  mapping: "nycklar med värden",
  number: "ett tal",
  "yes-or-no": "true eller false",
};
const forms = {
  id: "små bokstäver a–z, siffror och bindestreck",
  time: "ett år, en månad eller en dag, som 2024, 2024-03 eller 2024-03-31",
  day: "en dag, som 2026-11-22",
  county: "länets kod inom citattecken, som ”18”",
  fingerprint: "16 tecken, 0–9 och a–f",
  other: "den form som anges i plankoll schema pack",
};

export default {
  unmarked: () => "Filen är inte märkt som ett kravpaket. Lägg till raden ”plankoll-pack: 1” överst.",
  duplicateKey: ({ key, line }) => `”${key}” står redan på rad ${line}. Ta bort det ena.`,
  unknownKey: ({ key, nearest, allowed }) =>
    `Nyckeln ”${key}” är okänd.${nearest.length > 0 ? didYouMean(nearest) : allowed.length > 0 ? ` Här får stå ${either(allowed)}.` : " Här får ingen nyckel stå."}`,
  missingKey: ({ key, within }) => `”${key}” saknas${within ? ` under ”${within}”` : ""}. Lägg till nyckeln.`,
  wrongType: ({ key, expected }) => `”${key}” ska vara ${shapes[expected]}.`,
  unknownValue: ({ key, value, nearest, allowed }) =>
    `”${value}” är inget känt värde för ”${key}”.${nearest.length > 0 ? didYouMean(nearest) : ` Välj ${either(allowed)}.`}`,
  wrongForm: ({ key, value, form }) => `”${value}” passar inte under ”${key}”: där ska stå ${forms[form]}.`,
  tooFew: ({ key }) => `Listan ”${key}” är tom. Skriv minst en post.`,
  wrongValue: ({ key }) => `Värdet under ”${key}” kan inte användas. Jämför med plankoll schema pack.`,
  examplePlan: () =>
    "Exemplets plan går inte att läsa här. Skriv den som nycklar under ”plan”, eller som text efter ”plan: |”, utan hänvisningar (*) till andra delar av filen.",
  duplicateId: ({ id, line }) => `Kravet ”${id}” finns redan på rad ${line}. Ge varje krav ett eget id.`,
} satisfies PackFaultTexts;
