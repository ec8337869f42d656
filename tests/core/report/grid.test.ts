import { expect, test } from "vitest";
import { assess } from "../../../src/core/judging/assess.ts";
import type { Pack } from "../../../src/core/pack/pack.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";
import { requirement } from "../../support/by-hand.ts";

const pack: Pack = {
  id: "avtal",
  edition: "1",
  title: { sv: "Avtal", en: "Agreement" },
  focusAreas: [
    { id: "skydd", number: 1, title: { sv: "Skydd och stöd", en: "Protection" } },
    { id: "ratt", number: 2, title: { sv: "Rättsprocess", en: "Legal process" } },
    { id: "vard", number: 3, title: { sv: "Vård", en: "Care" } },
  ],
  requirements: [
    requirement("skydd", "", { rule: "focus-area-worked", with: { area: "skydd" } }),
    requirement("ratt", "", { rule: "focus-area-worked", with: { area: "ratt" } }),
    requirement("barn", "", { rule: "perspective-in-areas", with: { perspective: "child" } }),
  ],
};

const plan = `plankoll: 1
kommun: Nora
aktiviteter:
  - titel: Skyddat boende
    fokusområden: skydd
    perspektiv: barn
  - titel: Stödsamtal
    fokusområden: [Skydd och stöd]
    status: klar
  - titel: Jourtelefon
    fokusområden: 1
    status: avbruten
`;

function areasOf(text: string, packs: readonly Pack[] = [pack]) {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error("The plan cannot be read.");
  return assess(parsed.document, packs, rules, { asOf: "2026-11-22", within: 60 }).focusAreas;
}

test("a report has a row for each focus area, with its verdicts and the activities that are not cancelled", () => {
  const focusAreas = areasOf(plan);

  expect(focusAreas.map(({ pack, area, activities }) => [pack, area.id, activities])).toEqual([
    ["avtal", "skydd", 2],
    ["avtal", "ratt", 0],
    ["avtal", "vard", 0],
  ]);
  // Nobody asks for work in the third area, and for no perspective but the child's.
  expect(focusAreas.map(({ verdict }) => verdict)).toEqual(["met", "gap", "not-applicable"]);
  expect(focusAreas.map(({ perspectives }) => perspectives.child)).toEqual(["met", "gap", "gap"]);
  expect(focusAreas.map(({ perspectives }) => perspectives.adult)).toEqual(Array(3).fill("not-applicable"));
});

test("an area rests on its partners where the plan has no work of its own in it", () => {
  const partners = `samverkansparter:
  - { namn: Jouren, täcker: [skydd, ratt] }
  - { typ: polis, täcker: ratt }
`;
  expect(areasOf(plan + partners).map((area) => area.partners)).toEqual([[], ["Jouren", undefined], []]);
  const goal = "mål: [{ titel: Fler anmälningar, fokusområden: ratt }]\n";
  expect(areasOf(plan + partners + goal)[1]?.partners).toEqual([]);
  // The only activity is cancelled.
  const cancelled = "aktiviteter: [{ titel: Stöd, fokusområden: skydd, status: avbruten }]\n";
  expect(areasOf(`plankoll: 1\nkommun: Nora\n${cancelled}${partners}`)[0]?.partners).toEqual(["Jouren"]);
});

test("what one pack asks says nothing of an area of another that is called the same", () => {
  const silent: Pack = { ...pack, id: "annat", requirements: [] };
  for (const packs of [
    [pack, silent],
    [silent, pack],
  ]) {
    const rows = areasOf(plan, packs).filter((row) => row.pack === "annat");
    expect(rows.map(({ verdict, perspectives }) => [verdict, perspectives.child])).toEqual(
      Array(3).fill(["not-applicable", "not-applicable"]),
    );
  }
});

test("an area rests on no partner where the plan has work that stands for it in part", () => {
  const county: Pack = {
    id: "lan",
    edition: "1",
    title: { sv: "Län", en: "County" },
    focusAreas: [{ id: "domstol", number: 8, title: { sv: "Domstol", en: "Court" } }],
    crosswalk: [{ area: "domstol", pack: "avtal", standsFor: "ratt", extent: "part" }],
    requirements: [],
  };
  const partner = "samverkansparter: [{ namn: Jouren, täcker: ratt }]\n";
  const rests = (activities: string) =>
    areasOf(`plankoll: 1\nkommun: Nora\naktiviteter: [${activities}]\n${partner}`, [pack, county]).find(
      ({ area }) => area.id === "ratt",
    )?.partners;
  const [inPart, whole] = ["{ titel: Stöd, fokusområden: domstol }", "{ titel: Vittnen, fokusområden: ratt }"];
  expect(rests("{ titel: Annat }")).toEqual(["Jouren"]);
  expect(rests(inPart)).toEqual([]);
  expect(rests(`${inPart}, ${whole}`)).toEqual([]);
});
