import type { FieldChange } from "../../core/diff/said.ts";
import { swedishKeys, swedishValues } from "../../generated/names.ts";
import { capital } from "../capital.ts";
import type { DiffTexts } from "../diff.ts";
import { isFigures } from "../is-figures.ts";
import { all, quoted } from "./words.ts";

const longest = 120;
const clipped = (words: string) => (words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words);
/** A date in figures as it is; other words as a quotation. */
const said = (words: string) => (isFigures(words) ? words : `”${clipped(words)}”`);
const key = (english: string) => (swedishKeys[english] ?? english).replaceAll("_", " ");
const last = (field: string) => field.slice(field.lastIndexOf("/") + 1);

/** Fields whose words are from a closed list. */
const closed = ["kind", "topics", "topic", "perspectives", "horizon", "status", "type", "role"];
const worded = (field: string, words: string) =>
  closed.includes(last(field)) ? (swedishValues[words] ?? words) : said(words);
const values = (field: string, words: readonly string[]) => all(words.map((one) => worded(field, one)));

const exchange = ({ field, gone, come }: FieldChange) => {
  if (gone.length === 0) return `${values(field, come)} har tillkommit`;
  if (come.length === 0) return `${values(field, gone)} står inte längre`;
  return `${values(field, come)} i stället för ${values(field, gone)}`;
};

const field = (change: FieldChange) => `${change.field.split("/").map(key).join(", ")}: ${exchange(change)}`;

const things = { goal: ["Målet", "Ett mål"], activity: ["Aktiviteten", "En aktivitet"] } as const;
const sections = {
  routines: ["Rutinen", "En rutin"],
  partners: ["Samverkansparten", "En samverkanspart"],
  documents: ["Dokumentet", "Ett dokument"],
  mapping: ["Kartläggningen", "Kartläggningen"],
  competence: ["Kompetensinsatsen", "En kompetensinsats"],
  information: ["Informationen", "Informationen"],
  waivers: ["Undantaget från kravet", "Ett undantag"],
} as const;

const state = (status: string | undefined) =>
  status === undefined ? "utan status" : (swedishValues[status] ?? `”${status}”`);

const areasNamed = (names: readonly string[]) =>
  `${names.length === 1 ? "fokusområdet" : "fokusområdena"} ${all(quoted(names))}`;

/** In how many lists the goals and activities stand that are in both plans. */
const sumOf = ({ added, dropped, facts, things, ...counts }: Parameters<DiffTexts["summary"]>[0]) =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

const titled = (title: string | undefined) => (title ? `”${title}”` : "utan titel");

const subject: DiffTexts["subject"] = ({ kind, id, title }) => {
  const [known, unknown] = things[kind];
  return `${title || id ? known : unknown} ${titled(title)}${id ? ` (${id})` : ""}`;
};

export default {
  title: (municipality) => `${municipality}: vad den nya planen ändrar`,
  head: { old: "Förut", new: "Nu" },
  edition: (title, decided) =>
    [
      title ? titled(title) : "plan utan titel",
      decided ? `senast antagen eller reviderad ${decided}` : "utan datum för antagande eller revidering",
    ].join(", "),
  headings: {
    added: "Nya mål och aktiviteter",
    dropped: "Borttagna mål och aktiviteter",
    finished: "Slutförda aktiviteter",
    halted: "Avbrutna och pausade aktiviteter",
    begun: "Påbörjade och återupptagna aktiviteter",
    moved: "Flyttade i tid",
    owners: "Ny ansvarig",
    retitled: "Ny titel",
    placed: "Annat mål eller ändrade fokusområden",
    others: "Andra ändringar i mål och aktiviteter",
    facts: "Planen själv",
    things: "Rutiner, parter, dokument och annat",
    opened: "Nya luckor",
    closed: "Stängda luckor",
    countsNow: "Luckor som fanns förut men räknas först nu",
    gone: "Luckor som är borta utan att ha åtgärdats",
  },
  about: {
    opened: "Krav som den förra planen visade, eller inte behövde visa, men som den nya inte visar.",
    closed: "Krav som den nya planen visar men som den förra inte visade.",
  },
  noneOfThese: "Inga.",
  same: "Planerna säger samma sak. Inget är tillagt, borttaget eller ändrat.",
  otherMunicipality: (old, young) =>
    `Planerna är från två kommuner, ${old} och ${young}. Det som står här är skillnader mellan två kommuners planer, inte vad en revidering har ändrat. Är det inte meningen, kontrollera filerna.`,
  note: (note) => {
    switch (note.kind) {
      case "onlyDate": {
        const [old, young] = [note.old.map(said), note.new.map(said)];
        const from = old.length > 0 ? ` från ${all(old)}` : "";
        const formal = [...new Set(note.besides.map((field) => key(field.split("/")[0] ?? "")))];
        return [
          `Datumet för antagande eller revidering är ändrat${from} till ${all(young)}, men inget i planens innehåll är ändrat.`,
          ...(formal.length > 0 ? [`Utöver datumet är bara formalia ändrade: ${all(formal)}.`] : []),
          "Har planen setts över utan att något behövde ändras kan det framgå av beslutet.",
        ].join(" ");
      }
      case "sameDate":
        return note.date === undefined
          ? `Planen är ändrad på ${note.changes} punkter, frånsett vad som har påbörjats eller blivit klart, men visar inte när den antogs eller reviderades.`
          : `Planen är ändrad på ${note.changes} punkter, frånsett vad som har påbörjats eller blivit klart, men datumet för antagande eller revidering är detsamma som förut (${note.date}). Är ändringarna beslutade, skriv datumet under ”antagen” eller ”revidering”.`;
      case "backwards":
        return `Den plan som angavs sist är äldre än den som angavs först: ${note.new} mot ${note.old}. Står filerna i rätt ordning? Den förra planen ska stå först.`;
    }
  },
  subject,
  placed: (one) => (one.kind === "activity" && one.goal ? `${subject(one)}, under målet ”${one.goal}”` : subject(one)),
  status: ({ old, new: young, became, completed }) => {
    switch (became) {
      case "finished":
        return completed === undefined ? "klar" : `klar ${said(completed)}`;
      case "cancelled":
        return `avbruten, förut ${state(old)}`;
      case "paused":
        return `pausad, förut ${state(old)}`;
      case "started":
        return "påbörjad";
      case "reopened":
      case "other":
        return `${state(young)}, förut ${state(old)}`;
    }
  },
  moved: ({ old = "", new: young = "", moved }) => {
    switch (moved) {
      case "later":
        return `senare, från ${said(old)} till ${said(young)}`;
      case "earlier":
        return `tidigare, från ${said(old)} till ${said(young)}`;
      case "set":
        return `har fått en tid: ${said(young)}`;
      case "removed":
        return `har ingen tid längre; den var ${said(old)}`;
      case "otherwise":
        return `${said(young)} i stället för ${said(old)}`;
    }
  },
  owners: ({ gone, come }) => {
    if (gone.length === 0) return `${all(quoted(come))} har tillkommit som ansvarig`;
    if (come.length === 0) return `${all(quoted(gone))} står inte längre som ansvarig`;
    return `från ${all(quoted(gone))} till ${all(quoted(come))}`;
  },
  retitled: ({ old, new: young }, how) => {
    const renamed = `förut ${titled(old)}, nu ${titled(young)}`;
    return how === "near"
      ? `${renamed} (osäkert: titlarna liknar varandra, men inget id visar att det är samma)`
      : renamed;
  },
  goal: ({ old, new: young }) => {
    const goal = (title: string) => (title ? `målet ”${title}”` : "ett mål utan titel");
    const from = old === undefined ? "utanför målen" : `under ${goal(old)}`;
    return young === undefined ? `nu utanför målen, förut ${from}` : `till ${goal(young)}, förut ${from}`;
  },
  areas: (gone, come) => {
    if (gone.length === 0) return `nu märkt med ${areasNamed(come)}`;
    if (come.length === 0) return `inte längre märkt med ${areasNamed(gone)}`;
    return `märkt med ${areasNamed(come)} i stället för ${all(quoted(gone))}`;
  },
  field,
  fact: (change) => capital(field(change)),
  thing: (section, name) => {
    const [known, unknown] = sections[section];
    return name ? `${known} ${worded(name.field, name.words)}` : unknown;
  },
  thingBecame: { added: "har tillkommit", dropped: "står inte längre med" },
  formerly: (name, isGuess) =>
    `hette förut ${worded(name.field, name.words)}${isGuess ? " (osäkert: namnen liknar varandra)" : ""}`,
  matter: (title, thing) => (thing ? `${title}: ${swedishValues[thing] ?? said(thing)}` : title),
  countsNow: {
    unwaived: "Undantaget gäller inte längre.",
    heavier:
      "Väger tyngre nu: var en upplysning förut, till exempel för att bestämmelsen är nyare än den förra planen.",
  },
  gone: {
    dropped: "det som luckan gällde är borttaget ur planen",
    cancelled: "aktiviteten är avbruten",
    postponed: "tiden är framflyttad eller borttagen, utan att det som skulle göras är klart",
    waived: "ett undantag är beslutat",
    lighter: "väger lättare nu och står kvar som en upplysning",
    notAsked: "kravet gäller inte den nya planen, eller inte det som luckan gällde, till exempel för att det är klart",
  },
  summary: (counts, changed) => {
    const { added, dropped, facts, things } = counts;
    const part = (list: keyof typeof counts, one: string, many = one) =>
      counts[list] ? [`${counts[list]} ${counts[list] === 1 ? one : many}`] : [];
    const parts = [
      ...part("finished", "slutförd", "slutförda"),
      ...part("halted", "avbruten eller pausad", "avbrutna eller pausade"),
      ...part("begun", "påbörjad eller återupptagen", "påbörjade eller återupptagna"),
      ...part("moved", "flyttad i tid", "flyttade i tid"),
      ...part("owners", "med ny ansvarig"),
      ...part("retitled", "med ny titel"),
      ...part("placed", "med annat mål eller ändrade fokusområden"),
      ...part("others", "ändrad på annat sätt", "ändrade på annat sätt"),
    ];
    const several = sumOf(counts) > changed ? " Det som är ändrat på flera sätt räknas på varje." : "";
    const besides = [
      ...(facts > 0 ? [`${facts} ${facts === 1 ? "uppgift" : "uppgifter"} om planen själv`] : []),
      ...(things > 0 ? [`${things} bland rutiner, parter, dokument och annat`] : []),
    ];
    return [
      added + dropped + changed > 0
        ? `Mål och aktiviteter: ${added} ${added === 1 ? "ny" : "nya"}, ${dropped} ${dropped === 1 ? "borttagen" : "borttagna"} och ${changed} ${changed === 1 ? "ändrad" : "ändrade"}.`
        : "Inga mål och aktiviteter är ändrade.",
      ...(parts.length > 0 ? [`Ändrade: ${all(parts)}.${several}`] : []),
      ...(besides.length > 0 ? [`Därtill är ändrat, nytt eller borttaget: ${all(besides)}.`] : []),
    ].join(" ");
  },
  gapSummary: ({ opened, closed, countsNow, gone, stays }) =>
    `Luckor: ${all([
      `${opened} ${opened === 1 ? "ny" : "nya"}`,
      `${closed} ${closed === 1 ? "stängd" : "stängda"}`,
      ...(countsNow > 0 ? [`${countsNow} som räknas först nu`] : []),
      ...(gone > 0 ? [`${gone} borta utan åtgärd`] : []),
      `${stays} kvar sedan förut`,
    ])}. Här räknas fel och varningar av alla slag: det som saknas, är försenat eller saknar ansvarig.`,
} satisfies DiffTexts;
