import { describe, expect, test } from "vitest";
import { type Before, changeSince, type EarlierFinding, sinceOf } from "../../../src/core/audit/change.ts";
import { municipalities } from "../../../src/core/municipality/municipality.ts";
import { matterOf } from "../../../src/core/report/matter.ts";
import { findingRecord, record } from "../../support/record.ts";

const asked = { "p/krav": "gap", "p/annat": "met", "p/vilande": "not-applicable" } as const;
const earlier = (requirement: string, item = "", more: Partial<EarlierFinding> = {}): EarlierFinding => ({
  ...{ fingerprint: `${requirement} ${item} gap`, severity: "error", item, requirement, since: "2025-03-01" },
  ...more,
});
const found = (...findings: readonly EarlierFinding[]): Before => ({
  asOf: "2025-11-22",
  plans: new Map([["1884", findings]]),
});
const now = (findings = [findingRecord("p/krav", "a1")], more = {}) =>
  record("nora.yaml", "Nora", { verdicts: asked, findings, ...more });

function changed(before: Before, plan = now()) {
  const { worse, putRight, waived, notAsked, stays, newPlans } = changeSince(before, [plan]);
  return {
    worse: worse.length,
    putRight: putRight.length,
    waived: waived.length,
    notAsked: notAsked.length,
    stays: stays.length,
    newPlans: newPlans.length,
  };
}

const none = { worse: 0, putRight: 0, waived: 0, notAsked: 0, stays: 0, newPlans: 0 };

describe("a finding", () => {
  test("that was not there is worse", () => expect(changed(found())).toEqual({ ...none, worse: 1 }));

  test("that was there stays, with the day since when it is known", () => {
    const change = changeSince(found(earlier("p/krav", "a1")), [now()]);
    expect(change.stays.map(({ since }) => since)).toEqual(["2025-03-01"]);
    expect(change.worse).toEqual([]);
  });

  test("stays when it is told of in other words", () => {
    const other = earlier("p/krav", "a1", { fingerprint: "another message" });
    expect(changed(found(other))).toEqual({ ...none, stays: 1 });
  });

  test("on another item is another finding", () => {
    expect(changed(found(earlier("p/krav", "a2")))).toEqual({ ...none, worse: 1, putRight: 1 });
  });

  test("that is gone is put right where its requirement is still asked", () => {
    expect(changed(found(earlier("p/annat")), now([]))).toEqual({ ...none, putRight: 1 });
  });

  test.each(["p/vilande", "p/okänt", "borta/krav"])(
    "is not put right where %s is not asked any more",
    (requirement) => {
      expect(changed(found(earlier(requirement)), now([]))).toEqual({ ...none, notAsked: 1 });
    },
  );

  test("is not put right where what it was about is gone or done, though its requirement is asked of others", () => {
    const plan = now([], { notAsked: [matterOf("p/krav", "a1")] });
    const before = found(earlier("p/krav", "a1"), earlier("p/krav", "a2"), earlier("p/annat", "a1"));
    const { notAsked, putRight } = changeSince(before, [plan]);
    expect(notAsked.map(({ finding }) => [finding.requirement, finding.item])).toEqual([["p/krav", "a1"]]);
    expect(putRight.map(({ finding }) => [finding.requirement, finding.item])).toEqual([
      ["p/krav", "a2"],
      ["p/annat", "a1"],
    ]);
  });

  test("is put right where what it was about is as it should be, though its requirement asks of nothing else", () => {
    const plan = now([], { passed: [matterOf("p/vilande", "m1")] });
    expect(changed(found(earlier("p/vilande", "m1"), earlier("p/vilande", "m2")), plan)).toEqual({
      ...none,
      ...{ putRight: 1, notAsked: 1 },
    });
  });

  test("that a decision accepts is waived, not put right", () => {
    const plan = now([], { waived: [findingRecord("p/krav", "a1")] });
    expect(changed(found(earlier("p/krav", "a1")), plan)).toEqual({ ...none, waived: 1 });
  });

  test("of information alone is no change, but one that becomes a warning is worse", () => {
    const soon = findingRecord("p/krav", "a1", { severity: "info" });
    const milder = earlier("p/krav", "a1", { severity: "info" });
    expect(changed(found(), now([soon]))).toEqual(none);
    expect(changed(found(milder), now([]))).toEqual(none);
    expect(changed(found(milder), now())).toEqual({ ...none, worse: 1 });
  });
});

test("a plan that was not there before is new, and nothing in it is worse", () => {
  expect(changed({ asOf: undefined, plans: new Map() })).toEqual({ ...none, newPlans: 1 });
});

test("the order of a file changes nothing", () => {
  const two = [findingRecord("p/krav", "a1"), findingRecord("p/krav", "a2")];
  const old = [earlier("p/krav", "a2"), earlier("p/krav", "a1")];
  expect(changed(found(...old), now(two))).toEqual({ ...none, stays: 2 });
});

test("a finding that is new is there since the day of the report", () => {
  const plan = now([findingRecord("p/krav", "a1"), findingRecord("p/krav", "ny")]);
  const since = sinceOf(changeSince(found(earlier("p/krav", "a1")), [plan]), "2026-11-22");
  expect([since("p/krav a1 gap"), since("p/krav ny gap"), since("okänd")]).toEqual([
    "2025-03-01",
    "2026-11-22",
    undefined,
  ]);
});

test("a plan is gone where there is none any more, and not where it could not be read, or is another county's", () => {
  const gone = (beside?: Parameters<typeof changeSince>[2]) =>
    changeSince(found(), [], beside).gonePlans.map(({ name }) => name);
  const nora = municipalities.filter(({ code }) => code === "1884");
  expect(nora).toHaveLength(1);
  expect(gone()).toEqual(["Nora"]);
  expect(gone({ unread: nora })).toEqual([]);
  const countyOf = (code: string) => ({ code, name: code, municipalities: [] });
  expect(gone({ county: countyOf("18") })).toEqual(["Nora"]);
  expect(gone({ county: countyOf("03") })).toEqual([]);
});

test("a municipality whose file cannot be read now is told of where it had a plan before", () => {
  const [nora, kumla] = ["1884", "1881"].flatMap((of) => municipalities.filter(({ code }) => code === of));
  const unread = nora && kumla ? [nora, kumla] : [];
  const { unreadPlans, gonePlans, putRight } = changeSince(found(earlier("p/krav", "a1")), [], { unread });
  expect(unreadPlans.map(({ name }) => name)).toEqual(["Nora"]);
  // Nothing can be said of what was found in it.
  expect([gonePlans, putRight]).toEqual([[], []]);
  expect(changeSince(found(), [now()]).unreadPlans).toEqual([]);
});
