import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import { packs, packsByPlace } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";

const { default: pack } = await packs["orebro-kommun"]();
const { default: county } = await packs["orebro-lan-2015"]();

describe("the municipality's own areas", () => {
  test("are the six of its page, in their order", () => {
    expect(pack.focusAreas?.map(({ id, title }) => [id, title.sv])).toEqual([
      ["insatser-for-utsatta", "Insatser för utsatta"],
      ["insatser-for-forovare", "Insatser för förövare"],
      ["information", "Information"],
      ["framjande-forebyggande", "Främjande och förebyggande"],
      ["kvalitetsarbete", "Kvalitetsarbete"],
      ["samordning", "Samordning"],
    ]);
  });

  test("share neither id, number nor name with one of the county's", () => {
    const names = (areas = pack.focusAreas ?? []) =>
      areas.flatMap(({ id, number, title }) => [id, String(number), title.sv, title.en]);
    expect(names().filter((name) => names(county.focusAreas).includes(name))).toEqual([]);
  });

  test("are for the plans of Örebro kommun", () => {
    expect(packsByPlace["1880"]).toContain("orebro-kommun");
  });

  test("each have a requirement that asks for work", () => {
    const asked = pack.requirements.filter(({ rule }) => rule === "focus-area-worked").map((found) => found.with.area);
    expect(asked).toEqual(pack.focusAreas?.map(({ id }) => id));
  });
});

test("nothing rests on more than the municipality's page, and nothing is an error", () => {
  const headings = pack.focusAreas?.map(({ title }) => title.sv);
  for (const { id, basis, severity } of pack.requirements) {
    expect(severity, id).not.toBe("error");
    expect(basis, id).toMatchObject([{ act: expect.stringContaining("webbsida"), from: "2017-02-07" }]);
    expect(headings, id).toContain(basis[0]?.section);
    expect(basis[0]?.to, id).toBeUndefined();
  }
  expect(pack.notice?.sv).toContain("2024");
});

describe("the crosswalk", () => {
  test("leads from areas that are the municipality's to areas that are the county's", () => {
    const crosswalk = pack.crosswalk ?? [];
    expect(crosswalk.length).toBeGreaterThan(0);
    for (const { area, pack: other, standsFor } of crosswalk) {
      expect(pack.focusAreas?.map(({ id }) => id)).toContain(area);
      expect(other).toBe("orebro-lan-2015");
      expect(county.focusAreas?.map(({ id }) => id)).toContain(standsFor);
    }
  });

  test.each([
    ["Insatser för utsatta", "skydd-stod", "met"],
    ["Främjande och förebyggande", "halsoframjande-forebyggande", "met"],
    ["Information", "halsoframjande-forebyggande", "partly"],
    ["Kvalitetsarbete", "kompetens-metodutveckling", "partly"],
    ["Samordning", "samverkansformer", "met"],
    ["Insatser för förövare", undefined, undefined],
  ])("work in %s shows of the county's areas %s: %s", (own, area, verdict) => {
    const found = verdictsOf(`plankoll: 1\nkommun: Örebro\naktiviteter: [{ titel: Ett möte, fokusområden: ${own} }]\n`);
    const shown = found.filter(({ verdict }) => verdict !== "gap");
    expect(shown).toEqual(area === undefined ? [] : [{ area, verdict }]);
  });

  function verdictsOf(text: string) {
    const parsed = parsePlan("orebro.yaml", text);
    if (parsed.kind !== "plan") throw new Error(parsed.kind);
    const { assessments } = assess(parsed.document, [county, pack], rules, { asOf: "2026-11-22", within: 60 });
    return assessments.flatMap((one) =>
      one.pack === county.id && one.requirement.rule === "focus-area-worked"
        ? [{ area: one.requirement.with.area, verdict: one.verdict }]
        : [],
    );
  }
});
