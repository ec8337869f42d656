import { expect, test } from "vitest";
import { findMunicipality } from "../../src/core/municipality/municipality.ts";
import { choosePacks, type Shelf } from "../../src/packs/choose.ts";

const shelf: Shelf = {
  known: ["plan-format", "orebro-lan-2015", "dalarna-2020", "orebro-kommun", "se-law", "plan-basics"],
  asked: undefined,
  defaults: ["se-law", "plan-basics"],
  places: { "18": ["orebro-lan-2015"], "20": ["dalarna-2020"], "1880": ["orebro-kommun"] },
};
const nora = findMunicipality("Nora");
const solna = findMunicipality("Solna");
const under = (...ids: string[]) => ids.map((words, index) => ({ words, path: ["agreements", index] }));

test("a plan that names no agreement is judged by its county's, and the defaults", () => {
  expect(choosePacks({ agreements: [], municipality: nora }, shelf)).toEqual({
    packs: ["plan-format", "orebro-lan-2015", "se-law", "plan-basics"],
    defects: [],
  });
});

test("a municipality with a pack of its own is judged by that beside its county's", () => {
  const { packs } = choosePacks({ agreements: [], municipality: findMunicipality("Örebro") }, shelf);
  expect(packs).toEqual(["plan-format", "orebro-lan-2015", "orebro-kommun", "se-law", "plan-basics"]);
});

test("a county without a pack, and no municipality at all, leave the defaults", () => {
  const packs = ["plan-format", "se-law", "plan-basics"];
  expect(choosePacks({ agreements: [], municipality: solna }, shelf).packs).toEqual(packs);
  expect(choosePacks({ agreements: [], municipality: undefined }, shelf).packs).toEqual(packs);
});

test("the plan's agreements go before the county's; packs stand in the order of the shelf", () => {
  const plan = { agreements: under("Dalarna-2020 "), municipality: nora };
  expect(choosePacks(plan, shelf)).toEqual({
    packs: ["plan-format", "dalarna-2020", "se-law", "plan-basics"],
    defects: [],
  });
  const both = { agreements: under("dalarna-2020", "orebro-lan-2015"), municipality: solna };
  expect(choosePacks(both, shelf).packs).toEqual([
    "plan-format",
    "orebro-lan-2015",
    "dalarna-2020",
    "se-law",
    "plan-basics",
  ]);
});

test("an unknown agreement is a defect at its place, and the county's pack is not lost by it", () => {
  const { packs, defects } = choosePacks({ agreements: under("orebro-lan-2051"), municipality: nora }, shelf);
  expect(packs).toContain("orebro-lan-2015");
  expect(defects).toEqual([
    {
      id: "unknownAgreement",
      path: ["agreements", 0],
      params: {
        value: "orebro-lan-2051",
        nearest: ["orebro-lan-2015"],
        known: ["orebro-lan-2015", "dalarna-2020", "orebro-kommun", "se-law", "plan-basics"],
      },
    },
  ]);
});

test("beside a known agreement an unknown one brings no county's pack", () => {
  const { packs, defects } = choosePacks({ agreements: under("dalarna-2020", "egen"), municipality: nora }, shelf);
  expect(packs).toEqual(["plan-format", "dalarna-2020", "se-law", "plan-basics"]);
  expect(defects.map(({ path }) => path)).toEqual([["agreements", 1]]);
});

test("what the user asks for goes before everything: the form of the file, and exactly that", () => {
  const plan = { agreements: under("egen"), municipality: nora };
  expect(choosePacks(plan, { ...shelf, asked: ["se-law"] })).toEqual({ packs: ["plan-format", "se-law"], defects: [] });
  expect(choosePacks(plan, { ...shelf, asked: ["plan-format"] }).packs).toEqual(["plan-format"]);
});
