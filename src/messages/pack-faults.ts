import type { PackReasons } from "../core/faults/pack-fault.ts";

/** What may be wrong with a pack and what to do about it, in one language; what YAML complains of stands elsewhere. */
export type PackFaultTexts = { readonly [R in Exclude<keyof PackReasons, "yaml">]: (params: PackReasons[R]) => string };
