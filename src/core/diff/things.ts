import type { Span } from "../text/source.ts";
import { fold } from "../text/words.ts";
import { type Known, type Matching, match } from "./match.ts";
import { contentOf, type FieldChange, type Fields, fieldChanges, type SaidEdition } from "./said.ts";

/** A routine, a partner, a document or another member of a list, and what became of it. */
export interface ThingChange {
  readonly section: ThingSection;
  readonly became: "added" | "dropped" | "changed";
  /** What it is called in the new edition, or in the old one where it is gone. */
  readonly name: Name | undefined;
  /** What it was called before, where that was something else. */
  readonly formerly: Name | undefined;
  /** Found by a name that is almost the same. */
  readonly isGuess: boolean;
  /** In the new file, or in the old one where it is gone. */
  readonly span: Span;
  readonly changes: readonly FieldChange[];
}

/** The words that a thing is called by, and the key in English that they stand under. */
export interface Name {
  readonly words: string;
  readonly field: string;
}

/** What a thing is called by: the first of these fields that it has. */
const namedBy = {
  routines: ["title", "topic", "description"],
  partners: ["name", "type"],
  documents: ["title", "kind"],
  mapping: ["description"],
  competence: ["content", "audience"],
  information: ["channels"],
  waivers: ["requirement"],
} as const;
/** Lists whose members seldom have a name. */
const nameless: readonly ThingSection[] = ["mapping", "competence", "information"];

/** A list in a plan whose members are things of their own, goals and activities aside. */
export type ThingSection = keyof typeof namedBy;
const sections = Object.keys(namedBy) as readonly ThingSection[];

interface Thing extends Known {
  readonly span: Span;
  readonly name: Name | undefined;
  readonly fields: Fields;
}

/** What has changed in the lists of a plan that hold neither goals nor activities, section by section. */
export function thingChanges(old: SaidEdition, young: SaidEdition): readonly ThingChange[] {
  return sections.flatMap((section) => {
    const matching = match(thingsOf(section, old), thingsOf(section, young));
    const { pairs, dropped, added } = nameless.includes(section) ? theLastTwo(matching) : matching;
    const whole = { section, formerly: undefined, isGuess: false, changes: [] };
    return [
      ...added.map(({ name, span }): ThingChange => ({ ...whole, became: "added", name, span })),
      ...dropped.map(({ name, span }): ThingChange => ({ ...whole, became: "dropped", name, span })),
      ...pairs.flatMap(({ old, new: young, how }): ThingChange[] => {
        // A waiver that is for another thing now goes by the same name; what it is for is told among its fields.
        const isRenamed = fold(old.name?.words ?? "") !== fold(young.name?.words ?? "");
        const changes = fieldChanges(old.fields, young.fields).filter(({ field }) => field !== young.name?.field);
        if (!isRenamed && changes.length === 0) return [];
        const { name, span } = young;
        const formerly = isRenamed ? old.name : undefined;
        return [{ section, became: "changed", name, formerly, isGuess: how === "near", span, changes }];
      }),
    ];
  });
}

/** Where one of each edition is left, they are most likely one, described anew. */
function theLastTwo(matching: Matching<Thing>): Matching<Thing> {
  const { pairs, dropped, added } = matching;
  const [[old], [young]] = [dropped, added];
  if (!old || !young || dropped.length + added.length > 2) return matching;
  return { pairs: [...pairs, { old, new: young, how: "content" }], dropped: [], added: [] };
}

function thingsOf(section: ThingSection, { document, statements }: SaidEdition): readonly Thing[] {
  return [...statements].flatMap(([place, fields]) => {
    const index = new RegExp(`^/${section}/(\\d+)$`).exec(place)?.[1];
    if (index === undefined) return [];
    const name = nameOf(section, fields);
    // A waiver is for a requirement in one thing, or in one municipality.
    const title = [name?.words, ...wordsOf(fields, "item"), ...wordsOf(fields, "municipality")].filter(Boolean);
    const span = document.locate([section, Number(index)]);
    const own = contentOf(fields);
    return [{ id: undefined, title: title.join(" "), parent: "", own, content: own, span, name, fields }];
  });
}

function nameOf(section: ThingSection, fields: Fields): Name | undefined {
  const field = namedBy[section].find((field) => wordsOf(fields, field).length > 0);
  return field && { words: wordsOf(fields, field).join(", "), field };
}

function wordsOf(fields: Fields, field: string): readonly string[] {
  return [...(fields.get(field)?.values() ?? [])];
}
