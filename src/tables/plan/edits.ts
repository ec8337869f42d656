/** A piece of a text that another takes the place of; where both stand at one place, the one given first comes first. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Does all edits at once; none may overlap another. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  let result = "";
  for (const edit of ordered) {
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
