import { describe, expect, test } from "vitest";
import { comparePlans } from "../../../src/core/baseline/compare.ts";
import { takeIn, type Wishes } from "../../../src/core/baseline/take-in.ts";
import { municipalities } from "../../../src/core/municipality/municipality.ts";
import type { Pack, Requirement } from "../../../src/core/pack/pack.ts";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";
import type { BaselineEntry } from "../../../src/core/report/baseline.ts";
import type { Finding, Kind, PlanReport } from "../../../src/core/report/report.ts";
import { planReport, requirement } from "../../support/by-hand.ts";

const pack: Pack = { id: "eget", edition: "1", title: { sv: "Eget", en: "Own" }, requirements: [] };
const nora = municipalities.find(({ code }) => code === "1884");

/** A finding of a requirement: “owner/a1” is about a1. */
function finding(name: string, fingerprint: string, more: Partial<Finding> = {}): Finding {
  const [id = "", item = ""] = name.split("/");
  return {
    ...{
      fingerprint,
      item,
      kind: "gap" as Kind,
      severity: "error" as const,
      pack: pack.id,
      requirement: requirement(id, id),
    },
    ...{ younger: undefined, rule: "form", messageId: "m", params: {}, label: undefined, pointer: "" },
    span: { line: 1, column: 1, endLine: 1, endColumn: 2 },
    ...more,
  };
}

interface Judged {
  readonly verdict?: Verdict;
  readonly findings?: readonly Finding[];
  readonly gather?: string;
}

/** A plan of which each requirement has been judged so. */
function planOf(judged: Readonly<Record<string, Judged>>, more: Partial<PlanReport> = {}): PlanReport {
  const assessments = Object.entries(judged).map(([id, { findings = [], verdict, gather }]) => ({
    pack: pack.id,
    requirement: requirement(id, id, gather === undefined ? {} : { gather }) as Requirement,
    verdict: verdict ?? (findings.length > 0 ? ("gap" as const) : ("met" as const)),
    severity: "error" as const,
    basis: [],
    items: [],
    findings,
  }));
  const plan = planReport("nora.yaml", { municipality: nora, packs: [pack], assessments, ...more });
  return { ...plan, findings: [...new Set(plan.findings)] };
}

const entry = (requirement: string, fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  ...{ file: "nora.yaml", municipality: "Nora", requirement: `eget/${requirement}`, item: "", kind: "gap" },
  ...{ since: "2026-01-12", fingerprint },
  ...more,
});

function held(
  plan: PlanReport,
  entries: readonly BaselineEntry[],
  { file = "nora.yaml", ...wishes }: Partial<Wishes> & { readonly file?: string } = {},
) {
  const whole = { asOf: "2026-11-22", prunes: false, gone: new Set<string>(), ...wishes };
  return takeIn(comparePlans(entries, [{ plan, file }], whole.gone), whole);
}

const known = ({ plans }: ReturnType<typeof held>) =>
  plans.flatMap(({ findings }) => findings.map(({ fingerprint, known }) => [fingerprint, known]));
const prints = (entries: readonly BaselineEntry[]) => entries.map(({ fingerprint }) => fingerprint);
const all = () => true;

describe("what a baseline knows", () => {
  test("is a finding with the same fingerprint, since the day of its entry", () => {
    const plan = planOf({ a: { findings: [finding("a", "1")] }, b: { findings: [finding("b", "2")] } });
    expect(known(held(plan, [entry("a", "1")]))).toEqual([
      ["1", "2026-01-12"],
      ["2", undefined],
    ]);
  });

  test("is marked wherever the finding stands", () => {
    const { plans } = held(planOf({ a: { findings: [finding("a", "1")] } }), [entry("a", "1")]);
    expect(plans[0]?.assessments[0]?.findings[0]).toBe(plans[0]?.findings[0]);
  });

  test("changes no verdict", () => {
    const { plans } = held(planOf({ a: { findings: [finding("a", "1")] } }), [entry("a", "1")]);
    expect(plans[0]?.assessments[0]?.verdict).toBe("gap");
  });

  test("is the same gap told in other words, for the same requirement and thing and of the same kind", () => {
    const judged = (more: Partial<Finding>) => planOf({ a: { findings: [finding("a/x", "9", more)] } });
    const entries = [entry("a", "1", { item: "x" })];
    expect(known(held(judged({}), entries))).toEqual([["9", "2026-01-12"]]);
    expect(known(held(judged({ item: "y" }), entries))).toEqual([["9", undefined]]);
    // What was not stated, and is stated now and late, is news.
    expect(known(held(judged({ kind: "overdue" }), entries))).toEqual([["9", undefined]]);
    const other = planOf({ b: { findings: [finding("b/x", "9")] } });
    expect(known(held(other, entries))).toEqual([["9", undefined]]);
  });

  test("is one finding for each entry: a second of the same sort does not hide behind the first", () => {
    const plan = planOf({ a: { findings: [finding("a/x", "8"), finding("a/x", "9")] } });
    expect(known(held(plan, [entry("a", "8", { item: "x" })]))).toEqual([
      ["8", "2026-01-12"],
      ["9", undefined],
    ]);
  });

  test("is never what has to come out of the plan at once", () => {
    const plan = planOf({ a: { findings: [finding("a", "1", { kind: "privacy" })] } });
    const outcome = held(plan, [entry("a", "1")], { takes: all });
    expect(known(outcome)).toEqual([["1", undefined]]);
    expect(outcome.added).toEqual([]);
  });

  test("is for one file: another plan of the same municipality begins anew", () => {
    const plan = planOf({ a: { findings: [finding("a", "1")] } });
    const other = { file: "aktivitetsplan.yaml" };
    expect(known(held(plan, [entry("a", "1")], other))).toEqual([["1", undefined]]);
  });
});

describe("a finding that several requirements share", () => {
  /** Gathered in the finding of the first of them that falls short. */
  const gathered = (fingerprint: string, ...ids: readonly string[]) => {
    const shared = finding(ids[0] ?? "", fingerprint, { rule: "gathered", messageId: "several" });
    return planOf(Object.fromEntries(ids.map((id) => [id, { findings: [shared], gather: "g" }])));
  };

  test("is known as long as none comes to it, also when the first of them is put right", () => {
    const { entries } = held(gathered("1", "a", "b", "c"), [], { takes: all, asOf: "2026-01-12" });
    expect(entries).toMatchObject([{ requirement: "eget/a", also: ["eget/b", "eget/c"] }]);
    expect(known(held(gathered("2", "b", "c"), entries))).toEqual([["2", "2026-01-12"]]);
    expect(known(held(gathered("1", "a", "b", "c", "d"), entries))).toEqual([["1", undefined]]);
  });

  test("is taken in again without what was put right, so that this is news when it comes back", () => {
    const { entries } = held(gathered("1", "a", "b", "c"), [], { takes: all, asOf: "2026-01-12" });
    const later = held(gathered("2", "b", "c"), entries, { takes: all });
    expect(later.entries).toMatchObject([{ requirement: "eget/b", also: ["eget/c"], since: "2026-01-12" }]);
    expect(known(held(gathered("1", "a", "b", "c"), later.entries))).toEqual([["1", undefined]]);
  });

  test("is known when the other of two that ask the same speaks for it", () => {
    const shared = finding("a", "1");
    const both = planOf({ a: { findings: [shared] }, b: { findings: [shared] } });
    const { entries } = held(both, [], { takes: all, asOf: "2026-01-12" });
    expect(known(held(planOf({ b: { findings: [finding("b", "2")] } }), entries))).toEqual([["2", "2026-01-12"]]);
  });
});

describe("an entry of which nothing is found", () => {
  const gone = [entry("a", "1")];

  test("is put right when its requirement was asked for", () => {
    expect(prints(held(planOf({ a: {} }), gone).fixed)).toEqual(["1"]);
  });

  test.each([
    ["when its requirement does not apply", planOf({ a: { verdict: "not-applicable" } })],
    ["when its pack is not in use", planOf({ b: {} })],
    [
      "when it is waived",
      planOf(
        { a: { verdict: "waived" } },
        {
          waivers: [
            {
              waiver: {} as never,
              status: "valid",
              missing: [],
              expires: "2027-01-01",
              findings: [finding("a", "1")],
            },
          ],
        },
      ),
    ],
  ])("is left alone %s", (_, plan) => {
    const outcome = held(plan, gone, { takes: all, prunes: true });
    expect(outcome.fixed).toEqual([]);
    expect(outcome.entries).toEqual(gone);
  });

  test("is marked when the baseline is updated, and keeps its day", () => {
    const { entries } = held(planOf({ a: {} }), gone, { takes: all });
    expect(entries).toEqual([entry("a", "1", { fixed: "2026-11-22" })]);
    const later = held(planOf({ a: {} }), entries, { takes: all, asOf: "2027-01-01" });
    expect(later.entries).toEqual(entries);
    expect(prints(later.fixed)).toEqual(["1"]);
  });

  test("is news when it comes back after that, and is then taken in with the new day", () => {
    const back = planOf({ a: { findings: [finding("a", "1")] } });
    const marked = [entry("a", "1", { fixed: "2026-03-01" })];
    expect(known(held(back, marked))).toEqual([["1", undefined]]);
    expect(held(back, marked).fixed).toEqual([]);
    const { entries, added } = held(back, marked, { takes: all });
    expect(entries).toEqual([entry("a", "1", { since: "2026-11-22" })]);
    expect(prints(added)).toEqual(["1"]);
  });

  test("goes only when it is pruned", () => {
    expect(held(planOf({ a: {} }), gone).entries).toEqual(gone);
    const { entries, removed } = held(planOf({ a: {} }), gone, { prunes: true });
    expect(entries).toEqual([]);
    expect(prints(removed)).toEqual(["1"]);
  });
});

describe("a baseline that is updated", () => {
  test("keeps the day of what it has, and takes in only what is to be taken in", () => {
    const findings = [finding("a", "1"), finding("b", "2"), finding("c", "3", { severity: "info" })];
    const plan = planOf({ a: { findings: findings.slice(0, 1) }, b: { findings: findings.slice(1) } });
    const takes = ({ severity }: Finding) => severity !== "info";
    const { entries, added } = held(plan, [entry("a", "1")], { takes });
    expect(entries).toEqual([entry("a", "1"), entry("b", "2", { since: "2026-11-22" })]);
    expect(prints(added)).toEqual(["2"]);
  });

  test("leaves entries of plans that were not judged, unless their files are gone and it is pruned", () => {
    const others = [entry("a", "1", { file: "kumla.yaml", municipality: "Kumla" })];
    const plan = planOf({ a: {} });
    expect(held(plan, others, { takes: all, prunes: true }).entries).toEqual(others);
    const gone = new Set(["kumla.yaml"]);
    expect(held(plan, others, { takes: all, gone }).entries).toEqual(others);
    const pruned = held(plan, others, { prunes: true, gone });
    expect([pruned.entries, pruned.fixed, prints(pruned.removed)]).toEqual([[], [], ["1"]]);
  });

  test("is the same whatever the order of the findings", () => {
    const [one, two] = [finding("b", "2"), finding("a", "1")];
    const there = held(planOf({ b: { findings: [one] }, a: { findings: [two] } }), [], { takes: all });
    const back = held(planOf({ a: { findings: [two] }, b: { findings: [one] } }), [], { takes: all });
    expect(there.entries).toEqual(back.entries);
    expect(prints(there.entries)).toEqual(["1", "2"]);
  });
});

describe("a plan whose file has another name", () => {
  const plan = planOf({ a: { findings: [finding("a", "1")] } });
  const moved = (more: Partial<Wishes>, entries = [entry("a", "1", { file: "gammal.yaml" })]) =>
    held(plan, entries, { file: "planer/nora.yaml", ...more });

  test("is known by the old one, where that file is gone", () => {
    expect(known(moved({ gone: new Set(["gammal.yaml"]) }))).toEqual([["1", "2026-01-12"]]);
    expect(known(moved({}))).toEqual([["1", undefined]]);
  });

  test("has the new one when the baseline is updated", () => {
    const { entries, added } = moved({ gone: new Set(["gammal.yaml"]), takes: all });
    expect(entries).toEqual([entry("a", "1", { file: "planer/nora.yaml" })]);
    expect(added).toEqual([]);
  });

  test("is not known by the file of another municipality, nor by one of several that tell nothing", () => {
    const kumla = [entry("a", "1", { file: "gammal.yaml", municipality: "Kumla" })];
    expect(known(moved({ gone: new Set(["gammal.yaml"]) }, kumla))).toEqual([["1", undefined]]);
    const two = [entry("a", "1", { file: "x.yaml" }), entry("a", "1", { file: "y.yaml", since: "2025-01-01" })];
    const gone = new Set(["x.yaml", "y.yaml", "nora.yaml"]);
    expect(known(moved({ gone }, two))).toEqual([["1", undefined]]);
    // Where it only lies in another folder, the name tells.
    expect(known(moved({ gone }, [...two, entry("a", "1", { since: "2024-01-01" })]))).toEqual([["1", "2024-01-01"]]);
  });
});
