import { once } from "../text/once.ts";
import { withPlainDigits } from "../text/plain-digits.ts";
import type { Words } from "../text/source.ts";

/** Those of a plan's texts that may hold a number of a person, a phone or a house, with digits as ours; reading all for them is slow. */
export const withDigit = once((texts: readonly Words[]) =>
  texts.flatMap((text) => {
    const words = withPlainDigits(text.words);
    return /\d/.test(words) ? [words === text.words ? text : { ...text, words }] : [];
  }),
);
