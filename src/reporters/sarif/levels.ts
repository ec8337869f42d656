import type { Severity } from "../../core/pack/severity.ts";

/** SARIF's words for severities. */
export const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Readonly<
  Record<Severity, string>
>;
