import type { Messages, ParamsOf } from "../../src/core/judging/rule.ts";
import type { FocusArea, Pack, Requirement } from "../../src/core/pack/pack.ts";
import { atMost } from "../../src/core/pack/severity.ts";
import type { Verdict } from "../../src/core/pack/verdicts.ts";
import type { AreaResult } from "../../src/core/report/grid.ts";
import type { Assessment, Finding, PlanReport, Report } from "../../src/core/report/report.ts";
import { rules } from "../../src/rules/index.ts";

type Rules = typeof rules;

/** A requirement made by hand; what is left out is filled in. */
export function requirement(id: string, title: string, more: Partial<Requirement> = {}): Requirement {
  return {
    id,
    title: { sv: title, en: title },
    shows: { sv: title, en: title },
    level: "practice",
    severity: "error",
    basis: [],
    addresses: [],
    rule: "form",
    with: {},
    why: { sv: "", en: "" },
    fix: { sv: "", en: "" },
    ...more,
  };
}

/** A finding made by hand, at `line:column`. The compiler checks that the rule has the message, and its parameters. */
export function finding<R extends keyof Rules, M extends keyof Rules[R]["messages"] & string>(
  [rule, messageId]: readonly [R, M],
  params: ParamsOf<Rules[R]["messages"][M]>,
  place: `${number}:${number}`,
  more: Partial<Finding> = {},
): (pack: string, requirement: Requirement) => Finding {
  const message = (rules[rule].messages as Messages)[messageId];
  if (!message) throw new Error(`${rule} has no message ${messageId}`);
  const [line = 1, column = 1] = place.split(":").map(Number);
  return (pack, requirement) => ({
    fingerprint: Buffer.from(`${pack}${requirement.id}${place}`).toString("hex").padEnd(16, "0").slice(-16),
    kind: message.kind,
    severity: atMost(requirement.severity, message.cap),
    younger: undefined,
    pack,
    requirement,
    rule,
    messageId,
    params: params as object,
    item: "",
    label: undefined,
    pointer: "",
    span: { line, column, endLine: line, endColumn: column + 4 },
    ...more,
  });
}

/** A requirement's verdict, with its findings; all its legal bases count as in force. */
export function assessment(
  { id: pack }: Pack,
  requirement: Requirement,
  verdict: Verdict,
  ...findings: ReturnType<typeof finding>[]
): Assessment {
  return {
    pack,
    requirement,
    verdict,
    severity: requirement.severity,
    basis: requirement.basis,
    items: [],
    findings: findings.map((make) => make(pack, requirement)),
  };
}

/** A row of the grid: the verdict on the area, then on child, adult and perpetrator. */
export function row(
  { id: pack }: Pack,
  area: FocusArea,
  activities: number,
  [verdict, child, adult, perpetrator]: readonly [Verdict, Verdict, Verdict, Verdict],
): AreaResult {
  return { pack, area, verdict, activities, through: [], partners: [], perspectives: { child, adult, perpetrator } };
}

/** What became of one plan, with the findings of its assessments in the order of the file. */
export function planReport(file: string, more: Partial<PlanReport>): PlanReport {
  const findings = (more.assessments ?? []).flatMap(({ findings }) => findings);
  return {
    file,
    municipality: undefined,
    municipalityWords: undefined,
    title: undefined,
    kind: undefined,
    spelling: "sv",
    decided: undefined,
    validFrom: undefined,
    validTo: undefined,
    packs: [],
    focusAreas: [],
    assessments: [],
    findings: findings.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column),
    waivers: [],
    ...more,
  };
}

export function reportOf(plans: readonly PlanReport[], more: Partial<Report> = {}): Report {
  const packs = [...new Set(plans.flatMap(({ packs }) => packs))];
  return { asOf: "2026-11-22", packs, plans, unreadable: [], skipped: [], ...more };
}
