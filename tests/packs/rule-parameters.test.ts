import { expect, test } from "vitest";
import { parsePack } from "../../src/parse/pack.ts";

const faultsOf = (parameters: string) => {
  const parsed = parsePack(`
plankoll-pack: 1
id: mine
edition: "1"
title: { sv: Mitt, en: Mine }
defaults: { level: policy }
requirements:
  - id: shown
    title: { sv: a, en: a }
    shows: { sv: a, en: a }
    severity: info
    why: { sv: a, en: a }
    fix: { sv: a, en: a }
    ${parameters}
`);
  return "faults" in parsed ? parsed.faults.map(({ span }) => span.line) : [];
};

test.each([
  "rule: topic-shown\n    with: { topics: [research, care], perspectives: [child], sections: [methods] }",
  "rule: topic-shown\n    with: { topics: [care], partnerTypes: [police], documentKinds: [guideline], words: [vård] }",
  "rule: perspective-in-areas\n    with: { perspective: child }",
  "rule: horizons-shown\n    with: { horizons: [acute, long], words: { long: [lång sikt] } }",
])("a pack may ask: %j", (parameters) => {
  expect(faultsOf(parameters)).toEqual([]);
});

test.each([
  "rule: topic-shown\n    with: { topics: [forskning] }",
  "rule: topic-shown\n    with: { topics: [] }",
  "rule: topic-shown\n    with: { topics: [care], perspectives: [children] }",
  "rule: topic-shown\n    with: { topics: [care], partnerTypes: [polisen] }",
  "rule: topic-shown\n    with: { topics: [care], documentKinds: [law] }",
  "rule: topic-shown\n    with: { topics: [care], sections: [waivers] }",
  "rule: topic-shown\n    with: { topics: [care], words: [a] }",
  "rule: topic-shown\n    with: { topics: [care], word: [vård] }",
  "rule: perspective-in-areas\n    with: { perspective: barn }",
  "rule: horizons-shown\n    with: { horizons: [soon] }",
  "rule: scope-named\n    with: { in: groups, named: [{ id: a, words: [barn] }] }",
])("a pack with a parameter that does not exist is told where: %j", (parameters) => {
  expect(faultsOf(parameters)).toContain(15);
});
