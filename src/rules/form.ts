import type { Shape } from "../core/defect.ts";
import { nearest } from "../core/nearest.ts";
import { defineRule, message } from "../core/rule.ts";

export default defineRule({
  id: "form",
  params: { type: "object", additionalProperties: false },
  messages: {
    unknownKey: message<{ key: string; nearest: readonly string[] }>("invalid"),
    unknownAlias: message<{ name: string }>("invalid"),
    duplicateKey: message<{ key: string; first: string; line: number }>("invalid"),
    wrongType: message<{ key: string; expected: Shape; found: Shape }>("invalid"),
    unknownValue: message<{ key: string; value: string; nearest: readonly string[]; allowed: readonly string[] }>(
      "invalid",
    ),
    unknownAgreement: message<{ value: string; nearest: readonly string[]; known: readonly string[] }>("invalid"),
    wrongVersion: message<{ value: string }>("invalid"),
    duplicateId: message<{ id: string; line: number }>("invalid"),
    noMunicipality: message("invalid"),
    unknownMunicipality: message<{ value: string; nearest: readonly string[] }>("invalid"),
    unknownArea: message<{ value: string; nearest: readonly string[] }>("invalid"),
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
      const names = areas.all.flatMap((area) => [area.id, area.title.sv, area.title.en]);
      if (!areas.find(words))
        yield problem("unknownArea", path, { value: words, nearest: nearest(words, names) }, words);
    }
  },
});
