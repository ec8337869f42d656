import { type Day, daysBetween } from "../../core/time/day.ts";
import { timeBetween } from "../time-between.ts";
import { counted } from "./words.ts";

/** “1 år och 8 månader”; where that is less than a month, in days. */
export function howLong(from: Day, to: Day): string {
  const { years, months } = timeBetween(from, to);
  const parts = [years > 0 && `${years} år`, months > 0 && counted(months, "månad", "månader")].filter(Boolean);
  return parts.length > 0 ? parts.join(" och ") : counted(daysBetween(from, to), "dag", "dagar");
}
