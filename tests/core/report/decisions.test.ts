import { describe, expect, test } from "vitest";
import type { Pack } from "../../../src/core/pack/pack.ts";
import { decisionsOf } from "../../../src/core/report/decisions.ts";
import { assessment, finding, planReport, requirement } from "../../support/by-hand.ts";

const pack: Pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };
const r = requirement("r", "R");
const other = requirement("other", "Other");

const gap = (place: `${number}:${number}`) =>
  finding(["form", "unknownKey"], { key: "x", nearest: [] }, place, { kind: "gap" });
const unassigned = (place: `${number}:${number}`) =>
  finding(["activity-assigned", "unassigned"], { title: "A", words: undefined }, place);
const overdue = (place: `${number}:${number}`, pointer: string) =>
  finding(["form", "unknownKey"], { key: "x", nearest: [] }, place, { kind: "overdue", pointer });
const soon = (place: `${number}:${number}`, pointer: string) =>
  finding(["form", "unknownKey"], { key: "x", nearest: [] }, place, { kind: "due-soon", severity: "info", pointer });

/** Each matter as its list and the lines that it is about. */
function matters(...assessments: ReturnType<typeof assessment>[]) {
  return decisionsOf(planReport("a.yaml", { packs: [pack], assessments })).map(({ list, findings }) => [
    list,
    findings.map(({ span }) => span.line),
  ]);
}

describe("what needs a decision", () => {
  test("is nothing where there is nothing", () => {
    expect(matters(assessment(pack, r, "met"))).toEqual([]);
  });

  test("are gaps that are errors, each requirement once, and no lighter ones", () => {
    const light = requirement("light", "Light", { severity: "warning" });
    expect(
      matters(
        assessment(pack, r, "partly", gap("3:1"), gap("9:1")),
        assessment(pack, other, "gap", gap("5:1")),
        assessment(pack, light, "gap", gap("7:1")),
      ),
    ).toEqual([
      ["gaps", [3, 9]],
      ["gaps", [5]],
    ]);
  });

  test("are those who are to be responsible, and what is past its time, all at once", () => {
    const late = overdue("6:1", "/goals/0/activities/1/deadline");
    expect(
      matters(
        assessment(pack, r, "partly", unassigned("4:1"), unassigned("8:1")),
        assessment(pack, other, "late", late, overdue("7:1", "/activities/0/deadline")),
      ),
    ).toEqual([
      ["unassigned", [4, 8]],
      ["late", [6, 7]],
    ]);
  });

  test("is what is due soon for the plan as a whole, not for one activity", () => {
    expect(
      matters(assessment(pack, r, "met", soon("2:1", "/valid/to"), soon("5:1", "/activities/0/deadline"))),
    ).toEqual([["soon", [2]]]);
  });

  test("is not what is mended in the file", () => {
    const unread = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "3:1");
    const unclear = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "4:1", { kind: "unclear" });
    expect(matters(assessment(pack, r, "partly", unread, unclear))).toEqual([]);
  });

  test("stands in the order of how soon somebody has to act", () => {
    const privacy = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "9:1", { kind: "privacy" });
    const findings = [
      soon("1:1", ""),
      gap("2:1"),
      overdue("3:1", "/activities/0"),
      unassigned("4:1"),
      overdue("5:1", ""),
      privacy,
    ];
    expect(matters(assessment(pack, r, "partly", ...findings)).map(([list]) => list)).toEqual([
      "privacy",
      "revisions",
      "unassigned",
      "late",
      "gaps",
      "soon",
    ]);
  });
});
