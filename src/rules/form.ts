import type { Defect, WrongType } from "../core/faults/defect.ts";
import { defineRule, message } from "../core/judging/rule.ts";
import type { FocusAreas } from "../core/showing/focus-areas.ts";
import { nearest } from "../core/text/nearest.ts";
import { partsOf } from "../core/text/parts.ts";
import { fold } from "../core/text/words.ts";

export default defineRule({
  id: "form",
  params: { type: "object", additionalProperties: false },
  messages: {
    unknownKey: message<Extract<Defect, { readonly id: "unknownKey" }>["params"]>("invalid"),
    unknownAlias: message<{ name: string }>("invalid"),
    ignoredTag: message<{ tag: string }>("invalid", { cap: "warning" }),
    ignoredDirective: message<{ directive: string }>("invalid", { effect: "none", cap: "warning" }),
    afterHash: message("invalid", { effect: "none", cap: "info" }),
    duplicateKey: message<{ key: string; first: string; line: number }>("invalid"),
    wrongType: message<WrongType>("invalid"),
    unknownValue: message<Extract<Defect, { readonly id: "unknownValue" }>["params"]>("invalid"),
    unknownAgreement: message<{ value: string; nearest: readonly string[]; known: readonly string[] }>("invalid"),
    wrongVersion: message<{ value: string }>("invalid"),
    duplicateId: message<{ id: string; line: number }>("invalid"),
    noMunicipality: message("invalid"),
    unknownMunicipality: message<{ value: string; nearest: readonly string[] }>("invalid"),
    unknownArea: message<{ value: string; nearest: readonly string[]; each: readonly string[] }>("invalid"),
  },
  *check({ plan, areas }, { met, problem }) {
    yield met();
    for (const { id, path, params } of plan.defects)
      yield problem(id, path, params as never, path.map((step) => (typeof step === "number" ? "*" : step)).join("/"));
    if (areas.all.length === 0) return;
    const tags = [
      ...plan.goals,
      ...plan.activities,
      ...plan.partners.map(({ covers }) => ({ focusAreas: covers })),
    ].flatMap(({ focusAreas }) => focusAreas);
    // An activity may hold its goal's tags: each is said once, where it is written.
    for (const { words, path } of new Set(tags)) {
      if (areas.find(words)) continue;
      const names = areas.all.flatMap((area) => [area.id, area.title.sv, area.title.en]);
      const parts = partsOf(words);
      const each = parts.every((part) => areas.find(part)) ? parts : [];
      const near = nearest(words, names);
      const meant = near.length > 0 ? near : sharing(words, areas.all);
      yield problem("unknownArea", path, { value: words, nearest: meant, each }, words);
    }
  },
});

const shortestWord = 5;

/** The names, in the language of the words, of the areas that have the most of the words in theirs. */
function sharing(words: string, areas: FocusAreas["all"]): readonly string[] {
  const wanted = wordsOf(words);
  const names = areas.flatMap(({ title }) => [title.sv, title.en]);
  const found = names.map((name) => wordsOf(name).filter((word) => wanted.includes(word)).length);
  const most = Math.max(0, ...found);
  return most === 0 ? [] : names.filter((_, index) => found[index] === most).slice(0, 3);
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord);
}
