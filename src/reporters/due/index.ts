import type { DueReporter } from "./reporter.ts";

/** Every format that an agenda can have; each is loaded when it is used. */
export const dueReporters = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
  csv: () => import("./csv.ts"),
  ics: () => import("./ics.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: DueReporter }>>>;

export type DueFormat = keyof typeof dueReporters;
