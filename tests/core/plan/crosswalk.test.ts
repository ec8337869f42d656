import { describe, expect, test } from "vitest";
import type { Pack } from "../../../src/core/pack/pack.ts";
import { focusAreasOf, workIn } from "../../../src/core/showing/focus-areas.ts";
import { parsePlan } from "../../../src/parse/document.ts";

const text = (sv: string) => ({ sv, en: `${sv} in English` });
const county: Pack = {
  id: "county",
  edition: "1",
  title: text("Länet"),
  focusAreas: [
    { id: "protection", number: 1, title: text("Skydd") },
    { id: "competence", number: 2, title: text("Kompetens") },
  ],
  requirements: [],
};
const town: Pack = {
  id: "town",
  edition: "1",
  title: text("Staden"),
  focusAreas: [
    { id: "quality", number: 1, title: text("Kvalitet") },
    { id: "victims", number: 2, title: text("Utsatta") },
  ],
  crosswalk: [
    { area: "victims", pack: "county", standsFor: "protection", extent: "whole" },
    { area: "quality", pack: "county", standsFor: "competence", extent: "part" },
  ],
  requirements: [],
};

function work(area: string, tags: string, inUse: readonly Pack[] = [county, town]) {
  const parsed = parsePlan(
    "plan.yaml",
    `plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: En, fokusområden: [${tags}] }]\n`,
  );
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const { activities, partial, through } = workIn(parsed.document.plan, focusAreasOf([county], inUse), area);
  return { activities: activities.length, partial: partial.length, through: through.map(({ id }) => id) };
}

describe("an area of one pack that stands for an area of another", () => {
  test.each([
    ["protection", "victims", { activities: 1, partial: 0, through: ["victims"] }],
    ["protection", "Utsatta", { activities: 1, partial: 0, through: ["victims"] }],
    ["competence", "quality", { activities: 0, partial: 1, through: ["quality"] }],
    ["protection", "quality", { activities: 0, partial: 0, through: [] }],
    ["protection", "protection", { activities: 1, partial: 0, through: [] }],
  ])("%s, with work tagged %s", (area, tags, found) => {
    expect(work(area, tags)).toEqual(found);
  });

  test("counts only when its pack is in use", () => {
    expect(work("protection", "victims", [county])).toEqual({ activities: 0, partial: 0, through: [] });
  });

  test("a number is the county's own area before it is another pack's", () => {
    expect(work("competence", "2")).toEqual({ activities: 1, partial: 0, through: [] });
    expect(work("protection", "2")).toEqual({ activities: 0, partial: 0, through: [] });
  });
});
