/** A place in a text where a street address or the designation of a property stands; `end` is exclusive. */
export interface AddressPlace {
  readonly kind: "street" | "property";
  /** Only for a property: whether a word such as "fastigheten", or the municipality's name, makes it certain. */
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** Each word begins where no other can, so that it takes time in proportion to the text. */
export const words = /[\p{L}\p{N}]+(?:[:'’-][\p{L}\p{N}]+)*/gu;

const streets = ["gatan", "vägen", "gränd", "gränden", "stigen", "torget", "esplanaden", "allén"];
/** Also ordinary words, so that they count only with a capital: "Kyrkbacken 2". */
const streetsWithCapital =
  "gata väg stig torg allé backen kajen leden platsen slingan stråket svängen kroken promenaden liden".split(" ");
const noStreets =
  /^(?:riks|läns|europa|motor|järn|till|mötes|arbets|vård|park|lek|utbildnings|praktik)(?:väg|plats|led)/u;
const houseNumber = /^\d{1,3}\p{L}?(?:-\d{1,3}\p{L}?)?$/u;
const units = new Set(
  "km m meter mil min minuter procent personer gånger kap år dagar veckor månader st kr".split(" "),
);

const propertyWords = /^(?:kvarteret|kv|fastighet(?:en|ens)?|fastighetsbeteckning(?:en)?|tomträtt(?:en)?)$/u;
const propertyNumber = /^[1-9]\d{0,2}:[1-9]\d{0,3}$/u;
const clock = /^(?:1\d|2[0-4]):[0-5]\d$/u;
/** What stands before such numbers in plans, without being land: "Mål 1:2", "Måndag 10:30". */
const noProperty =
  /^(?:mål|delmål|aktivitet|åtgärd|insats|punkt|avsnitt|kapitel|sida|steg|område|fokusområde|indikator|rutin|paragraf|dnr|prop|skr|bet|lag|publ|kap|nr|kl|klockan|öppet|tabell|figur|bilaga|version|tel|telefon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)/u;

/** All of them have one of these, and few other texts: a house's number, a property's numbers, or a word for one. */
const cue = /\p{L}{3}\s+\d{1,3}(?!\d)|\d:\d|kvarteret|kv(?!\p{L})|fastighet|tomträtt/iu;

/** The street addresses and property designations in a text in composed form (NFC); a postal box is none. */
export function addressesIn(text: string, municipality: string | undefined): readonly AddressPlace[] {
  if (!cue.test(text)) return [];
  const found = [...text.matchAll(words)].map(({ 0: text, index }) => {
    return { text, folded: text.toLowerCase(), start: index, end: index + text.length };
  });
  return found.flatMap((word, i) => {
    const number = found[i + 1];
    if (number && isStreet(word, found[i - 1]) && isHouse(text, word, number, found[i + 2])) {
      const stairs = /^ \p{Lu}(?![\p{L}\p{N}])/u.test(text.slice(number.end, number.end + 3)) ? 2 : 0;
      return { kind: "street", certain: true, start: streetStart(found, i), end: number.end + stairs } as const;
    }
    const start = propertyStart(found, i, municipality);
    if (start === undefined) return [];
    return { kind: "property", certain: start.certain, start: start.at, end: word.end } as const;
  });
}

/** A text in which the streets, numbers and properties are cut down to their first letter. */
export function maskAddresses(text: string, municipality: string | undefined): string {
  const composed = text.normalize("NFC");
  const addresses = addressesIn(composed, municipality);
  if (addresses.length === 0) return composed;
  let shown = 0;
  const pieces = addresses.map(({ start, end }) => {
    const piece = `${composed.slice(shown, start)}${maskAddress(composed, start)}`;
    shown = end;
    return piece;
  });
  return `${pieces.join("")}${composed.slice(shown)}`;
}

/** "Exempelgatan 12" as "E…": enough to find it, too little to go there. */
export function maskAddress(text: string, start: number): string {
  return `${text.slice(start, start + 1)}…`;
}

function isStreet({ text, folded }: Word, previous: Word | undefined): boolean {
  const ending = [...streets, ...streetsWithCapital].find((ending) => folded.endsWith(ending));
  if (!ending || noStreets.test(folded)) return false;
  // "Stora gatan", "Drottning Kristinas väg": the name stands before.
  if (folded === ending) return previous !== undefined && hasCapital(previous.text);
  return streets.includes(ending) || hasCapital(text);
}

/** "Drottning Kristinas väg" begins with the queen. */
function streetStart(found: readonly Word[], index: number): number {
  let at = index;
  const isCompound = ![...streets, ...streetsWithCapital].includes(found[index]?.folded ?? "");
  while (!isCompound && index - at < 3 && hasCapital(found[at - 1]?.text ?? "")) at--;
  return found[at]?.start ?? 0;
}

function isHouse(text: string, street: Word, number: Word, next: Word | undefined): boolean {
  if (!houseNumber.test(number.text)) return false;
  if (text.slice(street.end, number.start).trim() !== "") return false;
  if (/^\s?%/u.test(text.slice(number.end, number.end + 2))) return false;
  return !next || text.slice(number.end, next.start).trim() !== "" || !units.has(next.folded);
}

/** Where a designation begins that ends with this word: "kvarteret Exempel 3", "Exempel 1:23". */
function propertyStart(
  found: readonly Word[],
  index: number,
  municipality: string | undefined,
): { readonly at: number; readonly certain: boolean } | undefined {
  const number = found[index];
  if (!number || !/^\d{1,3}(?::\d{1,4})?$/u.test(number.text)) return undefined;
  let at = index;
  // A name of up to three words with capitals.
  while (at > 0 && index - at < 3 && isName(found[at - 1])) at--;
  const first = found[at];
  if (at === index || !first) return undefined;
  const announced = propertyWords.test(found[at - 1]?.folded ?? "") || propertyWords.test(first.folded);
  if (announced) return { at: first.start, certain: true };
  if (!propertyNumber.test(number.text)) return undefined;
  const inMunicipality = found
    .slice(Math.max(0, at - 1), index)
    .some(({ folded }) => folded === municipality?.toLowerCase());
  return inMunicipality || !clock.test(number.text) ? { at: first.start, certain: inMunicipality } : undefined;
}

/** A word of three letters or more, of which only the first is a capital: not "SOSFS" nor "SoL". */
function isName(word: Word | undefined): boolean {
  return (
    word !== undefined && /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)*$/u.test(word.text) && !noProperty.test(word.folded)
  );
}

function hasCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
