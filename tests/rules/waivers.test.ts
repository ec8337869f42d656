import { describe, expect, test } from "vitest";
import { judged } from "../support/fuzz/judge.ts";

interface Given {
  readonly asOf?: string;
  readonly krav?: string;
  readonly skäl?: string;
  readonly beslutat_av?: string;
  readonly gäller_till?: string;
  readonly post?: string;
}

/** A plan with two activities that nobody answers for, and a waiver of that; an empty text leaves a key out. */
function judge({ asOf = "2026-11-22", ...given }: Given) {
  const waiver = {
    ...{ krav: "plan-basics/activity-assigned", skäl: "Ansvaret fördelas under hösten" },
    ...{ beslutat_av: "Socialnämnden", gäller_till: "2026-12-31", ...given },
  };
  const lines = Object.entries(waiver).flatMap(([key, value]) => (value === "" ? [] : [`    ${key}: "${value}"\n`]));
  const text = `plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: Kurs\n  - titel: Öppet hus\nundantag:\n  - diarienummer: SN 2026/1\n${lines.join("")}`;
  const { assessments, waivers, findings } = judged(text, { asked: ["plan-basics"], asOf });
  const about = assessments.find(({ requirement }) => requirement.id === "activity-assigned");
  const told = findings.filter(({ rule }) => rule === "waivers");
  return {
    status: waivers[0]?.status,
    /** Activities that are still told to have nobody. */
    left: about?.findings.filter(({ messageId }) => messageId === "unassigned").map(({ item }) => item),
    told: told.map(({ messageId }) => messageId),
    params: told[0]?.params,
    line: told[0]?.span.line,
  };
}

const both = ["kurs", "öppet hus"];

describe("a waiver", () => {
  test.each([
    // The last day counts.
    ["2026-11-22", "2026-11-22"],
    ["2026-11", "2026-11-30"],
    ["november 2026", "2026-11-30"],
    ["2026", "2026-12-31"],
    ["2026-12-31", "2026-12-31"],
  ])("to %s holds to %s, that day included, and not the day after", (gäller_till, day) => {
    const after = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    expect(judge({ gäller_till, asOf: day })).toMatchObject({ status: "valid", left: [], told: ["expiring"] });
    expect(judge({ gäller_till, asOf: after })).toMatchObject({ status: "expired", left: both, told: ["expired"] });
  });

  test("is told to expire from sixty days before", () => {
    // 22 November and 60 days is 21 January.
    expect(judge({ gäller_till: "2027-01-21" })).toMatchObject({ left: [], told: ["expiring"] });
    expect(judge({ gäller_till: "2027-01-22" })).toMatchObject({ left: [], told: [] });
  });

  test.each(["tills vidare", "när det är klart", "20XX-12-31", ""])(
    "whose last day nobody can read hides nothing: %j",
    (gäller_till) => {
      expect(judge({ gäller_till })).toMatchObject({ status: "expired", left: both, told: ["expired"] });
    },
  );

  test("that has expired tells what it was about, on the line of its last day", () => {
    expect(judge({ gäller_till: "2026-11-21" })).toMatchObject({
      params: { requirement: "plan-basics/activity-assigned", expires: "2026-11-21", words: "2026-11-21" },
      line: 11,
    });
  });

  test.each(["Rekrytering pågår", "Vakant, under rekrytering", "Tjänsten är vakant"])(
    "with a reason that would be no owner holds: %j",
    (skäl) => {
      expect(judge({ skäl })).toMatchObject({ status: "valid", left: [] });
    },
  );

  test.each(["post: [kurs]", "post: { id: kurs }", "post: *kurs", "pst: kurs", "aktivitet: kurs"])(
    "whose item cannot be read takes nothing away, rather than all: %s",
    (item) => {
      const text = `plankoll: 1
kommun: Nora
aktiviteter:
  - titel: Kurs
  - titel: Öppet hus
undantag:
  - { krav: activity-assigned, skäl: Ett skäl, beslutat_av: Socialnämnden, gäller_till: 2026-12-31, ${item} }
`;
      const { findings } = judged(text, { asked: ["plan-basics"], asOf: "2026-11-22" });
      expect(findings.filter(({ messageId }) => messageId === "unassigned").map(({ item }) => item)).toEqual(both);
      expect(
        findings.some(({ rule, severity, span }) => rule === "form" && severity === "error" && span.line === 7),
      ).toBe(true);
    },
  );

  test.each([
    ["plan-basics/activity-asigned", ["activity-assigned"]],
    ["activity-asigned", ["activity-assigned"]],
    ["helt-annat", []],
    ["se-law/activity-assigned", ["activity-assigned"]],
  ])("of what is no requirement hides nothing: %s", (krav, nearest) => {
    const { params, ...told } = judge({ krav });
    expect(told).toMatchObject({ status: "unknown", left: both, told: ["unknown"] });
    expect(params).toMatchObject({ requirement: krav, nearest });
  });

  test("of a requirement that is met is not needed", () => {
    expect(judge({ krav: "plan-basics/activities-stated" })).toMatchObject({
      status: "unused",
      left: both,
      told: ["unused"],
    });
  });

  test.each([
    [{ skäl: "" }, ["reason"]],
    [{ skäl: "\u200b" }, ["reason"]],
    [{ krav: "" }, ["requirement"]],
    [{ skäl: "", gäller_till: "" }, ["reason", "expires"]],
  ])("that lacks what makes it a decision hides nothing: %j", (given, missing) => {
    expect(judge(given)).toMatchObject({ status: "incomplete", left: both, told: ["incomplete"], params: { missing } });
  });

  test.each([
    [{ skäl: "-" }, { missing: [], empty: [{ key: "reason", words: "-" }] }],
    [{ beslutat_av: "vakant" }, { missing: [], empty: [{ key: "decided_by", words: "vakant" }] }],
    [
      { skäl: "", beslutat_av: "?", gäller_till: "" },
      { missing: ["reason", "expires"], empty: [{ key: "decided_by", words: "?" }] },
    ],
  ])("that says nothing where it should say something hides nothing: %j", (given, params) => {
    expect(judge(given)).toMatchObject({ status: "incomplete", left: both, told: ["incomplete"], params });
  });

  test("of one activity leaves the other, also when it is written another way", () => {
    expect(judge({ post: "Öppet hus", gäller_till: "2027-12-31" })).toMatchObject({
      status: "valid",
      left: ["kurs"],
      told: [],
    });
    expect(judge({ post: "ÖPPET  HUS", gäller_till: "2027-12-31" })).toMatchObject({ left: ["kurs"] });
    expect(judge({ post: "Läxhjälp" })).toMatchObject({ status: "unused", left: both, told: ["unused"] });
  });
});
