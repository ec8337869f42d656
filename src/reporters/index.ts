import type { Reporter } from "./reporter.ts";

/** Every format that a report can have; each is loaded when it is used. */
export const reporters = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: Reporter }>>>;

export type Format = keyof typeof reporters;
