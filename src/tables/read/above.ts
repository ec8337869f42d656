import { findMunicipality } from "../../core/municipality/municipality.ts";
import { fold } from "../../core/text/words.ts";

/** What stands above the headings of a table. */
export interface Above {
  readonly title: string | undefined;
  readonly municipality: string | undefined;
  /** Texts that became neither. */
  readonly rest: readonly string[];
}

const label = /^(?:kommun|kommunens namn|municipality)\s*:?\s*(.*)$/isu;
const named = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?) (?:kommun|stad|municipality)\b/gu;

/** Reads a title and a municipality off the rows above a table: a text alone on its row, “Kommun: Nora”, “Nora kommun”. */
export function readAbove(rows: readonly (readonly string[])[]): Above {
  const lines = rows.map((row) => row.filter((cell) => cell !== "")).filter((cells) => cells.length > 0);
  const labelled = lines.find(([first = ""]) => label.test(first));
  const told = labelled && (label.exec(labelled[0] ?? "")?.[1] || labelled[1]);
  const texts = lines.filter((cells) => cells !== labelled || told === undefined).flat();
  const municipality = told ?? texts.flatMap(municipalityIn)[0];
  const title = lines.find((cells) => cells.length === 1 && cells !== labelled && !isMunicipality(cells[0] ?? ""))?.[0];
  const used = new Set([title, municipality].map((text) => fold(text ?? "")));
  return { title, municipality, rest: texts.filter((text) => !used.has(fold(text)) && !isMunicipality(text)) };
}

function municipalityIn(text: string): readonly string[] {
  if (isMunicipality(text)) return [text];
  return [...text.matchAll(named)].flatMap(([, name = ""]) => findMunicipality(name)?.name ?? []);
}

function isMunicipality(text: string): boolean {
  return /\p{L}/u.test(text) && findMunicipality(text) !== undefined;
}
