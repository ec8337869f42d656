import type { Summary } from "../../core/report/report.ts";
import { capital } from "../capital.ts";
import type { ReportTexts } from "../report.ts";
import { all, counted, doesNotShow, inWords, quoted } from "./words.ts";

const found = ({ errors, warnings }: Summary) =>
  errors + warnings === 0
    ? "inga fel eller varningar"
    : `${counted(errors, "fel", "fel")}, ${counted(warnings, "varning", "varningar")}`;

export default {
  head: {
    file: "Fil",
    asOf: "Bedömd per",
    packs: "Kravpaket",
    notice: "Observera",
    config: "Inställningar",
    baseline: "Utgångsläge",
  },
  untitled: "plan utan titel",
  unknownMunicipality: "Okänd kommun",
  edition: (edition) => `utgåva ${edition}`,
  only: (kind) => `Listorna visar bara det som är av slaget ”${kind}”. Rutnät och summor gäller allt.`,
  lists: {
    privacy: "Ta bort eller kontrollera genast",
    form: "Det som inte kunde läsas",
    gaps: "Luckor",
    revisions: "Försenade revideringar och uppföljningar",
    unassigned: "Aktiviteter utan ansvarig",
    late: "Aktiviteter över tiden",
    soon: "Snart dags",
    other: "Övrigt att se över",
    younger: "Nyare än planen",
    notes: "Upplysningar",
  },
  empty: {
    none: "Inga.",
    notAsked: "Granskades inte: inget av de valda kravpaketen frågar efter det.",
    undated: "Går inte att bedöma: planen visar inte när den senast antogs eller reviderades.",
    unclear:
      "Går inte att bedöma: en tid för revideringen eller uppföljningen saknas i planen, går inte att läsa eller har inte kommit.",
    noActivities: "Planen har inga aktiviteter att granska.",
    noTimes: "Går inte att bedöma: ingen aktivitet som återstår har en tid.",
  },
  moreGaps: (count) =>
    `${count === 1 ? "En mindre iakttagelse" : `${count} mindre iakttagelser`} står under Upplysningar längre ned.`,
  youngerGaps: (count) =>
    `${count === 1 ? "En iakttagelse" : `${count} iakttagelser`} står under Nyare än planen längre ned.`,
  notShown: "Planen visar inte",
  doesNotShow,
  inGrid: (count) =>
    `${count === 1 ? "En upplysning" : `${count} upplysningar`} om perspektiv som saknas i ett fokusområde: se rutnätet nedan.`,
  notVerified: "(ej kontrollerad mot källtext)",
  younger: (since) => `nyare än planen: infördes eller skärptes ${since}`,
  youngerThan: (decided, provisions) =>
    `Planens senaste antagande eller revidering räknas från ${decided}. ${provisions === 1 ? "Bestämmelsen" : `De ${inWords(provisions)} bestämmelser`} som står här är nyare än så och väger ett steg mindre.`,
  introduced: (since) => `Infördes eller skärptes ${since}:`,
  focusAreas: "Fokusområden",
  perspectives: { area: "Område", child: "Barn", adult: "Vuxen", perpetrator: "Våldsutövare", all: "Samlat" },
  legend: {
    met: "planen visar det",
    partly: "planen visar en del",
    gap: "planen visar det inte",
    late: "angivet, men försenat",
    review: "en människa behöver bedöma",
    "not-applicable": "inget att bedöma",
    waived: "beslutat undantag",
  },
  through: (area, verdict, titles) =>
    `Fokusområde ${area} möts ${verdict === "met" ? "" : "delvis "}genom ${all(quoted(titles))}.`,
  partners: (area, names) => {
    const partners = names.map((name) => (name ? `”${name}”` : "en part utan namn"));
    return `Fokusområde ${area} vilar på ${all(partners)}: planen visar inget eget arbete där.`;
  },
  waivers: "Undantag",
  waiverStatus: {
    valid: (expires) => (expires ? `gäller till och med ${expires}` : "gäller"),
    incomplete: () => "ofullständigt, gäller inte",
    expired: (expires) => (expires ? `gällde till och med ${expires} och har gått ut` : "räknas som utgånget"),
    unused: () => "behövs inte",
    unknown: () => "okänt krav",
  },
  waiverLabels: { reason: "Skäl", decision: "Beslut" },
  waived: (titles, count) =>
    `${all(quoted(titles))}: ${counted(count, "anmärkning räknas inte", "anmärkningar räknas inte")}.`,
  summary: (summary) => {
    const { met, partly, gap, late, review } = summary;
    const judged = met + partly + gap + late + review;
    const shows = [
      `Planen visar ${met} av ${judged} krav`,
      partly && `${partly} krav delvis`,
      gap && `${gap} krav inte`,
    ];
    const besides = [
      late && `för ${late} krav är det som planen anger försenat`,
      review && `${review} krav är ${review === 1 ? "oklart" : "oklara"}`,
    ];
    const said = [shows, besides].map((parts) => parts.filter(Boolean).join(", ")).filter(Boolean);
    return `${judged > 0 ? said.join("; ") : "Inget krav har bedömts"}. ${capital(found(summary))}.`;
  },
  noAgreement: (count, ofAll) => {
    const which =
      ofAll === 1
        ? "Planen är inte granskad"
        : count === 1
          ? "En av planerna är inte granskad"
          : `${count} av planerna är inte granskade`;
    return `${which} mot någon överenskommelse. Av länens överenskommelser har Plankoll än så länge bara Örebro läns.`;
  },
  notApplicable: (count, day) => `${count} krav gäller inte den här planen, eller inte ${day}.`,
  notInForce: (count, ofAll, ids) => {
    const which = ofAll === 1 ? "Det" : `${count} av dem`;
    return `${which} gällde inte den dagen${ids.length > 0 ? `: ${all(ids)}` : ""}.`;
  },
  unreadable: "Filer som inte kunde läsas",
  total: (plans, unreadable, summary) => {
    const late = counted(summary.overdue, "försening", "förseningar");
    const unassigned = counted(summary.unassigned, "aktivitet", "aktiviteter");
    const files = unreadable > 0 ? ` ${capital(counted(unreadable, "fil", "filer"))} kunde inte läsas.` : "";
    return `${counted(plans, "plan", "planer")}: ${found(summary)}, ${late}, ${unassigned} utan ansvarig.${files}`;
  },
  skipped: (names, count) =>
    `${capital(counted(count, "YAML-fil", "YAML-filer"))} utan ”plankoll: 1” överst hoppades över: ${all(count > names.length ? [...names, `${count - names.length} till`] : names)}.`,
  ignored: (count, file) =>
    `${capital(counted(count, "YAML-fil hoppades", "YAML-filer hoppades"))} över enligt inställningarna i ${file}.`,
  config: (file, regraded) =>
    regraded === 0 ? file : `${file} (${counted(regraded, "krav", "krav")} med annan nivå än sin egen)`,
  known: (since) => `känd sedan ${since}`,
  knownAmong: (count, whole) =>
    count < whole
      ? `varav ${count} ${count === 1 ? "känd" : "kända"} sedan tidigare`
      : `${count === 1 ? "känd" : "alla kända"} sedan tidigare`,
  knownHeading: "Kända sedan tidigare:",
  knownCount: ({ count, oldest, days }) => {
    const age = days > 0 ? `${oldest} (${counted(days, "dag", "dagar")})` : oldest;
    return count === 1
      ? `En av anmärkningarna är känd sedan ${age} och räknas inte som ny.`
      : `${count} av anmärkningarna är kända sedan tidigare och räknas inte som nya, den äldsta sedan ${age}.`;
  },
  baseline: (file, added) => (added === 0 ? file : `${file} (${added} ${added === 1 ? "ny" : "nya"} togs in)`),
  fixed: "Rättat sedan utgångsläget",
  fixedEntry: ({ plan, requirement, item, since }) =>
    `${[plan, ...(item ? [`${requirement} (”${item}”)`] : [requirement])].join(": ")}, känd sedan ${since}.`,
  fixedEnd: (isPruned) =>
    isPruned ? "Det är borttaget ur utgångsläget." : "Det tas bort ur utgångsläget med --prune-baseline.",
  noPlans: "Ingen plan har bedömts.",
} satisfies ReportTexts;
