import { visible } from "../core/text/visible.ts";

/**
 * A value as JSON in which nothing acts on a terminal, or on a CI runner that reads along: it is escaped, which changes
 * nothing for one who reads the JSON.
 */
export function jsonText(value: unknown, indent?: number): string {
  return visible(JSON.stringify(value, null, indent), "\n").replace(/##(?=(?:vso)?\[)/giu, "#\\u0023");
}
