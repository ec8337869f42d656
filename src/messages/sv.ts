import type { Catalogue } from "./catalogue.ts";

const shapes = { text: "en text", list: "en lista", mapping: "en grupp av nycklar", number: "ett tal" };

/** “a, b eller c”. */
const either = (words: readonly string[]) =>
  new Intl.ListFormat("sv", { type: "disjunction" }).format(words.map((word) => `”${word}”`));
/** “a, b och c”. */
const all = (words: readonly string[]) => new Intl.ListFormat("sv", { type: "conjunction" }).format(words);
const didYouMean = (nearest: readonly string[]) => (nearest.length > 0 ? ` Menade du ${either(nearest)}?` : "");
const activity = (title: string) => (title ? `Aktiviteten ”${title}”` : "En aktivitet utan titel");

export default {
  rules: {
    "activity-assigned": {
      unassigned: ({ title, words }, { key }) =>
        words === undefined
          ? `${activity(title)} har ingen ansvarig. Skriv den funktion eller enhet som ansvarar under ${key("responsible")}.`
          : `${activity(title)} har ingen utsedd ansvarig: där står ”${words}”.`,
    },
    form: {
      unknownKey: ({ key, nearest }) =>
        `Nyckeln ”${key}” är okänd, så det som står där har inte granskats.${didYouMean(nearest)}`,
      duplicateKey: ({ key, first, line }) =>
        `”${key}” står två gånger; det som gäller är ”${first}” på rad ${line}. Ta bort det ena.`,
      wrongType: ({ key, expected, found }) =>
        `”${key}” ska vara ${shapes[expected]} men är ${shapes[found]}, och har inte kunnat läsas.`,
      unknownValue: ({ key, value, nearest, allowed }) =>
        `”${value}” är inget känt värde för ${key}.${nearest.length > 0 ? didYouMean(nearest) : ` Välj ${either(allowed.slice(0, 8))}${allowed.length > 8 ? " med flera" : ""}.`}`,
      wrongVersion: ({ value }) =>
        `Filens format anges som version ”${value}”. Det finns bara version 1: skriv plankoll: 1.`,
      duplicateId: ({ id, line }) => `Id ”${id}” används redan på rad ${line}. Ge varje mål och aktivitet ett eget id.`,
      noMunicipality: (_, { key }) =>
        `Planen anger ingen kommun. Skriv kommunens namn eller kod under ${key("municipality")}.`,
      unknownMunicipality: ({ value, nearest }) =>
        `”${value}” är ingen av Sveriges 290 kommuner.${didYouMean(nearest)}`,
      unknownArea: ({ value, nearest }) =>
        `Fokusområdet ”${value}” finns inte i något av kravpaketen.${didYouMean(nearest)}`,
    },
    gathered: {
      several: ({ titles }) =>
        `Planen visar inte och hänvisar inte heller till: ${all(titles.map(({ sv }) => sv.charAt(0).toLowerCase() + sv.slice(1)))}. Det kan stå i nämndens rutiner; ange dem i så fall i planen.`,
    },
    waivers: {
      incomplete: ({ requirement, missing }, { key }) =>
        `Undantaget${requirement ? ` från ${requirement}` : ""} gäller inte: det saknar ${all(missing.map((name) => (name === "decidedBy" ? "vem som beslutat" : key(name))))}.`,
      unknown: ({ requirement }) =>
        `Undantaget gäller ”${requirement}”, som inte är något krav i de kravpaket som används.`,
      expired: ({ requirement, expires, words }, { key }) =>
        expires
          ? `Undantaget från ${requirement} gällde till och med ${expires} och har gått ut. Fatta ett nytt beslut eller ta bort det.`
          : `Undantaget från ${requirement} har ${words === undefined ? "ingen sista dag" : `en sista dag som inte går att läsa, ”${words}”,`} och räknas som utgånget. Skriv dagen under ${key("expires")}, till exempel 2027-12-31.`,
      unused: ({ requirement }) =>
        `Undantaget från ${requirement} behövs inte längre: det finns inget att undanta. Ta bort det.`,
      expiring: ({ requirement, expires }) => `Undantaget från ${requirement} går ut efter ${expires}.`,
    },
  },
  verdicts: {
    met: "uppfyllt",
    partly: "delvis",
    gap: "lucka",
    late: "försenat",
    review: "bedöm",
    "not-applicable": "ej aktuellt",
    waived: "undantag",
  },
  severities: { error: "fel", warning: "varning", info: "upplysning" },
  levels: {
    law: "lag",
    regulation: "föreskrift",
    advice: "allmänt råd",
    agreement: "överenskommelse",
    policy: "policy",
    practice: "god praxis",
  },
  kinds: {
    gap: "lucka",
    overdue: "försenat",
    unassigned: "utan ansvarig",
    unclear: "oklart",
    "due-soon": "snart dags",
    invalid: "ogiltigt",
    privacy: "integritet",
    citation: "hänvisning",
    placeholder: "platshållare",
    waiver: "undantag",
  },
} satisfies Catalogue;
