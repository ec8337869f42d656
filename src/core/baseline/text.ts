import type { BaselineEntry } from "../report/baseline.ts";
import { visible } from "../text/visible.ts";

/** A baseline as its file has it: JSON with an entry on each line, so that a change to it can be read. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map((entry) => `    ${line(entry)}`);
  const list = lines.length > 0 ? `[\n${lines.join(",\n")}\n  ]` : "[]";
  return visible(`{\n  "plankoll-baseline": 1,\n  "entries": ${list}\n}\n`, "\n");
}

/** What people read first; then what only we do. */
function line({ file, municipality, requirement, also, item, kind, since, fixed, fingerprint }: BaselineEntry): string {
  const whole = { file, municipality, requirement, also, item, kind, since, fixed, fingerprint };
  const members = Object.entries(whole).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [`"${key}": ${JSON.stringify(value)}`],
  );
  return `{ ${members.join(", ")} }`;
}
