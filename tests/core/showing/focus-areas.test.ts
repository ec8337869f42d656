import { describe, expect, test } from "vitest";
import type { FocusArea, Pack } from "../../../src/core/pack/pack.ts";
import { focusAreasOf, workIn } from "../../../src/core/showing/focus-areas.ts";
import { parsePlan } from "../../../src/parse/document.ts";

const area = (number: number, id: string, sv: string, en: string): FocusArea => ({ id, number, title: { sv, en } });
const pack = (id: string, ...focusAreas: FocusArea[]): Pack => ({
  id,
  edition: "1",
  title: { sv: id, en: id },
  focusAreas,
  requirements: [],
});

const home = pack("home", area(1, "skydd", "Skydd och stöd", "Protection"), area(2, "ratt", "Rättsprocess", "Law"));
const areas = focusAreasOf([home]);

describe("an area is found", () => {
  test.each([
    ["skydd", "skydd"],
    ["1", "skydd"],
    ["Skydd och stöd", "skydd"],
    ["SKYDD  och\nSTÖD", "skydd"],
    ["skydd och sto\u0308d", "skydd"],
    ["protection", "skydd"],
    ["2", "ratt"],
    ["Rättsprocess", "ratt"],
  ])("by %j", (words, id) => {
    expect(areas.find(words)?.id).toBe(id);
  });

  test.each(["", "3", "01", "skydd och", "Skydd & stöd"])("but not by %j", (words) => {
    expect(areas.find(words)).toBeUndefined();
  });

  test("in every pack that is asked", () => {
    const both = focusAreasOf([home, pack("away", area(7, "annat", "Annat", "Other"))]);
    expect(both.all.map(({ id }) => id)).toEqual(["skydd", "ratt", "annat"]);
    expect(both.find("7")?.id).toBe("annat");
  });

  test("in a pack without areas there is none", () => {
    const { focusAreas: _, ...bare } = home;
    expect(focusAreasOf([bare]).all).toEqual([]);
  });
});

describe("an area of another pack stands for one", () => {
  const county: Pack = {
    ...pack("county", area(8, "domstol", "Domstol", "Court"), area(9, "hem", "Hem", "Home")),
    crosswalk: [
      { area: "domstol", pack: "home", standsFor: "ratt", extent: "part" },
      { area: "hem", pack: "home", standsFor: "skydd", extent: "whole" },
      // What it stands for elsewhere is another thing, whatever it is called there.
      { area: "domstol", pack: "away", standsFor: "skydd", extent: "whole" },
    ],
  };
  const away = pack("away", area(1, "skydd", "Skydd", "Protection"));
  const told = (packs: readonly Pack[], words: string) =>
    focusAreasOf(packs, [...packs, county])
      .standIns(words)
      .map(({ through, standsFor, extent }) => [through.id, standsFor, extent]);

  test.each(["domstol", "8", "Court"])("by its crosswalk, as %j", (words) => {
    expect(told([home], words)).toEqual([["domstol", "ratt", "part"]]);
  });

  test("of each pack that is asked, and of no other", () => {
    expect(told([home, away], "hem")).toEqual([["hem", "skydd", "whole"]]);
    expect(told([home, away], "domstol")).toEqual([
      ["domstol", "ratt", "part"],
      ["domstol", "skydd", "whole"],
    ]);
    expect(told([away], "domstol")).toEqual([["domstol", "skydd", "whole"]]);
    expect(told([away], "hem")).toEqual([]);
  });

  test("but not where it has no such area, nor where no pack has a crosswalk", () => {
    expect(told([home], "skydd")).toEqual([]);
    expect(told([home], "okänt")).toEqual([]);
    expect(focusAreasOf([home]).standIns("domstol")).toEqual([]);
    expect(focusAreasOf([home], [home, away]).standIns("domstol")).toEqual([]);
  });
});

describe("work in an area", () => {
  test("is the activities with its tag, own or inherited, under a goal or not", () => {
    const work = workOf(`
mål:
  - titel: Trygghet
    fokusområden: 1
    aktiviteter: [{ titel: ärver }, { titel: egen, fokusområden: [2] }]
aktiviteter:
  - { titel: fristående, fokusområden: [Rättsprocess, skydd] }
  - { titel: utan märkning }`);
    expect(work.activities).toEqual(["ärver", "fristående"]);
    expect(work.emptyGoals).toEqual([]);
  });

  test("is what is done, paused, ongoing or not started, but not what is cancelled", () => {
    const statuses = ["klar", "pausad", "pågår", "ej påbörjad", "avbruten"];
    const activities = statuses.map((status) => `  - { titel: ${status}, status: ${status}, fokusområden: skydd }`);
    expect(workOf(`aktiviteter:\n${activities.join("\n")}`).activities).toEqual(statuses.slice(0, 4));
  });

  test("is goals without activities, which are kept apart", () => {
    const work = workOf(`
mål:
  - { titel: tomt, fokusområden: 1 }
  - { titel: tom lista, fokusområden: 1, aktiviteter: [] }
  - { titel: annat område, fokusområden: 2 }
  - { titel: allt avbrutet, fokusområden: 1, aktiviteter: [{ titel: a, status: avbruten }] }`);
    expect(work.emptyGoals).toEqual(["tomt", "tom lista"]);
    expect(work.activities).toEqual([]);
  });

  test("is partners whose duty the area is", () => {
    const work = workOf(`
samverkansparter:
  - { namn: Polisen, täcker: 1 }
  - { namn: Regionen, täcker: [ratt] }
  - { namn: Jouren }`);
    expect(work.partners).toEqual(["Polisen"]);
  });

  test("is nothing where an area is misspelt", () => {
    expect(workOf("aktiviteter: [{ titel: a, fokusområden: skyd }]").activities).toEqual([]);
  });
});

function workOf(text: string) {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\nkommun: Nora\n${text.trim()}\n`);
  if (parsed.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(parsed)}`);
  expect(parsed.document.plan.defects).toEqual([]);
  const { activities, emptyGoals, partners } = workIn(parsed.document.plan, areas, "skydd");
  return {
    activities: activities.map(({ title }) => title),
    emptyGoals: emptyGoals.map(({ title }) => title),
    partners: partners.map(({ name }) => name),
  };
}
