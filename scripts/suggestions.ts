import type { Pack } from "../src/core/pack/pack.ts";
import { shortNames } from "../src/core/pack/short-names.ts";
import type { Language } from "../src/core/text/language.ts";
import type { EditorTexts } from "../src/messages/editor.ts";

/** A word that may stand at a place, among others. */
interface Suggestion {
  readonly word: string | number;
  readonly description: string;
}

/** What editors offer at a key (by its English name) where any text may stand: what the packs know. */
export function suggestions(
  packs: readonly Pack[],
  language: Language,
  texts: EditorTexts,
): Readonly<Record<string, readonly Suggestion[]>> {
  const agreements = packs.filter(
    ({ counties = [], municipalities = [] }) => counties.length + municipalities.length > 0,
  );
  const areas = packs.flatMap(({ title, focusAreas = [] }) =>
    focusAreas.map((area) => ({
      word: area.title[language],
      description: texts.focusArea(area.number, title[language]),
    })),
  );
  const nameOf = shortNames(packs);
  return {
    packs: packs.map(({ id, title }) => ({ word: id, description: title[language] })),
    agreements: agreements.map(({ id, title }) => ({ word: id, description: title[language] })),
    focus_areas: areas,
    covers: areas,
    requirement: packs.flatMap(({ id: pack, requirements }) =>
      requirements.map(({ id, title }) => ({ word: nameOf(pack, id), description: title[language] })),
    ),
  };
}

/** As editors read it. */
export function snippet({ word, description }: Suggestion): object {
  return { label: String(word), description, body: word };
}
