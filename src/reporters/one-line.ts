import { visible } from "../core/text/visible.ts";

/** A text of one line that can neither disturb a terminal nor break the layout. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/gu, " ").trim());
}
