import { expect, test } from "vitest";
import { severityPeriods } from "../../src/explain/severity-periods.ts";
import { basisOf, requirementOf } from "../support/pack.ts";

const old = basisOf({ act: "SFS 2001:453", section: "5 kap. 11 §", from: "2013-01-01", to: "2025-06-30" });
const today = basisOf();

test("a requirement without bases has one severity, always", () => {
  expect(severityPeriods(requirementOf({ level: "practice", severity: "warning" }))).toEqual([
    { from: undefined, to: undefined, severity: "warning", unread: false },
  ]);
});

test("one basis still in force has one period without an end", () => {
  expect(severityPeriods(requirementOf({ basis: [today] }))).toEqual([
    { from: "2025-07-01", to: undefined, severity: "error", unread: false },
  ]);
});

test("bases that follow day by day and weigh the same are one period", () => {
  expect(severityPeriods(requirementOf({ basis: [old, today] }))).toEqual([
    { from: "2013-01-01", to: undefined, severity: "error", unread: false },
  ]);
});

test("a basis with a severity of its own makes a period of its own", () => {
  expect(severityPeriods(requirementOf({ basis: [{ ...old, severity: "warning" }, today] }))).toEqual([
    { from: "2013-01-01", to: "2025-06-30", severity: "warning", unread: false },
    { from: "2025-07-01", to: undefined, severity: "error", unread: false },
  ]);
});

test("a time without any basis parts two periods, though they weigh the same", () => {
  const basis = [basisOf({ from: "2014-10-01", to: "2022-10-31" }), basisOf({ from: "2023-01-01" })];
  expect(severityPeriods(requirementOf({ severity: "warning", basis }))).toEqual([
    { from: "2014-10-01", to: "2022-10-31", severity: "warning", unread: false },
    { from: "2023-01-01", to: undefined, severity: "warning", unread: false },
  ]);
});

test("while only texts that nobody has read are in force, an error is a warning and says why", () => {
  const basis = [basisOf({ from: "2022-11-01", verified: "secondary" }), today];
  expect(severityPeriods(requirementOf({ basis }))).toEqual([
    { from: "2022-11-01", to: "2025-06-30", severity: "warning", unread: true },
    { from: "2025-07-01", to: undefined, severity: "error", unread: false },
  ]);
});

test("a warning because nobody has read the text is told apart from one that is meant", () => {
  const basis = [
    basisOf({ from: "2022-11-01", to: "2025-06-30", verified: "secondary" }),
    basisOf({ severity: "warning" }),
  ];
  expect(severityPeriods(requirementOf({ basis }))).toEqual([
    { from: "2022-11-01", to: "2025-06-30", severity: "warning", unread: true },
    { from: "2025-07-01", to: undefined, severity: "warning", unread: false },
  ]);
});

test("a year and a month are told as they are written, and end with their last day", () => {
  const basis = [
    basisOf({ from: "2015", to: "2019" }),
    basisOf({ from: "2020-02", to: "2020-02", severity: "warning" }),
    basisOf({ from: "2020-03-01", severity: "info" }),
  ];
  expect(severityPeriods(requirementOf({ level: "agreement", basis }))).toEqual([
    { from: "2015", to: "2019", severity: "error", unread: false },
    { from: "2020-02", to: "2020-02", severity: "warning", unread: false },
    { from: "2020-03-01", to: undefined, severity: "info", unread: false },
  ]);
});
