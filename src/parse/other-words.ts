import { fold } from "../core/text/words.ts";

/** The published list of other words that people write for a key, by the key's English name. */
const otherKeys: Readonly<Record<string, readonly string[]>> = {
  responsible: ["ansvar", "ansvariga", "ägare", "utförare", "vem", "owner", "who"],
  deadline: ["due", "tidplan", "tid", "när", "slutdatum", "färdigt_senast", "senast", "klart", "when", "timeline"],
  activities: ["åtgärder", "åtgärd", "insatser", "insats", "actions", "measures"],
  goals: ["målsättning", "målsättningar", "delmål", "objectives", "aims"],
  indicator: ["mått", "nyckeltal", "mätning", "uppföljningsmått", "kpi", "measure"],
  revision: ["uppdaterad", "uppdateras", "reviderad", "updated", "revised"],
  follow_up: ["utvärdering", "avstämning", "evaluation"],
  adopted: ["beslut", "beslutad", "fastställd", "beslutsdatum", "decision"],
  valid: ["gäller", "giltig", "gäller_till", "giltighetstid", "period"],
  coordinator: ["kontaktperson", "samordning"],
  partners: ["samverkan", "aktörer", "cooperation"],
  competence: ["utbildning", "utbildningar", "fortbildning", "training"],
  routines: ["rutin", "processer"],
  documents: ["styrdokument", "bilagor", "related"],
  resources: ["budget", "finansiering", "pengar"],
  title: ["rubrik", "benämning", "heading", "name", "namn"],
  last: ["uppdaterad", "datum", "date"],
  interval: ["hur_ofta", "frekvens", "frequency"],
  reference: ["dnr", "diarienr", "diarie", "paragraf", "beslutsnummer", "number"],
  reported_to: ["mottagare", "återrapporteras"],
};

/** The same for the values of closed lists, in one word as they are compared. */
const otherValues: Readonly<Record<string, readonly string[]>> = {
  adult: ["kvinna", "kvinnor", "kvinnan", "man", "män", "vuxna", "women", "men", "adults"],
  child: ["barnet", "barns", "ungdom", "ungdomar", "unga", "children"],
  perpetrator: ["förövare", "förövaren", "gärningsperson", "våldsutövaren", "utövare"],
  done: ["färdig", "genomförd", "genomfört", "avslutad", "slutförd", "klart", "completed"],
  ongoing: ["påbörjad", "pågående", "startad", "started"],
  "not-started": ["planerad", "planerat", "inte-påbörjad", "planned"],
  cancelled: ["inställd", "avslutad-i-förtid", "nedlagd"],
};

const find = (words: Readonly<Record<string, readonly string[]>>, word: string): readonly string[] =>
  Object.entries(words).flatMap(([english, others]) => (others.includes(word) ? [english] : []));

/** The keys, by English name, that a word may stand for. */
export function keysMeantBy(word: string): readonly string[] {
  return find(otherKeys, fold(word).replace(/[ -]/g, "_"));
}

/** The values of closed lists, by English name, that a word may stand for. */
export function valuesMeantBy(word: string): readonly string[] {
  return find(otherValues, fold(word).replace(/[ _]/g, "-"));
}

/** “maal” as “mål”, where å, ä and ö are written out. */
export function withDiacritics(word: string): string {
  return word.replace(/aa/gi, "å").replace(/ae/gi, "ä").replace(/oe/gi, "ö");
}
