import { describe, expect, test } from "vitest";
import { assess } from "../../../src/core/judging/assess.ts";
import { defineRule, message } from "../../../src/core/judging/rule.ts";
import type { Basis, Pack, Requirement } from "../../../src/core/pack/pack.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules as everyRule } from "../../../src/rules/index.ts";

const rules = {
  missing: defineRule({
    id: "missing",
    params: {},
    messages: { gap: message("gap"), mild: message("gap", { cap: "info" }), late: message("overdue") },
    *check(
      {
        plan,
        params,
      }: {
        plan: { activities: readonly { key: string; path: readonly (string | number)[] }[] };
        params: { say?: "gap" | "mild" | "late" };
      },
      { problem },
    ) {
      for (const { key, path } of plan.activities) yield problem(params.say ?? "gap", path, {}, key);
    },
  }),
  met: defineRule({
    id: "met",
    params: {},
    messages: {},
    *check(_: unknown, { met }) {
      yield met();
    },
  }),
};

const text = { sv: "text", en: "text" };
const basis = (more: Partial<Basis>): Basis => ({
  act: "SFS 2025:400",
  section: "13 kap. 1 §",
  from: "2025-07-01",
  verified: "text",
  ...more,
});
const requirement = (more: Partial<Requirement>): Requirement => ({
  id: "asked",
  title: text,
  shows: text,
  level: "law",
  severity: "error",
  basis: [],
  addresses: [],
  rule: "missing",
  with: {},
  why: text,
  fix: text,
  ...more,
});
const pack = (requirements: readonly Requirement[], more: Partial<Pack> = {}): Pack => ({
  id: "pack",
  edition: "1",
  title: text,
  requirements,
  ...more,
});

const plan = (more = "") =>
  `plankoll: 1\nkommun: Nora\n${more}aktiviteter:\n  - id: a\n    titel: En\n  - id: b\n    titel: Två\n`;

function documentOf(text: string) {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return parsed.document;
}

function judge(packs: readonly Pack[], { text = plan(), asOf = "2026-11-22" } = {}) {
  const document = documentOf(text);
  return assess(document, packs, rules as never, { asOf, within: 60 });
}

const severities = (report: ReturnType<typeof judge>) => [...new Set(report.findings.map(({ severity }) => severity))];

describe("which law applies", () => {
  const old = basis({
    act: "SFS 2001:453",
    section: "5 kap. 11 §",
    from: "2013-01-01",
    to: "2025-06-30",
    severity: "warning",
  });
  const both = [pack([requirement({ basis: [old, basis({})] })])];

  test.each([
    ["2012-12-31", [], "not-applicable"],
    ["2013-01-01", ["SFS 2001:453"], "gap"],
    ["2025-06-30", ["SFS 2001:453"], "gap"],
    ["2025-07-01", ["SFS 2025:400"], "gap"],
  ])("on %s it is %j", (asOf, acts, verdict) => {
    const [assessment] = judge(both, { asOf }).assessments;
    expect(assessment?.basis.map(({ act }) => act)).toEqual(acts);
    expect(assessment?.verdict).toBe(verdict);
  });

  test("a weaker old law weighs less", () => {
    expect(severities(judge(both, { asOf: "2025-06-30" }))).toEqual(["warning"]);
    expect(severities(judge(both, { asOf: "2025-07-01" }))).toEqual(["error"]);
  });

  test("a year as bound reaches from its first day to its last", () => {
    const year = [pack([requirement({ level: "agreement", basis: [basis({ from: "2015", to: "2016" })] })])];
    const verdict = (asOf: string) => judge(year, { asOf }).assessments[0]?.verdict;
    expect(["2014-12-31", "2015-01-01", "2016-12-31", "2017-01-01"].map(verdict)).toEqual([
      "not-applicable",
      "gap",
      "gap",
      "not-applicable",
    ]);
  });
});

describe("how grave it is", () => {
  test.each([
    [["unverified"], "warning"],
    [["secondary"], "warning"],
    [["secondary", "text"], "error"],
  ] as const)("with bases verified as %j an error is %s", (verified, severity) => {
    const bases = verified.map((verified) => basis({ verified }));
    expect(severities(judge([pack([requirement({ basis: bases })])]))).toEqual([severity]);
  });

  test("what rests on no text may be an error", () => {
    expect(severities(judge([pack([requirement({ level: "practice" })])]))).toEqual(["error"]);
  });

  test("a message may weigh less than its requirement, never more", () => {
    expect(severities(judge([pack([requirement({ with: { say: "mild" } })])]))).toEqual(["info"]);
    expect(severities(judge([pack([requirement({ severity: "warning" })])]))).toEqual(["warning"]);
  });

  test.each([
    ["antagen: { datum: 2025-06-30 }\n", "warning", "2025-07-01"],
    ["antagen: { datum: 2025-07-01 }\n", "error", undefined],
    ["antagen: { datum: 2021-04-26 }\nrevidering: { senast: 2025-09-01 }\n", "error", undefined],
    ["antagen: { datum: 2021-04-26 }\nrevidering: { senast: 2027-09-01 }\n", "warning", "2025-07-01"],
    ["", "error", undefined],
  ])("a provision from 2025-07-01 and a plan with %j: %s", (adopted, severity, younger) => {
    const report = judge([pack([requirement({ basis: [basis({})] })])], { text: plan(adopted) });
    expect(severities(report)).toEqual([severity]);
    expect(report.findings[0]?.younger).toBe(younger);
  });

  test("a duty that an earlier law already had is as old as that", () => {
    const report = judge([pack([requirement({ basis: [basis({ since: "2013-01-01" })] })])], {
      text: plan("antagen: { datum: 2021-04-26 }\n"),
    });
    expect(severities(report)).toEqual(["error"]);
  });

  test("an agreement is no younger law", () => {
    const report = judge([pack([requirement({ level: "agreement", basis: [basis({ from: "2015" })] })])], {
      text: plan("antagen: { datum: 2012-01-01 }\n"),
    });
    expect(severities(report)).toEqual(["error"]);
  });

  test("in a file without goals and activities, what needs content is information", () => {
    const empty = "plankoll: 1\nkommun: Nora\n";
    const always = {
      ...rules,
      missing: {
        ...rules.missing,
        *check(_: unknown, { problem }: { problem: (...args: unknown[]) => unknown }) {
          yield problem("gap", [], {});
        },
      },
    };
    const document = documentOf(empty);
    const severity = (contentOnly: boolean) =>
      assess(document, [pack([requirement({ contentOnly })])], always as never, {
        asOf: "2026-11-22",
        within: 60,
      }).findings[0]?.severity;
    expect([severity(true), severity(false)]).toEqual(["info", "error"]);
  });
});

test.each([
  ["", "warning"],
  ["antagen: { datum: 2026-01-15 }\n", "error"],
])("what needs content weighs less in a plan of unknown age: with %j %s", (adopted, severity) => {
  const report = judge([pack([requirement({ basis: [basis({})], contentOnly: true })])], { text: plan(adopted) });
  expect(severities(report)).toEqual([severity]);
});

describe("when it applies", () => {
  test.each([
    ["dokumenttyp: aktivitetsplan\n", { kinds: ["action-plan"] }, "not-applicable"],
    ["dokumenttyp: handlingsplan\n", { kinds: ["action-plan"] }, "gap"],
    ["", { kinds: ["action-plan"] }, "gap"],
    ["", { words: ["skyddat boende"] }, "not-applicable"],
    ["beskrivning: Vi driver ett skyddat boende.\n", { words: ["skyddat boende"] }, "gap"],
    ["rutiner: [{ tema: skyddat-boende }]\n", { topics: ["protected-housing"] }, "gap"],
    ["", { topics: ["protected-housing"], words: ["skyddat boende"] }, "not-applicable"],
    [
      "beskrivning: Vi driver ett skyddat boende.\n",
      { topics: ["protected-housing"], words: ["skyddat boende"] },
      "gap",
    ],
    ["rutiner: [{ tema: skyddat-boende }]\n", { topics: ["protected-housing"], words: ["skyddat boende"] }, "gap"],
    [
      "dokumenttyp: aktivitetsplan\nbeskrivning: Ett skyddat boende.\n",
      { kinds: ["action-plan"], words: ["skyddat boende"] },
      "not-applicable",
    ],
  ])("a plan with %j under %j: %s", (more, when, verdict) => {
    expect(judge([pack([requirement({ when })])], { text: plan(more) }).assessments[0]?.verdict).toBe(verdict);
  });
});

describe("one duty, one finding", () => {
  test("a requirement that asks the same as another adds no finding of its own", () => {
    const report = judge([
      pack([requirement({ id: "first" }), requirement({ id: "second", sameDutyAs: "pack/first" })]),
    ]);
    expect(report.findings.map(({ requirement, item }) => `${requirement.id} ${item}`)).toEqual(["first a", "first b"]);
    expect(report.assessments.map(({ verdict }) => verdict)).toEqual(["gap", "gap"]);
    expect(report.assessments[1]?.findings).toEqual(report.assessments[0]?.findings);
  });

  test("a chain of requirements that ask the same has one voice", () => {
    const chain = [
      requirement({ id: "third", sameDutyAs: "pack/second" }),
      requirement({ id: "second", sameDutyAs: "pack/first" }),
      requirement({ id: "first" }),
    ];
    expect(new Set(judge([pack(chain)]).findings.map(({ requirement }) => requirement.id))).toEqual(new Set(["first"]));
  });

  test("when the other is met, it speaks for itself", () => {
    const report = judge([
      pack([requirement({ id: "first", rule: "met" }), requirement({ id: "second", sameDutyAs: "pack/first" })]),
    ]);
    expect(report.findings.map(({ requirement }) => requirement.id)).toEqual(["second", "second"]);
  });

  test("gathered requirements share one finding that names those that fall short", () => {
    const named = (id: string) => ({ id, title: { sv: id, en: id }, gather: "cases" });
    const report = judge([
      pack([requirement(named("one")), requirement({ ...named("met"), rule: "met" }), requirement(named("two"))]),
    ]);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      rule: "gathered",
      messageId: "several",
      params: { titles: [{ sv: "one" }, { sv: "two" }] },
    });
    expect(report.assessments.map(({ verdict }) => verdict)).toEqual(["gap", "met", "gap"]);
  });

  test("one gathered requirement alone keeps its own sentence", () => {
    const report = judge([
      pack([requirement({ gather: "cases" }), requirement({ id: "met", gather: "cases", rule: "met" })]),
    ]);
    expect(report.findings.map(({ rule }) => rule)).toEqual(["missing", "missing"]);
  });
});

describe("waivers", () => {
  const waiver = (more: string) =>
    `undantag:\n  - { krav: asked, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31${more} }\n`;
  const waived = (more: string, asOf = "2026-11-22") =>
    judge([pack([requirement({})])], { text: plan(waiver(more)), asOf });

  test("one for the whole requirement takes all its findings out of the count", () => {
    const report = waived("");
    expect(report.findings).toEqual([]);
    expect(report.assessments[0]?.verdict).toBe("waived");
    expect(report.waivers[0]).toMatchObject({ status: "valid", expires: "2026-12-31" });
    expect(report.waivers[0]?.findings).toHaveLength(2);
  });

  test("of all that falls short leaves what is met, and the requirement counts as waived", () => {
    const half = {
      half: defineRule({
        id: "half",
        params: {},
        messages: { gap: message("gap") },
        *check(_: unknown, { met, problem }) {
          yield met("a");
          yield problem("gap", [], {}, "b");
        },
      }),
    };
    const document = documentOf(plan(waiver("")));
    const settings = { asOf: "2026-11-22", within: 60 };
    const [judged] = assess(document, [pack([requirement({ rule: "half" })])], half, settings).assessments;
    expect(judged).toMatchObject({
      verdict: "waived",
      items: [
        { item: "a", verdict: "met" },
        { item: "b", verdict: "waived" },
      ],
    });
  });

  test.each([
    [
      "undantag: [{ krav: akted, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n",
      "unknown",
      [],
      ["asked"],
    ],
    [
      "undantag: [{ krav: pack/akted, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n",
      "unknown",
      [],
      ["asked"],
    ],
    ["undantag: [{ krav: '-', skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n", "unknown", [], []],
    [
      "undantag: [{ skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n",
      "incomplete",
      ["requirement"],
      undefined,
    ],
    [
      "undantag: [{ krav: asked, skäl: '-', gäller_till: 2026-12-31 }]\n",
      "incomplete",
      ["reason", "decidedBy"],
      undefined,
    ],
    ["undantag: [{ krav: asked, skäl: Ett skäl, beslutat_av: vakant }]\n", "incomplete", ["decidedBy"], undefined],
    ["undantag: [{ krav: asked, skäl: Ett skäl, beslutat_av: Nämnden }]\n", "expired", [], undefined],
    [
      "undantag: [{ krav: asked, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: löpande }]\n",
      "expired",
      [],
      undefined,
    ],
    [
      "undantag: [{ krav: Pack/Asked, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n",
      "valid",
      [],
      undefined,
    ],
    [
      "undantag: [{ krav: asked, post: z, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }]\n",
      "unused",
      [],
      undefined,
    ],
  ])("%j is %s", (text, status, missing, nearest) => {
    const [result] = judge([pack([requirement({})])], { text: plan(text) }).waivers;
    expect({ status: result?.status, missing: result?.missing, nearest: result?.nearest }).toEqual({
      ...{ status, missing, nearest },
    });
    expect(result?.findings.length).toBe(status === "valid" ? 2 : 0);
  });

  test("finds an item that is no key, whatever its case: the words of an unknown area", async () => {
    const { default: form } = await import("../../../src/generated/packs/plan-format.ts");
    const waiver = "{ krav: readable, post: Övrigt, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }";
    const areas = [{ id: "ett", number: 1, title: text }];
    const document = documentOf(plan(`samverkansparter: [{ täcker: Övrigt }]\nundantag: [${waiver}]\n`));
    const packs = [form, pack([], { focusAreas: areas })];
    const report = assess(document, packs, everyRule, { asOf: "2026-11-22", within: 60 });
    expect(report.waivers.map(({ status, findings }) => [status, findings.map(({ messageId }) => messageId)])).toEqual([
      ["valid", ["unknownArea"]],
    ]);
  });

  test.each(["a", "A", "En"])("one for the item %s leaves the others", (item) => {
    const report = waived(`, post: ${item}`);
    expect(report.findings.map(({ item }) => item)).toEqual(["b"]);
    expect(report.assessments[0]?.verdict).toBe("gap");
  });

  test("it holds on its last day and not on the next", () => {
    expect(waived("", "2026-12-31").findings).toHaveLength(0);
    expect(waived("", "2027-01-01").findings).toHaveLength(2);
  });
});

describe("waivers and shared findings", () => {
  const waiver = "undantag:\n  - { krav: second, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2026-12-31 }\n";
  const verdictsOf = (requirements: readonly Requirement[]) => {
    const report = judge([pack(requirements)], { text: plan(waiver) });
    return {
      verdicts: report.assessments.map(({ verdict }) => verdict),
      spoken: [...new Set(report.findings.map(({ requirement }) => requirement.id))],
    };
  };

  test("a waiver of the requirement that refers to another leaves the other", () => {
    const twins = [requirement({ id: "first" }), requirement({ id: "second", sameDutyAs: "pack/first" })];
    expect(verdictsOf(twins)).toEqual({ verdicts: ["gap", "waived"], spoken: ["first"] });
  });

  test("a waiver of the one that speaks leaves the other to speak for itself", () => {
    const twins = [requirement({ id: "first", sameDutyAs: "pack/second" }), requirement({ id: "second" })];
    expect(verdictsOf(twins)).toEqual({ verdicts: ["gap", "waived"], spoken: ["first"] });
  });

  test("a waiver of one of several gathered leaves the others", () => {
    const group = ["first", "second", "third"].map((id) => requirement({ id, gather: "cases" }));
    expect(verdictsOf(group).verdicts).toEqual(["gap", "waived", "gap"]);
  });
});

describe("fingerprints", () => {
  const prints = (text: string) =>
    judge([pack([requirement({})])], { text }).findings.map(({ item, fingerprint }) => [item, fingerprint]);
  const swapped =
    "aktiviteter:\n  - id: b\n    titel: Två\n  - titel: En\n    id: a\nplankoll: 1\nkommun: Nora kommun\n";

  test("survive a re-ordering of the file", () => {
    expect(new Map(prints(swapped) as [string, string][])).toEqual(new Map(prints(plan()) as [string, string][]));
  });

  test("are the same for composed and decomposed letters, in an item and in an unknown municipality", () => {
    const text = "plankoll: 1\nkommun: Ån\naktiviteter: [{ titel: Möte }, { titel: Mo\u0308te }]\n";
    const [first, second] = prints(text).map(([, print]) => print);
    expect(prints(text.normalize("NFD")).map(([, print]) => print)).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  test("differ between items and between municipalities", () => {
    const all = [...prints(plan()), ...prints(plan().replace("Nora", "Kumla"))].map(([, print]) => print);
    expect(new Set(all).size).toBe(4);
  });
});

describe("what is found", () => {
  const twoOrders = [pack([requirement({ id: "z", rule: "backwards" })])];
  const backwards = defineRule({
    id: "backwards",
    params: {},
    messages: { gap: message("gap") },
    *check({ plan }: { plan: { activities: readonly { path: readonly (string | number)[] }[] } }, { problem }) {
      // The same thing twice, so that only their order tells them apart.
      for (const { path } of plan.activities.toReversed()) yield problem("gap", path, {}, "one");
    },
  });
  const found = (text: string) => {
    const document = documentOf(text);
    return assess(document, twoOrders, { backwards } as never, { asOf: "2026-11-22", within: 60 }).findings;
  };

  test("stands in the order of the file, by line and then by column", () => {
    const lines = found(plan()).map(({ span }) => span.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(new Set(lines).size).toBe(2);
    // A thing stands at its first key: 13 characters and “[{ ” stand before the first.
    const columns = found("plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: En }, { titel: Två }, { titel: Tre }]\n");
    expect(columns.map(({ span }) => span.column)).toEqual([17, 32, 48]);
  });

  test("has a fingerprint of its own, though all that it says is the same", () => {
    const prints = found("plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: En }, { titel: Två }, { titel: Tre }]\n");
    expect(new Set(prints.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  test("is a bug of ours where a pack names a rule that does not exist", () => {
    expect(() => judge([pack([requirement({ rule: "nowhere" })])])).toThrow(/asked.*nowhere/);
  });
});

describe("waivers from a file of their own", () => {
  const decided = "skäl: Beslutat att vänta, decided_by: Socialnämnden, gäller_till: 2027-12-31";
  const waivers = (municipality: string) => {
    return documentOf(`plankoll: 1\nkommun: Nora\nundantag:\n  - { krav: asked, ${municipality}${decided} }\n`).plan
      .waivers;
  };
  const waived = (municipality: string) => {
    const document = documentOf(plan());
    const settings = { asOf: "2026-11-22", within: 60 };
    const given = [pack([requirement({})])];
    return assess(document, given, rules as never, settings, waivers(municipality)).findings.length === 0;
  };

  test("are for every plan, or for the municipality that they name, by name or code", () => {
    expect(waived("")).toBe(true);
    expect(waived("kommun: Nora, ")).toBe(true);
    expect(waived('kommun: "1884", ')).toBe(true);
    expect(waived("kommun: Kumla, ")).toBe(false);
  });
});

test("the validity that a plan states goes with its report, where it can be read", () => {
  const { validFrom, validTo } = judge([pack([requirement({})])], {
    text: plan("giltighet: { från: 2026-03-01, till: 2029 }\n"),
  });
  expect([validFrom, validTo]).toEqual(["2026-03-01", "2029-12-31"]);
  expect(judge([pack([requirement({})])], { text: plan("giltighet: { till: tills vidare }\n") }).validTo).toBe(
    undefined,
  );
});
