import type { DiffReporter } from "./reporter.ts";

/** Every format that a difference can have; each is loaded when it is used. */
export const diffReporters = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
  markdown: () => import("./markdown.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: DiffReporter }>>>;

export type DiffFormat = keyof typeof diffReporters;
