import type { Moment } from "./plan.ts";

const before = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";

/** Each takes time in proportion to the text. Made when the first text has a cue, as they are slow to make. */
let patterns: readonly RegExp[] | undefined;

const makePatterns = (): readonly RegExp[] => [
  // XX, 20XX, KS 2024/XXX, xxxxxx; not XXL, and not "XX-gruppen", which is a name.
  new RegExp(`${before}\\d{0,4}x{2,}${after}(?!-(?!xx|mm|dd)\\p{L})`, "iu"),
  // ÅÅÅÅ-MM-DD, 20ÅÅ, 2026-MM-DD, DD/MM/YYYY, ÅÅMMDD.
  new RegExp(`${before}(?:å{4}|y{4}|\\d\\d(?:åå|yy))${after}`, "iu"),
  new RegExp(`${before}(?:[åy]{2}|[åy]{4})mmdd${after}`, "iu"),
  new RegExp(`${before}(?:\\d{4}|[åy]{2})-mm-dd${after}`, "iu"),
  // ____, 20__, 2019-??-??, 20??.
  /(?<!\p{L})_{2,}(?!\p{L})/u,
  /(?<!\d)(?:(?:19|20|21)\d\d-|20|21)\?\?/u,
  new RegExp(`${before}(?:TODO|FIXME|TBD|TBA|TBC)${after}`, "u"),
  new RegExp(`${before}lorem ipsum${after}`, "iu"),
  // [fyll i], <ange datum>, [namn]; round brackets only with "fyll i", as others hold real text.
  /[[<{] ?(?:fylls? i|ange|skriv|infoga|komplettera|fill in|insert|enter)(?!\p{L})[^\]>}]{0,60}[\]>}]/iu,
  /[[<{] ?(?:namn|datum|funktion|enhet|nämnd|kommun|titel|text|name|date|function|unit|title) ?[\]>}]/iu,
  /\((?:fylls? i|fill in)(?!\p{L})[^)]{0,60}\)/iu,
];

/** One of these stands in all of them; a look for them costs little, and mostly it is all that it takes. */
const cue = /xx|åå|ÅÅ|yy|__|\?\?|mm-dd|mmdd|todo|fixme|tb[dac]|lorem|[[<{]|\((?:fyll|fill)/i;

const longestShown = 40;

/** What stands in a text for something that was never filled in, as it is written: "20XX-XX-XX", "[fyll i]", "TODO". */
export function placeholderIn(text: string): string | undefined {
  const composed = text.normalize("NFC");
  if (!cue.test(composed)) return undefined;
  patterns ??= makePatterns();
  for (const pattern of patterns) {
    const found = pattern.exec(composed);
    if (found) return whole(composed, found.index, found.index + found[0].length);
  }
  return undefined;
}

/** Whether a time is a form that was never filled in, rather than words that cannot be read. */
export function isUnfilled({ when, words }: Moment): boolean {
  return when.kind === "placeholder" || (when.kind === "unreadable" && placeholderIn(words) !== undefined);
}

/** The found part with what stands next to it without a space, so that "20XX" shows as "20XX-XX-XX". */
function whole(text: string, start: number, end: number): string {
  const left = /[\p{L}\p{N}/:.-]*$/u.exec(text.slice(Math.max(0, start - longestShown), start))?.[0] ?? "";
  const right = /^[\p{L}\p{N}_?/:.-]*[\p{L}\p{N}_?]/u.exec(text.slice(end, end + longestShown))?.[0] ?? "";
  return `${left}${text.slice(start, end)}${right}`.slice(0, longestShown);
}
