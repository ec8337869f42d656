import { fold } from "../../core/text/words.ts";
import { columns } from "../columns.ts";
import { headingWords } from "./heading-words.ts";

/** A column that a heading may mean; the lower the rank, the likelier. */
export interface Candidate {
  readonly key: string;
  readonly rank: number;
}

/** A heading as the table itself is written has no equal. */
const ownRank = 0;
/** Words that a heading only begins with are half a step less sure. */
const beginningRank = 0.5;

const known = new Map<string, Candidate[]>();
for (const { key, heading } of columns) for (const name of Object.values(heading)) add(name, { key, rank: ownRank });
for (const [key, rows] of Object.entries(headingWords))
  for (const [index, words] of rows.entries()) for (const word of words) add(word, { key, rank: index + 1 });

function add(words: string, candidate: Candidate): void {
  const name = bare(words);
  known.set(name, [...(known.get(name) ?? []), candidate]);
}

const longest = 80;

/** The columns that a heading may mean, likeliest first; none where it means two things at once, or nothing known. */
export function candidatesOf(heading: string): readonly Candidate[] {
  if (heading.length > longest) return [];
  const whole = bare(heading);
  const found = known.get(whole) ?? known.get(bare(heading.replace(/\([^()]*\)/g, " "))) ?? inParts(heading);
  return [...(found ?? beginning(whole, heading))].sort((a, b) => a.rank - b.rank);
}

/** “Aktivitet/åtgärd” is one thing by two names; “Status/kommentar” is two things. */
function inParts(heading: string): readonly Candidate[] | undefined {
  const parts = heading.split(/[/,&+\n]|\s(?:och|eller|samt|and|or)\s/iu).map(bare);
  if (parts.length < 2) return undefined;
  const found = parts.flatMap((part) => {
    const candidates = known.get(part) ?? beginning(part, heading);
    return candidates.length > 0 ? [candidates] : [];
  });
  const keys = new Set(found.map(([first]) => first?.key));
  return keys.size === 1 ? found[0] : found.length > 0 ? [] : undefined;
}

const asking = new Set(["vad", "hur", "när", "vem", "what", "how", "when", "who"]);

/** “Ansvarig nämnd”, “Åtgärder 2026”, “Mål 1–3”; but “Ansvarig för uppföljning” is another thing. */
function beginning(words: string, heading: string): readonly Candidate[] {
  for (let end = words.lastIndexOf(" "); end > 0; end = words.lastIndexOf(" ", end - 1)) {
    const start = words.slice(0, end);
    const candidates = known.get(start);
    // “Vad ska hända?” is a heading; “vad som helst” may be anything.
    if (!candidates || (asking.has(start) && !heading.includes("?"))) continue;
    const rest = words.slice(end + 1);
    if (/^(?:för|for|med|with|av|of|till|to|mot|i|in)(?: |$)/u.test(rest)) return [];
    if (/^(?:nr|id|nummer|no)\.?$/u.test(rest)) return [{ key: "id", rank: 1 }];
    return candidates.map(({ key, rank }) => ({ key, rank: rank + beginningRank }));
  }
  return [];
}

/** Without numbers before it, and the signs and marks around it. */
function bare(heading: string): string {
  return fold(heading)
    .replace(/^\d+[.)]? /u, "")
    .replace(/(?<![\s:;.?!*–-])[\s:;.?!*–-]+$/u, "")
    .replace(/_/g, " ");
}
