import type { Catalogue } from "./catalogue.ts";

/** The sentences of the rules on what a plan cites, who decided on it, and what it must not publish. */
export type CitedAndPublishedTexts = Pick<
  Catalogue["rules"],
  | "adopted-by-competent-body"
  | "citations-current"
  | "expiring-source-considered"
  | "no-private-contacts"
  | "no-protected-addresses"
>;
