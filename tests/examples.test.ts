import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../src/core/judging/assess.ts";
import type { PlanReport } from "../src/core/report/report.ts";
import { kinds } from "../src/core/report/report.ts";
import { choosePacks } from "../src/packs/choose.ts";
import { defaultPacks, packs, packsByPlace } from "../src/packs/index.ts";
import { parsePlan } from "../src/parse/document.ts";
import { rules } from "../src/rules/index.ts";

const folder = new URL("../examples/", import.meta.url);
const known = Object.keys(packs) as (keyof typeof packs)[];

/** What the program says of an example, by the packs that the plan itself calls for. */
async function judge(file: string, asOf = "2026-11-22"): Promise<PlanReport> {
  const parsed = parsePlan(file, readFileSync(new URL(file, folder), "utf8"));
  if (parsed.kind !== "plan") throw new Error(`${file} is no plan: ${parsed.kind}`);
  const { packs: ids } = choosePacks(parsed.document.plan, {
    known,
    asked: undefined,
    defaults: defaultPacks,
    places: packsByPlace,
  });
  const chosen = await Promise.all(ids.map(async (id) => (await packs[id as keyof typeof packs]()).default));
  return assess(parsed.document, chosen, rules, { asOf, within: 60 });
}

const verdicts = ({ assessments }: PlanReport) =>
  Object.fromEntries(assessments.map(({ pack, requirement, verdict }) => [`${pack}/${requirement.id}`, verdict]));
const items = ({ findings }: PlanReport, id: string) =>
  findings.filter(({ requirement }) => requirement.id === id).map(({ item }) => item);

test("every plan among the examples has a test of its own here", () => {
  const plans = readdirSync(folder).filter((file) =>
    readFileSync(new URL(file, folder), "utf8").includes("\nplankoll: 1\n"),
  );
  expect(plans.sort()).toEqual([
    "brister.yaml",
    "komplett.yaml",
    "kramfors.yaml",
    "nora.yaml",
    "orebro.yaml",
    "solna.yaml",
  ]);
});

test("the complete plan meets all that is asked of it", async () => {
  const report = await judge("komplett.yaml");
  expect(report.packs.map(({ id }) => id)).toEqual(["plan-format", "orebro-lan-2015", "se-law", "plan-basics"]);
  expect(
    Object.entries(verdicts(report)).filter(([, verdict]) => verdict !== "met" && verdict !== "not-applicable"),
  ).toEqual([]);
  expect(report.findings.filter(({ kind }) => kind !== "due-soon")).toEqual([]);
});

test("the plan with faults has every kind of finding", async () => {
  const { findings, waivers } = await judge("brister.yaml");
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(kinds));
  expect(waivers.map(({ status }) => status)).toEqual(["valid", "expired"]);
});

describe("Nora, whose page tells neither date nor activities", () => {
  test("promises yearly revision but shows no date to count from", async () => {
    const found = verdicts(await judge("nora.yaml"));
    expect(found).toMatchObject({
      "plan-basics/revision-interval-stated": "met",
      "plan-basics/revised-yearly": "gap",
      "plan-basics/adopted": "gap",
      "plan-basics/goals-stated": "gap",
    });
  });

  test("has its activities in a plan of their own, so that they are not missed here", async () => {
    expect(verdicts(await judge("nora.yaml"))["plan-basics/activities-stated"]).toBe("met");
  });

  test("shows no work in any of the six focus areas", async () => {
    expect((await judge("nora.yaml")).focusAreas.map(({ verdict }) => verdict)).toEqual(Array(6).fill("gap"));
  });

  test("is not told by law to have what an empty file cannot show", async () => {
    const { findings } = await judge("nora.yaml");
    expect(findings.filter(({ pack, severity }) => pack === "se-law" && severity === "error")).toEqual([]);
  });
});

describe("Örebro kommun, whose plan ran from 2017 to 2024", () => {
  test("was in force on the last day of 2024 and not on the next", async () => {
    expect(verdicts(await judge("orebro.yaml", "2024-12-31"))["plan-basics/in-force"]).toBe("met");
    expect(verdicts(await judge("orebro.yaml", "2025-01-01"))["plan-basics/in-force"]).toBe("late");
  });

  test("has eleven boards responsible and no lead", async () => {
    const report = await judge("orebro.yaml");
    expect(items(report, "owner-distinct")).toEqual(["u1-1"]);
    expect(verdicts(report)["plan-basics/activity-assigned"]).toBe("met");
  });

  test("meets the county's areas through its own, as far as they reach", async () => {
    const { focusAreas } = await judge("orebro.yaml");
    const found = focusAreas
      .filter(({ pack }) => pack === "orebro-lan-2015")
      .map(({ area, verdict, through }) => [area.number, verdict, through.map(({ id }) => id)]);
    expect(found).toEqual([
      [1, "partly", expect.arrayContaining(["framjande-forebyggande"])],
      [2, "gap", []],
      [3, "met", ["insatser-for-utsatta"]],
      [4, "gap", []],
      [5, "partly", ["kvalitetsarbete"]],
      [6, "partly", ["samordning"]],
    ]);
  });

  test("is asked about perpetrators: a goal speaks of them that no tag says", async () => {
    const { assessments } = await judge("orebro.yaml");
    const asked = assessments.find(
      ({ pack, requirement }) => pack === "se-law" && requirement.id === "perpetrator-interventions",
    );
    expect(asked?.verdict).toBe("review");
    expect(asked?.findings[0]?.pointer).toBe("/goals/1/title");
  });
});

describe("Kramfors, as it stood before the board's decision", () => {
  test("has somebody responsible for every activity, by the goal", async () => {
    expect(verdicts(await judge("kramfors.yaml", "2016-12-01"))).toMatchObject({
      "plan-basics/activity-assigned": "met",
      "plan-basics/owner-distinct": "met",
    });
  });

  test("was judged in 2016 by the law of 2016", async () => {
    const acts = (report: PlanReport) =>
      new Set(report.assessments.flatMap(({ basis }) => basis.map(({ act }) => act)));
    const then = acts(await judge("kramfors.yaml", "2016-12-01"));
    const now = acts(await judge("kramfors.yaml"));
    expect([...then]).toEqual(expect.arrayContaining(["SFS 2001:453", "SOSFS 2014:4"]));
    expect([...now]).toEqual(expect.arrayContaining(["SFS 2025:400", "HSLF-FS 2022:39"]));
    expect([...then]).not.toContain("SFS 2025:400");
    expect([...now]).not.toContain("SFS 2001:453");
  });

  test("owed nothing to perpetrators before August 2021", async () => {
    expect(verdicts(await judge("kramfors.yaml", "2021-07-31"))["se-law/perpetrator-interventions"]).toBe(
      "not-applicable",
    );
    expect(verdicts(await judge("kramfors.yaml", "2021-08-01"))["se-law/perpetrator-interventions"]).not.toBe(
      "not-applicable",
    );
  });
});

describe("Solna, adopted 2021-04-26", () => {
  test("has nobody responsible for any of its activities", async () => {
    expect(items(await judge("solna.yaml"), "activity-assigned")).toEqual([
      "s1-1",
      "s2-1",
      "s2-2",
      "s3-1",
      "s3-2",
      "s0-1",
      "s0-2",
      "s0-3",
      "s0-4",
    ]);
  });

  test("promised no revision, so being late for it is a warning", async () => {
    const report = await judge("solna.yaml");
    expect(verdicts(report)["plan-basics/revised-yearly"]).toBe("late");
    expect(
      report.findings.filter(({ requirement }) => requirement.id === "revised-yearly").map(({ severity }) => severity),
    ).toEqual(["warning"]);
    expect(verdicts(await judge("solna.yaml", "2022-04-26"))["plan-basics/revised-yearly"]).toBe("met");
  });

  test("need not treat honour violence itself, as it names a strategy on it", async () => {
    expect(verdicts(await judge("solna.yaml"))["se-law/honour-covered"]).toBe("met");
  });
});
