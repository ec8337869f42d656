import type { Catalogue } from "./catalogue.ts";

/** The sentences of the rules on agreements, routines and training that are to be kept current. */
export type OpenComparisonsTexts = Pick<
  Catalogue["rules"],
  "partner-agreement-current" | "routines-current" | "trained-within"
>;
