import { once } from "../text/once.ts";
import type { Words } from "../text/source.ts";

/** Those of a plan's texts that may hold a number of a person, a phone or a house; reading all for them is slow. */
export const withDigit = once((texts: readonly Words[]) => texts.filter(({ words }) => /\d/.test(words)));
