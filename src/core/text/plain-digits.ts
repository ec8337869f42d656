/** What no digit but ours is written with in Swedish, and cheap to look for. */
const mayHold = /[\u0660-\u1c59\ua620-\uabf9\uff10-\uff19\ud801-\ud83e]/;
/** The first of the mathematical digits, of which there are five rows without a gap. */
const mathematical = 0x1d7ce;

/** A text with the digits of other scripts, full-width ones and mathematical ones as ours, which people read them as. */
export function withPlainDigits(text: string): string {
  return mayHold.test(text)
    ? text.replace(/[^\P{Nd}0-9]/gu, (digit) => String(numberOf(digit.codePointAt(0) ?? 0)))
    : text;
}

/** Digits stand in rows of ten, from zero on. */
function numberOf(digit: number): number {
  if (digit >= mathematical && digit < mathematical + 50) return (digit - mathematical) % 10;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit - value - 1))) value += 1;
  return value;
}
