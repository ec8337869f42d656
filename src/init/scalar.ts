import { stringify } from "yaml";

/** A text of one line as a YAML value, in quotes where it would be anything else without them. */
export function scalar(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return stringify({ k: line }, { lineWidth: 0 }).slice("k: ".length, -1);
}
