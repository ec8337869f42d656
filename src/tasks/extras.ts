import type { Settings } from "../core/judging/assess.ts";
import type { Format } from "../reporters/index.ts";

const withAgenda: ReadonlySet<Format> = new Set(["docx", "html", "ics"]);

/** What a report has to hold for the formats that it is written in, and few need. */
export function extrasFor(formats: readonly Format[]): Required<Pick<Settings, "agenda" | "activities">> {
  return { agenda: formats.some((format) => withAgenda.has(format)), activities: formats.includes("xlsx") };
}
