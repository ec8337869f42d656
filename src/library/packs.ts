import type { Pack as WholePack } from "../core/pack/pack.ts";
import { type Language, type Localised, languages } from "../core/text/language.ts";
import type { Assessment, Location, Severity } from "../generated/report-data.ts";
import { speak } from "../messages/index.ts";
import { packs } from "../packs/index.ts";
import * as reading from "../parse/pack.ts";
import { isBuiltIn, shelfOf } from "../tasks/shelf.ts";
import { frozen, languageGiven, packsMade } from "./asked.ts";

declare const brand: unique symbol;

/** Requirements of an agreement, a law or a house rule. Only `loadPack` and `parsePack` make one. */
export interface Pack {
  readonly id: string;
  /** The pack's own version. */
  readonly edition: string;
  readonly title: Localised;
  /** Said in every report, such as that the agreement's validity is not confirmed. */
  readonly notice?: Localised;
  readonly requirements: readonly Requirement[];
  readonly [brand]: "pack";
}

/** What a pack asks of a plan. */
export interface Requirement {
  /** Names the state that satisfies it; unique within the pack. */
  readonly id: string;
  readonly title: Localised;
  /** Completes “the plan shows …”. */
  readonly shows: Localised;
  /** How binding it is, as in the pack's own source. */
  readonly level: Assessment["level"];
  /** The gravest that its findings may be; a report has what it is on the day. */
  readonly severity: Severity;
  /** Where it stands written, at any time; a report has what is in force on the day. */
  readonly basis: readonly Citation[];
  readonly why: Localised;
  /** How to mend a plan that does not meet it. */
  readonly fix: Localised;
}

/** A place in a law, a regulation or an agreement. */
export interface Citation {
  /** The act with its number, such as “SFS 2025:400”. */
  readonly act: string;
  /** As lawyers write it, such as “13 kap. 1 §”; empty where it is not known. */
  readonly section: string;
  /** First day, month or year in force. */
  readonly from: string;
  /** Last day, month or year in force; absent while it is. */
  readonly to?: string;
  /** How the citation was checked: against the text, against somebody's account, or not. */
  readonly verified: "text" | "secondary" | "unverified";
}

/** Something wrong with a text, in words, and where. */
export interface Fault {
  readonly message: string;
  readonly location: Location;
}

/** The ids of the packs that come with the library, in the order in which reports have them. */
export const packIds: readonly string[] = Object.freeze(Object.keys(packs));

/** Loads a pack that comes with the library; rejects with a `RangeError` where there is none of that id. */
export async function loadPack(id: string): Promise<Pack> {
  if (!isBuiltIn(id)) throw new RangeError(`There is no pack “${id}”; there are ${packIds.join(", ")}.`);
  return publicly(await shelfOf(undefined).load(id));
}

/** Reads a YAML text as a pack (schemas/pack.schema.json); of one that is broken, says all that is wrong, in the order of the text. */
export async function parsePack(
  text: string,
  { language = languages[0] }: { readonly language?: Language | undefined } = {},
): Promise<{ readonly pack: Pack } | { readonly faults: readonly Fault[] }> {
  if (typeof text !== "string") throw new RangeError("text is no string.");
  const parsed = reading.parsePack(text);
  if ("pack" in parsed) return { pack: publicly(parsed.pack) };
  const speaker = await speak(languageGiven(language));
  return { faults: parsed.faults.map((fault) => ({ message: speaker.packFault(fault), location: fault.span })) };
}

/** What the type leaves out is no promise, but is there; all who ask share a pack, so nobody may change it. */
function publicly(pack: WholePack): Pack {
  return packsMade.keep(frozen(pack) as WholePack & Pick<Pack, typeof brand>);
}
