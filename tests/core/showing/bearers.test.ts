import { describe, expect, test } from "vitest";
import { type Bearer, bearersOf, having, isWork, taggedOf } from "../../../src/core/showing/bearers.ts";
import { parsePlan } from "../../../src/parse/document.ts";

const plan = planOf(`
mål:
  - titel: Trygghet
    teman: vård
    perspektiv: barn
    tidsperspektiv: lång
    fokusområden: skydd
    aktiviteter:
      - { titel: Stöd }
      - { titel: Annat, status: avbruten }
  - { titel: Tomt mål, teman: vård }
  - { titel: Tomt mål till, teman: vård }
  - { titel: Avbrutet, teman: vård, aktiviteter: [{ titel: Inget, status: avbruten }] }
aktiviteter:
  - { titel: Kurs, teman: [vård, skydd], status: klar }
  - { titel: Resa, teman: vård, status: avbruten }
rutiner: [{ titel: Rutin, tema: vård }]
dokument: [{ titel: Riktlinje, beskrivning: Om stöd, teman: vård }]
samverkansparter: [{ namn: Jouren, beskrivning: Ett hem, teman: vård }]
kompetens: { innehåll: [Bemötande, Risk], teman: vård }`);

const named = ({ kind, texts }: Bearer) => [kind, ...texts.map(({ words }) => words)];

describe("what bears tags", () => {
  test("is goals, activities, routines, documents, partners and training, in this order, without what is cancelled", () => {
    expect(bearersOf(plan).map(named)).toEqual([
      ["goal", "Trygghet"],
      ["goal", "Tomt mål"],
      ["goal", "Tomt mål till"],
      ["activity", "Stöd"],
      ["activity", "Kurs"],
      ["routine", "Rutin"],
      ["document", "Riktlinje", "Om stöd"],
      ["partner", "Jouren", "Ett hem"],
      ["competence", "Bemötande", "Risk"],
    ]);
  });

  test("has perspectives, horizons and focus areas where it is work, and nowhere else", () => {
    const [work, other] = [true, false].map((is) => bearersOf(plan).filter((bearer) => isWork(bearer) === is));
    expect(work?.map(({ kind }) => kind)).toEqual(["goal", "goal", "goal", "activity", "activity"]);
    // The activity has its goal's.
    for (const bearer of [work?.[0], work?.[3]]) {
      expect(bearer).toMatchObject({ perspectives: ["child"], horizons: ["long"], focusAreas: [{ words: "skydd" }] });
    }
    expect(other).toHaveLength(4);
    for (const bearer of other ?? []) {
      expect(bearer).toMatchObject({ topics: ["care"], perspectives: [], horizons: [], focusAreas: [] });
    }
  });

  test("is told to be an empty goal where that is what it is", () => {
    expect(bearersOf(plan).map(({ emptyGoal }) => emptyGoal?.title)).toEqual([
      undefined,
      ...["Tomt mål", "Tomt mål till"],
      ...Array(6).fill(undefined),
    ]);
  });
});

test("all that has one of some tags is found, by each tag in the order of the plan", () => {
  const { byTopic, byPerspective } = taggedOf(plan);
  const careful = bearersOf(plan);
  expect(having(byTopic, ["care"])).toEqual(careful);
  expect(having(byTopic, ["protection", "care"]).map(named)).toEqual([["activity", "Kurs"], ...careful.map(named)]);
  expect(having(byPerspective, ["child", "adult"]).map(named)).toEqual([
    ["goal", "Trygghet"],
    ["activity", "Stöd"],
  ]);
  expect(having(byTopic, ["research"])).toEqual([]);
  expect(having(byTopic, [])).toEqual([]);
  expect(having(byTopic, undefined)).toEqual([]);
});

function planOf(text: string) {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\nkommun: Nora\n${text.trim()}\n`);
  if (parsed.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(parsed)}`);
  expect(parsed.document.plan.defects).toEqual([]);
  return parsed.document.plan;
}
