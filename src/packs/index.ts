import type { Pack } from "../core/pack/pack.ts";

/** The packs that come with the program, in the order in which reports have them; each is loaded when it is used. */
export const packs = {
  "plan-format": () => import("../generated/packs/plan-format.ts"),
  "orebro-lan-2015": () => import("../generated/packs/orebro-lan-2015.ts"),
  "orebro-kommun": () => import("../generated/packs/orebro-kommun.ts"),
  "se-law": () => import("../generated/packs/se-law.ts"),
  "plan-basics": () => import("../generated/packs/plan-basics.ts"),
  "oppna-jamforelser": () => import("../generated/packs/oppna-jamforelser.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: Pack }>>>;

export type PackId = keyof typeof packs;

/** The packs that make up every report unless the user says otherwise. */
export const defaultPacks = ["se-law", "plan-basics"] as const satisfies readonly PackId[];

/** The packs of each county and municipality that has its own, by the place's code; read off the packs themselves. */
export { packsByPlace } from "../generated/packs/by-place.ts";
