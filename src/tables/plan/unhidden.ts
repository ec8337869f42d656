import { masked } from "../../core/judging/discreet.ts";
import { fold } from "../../core/text/words.ts";
import type { Value } from "../activity-table.ts";
import type { Hide } from "./pair-up.ts";

/** The longest text that a cell of a workbook may hold; of a longer one a report shows so much, with “…” last. */
const mostInCell = 32_767;

/** A value in which what a report has hidden, or had no room for, is again as the plan has it. */
export function unhidden(written: Value, before: Value | undefined, hide: Hide): Value {
  const value = written.map((one) => (before ?? []).find((whole) => isCut(one, whole)) ?? one);
  const secrets = (before ?? [])
    .map((one) => ({ one, told: key(masked(one, hide)) }))
    .filter(({ one, told }) => key(one) !== told);
  if (secrets.length === 0) return value;
  return value.map((one) => secrets.find(({ told }) => told === key(one))?.one ?? one);
}

function key(one: Value[number]): string {
  return fold(JSON.stringify(one));
}

function isCut(one: Value[number], whole: Value[number]): boolean {
  if (typeof one !== "string" || typeof whole !== "string") return false;
  return one.length >= mostInCell - 1 && one.endsWith("…") && whole.startsWith(one.slice(0, -1));
}
