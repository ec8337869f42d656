import type { Localised } from "../../core/text/language.ts";
import type { Catalogue } from "../catalogue.ts";
import audit from "./audit.ts";
import baseline from "./baseline.ts";
import ci from "./ci.ts";
import citedAndPublished from "./cited-and-published.ts";
import cli from "./cli/index.ts";
import config from "./config.ts";
import diff from "./diff.ts";
import due from "./due.ts";
import explain from "./explain.ts";
import imported from "./import.ts";
import init from "./init.ts";
import openComparisons from "./open-comparisons.ts";
import packFaults from "./pack-faults.ts";
import paper from "./paper.ts";
import planBasics from "./plan-basics.ts";
import report from "./report.ts";
import { ruleParameters, ruleSummaries } from "./rule-texts.ts";
import tables from "./tables.ts";
import unreadable from "./unreadable.ts";
import { all, didYouMean, doesNotShow, either, mentioned, or, quote, quoted } from "./words.ts";

/** The one that is meant, with its place when that is another file than the plan. */
const waiver = (origin: { readonly file: string; readonly line: number } | undefined) =>
  origin ? `Undantaget (${origin.file}, rad ${origin.line})` : "Undantaget";

const waiverParts: Readonly<Record<string, string>> = {
  requirement: "vilket krav det gäller",
  reason: "något skäl",
  decided_by: "vem som har beslutat",
  expires: "någon sista dag",
};
const saysNot: Readonly<Record<string, string>> = {
  reason: "inte är något skäl",
  decided_by: "inte säger vem som har beslutat",
};

const shapes = { text: "en text", list: "en lista", mapping: "nycklar", number: "ett tal" };

const area = (title: Localised) => `fokusområdet ”${title.sv}”`;
const goal = (title: string) => (title ? `målet ”${title}”` : "ett mål utan titel");
const horizons = { acute: "akut", short: "på kort sikt", long: "på lång sikt" };
const termed = { acute: "akut", short: "kortsiktigt", long: "långsiktigt" };
const activity = (title: string) => (title ? `Aktiviteten ”${title}”` : "En aktivitet utan titel");

const several = ["goals", "routines"];
/** What to do in a part of the plan, before “under”. */
const write = (section: string) =>
  section === "coordinator" ? "Ange funktionen" : several.includes(section) ? "Skriv dem" : "Skriv det";

export default {
  quote,
  rules: {
    ...citedAndPublished,
    ...openComparisons,
    ...planBasics,
    "activity-assigned": {
      unassigned: ({ title, words }, { key }) =>
        words === undefined
          ? `${activity(title)} har ingen ansvarig. Skriv den funktion eller enhet som ansvarar, under ${key("responsible")}.`
          : `${activity(title)} har ingen utsedd ansvarig: där står ”${words}”. Skriv den funktion eller enhet som ansvarar, under ${key("responsible")}.`,
    },
    "area-resourced": {
      noResources: (params, { key }) =>
        `Planen visar inte vilka resurser arbetet i ${area(params.area)} har. Ange dem under ${key("resources")} på en av aktiviteterna.`,
    },
    "focus-area-worked": {
      noWork: (params, { key }) =>
        `Planen visar inget arbete i ${area(params.area)}. Märk en aktivitet med ”${params.area.sv}” under ${key("focus_areas")}, eller ange under ${key("covers")} den samverkanspart som har ansvaret.`,
      onlyGoal: (params) =>
        `Planen visar arbete i ${area(params.area)} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
      onlyInPart: ({ through, ...params }) =>
        `Planen visar arbete i ${area(params.area)} bara till en del, genom ${all(through.map(({ sv }) => `”${sv}”`))}. Märk det som hör dit med fokusområdet.`,
      noContact: ({ partner, ...params }, { key }) =>
        `${partner ? `”${partner}”` : "En samverkanspart"} har ansvaret för ${area(params.area)}, men planen visar inte hur man når dit. Ange vägen under ${key("contact")}.`,
      untagged: ({ words, found, ...params }, { key }) =>
        `Inget är märkt med ${area(params.area)}, men ${mentioned(found, words)} kan höra dit. Stämmer det, skriv ”${params.area.sv}” under ${key("focus_areas")}.`,
      mentioned: ({ words, found, ...params }, { key }) =>
        `Inget är märkt med ${area(params.area)}, men ${mentioned(found, words)} kan handla om det. Stämmer det, visa det med en aktivitet som har ”${params.area.sv}” under ${key("focus_areas")}.`,
    },
    form: {
      unknownKey: ({ key, nearest }) =>
        `Nyckeln ”${key}” är okänd, så det som står där räknas inte.${didYouMean(nearest)}`,
      unknownAlias: ({ name }) =>
        `Här hänvisas till ”*${name}”, men inget som är färdigt före den här platsen är märkt med ”&${name}”, så det som skulle stå här har inte granskats. Skriv ut det, eller märk det som avses.`,
      ignoredTag: ({ tag }) =>
        `Det som börjar med utropstecken, ”${tag}”, läses inte: bara det som står efter räknas. Sätt raka citattecken (") runt hela texten, eller ta bort ”${tag}”.`,
      ignoredDirective: ({ directive }) =>
        `Raden ”${directive}” överst i filen har ingen verkan: filen läses som YAML 1.2. Ta bort raden.`,
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
      unknownMunicipality: ({ value, nearest }) =>
        `”${value}” är ingen av Sveriges 290 kommuner.${didYouMean(nearest)}`,
      unknownArea: ({ value, nearest, each }) =>
        each.length > 0
          ? `Fokusområdet ”${value}” finns inte i något av kravpaketen. Skriv flera områden som en lista: ”[${each.join(", ")}]”.`
          : `Fokusområdet ”${value}” finns inte i något av kravpaketen.${didYouMean(nearest)}`,
    },
    gathered: {
      several: ({ titles }) =>
        `Planen visar inte och hänvisar inte heller till: ${all(titles.map(({ sv }) => sv.charAt(0).toLowerCase() + sv.slice(1)))}. Det kan stå i nämndens rutiner; ange dem i så fall i planen.`,
    },
    "horizons-shown": {
      noWork: ({ horizon }, { key, value }) =>
        `Planen visar inget arbete ${horizons[horizon]}. Märk det arbete som är ${termed[horizon]} med ${value(horizon)} under ${key("horizon")}.`,
      onlyGoal: ({ horizon, ...params }) =>
        `Planen visar arbete ${horizons[horizon]} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
      untagged: ({ horizon, words, found }, { key, value }) =>
        `Inget är märkt som arbete ${horizons[horizon]}, men ${mentioned(found, words)} kan vara det. Stämmer det, skriv ${value(horizon)} under ${key("horizon")}.`,
    },
    "perspective-in-areas": {
      noPerspective: ({ tag, ...params }, { shows, key, value }) =>
        `${doesNotShow(shows)} i ${area(params.area)}. Märk det som har perspektivet med ${value(tag)} under ${key("perspectives")}.`,
      onlyGoal: (params, { shows }) =>
        `I ${area(params.area)} visar planen ${shows} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
      onlyInPart: ({ through, ...params }) =>
        `Planen visar perspektivet i ${area(params.area)} bara till en del, genom ${all(through.map(({ sv }) => `”${sv}”`))}.`,
      untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
        `Ingen märkning visar ${shows} i ${area(params.area)}, men ${mentioned(found, words)} kan vara det. Stämmer det, skriv ${value(tag)} under ${key("perspectives")}.`,
    },
    "scope-named": {
      notNamed: ({ names, ...params }, { key }) =>
        `Planen visar inte att den omfattar ${all(names.map(({ sv }) => sv))}. Gör den det, skriv det under ${key(params.key)} i ${key("scope")}.`,
      mentioned: ({ words, ...params }, { key }) =>
        `Planens omfattning nämner inte ${params.name.sv}, men ”${words}” kan handla om det. Stämmer det, skriv det under ${key(params.key)} i ${key("scope")}.`,
    },
    "topic-shown": {
      notShown: ({ topic, coverable, section, elsewhere }, { shows, key, value }) => {
        const tagged = topic === undefined ? "" : ` med temat ${value(topic)}`;
        const hints = [
          ...(elsewhere ? [elsewhere.sv] : []),
          ...(coverable
            ? [`Är det en annan parts uppgift räcker det att parten står under ${key("partners")}${tagged}.`]
            : section
              ? [
                  `${write(section)} under ${key(section)}${tagged ? `, eller hänvisa till ett dokument${tagged}` : ""}.`,
                ]
              : tagged
                ? [`Står det i en rutin eller ett annat dokument räcker en hänvisning${tagged}.`]
                : []),
        ];
        return [`${doesNotShow(shows)}.`, ...hints].join(" ");
      },
      onlyGoal: (params, { shows }) =>
        `Planen visar ${shows} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
      untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
        `Ingen märkning i planen visar ${shows}, men ${mentioned(found, words)} kan göra det. Stämmer det, skriv ${value(tag)} under ${key(params.key)}.`,
      mayShow: ({ section, tag }, { shows, key, value }) =>
        `${doesNotShow(shows)}, men det som står under ${key(section)} kan höra dit. Gör det så, beskriv arbetet i en aktivitet${tag === undefined ? "" : ` med temat ${value(tag)}`}.`,
    },
    waivers: {
      incomplete: ({ origin, requirement, missing, empty, nearest }, { key }) =>
        [
          `${waiver(origin)}${requirement ? ` från ”${requirement}”` : ""} gäller inte${missing.length > 0 ? `: det anger inte ${or(missing.map((name) => waiverParts[name] ?? name))}` : ""}.`,
          ...empty.map(({ key: name, words }) => `Under ${key(name)} står ”${words}”, som ${saysNot[name]}.`),
          `Skriv det under ${all([...empty.map(({ key: name }) => name), ...missing].map(key))}.`,
          ...(nearest
            ? [`”${requirement}” är inte heller något krav i de kravpaket som används.${didYouMean(nearest)}`]
            : []),
        ].join(" "),
      unknown: ({ origin, requirement, nearest }) =>
        `${waiver(origin)} gäller ”${requirement}”, som inte är något krav i de kravpaket som används.${didYouMean(nearest)}`,
      expired: ({ origin, requirement, expires, words }, { key }) =>
        expires
          ? `${waiver(origin)} från ”${requirement}” gällde till och med ${expires} och har gått ut. Fatta ett nytt beslut eller ta bort det.`
          : `${waiver(origin)} från ”${requirement}” har ${words === undefined ? "ingen sista dag" : `en sista dag som inte går att läsa, ”${words}”,`} och räknas som utgånget. Skriv dagen under ${key("expires")}, som ÅÅÅÅ-MM-DD.`,
      unused: ({ origin, requirement }) =>
        `${waiver(origin)} från ”${requirement}” behövs inte längre: det finns inget att undanta. Ta bort det.`,
      expiring: ({ origin, requirement, expires }) =>
        `${waiver(origin)} från ”${requirement}” gäller till och med ${expires}. Behövs det längre krävs ett nytt beslut.`,
    },
  },
  verdicts: {
    met: "uppfyllt",
    partly: "delvis",
    gap: "visas inte",
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
  ci,
  cli,
  config,
  baseline,
  explain,
  ruleSummaries,
  ruleParameters,
  packFaults,
  unreadable,
  report,
  audit,
  diff,
  due,
  init,
  import: imported,
  paper,
  tables,
} satisfies Catalogue;
