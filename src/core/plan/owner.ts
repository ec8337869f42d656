import { remember } from "../text/remember.ts";
import { fold } from "../text/words.ts";
import { saysTime } from "../time/says-time.ts";

/** What an owner's words name: no one, all at once, or a function, body, unit or group. */
export type OwnerKind = "nobody" | "everybody" | "someone";

/**
 * The published list of words for nobody.
 * They count when they are all there is, whatever the case and the punctuation: "Vakanssamordnaren" is someone.
 * So does a field without a letter, one that holds only x's, and one that says a time: "2026", "våren 2027", "löpande".
 */
export const nobodyWords: readonly string[] = [
  ...["-", "–", "—", "?", "…", "XX", "N.N.", "N N", "N/A", "N.A.", "TBD", "TBA", "TBC"],
  ...["ej utsedd", "ej utsedda", "ej utsett", "inte utsedd", "inte utsedda", "inte utsett"],
  ...["ännu ej utsedd", "ännu inte utsedd", "ej utsedd ännu", "inte utsedd ännu", "inte utsedd än"],
  ...["utses", "utses senare", "ska utses", "skall utses", "kommer att utses", "att utses"],
  ...["ansvarig ej utsedd", "ansvarig utses senare", "ansvarig saknas", "ansvarig", "namn saknas"],
  ...["vakant", "vakans", "ej tillsatt", "inte tillsatt", "tillsätts", "tillsätts senare", "under rekrytering"],
  ...["ingen", "ingen utsedd", "ingen utsedd ännu", "ingen ansvarig", "ingen ansvarig utsedd", "inga", "nej"],
  ...["false", "true", "0", "ja", "yes", "vem", "who"],
  ...["se ovan", "se nedan", "enligt ovan", "samma som ovan", "dito", "see above", "see below", "as above", "ditto"],
  ...["saknas", "okänd", "okänt", "oklar", "oklart", "ännu oklart", "oklart vem", "vet ej", "vet inte"],
  ...["ej beslutad", "ej beslutat", "inte beslutad", "inte beslutat", "ännu ej beslutat", "ännu inte beslutat"],
  ...["ej bestämd", "ej bestämt", "inte bestämd", "inte bestämt", "ej fastställd", "ej fastställt"],
  ...["ej klar", "ej klart", "inte klart", "ej angiven", "ej angivet", "inte angivet"],
  ...["beslutas senare", "bestäms senare", "anges senare", "meddelas senare", "fylls i senare", "fyll i", "senare"],
  ...["ej ifyllt", "ej ifylld", "inte ifyllt", "inte ifylld", "kompletteras", "kompletteras senare", "tomt"],
  ...["ej aktuellt", "ej tillämpligt"],
  ...["nobody", "no one", "none", "no", "not assigned", "not yet assigned", "unassigned", "not appointed"],
  ...["not yet appointed", "not decided", "not yet decided", "undecided", "not stated", "not applicable"],
  ...["vacant", "unknown", "unclear", "missing", "to be decided", "to be determined", "to be appointed"],
  ...["to be assigned", "to be announced", "to be confirmed", "to be completed", "empty"],
];

/** What is said of a post that nobody holds: no owner, but a reason where one is asked for. */
const vacancies = [
  "vakant tjänst",
  "tjänsten är vakant",
  "för närvarande vakant",
  "under tillsättning",
  "rekrytering pågår",
];

// Texts are folded before, so that the letters of Latin script in lower case are all; Unicode properties start slowly.
const letter = "0-9a-z\\u00df-\\u00f6\\u00f8-\\u024f";
const inner = new RegExp(`[${letter}](?:.*[${letter}])?`, "u");
const others = new RegExp(`[^${letter}]+`, "gu");

const nobody: ReadonlySet<string> = new Set(nobodyWords.map((words) => plain(core(words))));

// A word ends where no letter, digit or hyphen follows: "Alla-hjälper-alla-föreningen" is someone.
const end = `(?![${letter}‐‑-])`;
const howMany = [
  "\\d{1,3}",
  "två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo",
  "flera|många|flertalet|olika|ett antal|ett flertal|ett tiotal",
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen",
  "eighteen|nineteen|twenty|several|many|multiple|various|different|a number of",
].join("|");
const bodies = [
  "nämnder(?:na)?|förvaltningar(?:na)?|styrelser(?:na)?|bolag(?:en)?|verksamheter(?:na)?|enheter(?:na)?",
  "boards|committees|departments|companies|services|units",
].join("|");
const whole = "kommun|stad|kommunkoncern|koncern|organisation";

const everybody: readonly RegExp[] = [
  "(?:alla|allas|samtliga|respektive|resp|var och en)",
  "(?:all|everyone|everybody|each of|every one of|(?:the )?respective)",
  `(?:(?:de|the) )?(?:${howMany}) (?:(?:olika|different) )?(?:${bodies})`,
  `hela (?:${whole})en`,
  "(?:the )?(?:whole|entire) (?:municipality|city)",
  "kommunens (?:alla|samtliga)",
].map((words) => new RegExp(`^(?:${words})${end}`, "u"));

const everybodyAlone: readonly RegExp[] = [
  "kommunen|staden|kommunkoncernen|(?:the )?municipality|(?:the )?city",
  `(?:kommunens|the municipality['’]s) (?:${bodies})(?: (?:och|and) (?:${bodies}))?`,
  "gemensamt(?: ansvar)?|(?:joint|shared) responsibility",
].map((words) => new RegExp(`^(?:${words})$`, "u"));

/** What sets words apart that each may be for nobody: "vakant (rekrytering pågår)", "ansvarig: -", "ej utsedd / vakant". */
const between = /[/,;:()]/u;

function isNobody(words: string): boolean {
  return saysNothing(words) || vacancies.includes(core(words));
}

/** Whether a text is blank, or one of the published words for nobody. */
export function saysNothing(words: string): boolean {
  const said = core(words);
  return nobody.has(plain(said)) || /^x*$/u.test(said);
}

/** Without what stands before the first letter or digit and after the last. */
function core(words: string): string {
  return inner.exec(fold(words))?.[0] ?? "";
}

/** "n.n" as "nn", "to-be-decided" as "to be decided"; but "inge n" stays two words. */
function plain(words: string): string {
  return words.replace(/\./gu, "").replace(others, " ");
}

/** Whether a text is for want of something: blank, or made of words for nobody only. */
export function isForNothing(words: string): boolean {
  const said = core(words);
  return saysNothing(said) || said.split(between).every(isNobody);
}

/**
 * Who one text of a plan says is responsible; blank is nobody.
 * "Respektive nämnd" is everybody, "varje verksamhetschef" and "enhetschef på respektive boende" are functions.
 */
export const ownerKind = remember((words): OwnerKind => {
  const owner = core(words);
  if (isForNothing(owner) || !/[a-z\u00df-\u00f6\u00f8-\u024f]/.test(owner) || saysTime(words)) return "nobody";
  return [...everybody, ...everybodyAlone].some((pattern) => pattern.test(owner)) ? "everybody" : "someone";
});
