import type { Waiver } from "../core/plan/plan.ts";
import { type Language, languages } from "../core/text/language.ts";
import { speak } from "../messages/index.ts";
import { waiversIn } from "../tasks/waivers-in.ts";
import { languageGiven, waiversMade } from "./asked.ts";
import type { Fault } from "./packs.ts";

declare const brand: unique symbol;

/** Decisions to accept gaps, for several plans. Only `parseWaivers` makes them. */
export interface Waivers {
  readonly [brand]: "waivers";
}

export interface WaiversOptions {
  /** What messages call the text. */
  readonly file?: string | undefined;
  /** The language of the faults; Swedish when left out. */
  readonly language?: Language | undefined;
}

/** Reads a YAML text as waivers, written under `undantag` or `waivers` as in a plan; of a broken one, says all that is wrong. */
export async function parseWaivers(
  text: string,
  { file = "waivers.yaml", language = languages[0] }: WaiversOptions = {},
): Promise<{ readonly waivers: Waivers } | { readonly faults: readonly Fault[] }> {
  if (typeof text !== "string") throw new RangeError("text is no string.");
  const read = waiversIn(file, text, await speak(languageGiven(language)));
  if ("waivers" in read) return { waivers: waiversMade.keep(read.waivers as readonly Waiver[] & Waivers) };
  const faults = "faults" in read ? read.faults : [read.unreadable];
  return { faults: faults.map(({ message, span }) => ({ message, location: span })) };
}
