import type { Reporter } from "./reporter.ts";

/** Every format that a report can have; each is loaded when it is used. */
export const reporters = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
  markdown: () => import("./markdown.ts"),
  ics: () => import("./ics.ts"),
  html: () => import("./html.ts"),
  csv: () => import("./csv.ts"),
  xlsx: () => import("./xlsx.ts"),
  docx: () => import("./docx.ts"),
  sarif: () => import("./sarif.ts"),
  junit: () => import("./junit.ts"),
  github: () => import("./github.ts"),
  gitlab: () => import("./gitlab.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: Reporter }>>>;

export type Format = keyof typeof reporters;
