import { addMonths, type Day } from "../core/time/day.ts";

/** Whole years and whole months from one day to a later one, as people tell an age. */
export function timeBetween(from: Day, to: Day): { readonly years: number; readonly months: number } {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return { years: Math.floor(months / 12), months: months % 12 };
}
