import type { AuditTexts } from "../audit.ts";
import { howLong } from "./how-long.ts";
import { all, counted } from "./words.ts";

export default {
  title: (county) =>
    county ? `Planerna mot våld i nära relationer i ${county}` : "Planerna mot våld i nära relationer",
  submitted: (plans, of) =>
    of === undefined
      ? `${plans} ${plans === 1 ? "plan har" : "planer har"} granskats.`
      : `${plans} av ${of} kommuner har en plan i underlaget.`,
  unread: (count) =>
    `${count === 1 ? "En fil" : `${count} filer`} kunde inte läsas och är inte med; se sist i rapporten.`,
  unreadInPart: (count) =>
    `Delar av ${count === 1 ? "en plan" : `${count} planer`} kunde inte läsas och räknas som om de inte stod där; se sist i rapporten.`,
  moreParts: (count) => (count === 1 ? "En del till kunde inte läsas." : `${count} delar till kunde inte läsas.`),
  ofRequirement: (title) => `Kravet ”${title}”`,
  headings: {
    matrix: "Kommun och fokusområde",
    requirements: "Krav som planerna inte visar fullt ut",
    missing: "Kommuner utan plan i underlaget",
    otherEditions: "Andra utgåvor och dokument",
    partlyRead: "Planer som bara delvis kunde läsas",
    unreadPlans: "Planer från förra gången som inte kunde läsas nu",
    standing: "Tid sedan senaste antagande eller revidering",
    expired: "Planer vars giltighetstid har gått ut",
    expiring: "Planer som snart går ut",
    change: "Förändring",
    worse: "Tillkommet",
    putRight: "Åtgärdat",
    waived: "Beslutade undantag",
    notAsked: "Frågas inte längre",
    stays: "Kvarstår",
    gonePlans: "Planer som fanns med förra gången men inte nu",
    newPlans: "Planer som inte fanns med förra gången",
    findings: "Iakttagelser",
    unreadable: "Filer som inte kunde läsas",
    legend: "Teckenförklaring",
  },
  columns: {
    municipality: "Kommun",
    code: "Kod",
    county: "Län",
    plan: "Plan",
    kind: "Dokumenttyp",
    file: "Fil",
    line: "Rad",
    gaps: "Luckor",
    revisions: "Försenade revideringar och uppföljningar",
    unassigned: "Utan ansvarig",
    late: "Över tiden",
    errors: "Fel",
    warnings: "Varningar",
    decided: "Senast antagen eller reviderad",
    days: "Dagar sedan dess",
    validFrom: "Gäller från",
    validTo: "Gäller till och med",
    requirement: "Krav",
    pack: "Kravpaket",
    level: "Nivå",
    source: "Källa",
    verdict: "Bedömning",
    severity: "Allvar",
    findingKind: "Slag",
    message: "Iakttagelse",
    item: "Gäller",
    since: "Sedan",
    age: "Ålder",
    judged: "Bedömda planer",
    missed: "Planer som inte visar det fullt ut",
    missedBy: "Vilka planer",
    reason: "Orsak",
    status: "Ställning",
    fingerprint: "Kännetecken",
  },
  absence: { missing: "ingen plan i underlaget", unread: "en fil finns, men den gick inte att läsa" },
  noRanking:
    "Tabellen visar vad planerna säger, i kommunernas officiella ordning. Den rangordnar inte kommunerna: en plan kan visa lite av ett arbete som är stort.",
  missingUnknown:
    "Planerna är inte alla från ett och samma län. Ange --county för att se vilka kommuner i ett län som saknas.",
  noneMissing: "Alla kommuner i länet har en plan i underlaget.",
  requirementsAbout:
    "De krav som flest planer inte visar, visar bara delvis eller är sena med står först. Krav som inte gäller en plan är inte medräknade.",
  missedOf: (missed, judged) => `${missed} av ${judged}`,
  everyone: "alla",
  names: (names, more) => all(more > 0 ? [...names, `${more} till`] : names),
  allBut: (names) => `alla utom ${names}`,
  noneMissed: "Alla planer visar allt som bedömdes.",
  shownByAll: (count) =>
    count === 1 ? "Ett krav visas av alla planer som bedömdes." : `${count} krav visas av alla planer som bedömdes.`,
  days: (count) => counted(count, "dag", "dagar"),
  undated: "planen visar inte när den antogs eller reviderades",
  expired: (day) => `gällde till och med ${day}`,
  expiring: (day) => `gäller till och med ${day}`,
  noneExpired: "Ingen plan har en giltighetstid som har gått ut.",
  noneExpiring: (within) => `Ingen plan går ut inom ${counted(within, "dag", "dagar")}.`,
  roles: {
    earlier: "tidigare utgåva",
    coming: "börjar gälla senare",
    beside: "gäller också, men är äldre",
    twin: "kan vara en kopia: inget datum skiljer planerna åt",
  },
  elsewhere: (count) =>
    count === 1
      ? "En plan från ett annat län är inte medräknad."
      : `${count} planer från andra län är inte medräknade.`,
  comparedWith: (day) =>
    day === undefined
      ? "Jämfört med de tidigare utgåvorna, bedömda per samma dag."
      : `Jämfört med rapporten per ${day}.`,
  changeSummary: ({ worse, putRight, waived, notAsked, stays }) =>
    `${all([
      `${worse} ${worse === 1 ? "iakttagelse har tillkommit" : "iakttagelser har tillkommit"}`,
      `${putRight} har åtgärdats`,
      ...(waived > 0 ? [`${waived} omfattas nu av beslutade undantag`] : []),
      ...(notAsked > 0 ? [`${notAsked} frågas inte längre`] : []),
      `${stays} kvarstår`,
    ])}. Fel och varningar räknas, inte upplysningar.`,
  age: (since, asOf) => `sedan minst ${since} (${howLong(since, asOf)})`,
  ageUnknown: "okänt hur länge",
  wasThere: (since) => `fanns redan ${since}`,
  more: (count) => `${count} till räknas inte upp här; rapporterna xlsx och json har alla.`,
  noneOfThese: "Inga.",
  appearsFirst: "ny",
} satisfies AuditTexts;
