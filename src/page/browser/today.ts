import type { Day } from "../../core/time/day.ts";

/** Today in Sweden, wherever the computer stands. */
export function today(): Day {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Europe/Stockholm",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(new Date());
  const part = (wanted: string) => parts.find(({ type }) => type === wanted)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}
