import { expect, test } from "vitest";
import { recordOf } from "../../../src/core/audit/record.ts";
import { assess } from "../../../src/core/judging/assess.ts";
import { matterOf } from "../../../src/core/report/matter.ts";
import { packs as table } from "../../../src/packs/index.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";

const text = `
kommun: Nora
mål:
  - id: M1
    titel: Fler upptäcks
    fokusområden: Skydd och stöd
    aktiviteter:
      - id: A1
        titel: Frågor ställs på rutin
        ansvarig: enhetschefen
        tidplan: 2027-03-31
      - id: A2
        titel: Personalen utbildas
undantag:
  - krav: plan-basics/activity-dated
    skäl: Tiden sätts av nämnden i mars.
    post: A2
    beslutat_av: Socialnämnden
    gäller_till: 2027-03-31
`;

const parsed = parsePlan("nora.yaml", text, { needsMark: false });
if (parsed.kind !== "plan") throw new Error(parsed.kind);
const packs = await Promise.all(
  [table["plan-format"], table["orebro-lan-2015"], table["plan-basics"]].map(async (load) => (await load()).default),
);
const report = assess(parsed.document, packs, rules, { asOf: "2026-11-22", within: 60 });
const record = recordOf(report);

test("an audit keeps a verdict for each requirement, by its full id", () => {
  expect(record.verdicts["plan-basics/activity-assigned"]).toBe("partly");
  expect(record.verdicts["orebro-lan-2015/protection-support-worked"]).toBe("met");
  expect(record.verdicts["orebro-lan-2015/collaboration-worked"]).toBe("gap");
  expect(Object.keys(record.verdicts)).toHaveLength(report.assessments.length);
});

test("it keeps the findings with the ids of their requirements, and as many in each list", () => {
  const unassigned = record.findings.filter(({ kind }) => kind === "unassigned");
  expect(unassigned).toMatchObject([{ pack: "plan-basics", requirement: "activity-assigned", item: "a2" }]);
  expect(record.lists.unassigned).toBe(1);
  expect(Object.values(record.lists).reduce((sum, count) => sum + count)).toBe(record.findings.length);
  expect(record.findings.map(({ fingerprint }) => fingerprint)).toEqual(
    report.findings.map(({ fingerprint }) => fingerprint),
  );
});

test("it keeps what is waived beside them", () => {
  expect(record.waived).toMatchObject([{ pack: "plan-basics", requirement: "activity-dated", item: "a2" }]);
  expect(record.findings.filter(({ requirement, item }) => requirement === "activity-dated" && item === "a2")).toEqual(
    [],
  );
});

test("it keeps the six areas with what is done in each", () => {
  expect(record.areas.map(({ pack, area }) => `${pack}/${area}`)).toHaveLength(6);
  expect(record.areas.filter(({ activities }) => activities > 0)).toHaveLength(1);
});

test("it keeps of what was found before what nothing asks about any more, as it is gone or done", () => {
  const found = (id: string, item: string) => ({ requirement: `plan-basics/${id}`, item });
  const of = (...earlier: readonly ReturnType<typeof found>[]) => recordOf(report, earlier).notAsked;
  // A1 and A2 lie ahead, and M1 is there; A3 and M2 are not.
  const still = [found("activity-measured", "a1"), found("activity-dated", "a2"), found("goal-measured", "m1")];
  expect(of(...still)).toEqual([]);
  expect(of(found("activity-measured", "a3"), found("goal-measured", "m2"))).toEqual([
    matterOf("plan-basics/activity-measured", "a3"),
    matterOf("plan-basics/goal-measured", "m2"),
  ]);
  // What the plan itself is asked, what a rule names only where it falls short, and what no pack asks.
  expect(of(found("adopted", ""), found("owner-distinct", "a3"), found("borta", "a3"))).toEqual([]);
  expect([record.notAsked, record.passed]).toEqual([[], []]);
  // The goal has no time, and needs none.
  expect(recordOf(report, [found("activity-dated", "m1"), ...still]).passed).toEqual([
    matterOf("plan-basics/activity-dated", "m1"),
  ]);
});
