import { capital } from "../capital.ts";
import type { PlanBasicsTexts } from "../plan-basics.ts";
import { doesNotShow, duration, said } from "./words.ts";

const activity = (title: string) => (title ? `Aktiviteten ”${title}”` : "En aktivitet utan titel");
const goal = (title: string) => (title ? `Målet ”${title}”` : "Ett mål utan titel");
const work = (title: string, isGoal: boolean) => (isGoal ? goal(title) : activity(title));
/** How to show what has been done since. */
const whenDone = (done: string, section: string, last: string, document?: string) =>
  `Är ${it(document)} ${done} sedan dess, skriv när vid ${last} under ${section}.`;
/** The plan, or a document beside it. */
const subject = (document: string | undefined) =>
  document === undefined ? "Planen" : document ? `Dokumentet ”${document}”` : "Ett dokument utan titel";
const it = (document: string | undefined) => (document === undefined ? "den" : "det");
/** A day, with the plan's own words where they are others. */
const by = (words: string, day: string) => (words === day ? `senast ${day}` : `${said(words)}, senast ${day}`);
const until = (words: string, day: string) => (words === day ? day : `${day} (”${words}”)`);
// Without a year: an example of one would some day lie in the past.
const readable = "som ÅÅÅÅ-MM-DD, eller som en månad, en årstid eller ett kvartal med årtal";
const intervals = "till exempel ”årligen” eller ”vartannat år”";

const legible = (words: string | undefined) => (words === undefined ? "" : " som går att läsa");
const isOne = (section: string) => section === "competence" || section === "information";
const them = (section: string) => (isOne(section) ? "det" : "dem");
const theyStand = (section: string) => (isOne(section) ? "det står" : "de står");

const wasRevised = (document: string | undefined, key: (english: string) => string) =>
  whenDone(document === undefined ? "reviderad" : "reviderat", key("revision"), key("last"), document);

const revised = { adopted: "antogs", revised: "reviderades senast", next: "revideras" };
const checked = { adopted: "antogs", "followed-up": "följdes upp senast" };

/** The sentences of the rules on whether a plan can be followed. */
export default {
  "activity-dated": {
    undated: ({ title }, { key }) =>
      `${activity(title)} visar inte när den ska vara klar. Skriv tiden under ${key("deadline")}, ${readable}.`,
    unclear: ({ title, words, goal }, { key }) =>
      `${work(title, goal)} ska vara ${goal ? "nått" : "klar"} ”${words}”, som inte går att läsa som en tid. Skriv den under ${key("deadline")}, ${readable}.`,
  },
  "activity-measured": {
    unmeasured: ({ title }, { key }) =>
      `${activity(title)} visar inte hur man ska se att den gav resultat. Skriv ett mått eller ett läge som går att se under ${key("indicator")}.`,
    noMeasure: ({ title, words }, { key }) =>
      `${activity(title)} har ”${words}” under ${key("indicator")}, som inte är något mått. Skriv ett mått eller ett läge som går att se.`,
  },
  "activity-on-time": {
    overdue: ({ title, words, due, goal, status }, { key, entry }) => {
      const anew = `skriv en ny tid under ${key("deadline")}.`;
      const done = entry("status", "done");
      if (goal)
        return `${work(title, goal)} skulle vara nått ${by(words, due)}, och planen visar inte att det är det. Är det nått, skriv ${done} på dess aktiviteter, annars ${anew}`;
      return status === "paused"
        ? `${work(title, goal)} skulle vara klar ${by(words, due)}, och är pausad. ${capital(anew)}`
        : `${work(title, goal)} skulle vara klar ${by(words, due)}, och planen visar inte att den är det. Är den klar, skriv ${done}, annars ${anew}`;
    },
    dueSoon: ({ title, words, due, goal }) =>
      `${work(title, goal)} ska vara ${goal ? "nått" : "klar"} ${by(words, due)}.`,
    unclear: ({ title, words }, { key }) =>
      `${activity(title)} anges som slutförd ”${words}”, som inte går att läsa som en tid som har varit. Skriv dagen under ${key("completed")}.`,
  },
  adopted: {
    missing: (_, { key }) =>
      `Planen visar inte när den antogs. Skriv beslutets dag vid ${key("date")} under ${key("adopted")}.`,
    ahead: ({ words }) =>
      `Planen säger att den antogs ${said(words)}, som ligger efter granskningsdagen: den visar inget beslut som är fattat. Kontrollera dagen.`,
    unclear: ({ document, words }) =>
      `${subject(document)} anger ”${words}” som tid då ${it(document)} antogs, och det går inte att läsa som en tid. Skriv dagen, ${readable}.`,
  },
  "adopted-by-body": {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `Planen visar inte vem som antog den. Skriv organet, till exempel kommunfullmäktige, vid ${key("body")} under ${key("adopted")}.`
        : `Planen visar inte vem som antog den: där står ”${words}”. Skriv organet, till exempel kommunfullmäktige.`,
  },
  "coordinator-named": {
    missing: ({ words }, { key }) =>
      words === undefined
        ? `Planen visar inte vilken funktion som samordnar arbetet. Skriv den, inte ett personnamn, vid ${key("function")} under ${key("coordinator")}.`
        : `Planen visar inte vilken funktion som samordnar arbetet: där står ”${words}”. Skriv en funktion, inte ett personnamn.`,
  },
  "follow-up-assigned": {
    missing: (_, { key }) =>
      `Planen visar inte vem som följer upp den eller tar emot uppföljningen. Skriv det under ${key("responsible")} eller ${key("reported_to")}.`,
  },
  "follow-up-stated": {
    missing: (_, { key }) =>
      `Planen visar inte hur eller hur ofta den följs upp. Skriv det under ${key("follow_up")}; sker det i nämndens ledningssystem, hänvisa dit.`,
    noInterval: (_, { key }) =>
      `Planen visar inte hur ofta den följs upp. Skriv det vid ${key("interval")} under ${key("follow_up")}, ${intervals}.`,
    unclear: ({ words }, { key }) =>
      `Under ${key("interval")} står ”${words}”, som inte går att läsa som ett intervall. Skriv hur ofta planen följs upp, ${intervals}.`,
    continuous: ({ words }) =>
      `Planen följs upp ”${words}”, så det går inte att se när det ska ha skett. Ange minst hur ofta, ${intervals}.`,
  },
  "followed-up": {
    overdue: ({ due, words, event, interval, months }, { key }) =>
      interval === undefined
        ? `Planen ${checked[event]} ${said(words)}, för mer än ${duration(months)} sedan, och visar ingen senare uppföljning. ${whenDone("följd upp", key("follow_up"), key("last"))}`
        : `Planen skulle ha följts upp senast ${due}: den ${checked[event]} ${said(words)} och ska följas upp ”${interval}”. ${whenDone("följd upp", key("follow_up"), key("last"))}`,
    dueSoon: ({ due, words, event, interval, months }) =>
      interval === undefined
        ? `Planen anger inget intervall för uppföljning som går att läsa. Den ${checked[event]} ${said(words)}; räknat med ${duration(months)} är det dags senast ${due}.`
        : `Planen ${checked[event]} ${said(words)} och ska följas upp senast ${due}.`,
    undated: ({ interval }, { key }) =>
      `Planen ska följas upp ”${interval}” men visar inte när det skedde senast. Skriv det vid ${key("last")} under ${key("follow_up")}.`,
    unclear: ({ words }, { key }) =>
      `Planen följdes upp ”${words}”, som inte går att läsa som en tid. Skriv den under ${key("last")}, ${readable}.`,
  },
  "goal-measured": {
    unmeasured: ({ title }, { key }) =>
      `${goal(title)} visar inte hur man ska se att det är nått. Skriv ett mått under ${key("indicator")}, på målet eller på var och en av dess aktiviteter.`,
    noMeasure: ({ title, words }, { key }) =>
      `${goal(title)} har ”${words}” under ${key("indicator")}, som inte är något mått. Skriv hur man ska se att målet är nått.`,
  },
  "has-section": {
    missing: ({ section, elsewhere }, { key, shows }) =>
      `${doesNotShow(shows)}. Skriv ${them(section)} under ${key(section)}${elsewhere ? `, eller ange under ${key("documents")} det dokument där ${theyStand(section)}` : ""}.`,
  },
  "in-force": {
    expired: ({ document, words, day }) =>
      `${subject(document)} gällde till och med ${until(words, day)} och har gått ut. Ange vad som gäller nu, eller beslutet om förlängning.`,
    expiring: ({ document, words, day }) =>
      `${subject(document)} gäller till och med ${until(words, day)}. Beslut om vad som gäller därefter behövs snart.`,
    ahead: ({ document, words, day }) => `${subject(document)} gäller först från och med ${until(words, day)}.`,
  },
  "mapping-recent": {
    missing: (_, { key }) =>
      `Planen visar ingen kartläggning av våld och behov i kommunen. Skriv när den gjordes vid ${key("date")} under ${key("mapping")}.`,
    intended: ({ words }, { key }) =>
      `Planen anger att en kartläggning ska göras (”${words}”), men inte när den senaste gjordes. Skriv det vid ${key("date")} under ${key("mapping")}.`,
    undated: (_, { key }) =>
      `Planen nämner en kartläggning men visar inte när den gjordes. Skriv det vid ${key("date")} under ${key("mapping")}.`,
    ahead: ({ words }) =>
      `Kartläggningen anges vara från ${said(words)}, efter granskningsdagen: planen visar ingen som är gjord.`,
    old: ({ words, due, months, next }) =>
      next
        ? `Nästa kartläggning skulle göras ${by(words, due)}, och planen visar inte att den är gjord. Skriv när den gjordes, eller en ny tid.`
        : `Kartläggningen är från ${said(words)} och blev ${duration(months)} gammal ${due}. Det finns ingen gräns i lag, men en ny behövs för att se om planen svarar mot behoven.`,
    agesSoon: ({ words, due, months, next }) =>
      next
        ? `Nästa kartläggning ska göras ${by(words, due)}.`
        : `Kartläggningen är från ${said(words)} och blir ${duration(months)} gammal ${due}.`,
    unclear: ({ words }) => `Kartläggningens tid ”${words}” går inte att läsa. Skriv när den gjordes, ${readable}.`,
  },
  "no-personal-numbers": {
    personalNumber: ({ masked }) =>
      `Här står ett personnummer eller samordningsnummer (${masked}). En plan ska inte innehålla uppgifter om enskilda: ta bort det, även ur tidigare versioner av filen.`,
  },
  "no-placeholders": {
    placeholder: ({ words }) =>
      `Här står ”${words}”, som ser ut att vara något som skulle fyllas i. Fyll i det eller ta bort det.`,
  },
  "ongoing-reviewed": {
    unreviewed: ({ title, words }, { key }) =>
      `${activity(title)} pågår utan slut (”${words}”), och planen visar inte när den prövas på nytt. Ange hur ofta planen följs upp under ${key("follow_up")}, eller ett mått som mäts återkommande under ${key("indicator")}.`,
  },
  "owner-distinct": {
    everybody: ({ title, words, goal }) =>
      `${work(title, goal)} har ”${words}” som ansvarig, och det framgår inte vem som leder arbetet. Ange den funktion eller enhet som gör det.`,
  },
  referenced: {
    missing: (_, { key }) =>
      `Planen visar inte beslutets diarienummer eller paragraf. Skriv det vid ${key("reference")} under ${key("adopted")}.`,
  },
  "revised-within": {
    overdue: ({ document, due, words, event, interval }, { key }) =>
      event === "next"
        ? `${subject(document)} skulle revideras ${by(words, due)}, och visar inte att det har skett. ${wasRevised(document, key)}`
        : `${subject(document)} skulle ha reviderats senast ${due}: ${it(document)} ${revised[event]} ${said(words)} och ska revideras ”${interval}”. ${wasRevised(document, key)}`,
    overdueAssumed: ({ document, due, words, event, interval, months }, { key }) =>
      `${subject(document)} anger inget intervall för revidering${legible(interval)}. ${capital(it(document))} ${revised[event]} ${said(words)}; räknat med ${duration(months)} skulle en ny revidering ha gjorts senast ${due}. ${wasRevised(document, key)}`,
    dueSoon: ({ document, due, words, event }) =>
      event === "next"
        ? `${subject(document)} ska revideras ${by(words, due)}.`
        : `${subject(document)} ${revised[event]} ${said(words)} och ska revideras senast ${due}.`,
    ahead: ({ document, words }) =>
      `${subject(document)} visar ingen revidering som har skett: ”${words}” är senare än granskningsdagen.`,
    dueSoonAssumed: ({ document, due, words, event, interval, months }) =>
      `${subject(document)} anger inget intervall för revidering${legible(interval)}. ${capital(it(document))} ${revised[event]} ${said(words)}; räknat med ${duration(months)} är det dags senast ${due}.`,
    undated: ({ document }, { key }) =>
      `${subject(document)} visar inte när ${it(document)} antogs eller reviderades senast. Skriv det vid ${key("last")} under ${key("revision")}.`,
    unclear: ({ document, words }) =>
      `${subject(document)} anger tiden ”${words}” för revidering, som inte går att läsa. Skriv den på ett annat sätt, ${readable}.`,
  },
  "revision-interval-stated": {
    missing: (_, { key }) =>
      `Planen visar inte hur ofta den revideras. Skriv det vid ${key("interval")} under ${key("revision")}, ${intervals}.`,
    nextOnly: ({ words }, { key }) =>
      `Planen revideras härnäst ${said(words)} men visar inte hur ofta. Skriv det vid ${key("interval")} under ${key("revision")}, ${intervals}.`,
    unclear: ({ document, words }, { key }) =>
      `Under ${key("interval")} står ”${words}”, som inte går att läsa som ett intervall. Skriv hur ofta ${document === undefined ? "planen" : "dokumentet"} revideras, ${intervals}.`,
    continuous: ({ document, words }) =>
      `${subject(document)} revideras ”${words}”, så det går inte att se när det ska ha skett. Ange minst hur ofta, ${intervals}.`,
  },
  valid: {
    missing: (_, { key }) =>
      `Planen visar inte hur länge den gäller. Skriv sista dagen, eller ”tills vidare”, vid ${key("to")} under ${key("valid")}.`,
    reversed: ({ document, from, to }) =>
      `${subject(document)} börjar gälla ”${from}” och slutar gälla ”${to}”, som är dessförinnan. Rätta den tid som är fel.`,
    unclear: ({ document, words }) =>
      `${subject(document)} har giltighetstiden ”${words}”, som inte går att läsa. Skriv en dag, ett år eller ”tills vidare”.`,
  },
} satisfies PlanBasicsTexts;
