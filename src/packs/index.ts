import type { Pack } from "../core/pack.ts";

/** The packs that come with the program, in the order in which reports have them; each is loaded when it is used. */
export const packs = {
  "plan-format": () => import("../generated/packs/plan-format.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: Pack }>>>;

export type PackId = keyof typeof packs;

/** The packs that make up every report unless the user says otherwise. */
export const defaultPacks = [] as const satisfies readonly PackId[];

/** The pack of each county that has one, by the county's code. */
export const countyPacks: Readonly<Record<string, PackId>> = {};
