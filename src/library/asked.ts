import { type Language, languages } from "../core/text/language.ts";

/** Callers in JavaScript may hand over anything: what makes no sense is told of, rather than what comes of it later. */

/** A text or bytes, as it was given. */
export function textGiven<Text extends string | Uint8Array>(text: Text, name = "text"): Text {
  if (typeof text !== "string" && !(text instanceof Uint8Array))
    throw new RangeError(`${name} is neither a string nor a Uint8Array.`);
  return text;
}

/** A language that messages are in. */
export function languageGiven(language: Language): Language {
  if (!languages.includes(language))
    throw new RangeError(`language is none of ${languages.join(", ")}: “${language}”.`);
  return language;
}

/** What only this library can make; remembers what it has made. */
export interface Made {
  keep<Thing extends object>(thing: Thing): Thing;
  /** Refuses what it has not made. */
  given(thing: unknown): void;
}

/** The packs that have been given out. */
export const packsMade: Made = made("packs", "loadPack or parsePack");
/** The waivers that have been given out. */
export const waiversMade: Made = made("waivers", "parseWaivers");

function made(name: string, makers: string): Made {
  const all = new WeakSet<object>();
  return {
    keep(thing) {
      all.add(thing);
      return thing;
    },
    given(thing) {
      if (typeof thing !== "object" || thing === null || !all.has(thing))
        throw new RangeError(`${name}: only what ${makers} makes.`);
    },
  };
}

/** A value in which nothing can be changed any more. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const child of Object.values(value)) frozen(child);
  return value;
}
