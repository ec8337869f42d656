import { type Day, daysBetween } from "../../core/time/day.ts";
import { timeBetween } from "../time-between.ts";
import { counted } from "./words.ts";

/** “1 year and 8 months”; where that is less than a month, in days. */
export function howLong(from: Day, to: Day): string {
  const { years, months } = timeBetween(from, to);
  const parts = [years > 0 && counted(years, "year"), months > 0 && counted(months, "month")].filter(Boolean);
  return parts.length > 0 ? parts.join(" and ") : counted(daysBetween(from, to), "day");
}
