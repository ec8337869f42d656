import type { Defect } from "../core/faults/defect.ts";
import type { Plan } from "../core/plan/plan.ts";
import { nearest } from "../core/text/nearest.ts";
import { fold } from "../core/text/words.ts";

/** The packs that can be chosen from. */
export interface Shelf {
  /** Every id, in the order in which reports have them. */
  readonly known: readonly string[];
  /** What the user asked for instead of what the plan and the county say. */
  readonly asked: readonly string[] | undefined;
  readonly defaults: readonly string[];
  /** By the code of a county or a municipality. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

/** The pack on the form of the file itself, by which every plan is judged. */
export const formPack = "plan-format";

/** The packs that one can ask for; by the form of the file every plan is judged anyway. */
export function packsToAsk({ known }: Pick<Shelf, "known">): readonly string[] {
  return known.filter((id) => id !== formPack);
}

/**
 * Which packs a plan is judged by: those asked for, or else its agreements (those of its county and
 * municipality, where none that it names is known) and the defaults. An agreement that is unknown is a defect at its place.
 */
export function choosePacks(
  { agreements, municipality }: Pick<Plan, "agreements" | "municipality">,
  { known, asked, defaults, places }: Shelf,
): { readonly packs: readonly string[]; readonly defects: readonly Defect[] } {
  const pick = (ids: readonly string[]) => known.filter((id) => id === formPack || ids.includes(id));
  if (asked) return { packs: pick(asked), defects: [] };

  const named = agreements.map(({ words }) => fold(words)).filter((id) => known.includes(id));
  const local = [municipality?.countyCode, municipality?.code].flatMap((code) => places[code ?? ""] ?? []);
  const choices = packsToAsk({ known });
  return {
    packs: pick([...(named.length > 0 ? named : local), ...defaults]),
    defects: agreements
      .filter(({ words }) => !known.includes(fold(words)))
      .map(({ words, path }) => ({
        id: "unknownAgreement",
        path,
        params: { value: words, nearest: nearest(words, choices), known: choices },
      })),
  };
}
