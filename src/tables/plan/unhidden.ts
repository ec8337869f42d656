import { masked } from "../../core/judging/discreet.ts";
import { fold } from "../../core/text/words.ts";
import type { Value } from "../activity-table.ts";
import type { Hide } from "./pair-up.ts";

/** A value in which what a report has hidden is again as the plan has it, so that no “S…” takes an address's place. */
export function unhidden(value: Value, before: Value | undefined, hide: Hide): Value {
  const secrets = (before ?? [])
    .map((one) => ({ one, told: key(masked(one, hide)) }))
    .filter(({ one, told }) => key(one) !== told);
  if (secrets.length === 0) return value;
  return value.map((one) => secrets.find(({ told }) => told === key(one))?.one ?? one);
}

function key(one: Value[number]): string {
  return fold(JSON.stringify(one));
}
