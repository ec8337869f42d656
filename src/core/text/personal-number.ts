import { withPlainDigits } from "./plain-digits.ts";

// Swedish identity numbers: YYMMDD and four digits, or YYYYMMDD and four; a plus sign after the date means over 100 years.
const numbers =
  /(?<!\d)(\d{2})?(\d{6}|\d{2}[-./]\d{2}[-./]\d{2})(\s?(?:[-+\u2010-\u2015\u2212\uff0b\uff0d]|[/._:~,•\u2010-\u2015-]{1,2})\s?|\s)?(\d{4})(?!\d)/gu;
/** Stands in all of them and few other texts, and is found out in a fraction of the time. */
const cue = /\d{6}|\d{2}[-./]\d{2}[-./]\d{2}/;
/** What else people set between the date and the number, where nothing else would stand so. */
const odd = /[/._:~,•]|[-\u2010-\u2015]{2}/u;
const announced =
  /(?:personnr|personnummer|pers\.? ?nr|pnr|samordningsnr|samordningsnummer|identity number)[^\d]{0,10}$/iu;
const longestAnnouncement = 40;

/**
 * The personal identity numbers and co-ordination numbers in a text, as they are written there.
 *
 * Month 01–12, day 01–31 or 61–91 (co-ordination numbers), century 18–20 and the check digit have to fit; organisation
 * numbers have no such month. The birth numbers 980–999, which are set apart for tests, are nobody's.
 */
export function personalNumbers(written: string): readonly string[] {
  const text = withPlainDigits(written);
  if (!cue.test(text)) return [];
  return [...text.matchAll(numbers)].flatMap((match) => {
    const [number, century, date, separator, last] = match;
    return isPersonal({ century, date, separator, last, at: match.index }, text) ? [number] : [];
  });
}

/** A text with every such number cut down to its first four digits. */
export function maskPersonalNumbers(written: string): string {
  const text = withPlainDigits(written);
  if (!cue.test(text)) return written;
  return text.replace(numbers, (number: string, century, date, separator, last, at: number) =>
    isPersonal({ century, date, separator, last, at }, text) ? mask(number) : number,
  );
}

/** "18110101-0013" as "1811••••-••••". */
export function mask(number: string): string {
  return number.slice(0, 4) + number.slice(4).replace(/\d/gu, "•");
}

interface Parts {
  readonly century: string | undefined;
  readonly date: string | undefined;
  readonly separator: string | undefined;
  readonly last: string | undefined;
  readonly at: number;
}

function isPersonal({ century, date = "", separator, last = "", at }: Parts, text: string): boolean {
  const before = text.slice(Math.max(0, at - longestAnnouncement), at);
  const isAnnounced = announced.test(before);
  const isBlank = separator !== undefined && separator.trim() === "";
  // Six digits, a space and four are too often something else; spaces that do not break are put there with care.
  if (isBlank && !/[\u00a0\u202f]/u.test(separator) && century === undefined && !isAnnounced) return false;
  const isOdd = separator !== undefined && odd.test(separator);
  if (isOdd && century === undefined && !isAnnounced) return false;
  // Of a date with dashes, or with spaces around the one after it, a year makes a range; and a clock may follow it.
  const digits = date.replace(/\D/g, "");
  const isSetApart = digits.length < date.length;
  const isLoose = isSetApart || isOdd || (separator !== undefined && separator.length > 1);
  if (isLoose && !isAnnounced && (/^(?:19|20)/u.test(last) || isBlank)) return false;
  if (isSetApart && (century === undefined || separator === undefined)) return false;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  const isDate = month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
  const isTest = Number(last.slice(0, 3)) >= 980;
  if (!isDate || isTest || !(century === undefined || /^(?:18|19|20)$/u.test(century)) || !luhn(digits + last))
    return false;
  // Ten digits in a row from zero on are a telephone number, unless the words before them say otherwise.
  return !(century === undefined && separator === undefined && date.startsWith("0")) || isAnnounced;
}

/** The check over ten digits: every other one doubled, the digits of the products added. */
function luhn(digits: string): boolean {
  const sum = [...digits].reduce((sum, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
