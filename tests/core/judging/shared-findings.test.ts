import { describe, expect, test } from "vitest";
import { shareFindings } from "../../../src/core/judging/shared-findings.ts";
import type { Finding } from "../../../src/core/report/report.ts";
import { assessment, finding, requirement } from "../../support/by-hand.ts";
import { packOf } from "../../support/pack.ts";

const pack = packOf([]);
const other = packOf([], { id: "other-pack" });

const gap = (line: number, more?: Partial<Finding>) =>
  finding(["topic-shown", "notShown"], {} as never, `${line}:1`, { kind: "gap", ...more });

/** A requirement that falls short, with one finding a line. */
const short = (id: string, own: Parameters<typeof requirement>[2], ...findings: ReturnType<typeof gap>[]) =>
  assessment(pack, requirement(id, id, own), "gap", ...findings);

const titlesOf = ({ params }: Finding) => (params as { titles?: { sv: string }[] }).titles?.map(({ sv }) => sv);

describe("requirements that are gathered", () => {
  const together = { gather: "handling" };

  test("share the first's finding, which names them all; what else fell short keeps its own", () => {
    const [a, b, c] = shareFindings([
      short("a", together, gap(1)),
      short("b", together, gap(2)),
      short("c", {}, gap(3)),
    ]);
    expect(a?.findings).toHaveLength(1);
    expect(a?.findings[0]).toMatchObject({ rule: "gathered", messageId: "several", span: { line: 1 } });
    expect(titlesOf(a?.findings[0] as Finding)).toEqual(["a", "b"]);
    // The same thing, so that it is told of once.
    expect(b?.findings[0]).toBe(a?.findings[0]);
    expect(c?.findings.map(({ messageId }) => messageId)).toEqual(["notShown"]);
  });

  test("of which one alone falls short speaks for itself", () => {
    const met = assessment(pack, requirement("b", "b", together), "met");
    const [a, b] = shareFindings([short("a", together, gap(1)), met]);
    expect(a?.findings[0]?.messageId).toBe("notShown");
    expect(b).toBe(met);
  });

  test("of which one needs somebody's judgement leave that one out, whole", () => {
    const review = gap(3, { kind: "unclear" });
    const [a, b, c] = shareFindings([
      short("a", together, gap(1)),
      short("b", together, gap(2), review),
      short("c", together, gap(4)),
    ]);
    expect(titlesOf(a?.findings[0] as Finding)).toEqual(["a", "c"]);
    expect(b?.findings.map(({ kind }) => kind)).toEqual(["gap", "unclear"]);
    expect(c?.findings[0]).toBe(a?.findings[0]);
  });

  test("are gathered by name, by pack and by the day that they are younger by", () => {
    const young = gap(2, { younger: "2025-07-01" });
    const all = [
      short("a", together, gap(1)),
      short("b", together, young),
      short("c", { gather: "information" }, gap(3)),
      assessment(other, requirement("d", "d", together), "gap", gap(4)),
    ];
    expect(shareFindings(all).map(({ findings }) => findings[0]?.messageId)).toEqual(all.map(() => "notShown"));
  });
});

describe("a requirement that asks the same as another", () => {
  const same = { sameDutyAs: "test-pack/a" };

  test("refers to the findings of that one, in whatever order they stand", () => {
    const a = short("a", {}, gap(1));
    const b = short("b", same, gap(2));
    for (const all of [
      [a, b],
      [b, a],
    ])
      for (const { findings } of shareFindings(all)) expect(findings).toBe(a.findings);
  });

  test("speaks for itself where that one is met, or not judged", () => {
    const b = short("b", same, gap(2));
    const met = assessment(pack, requirement("a", "a"), "met");
    expect(shareFindings([met, b])[1]?.findings).toBe(b.findings);
    expect(shareFindings([b])[0]?.findings).toBe(b.findings);
  });

  test("stays met where it is met itself", () => {
    const met = assessment(pack, requirement("b", "b", same), "met");
    expect(shareFindings([short("a", {}, gap(1)), met])[1]).toBe(met);
  });

  test("follows a chain to its end, and a ring once round", () => {
    const a = short("a", {}, gap(1));
    const b = short("b", same, gap(2));
    const c = short("c", { sameDutyAs: "test-pack/b" }, gap(3));
    expect(shareFindings([c, b, a])[0]?.findings).toBe(a.findings);

    const x = short("x", { sameDutyAs: "test-pack/y" }, gap(1));
    const y = short("y", { sameDutyAs: "test-pack/x" }, gap(2));
    const [first, second] = shareFindings([x, y]);
    expect(first?.findings).toBe(y.findings);
    expect(second?.findings).toBe(x.findings);
  });
});
