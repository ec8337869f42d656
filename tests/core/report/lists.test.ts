import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";
import { emptiness, isInGrid, type List, listOf } from "../../../src/core/report/lists.ts";
import type { Assessment, Finding } from "../../../src/core/report/report.ts";
import { assessment, finding, planReport, requirement, row } from "../../support/by-hand.ts";
import { basisOf, packOf } from "../../support/pack.ts";

const pack = packOf([]);
const found = (more: Partial<Finding>): Finding =>
  finding(
    ["activity-assigned", "unassigned"],
    { title: "", words: undefined },
    "1:1",
    more,
  )(pack.id, requirement("krav", "Krav"));

describe("a finding stands in the list", () => {
  test.each<[Partial<Finding>, List]>([
    [{ kind: "privacy", severity: "error" }, "privacy"],
    [{ kind: "privacy", severity: "warning" }, "privacy"],
    [{ kind: "privacy", severity: "info" }, "notes"],
    // What has to come out now is not put off because its provision is young.
    [{ kind: "privacy", severity: "info", younger: "2025-07-01" }, "notes"],
    [{ kind: "invalid" }, "form"],
    [{ kind: "invalid", severity: "info" }, "form"],
    [{ kind: "unassigned" }, "unassigned"],
    [{ kind: "overdue", pointer: "/revision/last" }, "revisions"],
    [{ kind: "overdue", pointer: "/documents/0/revision" }, "revisions"],
    [{ kind: "overdue", pointer: "/goals/0/activities/1/deadline" }, "late"],
    [{ kind: "overdue", pointer: "/activities/0/deadline" }, "late"],
    [{ kind: "overdue", pointer: "/x/goals/0" }, "revisions"],
    [{ kind: "overdue", pointer: "/goals" }, "revisions"],
    [{ kind: "due-soon" }, "soon"],
    [{ kind: "waiver", rule: "waivers", messageId: "expiring" }, "soon"],
    [{ kind: "waiver", rule: "waivers", messageId: "expired" }, "other"],
    [{ kind: "waiver", rule: "revised-within", messageId: "expiring" }, "other"],
    [{ kind: "gap", severity: "error", younger: "2025-07-01" }, "younger"],
    [{ kind: "gap", severity: "info", younger: "2025-07-01" }, "younger"],
    [{ kind: "gap", severity: "info" }, "notes"],
    [{ kind: "gap", severity: "warning" }, "gaps"],
    [{ kind: "gap", severity: "error" }, "gaps"],
    [{ kind: "citation", severity: "warning" }, "other"],
  ])("%j: %s", (more, list) => {
    expect(listOf(found({ severity: "error", pointer: "", ...more }))).toBe(list);
  });
});

describe("a list that is empty", () => {
  const judged = (rule: string, verdict: Verdict, more: Partial<Assessment> = {}): Assessment => ({
    ...assessment(pack, requirement("krav", "Krav", { rule }), verdict),
    ...more,
  });
  const meaning = (list: List, ...assessments: readonly Assessment[]) =>
    emptiness(list, planReport("plan.yaml", { assessments }));
  const plan = (verdict: Verdict) => ({ items: [{ item: "", verdict }] });

  test("means nothing more where no single requirement fills it", () => {
    expect(meaning("gaps")).toBe("none");
    expect(meaning("soon")).toBe("none");
  });

  test("of revisions is no comfort where no requirement asks for them", () => {
    expect(meaning("revisions")).toBe("notAsked");
    expect(meaning("revisions", judged("valid", "met", plan("met")))).toBe("notAsked");
    expect(meaning("unassigned")).toBe("notAsked");
  });

  test("nor where the only one was not in force, or does not apply to such a plan", () => {
    const written = requirement("krav", "Krav", { rule: "activity-assigned", basis: [basisOf()] });
    expect(meaning("unassigned", { ...assessment(pack, written, "not-applicable"), basis: [] })).toBe("notAsked");
    expect(meaning("unassigned", assessment(pack, written, "not-applicable"))).toBe("noActivities");
    const conditional = requirement("krav", "Krav", { rule: "activity-assigned", when: { kinds: ["action-plan"] } });
    expect(meaning("unassigned", assessment(pack, conditional, "not-applicable"))).toBe("notAsked");
    expect(meaning("unassigned", assessment(pack, conditional, "met"))).toBe("none");
  });

  test("of unassigned activities may be so for want of activities", () => {
    expect(meaning("unassigned", judged("activity-assigned", "not-applicable"))).toBe("noActivities");
    expect(meaning("unassigned", judged("activity-assigned", "met"))).toBe("none");
    expect(
      meaning("unassigned", judged("activity-assigned", "not-applicable"), judged("activity-assigned", "met")),
    ).toBe("none");
  });

  test("of activities past their time may be so because nobody asked, or because none has a time", () => {
    expect(meaning("late")).toBe("notAsked");
    expect(meaning("late", judged("activity-assigned", "met"))).toBe("notAsked");
    expect(meaning("late", judged("activity-on-time", "not-applicable"))).toBe("noTimes");
    expect(meaning("late", judged("activity-on-time", "met"))).toBe("none");
    expect(meaning("late", judged("activity-on-time", "not-applicable"), judged("activity-on-time", "met"))).toBe(
      "none",
    );
  });

  test("of revisions may be so because the plan states no time, or none that can be read", () => {
    expect(meaning("revisions", judged("revised-within", "met", plan("met")))).toBe("none");
    expect(meaning("revisions", judged("revised-within", "gap", plan("gap")))).toBe("undated");
    expect(meaning("revisions", judged("revised-within", "review", plan("review")))).toBe("unclear");
    expect(meaning("revisions", judged("revised-within", "not-applicable"))).toBe("undated");
    const ofDocument = { items: [{ item: "riktlinje", verdict: "met" as const }] };
    expect(meaning("revisions", judged("revised-within", "met", ofDocument))).toBe("undated");
  });

  test.each<[string, readonly Verdict[], ReturnType<typeof emptiness>]>([
    ["followed-up", ["met"], "none"],
    // That it is late could be told: it stands in the list itself.
    ["followed-up", ["late"], "none"],
    ["followed-up", ["not-applicable"], "none"],
    ["followed-up", [], "none"],
    ["followed-up", ["review"], "unclear"],
    ["followed-up", ["gap"], "unclear"],
    ["followed-up", ["met", "review"], "unclear"],
    ["followed-up", ["gap", "met"], "unclear"],
    ["valid", ["review", "gap"], "none"],
  ])("of revisions in time, beside a requirement by %s that is %j: %s", (rule, verdicts, expected) => {
    const items = verdicts.map((verdict, i) => ({ item: `${i}`, verdict }));
    const revised = judged("revised-within", "met", plan("met"));
    expect(meaning("revisions", revised, judged(rule, "met", { items }))).toBe(expected);
    expect(meaning("revisions", judged(rule, "met", { items }), revised)).toBe(expected);
  });
});

describe("what stands in the grid already", () => {
  const area = { id: "skydd", number: 1, title: { sv: "Skydd", en: "Protection" } };
  const plan = planReport("plan.yaml", {
    focusAreas: [row(pack, area, 0, ["gap", "gap", "gap", "gap"])],
  });
  const perspective = requirement("barn", "Barn", { with: { perspective: "child" } });
  const cell = { kind: "gap", severity: "info", item: "skydd", requirement: perspective } as const;

  test.each<[Partial<Finding>, boolean]>([
    [{}, true],
    [{ severity: "warning" }, false],
    [{ kind: "unclear" }, false],
    [{ item: "annat" }, false],
    [{ pack: "annat" }, false],
    [{ requirement: requirement("krav", "Krav") }, false],
  ])("a missing perspective in an area, but for %j: %s", (more, expected) => {
    expect(isInGrid(found({ ...cell, ...more }), plan)).toBe(expected);
  });

  test("is a cell of any row", () => {
    const rows = [area, { ...area, id: "vard", number: 2 }].map((one) =>
      row(pack, one, 0, ["gap", "gap", "gap", "gap"]),
    );
    const two = planReport("plan.yaml", { focusAreas: rows });
    for (const item of ["skydd", "vard"]) expect(isInGrid(found({ ...cell, item }), two)).toBe(true);
    expect(isInGrid(found(cell), planReport("plan.yaml", {}))).toBe(false);
  });
});
