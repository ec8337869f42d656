import { describe, expect, test } from "vitest";
import { type Summary, summarize } from "../../../src/core/report/report.ts";
import { assessment, finding, planReport, requirement } from "../../support/by-hand.ts";
import { packOf } from "../../support/pack.ts";

const pack = packOf([]);
const r = requirement("krav", "Krav");
const nothing: Summary = {
  ...{ met: 0, partly: 0, gap: 0, late: 0, review: 0, notApplicable: 0, waived: 0 },
  ...{ errors: 0, warnings: 0, infos: 0, unassigned: 0, overdue: 0 },
};

const judged = (...all: readonly Parameters<typeof assessment>[2][]) =>
  planReport("a.yaml", { assessments: all.map((verdict) => assessment(pack, r, verdict)) });
const found = (...all: readonly NonNullable<Parameters<typeof finding>[3]>[]) => {
  const findings = all.map((more) => finding(["form", "unknownKey"], { key: "x", nearest: [] }, "1:1", more));
  return planReport("a.yaml", { findings: findings.map((make) => make(pack.id, r)) });
};

describe("a summary", () => {
  test("of nothing has nothing but noughts", () => {
    expect(summarize([])).toEqual(nothing);
    expect(summarize([planReport("a.yaml", {})])).toEqual(nothing);
  });

  test.each([
    ["met", "met"],
    ["partly", "partly"],
    ["gap", "gap"],
    ["late", "late"],
    ["review", "review"],
    ["not-applicable", "notApplicable"],
    ["waived", "waived"],
  ] as const)("counts the requirements that are %s", (verdict, key) => {
    expect(summarize([judged(verdict)])).toEqual({ ...nothing, [key]: 1 });
    expect(summarize([judged(verdict, verdict)])).toEqual({ ...nothing, [key]: 2 });
  });

  test.each([
    [{ severity: "error", kind: "gap" }, { errors: 1 }],
    [{ severity: "warning", kind: "gap" }, { warnings: 1 }],
    [{ severity: "info", kind: "gap" }, { infos: 1 }],
    [
      { severity: "warning", kind: "unassigned" },
      { warnings: 1, unassigned: 1 },
    ],
    [
      { severity: "error", kind: "overdue" },
      { errors: 1, overdue: 1 },
    ],
  ] as const)("counts a finding such as %j by how grave it is, and by kind what somebody has to do", (more, counts) => {
    expect(summarize([found(more)])).toEqual({ ...nothing, ...counts });
  });

  test("of several plans counts those of all", () => {
    const plans = [
      judged("met", "gap"),
      judged("met", "met"),
      found({ severity: "error", kind: "overdue" }, { severity: "info", kind: "gap" }),
      found({ severity: "error", kind: "gap" }),
    ];
    expect(summarize(plans)).toEqual({ ...nothing, met: 3, gap: 1, errors: 2, infos: 1, overdue: 1 });
  });
});
