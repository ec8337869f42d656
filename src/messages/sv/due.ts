import type { Matter, Waived } from "../../core/agenda/deadline.ts";
import { addDays, type Day, daysBetween } from "../../core/time/day.ts";
import { capital } from "../capital.ts";
import type { DueTexts } from "../due.ts";
import { howLong } from "./how-long.ts";
import { counted, duration, inWords, quoted, said } from "./words.ts";

/** More days than this are told in months and years. */
const mostDays = 90;
const days = (n: number) => counted(n, "dag", "dagar");
/** “planen”, “dokumentet ”X””. */
const document = (title: string | undefined, plan: string | undefined) =>
  title === undefined
    ? plan === undefined
      ? "planen"
      : `”${plan}”`
    : title
      ? `”${title}”`
      : "ett dokument utan titel";
const named = (kind: string, title: string | undefined) => (title ? `${kind} ”${title}”` : `${kind} utan titel`);

const itemOf = ({ item }: Waived) => (item ? [item] : []);

/** From what it is counted: that the thing was made, or was last done. */
const events: Readonly<Record<Matter, Readonly<Record<"made" | "done", string>>>> = {
  revision: { made: "antagandet", done: "revideringen" },
  "follow-up": { made: "antagandet", done: "uppföljningen" },
  mapping: { made: "kartläggningen", done: "kartläggningen" },
  agreement: { made: "överenskommelsen", done: "uppföljningen" },
  routine: { made: "beslutet", done: "uppföljningen" },
  competence: { made: "utbildningen", done: "utbildningen" },
  goal: { made: "", done: "" },
  activity: { made: "", done: "" },
  validity: { made: "", done: "" },
  waiver: { made: "", done: "" },
};

export default {
  head: { file: "Fil", asOf: "Räknat per" },
  matters: {
    revision: "revidering",
    "follow-up": "uppföljning",
    goal: "mål",
    activity: "aktivitet",
    mapping: "kartläggning",
    agreement: "överenskommelse",
    routine: "rutin",
    competence: "kompetens",
    validity: "giltighet",
    waiver: "undantag",
  },
  what: ({ matter, title, waived }, plan) => {
    switch (matter) {
      case "revision":
        return `Revidering av ${document(title, plan)}`;
      case "follow-up":
        return `Uppföljning av ${document(title, plan)}`;
      case "goal":
        return title ? `Målet ”${title}”` : "Ett mål utan titel";
      case "activity":
        return title ? `Aktiviteten ”${title}”` : "En aktivitet utan titel";
      case "mapping":
        return plan === undefined ? "Ny kartläggning" : `Ny kartläggning (”${plan}”)`;
      case "agreement":
        return `Uppföljning av överenskommelsen med ${title || "en part utan namn"}`;
      case "routine":
        return `Uppföljning av ${named("rutinen", title)}`;
      case "competence":
        return title ? `Kompetensutveckling, ”${title}”` : "Kompetensutveckling";
      case "validity":
        return `Sista giltighetsdag för ${document(title, plan)}`;
      case "waiver":
        if (waived)
          return `Sista dag för undantaget från ${quoted([waived.requirement.sv, ...itemOf(waived)]).join(", ")}`;
        return title ? `Sista dag för undantaget från ”${title}”` : "Sista dag för ett undantag";
    }
  },
  why: (matter, reckoning, day) => {
    const { words } = reckoning;
    if (reckoning.by === "stated") return words === day ? undefined : `”${words}” enligt planen`;
    const { by, since, months, interval } = reckoning;
    const from = `från ${events[matter][since]} ${said(words)}`;
    if (by === "interval") return `”${interval}”, räknat ${from}`;
    const reckoned = `räknat med ${duration(months)} ${from}`;
    return by === "assumed" ? `inget intervall som går att läsa är angivet; ${reckoned}` : reckoned;
  },
  paused: "pausad",
  states: { late: "försenat", soon: "kommer", ongoing: "utan sista dag", undated: "går inte att datera" },
  distance: (day, asOf) => {
    if (day === asOf) return "i dag";
    if (day === addDays(asOf, 1)) return "i morgon";
    if (day === addDays(asOf, -1)) return "i går";
    const apart = Math.abs(daysBetween(asOf, day));
    const long = apart <= mostDays ? days(apart) : day < asOf ? howLong(day, asOf) : howLong(asOf, day);
    return day < asOf ? `för ${long} sedan` : `om ${long}`;
  },
  late: (count) => `Försenat (${count})`,
  soon: (count, within, last) =>
    within === 0 ? `I dag (${count})` : `Inom ${days(within)}, till och med ${last} (${count})`,
  ongoing: (count) => `Löpande eller återkommande, utan sista dag (${count})`,
  undated: (count) => `Går inte att datera (${count})`,
  noneLate: "Inget är försenat, såvitt planen visar.",
  noneSoon: (within) => (within === 0 ? "Inget i dag." : `Inget inom ${days(within)}.`),
  later: (count, first) =>
    count === 1
      ? `Därefter kommer en sak till, ${first}.`
      : `Därefter kommer ${count} saker till, den första ${first}.`,
  withoutTime: (count) =>
    count === 1
      ? "En aktivitet som återstår anger inte när den ska vara klar, och finns inte med."
      : `${capital(inWords(count))} aktiviteter som återstår anger inte när de ska vara klara, och finns inte med.`,
  unclear: ({ words, isAhead }) =>
    words === undefined
      ? "planen visar inte när det senast gjordes"
      : isAhead
        ? `planen anger att det senast gjordes ${said(words)}, och den tiden har inte kommit`
        : `”${words}” går inte att läsa som en tid`,
  nobody: "Ingen ansvarig utsedd",
  coordinator: (name) => `${name} (samordnar; planen anger ingen annan ansvarig)`,
  everybody: (name) => `${name} (ingen som leder är utsedd)`,
  entry: ({ day, state }, what) => (state === "late" ? `${day} (försenat): ${what}` : `${day}: ${what}`),
  noPlans: "Ingen plan kunde läsas.",
  total: ({ plans, late, soon, within, unreadable }) =>
    `${counted(plans, "plan", "planer")}: ${counted(late, "sak", "saker")} är ${late === 1 ? "försenad" : "försenade"}, ${soon === 0 ? "inga" : soon} ska göras ${within === 0 ? "i dag" : `inom ${days(within)}`}.${
      unreadable === 0 ? "" : ` ${capital(counted(unreadable, "fil kunde inte läsas", "filer kunde inte läsas"))}.`
    }`,
  calendar: {
    name: (municipality) => `Plan mot våld i nära relationer${municipality ? ` (${municipality})` : ""}`,
    late: (what) => `Försenat: ${what}`,
    responsible: "Ansvarig",
    plan: "Plan",
    why: "Varför den dagen",
    asOf: (day: Day) => `Enligt planen så som den såg ut ${day}. Läs in kalendern på nytt när planen har ändrats.`,
  },
  columns: {
    municipality: "Kommun",
    plan: "Plan",
    day: "Senast",
    days: "Dagar kvar",
    state: "Läge",
    matter: "Slag",
    what: "Vad",
    responsible: "Ansvarig",
    why: "Varför den dagen",
    file: "Fil",
    line: "Rad",
    identity: "Kännetecken",
  },
} satisfies DueTexts;
