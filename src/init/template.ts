import type { Spelling } from "../core/plan/plan.ts";
import type { Language } from "../core/text/language.ts";
import type { InitTexts } from "../messages/init.ts";
import { type PlanField, planFields } from "./plan-field.ts";
import { scalar } from "./scalar.ts";

/** What a new plan is made of. */
export interface Draft {
  readonly spelling: Spelling;
  /** What is known, by the path of its keys in English: “adopted/date”; words of closed lists in English too. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** The ids of the requirements that look for a section, by its key in English. */
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** The focus areas to choose among: the title of each pack, and those of its areas. */
  readonly areas: readonly { readonly pack: string; readonly titles: readonly string[] }[];
  /** The file's own name, for advice on what to do with it; without one it is being written where it is judged. */
  readonly file: string | undefined;
  /** The schema's file beside it, which editors read. */
  readonly schema: string | undefined;
}

/**
 * A new plan as a file: what is known, and below a # all else that may stand in a plan, with what belongs there.
 *
 * What is left out is a comment, not an empty key: a goal that says nothing would be a goal all the same.
 */
export function template(draft: Draft, language: Language, texts: InitTexts): string {
  const { spelling, schema, file } = draft;
  const head = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    ...comment(texts.intro(file)),
  ];
  const blocks = planFields(spelling, language).map((field) => [
    ...comment(aboutLines(field, draft, texts)),
    ...fieldLines(field, { draft, texts, told: new Set() }),
  ]);
  return `${[head, ...blocks].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** What belongs in a section, which requirements look for it, and among goals the focus areas. */
function aboutLines(field: PlanField, { asked, areas }: Draft, texts: InitTexts): readonly string[] {
  const { description, english } = field;
  const ids = asked.get(english) ?? [];
  return [
    ...(description === undefined ? [] : [description]),
    ...(ids.length > 0 ? [texts.requirements(ids)] : []),
    ...(english === "goals"
      ? areas.flatMap(({ pack, titles }) => [texts.areas(pack), ...titles.map((title, i) => `  ${i + 1}  ${title}`)])
      : []),
  ];
}

interface Writing {
  readonly draft: Draft;
  readonly texts: InitTexts;
  /** The hints that the section has given already. */
  readonly told: Set<string>;
}

/** A key and what stands below it; where it has no value a # stands just before it, and the line is right when that is gone. */
function fieldLines(field: PlanField, writing: Writing, path = "", indent = "", marker = ""): readonly string[] {
  const { english, name, kind, fields } = field;
  const own = path === "" ? english : `${path}/${english}`;
  if (kind === "scalar") {
    const value = english === "plankoll" ? "1" : valueAt(own, field, writing.draft);
    if (value !== undefined) return [`${indent}${marker}${name}: ${value}`];
    const hint = hintOf(field, path === "", writing);
    return [`${indent}#${marker}${name}:${hint ? `  # ${hint}` : ""}`];
  }
  const isKnown = [...writing.draft.values.keys()].some((known) => known.startsWith(`${own}/`));
  const within = `${indent}${" ".repeat(marker.length)}  `;
  return [
    `${indent}${isKnown ? "" : "#"}${marker}${name}:`,
    ...fields.flatMap((child, i) =>
      kind === "mapping"
        ? fieldLines(child, writing, own, within)
        : i === 0
          ? fieldLines(child, writing, own, within, "- ")
          : fieldLines(child, writing, own, `${within}  `),
    ),
  ];
}

function valueAt(path: string, { values: names }: PlanField, { values }: Draft): string | undefined {
  const value = values.get(path);
  if (value === undefined) return undefined;
  const spelled = (word: string) => scalar(names.find(({ english }) => english === word)?.name ?? word);
  return typeof value === "string" ? spelled(value) : `[${value.map(spelled).join(", ")}]`;
}

const mostValues = 6;
const fewValues = 3;

/** What to write, where the section does not say it above. */
function hintOf(field: PlanField, isSection: boolean, { draft, texts, told }: Writing): string {
  const { description, usual, examples, isSeveral } = field;
  const values = field.values.map(({ name }) => name);
  const short = examples.slice(0, fewValues);
  const choice =
    values.length > mostValues
      ? [texts.someOf(values.slice(0, fewValues), isSeveral, draft.file === undefined)]
      : values.length > 0
        ? [texts.oneOf(values, isSeveral)]
        : short.length > 0
          ? [texts.examples(short)]
          : [];
  const said = isSection ? [] : description === undefined ? [] : [description];
  const all = said.length + choice.length > 0 || isSection ? [...said, ...choice] : usual ? [usual] : [];
  const hints = all.filter((hint) => !told.has(hint));
  for (const hint of hints) told.add(hint);
  return hints.join(" ");
}

function comment(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === "" ? "#" : `# ${line}`));
}
