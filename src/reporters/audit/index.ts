import type { AuditReporter } from "./reporter.ts";

/** Every format that an audit can have; each is loaded when it is used. */
export const auditReporters = {
  text: () => import("./text.ts"),
  json: () => import("./json.ts"),
  ndjson: () => import("./ndjson.ts"),
  markdown: () => import("./markdown.ts"),
  html: () => import("./html.ts"),
  csv: () => import("./csv.ts"),
  xlsx: () => import("./xlsx.ts"),
} satisfies Readonly<Record<string, () => Promise<{ readonly default: AuditReporter }>>>;

export type AuditFormat = keyof typeof auditReporters;
