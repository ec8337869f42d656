import { expect, test } from "vitest";
import { findMunicipality } from "../../../src/core/municipality/municipality.ts";
import { planKey } from "../../../src/core/municipality/plan-key.ts";

test.each([
  ["the code, however the name is written and the file named", "Nora kommun", "1884"],
  [
    "the name as written, whatever its letters' size, where it is no municipality's",
    "Norra  Bergs KOMMUN",
    "norra bergs kommun",
  ],
])("a plan is known again by %s", (_, words, key) => {
  const municipality = findMunicipality(words);
  expect(planKey({ municipality, municipalityWords: words, file: "a.yaml" })).toBe(key);
  expect(planKey({ municipality, municipalityWords: words, file: "b.yaml" })).toBe(key);
});

test("a plan that names nobody is known by its file, composed or not", () => {
  expect(planKey({ file: "bro\u0308t.yaml" })).toBe("br\u00f6t.yaml");
  expect(planKey({ file: "a.yaml" })).not.toBe(planKey({ file: "b.yaml" }));
});
