import type { Reason, Reasons } from "../core/faults/unreadable.ts";

/** Why a file could not be judged and what to do about it, in one language. */
export type UnreadableTexts = { readonly [R in Reason]: (params: Reasons[R]) => string };
