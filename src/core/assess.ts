import type { Day } from "./day.ts";
import { fingerprint } from "./fingerprint.ts";
import { focusAreasOf } from "./focus-areas.ts";
import { inForce } from "./in-force.ts";
import type { Basis, Pack, Requirement } from "./pack.ts";
import type { PlanDocument } from "./plan.ts";
import type { Assessment, Finding, ItemResult, PlanReport, Verdict } from "./report.ts";
import { type Effect, type Judged, type Rule, verdictsOf } from "./rule.ts";
import { atMost, type Severity } from "./severity.ts";

export interface Settings {
  readonly asOf: Day;
  /** How many days ahead “falls due soon” looks. */
  readonly within: number;
}

export type Rules = Readonly<Record<string, Rule>>;

/**
 * Judges a plan against every requirement of every pack.
 *
 * Pure: the same document, packs, rules and day always give an equal report, with assessments in pack order and
 * findings in the order of the file.
 */
export function assess(document: PlanDocument, packs: readonly Pack[], rules: Rules, settings: Settings): PlanReport {
  const everyArea = focusAreasOf(packs);
  const assessments = packs.flatMap((pack) => {
    const areas = pack.focusAreas ? focusAreasOf([pack]) : everyArea;
    return pack.requirements.map((requirement): Assessment => {
      const basis = requirement.basis.filter((basis) => inForce(basis, settings.asOf));
      const applies = basis.length > 0 || requirement.basis.length === 0;
      const rule = ruleOf(requirement, rules);
      const facts = { ...settings, plan: document.plan, params: requirement.with as never, areas };
      const judged = applies ? [...rule.check(facts, verdictsOf(rule.messages))] : [];
      const items = judged.map(
        ({ item, problem }): ItemResult => ({ item, verdict: problem ? verdictOfItem[problem.message.effect] : "met" }),
      );
      return {
        pack: pack.id,
        requirement,
        basis,
        items,
        verdict: verdictOf(items),
        findings: findingsOf(document, pack, requirement, basis, judged),
      };
    });
  });
  return {
    file: document.file,
    municipality: document.plan.municipality,
    municipalityWords: document.plan.municipalityWords,
    title: document.plan.title,
    spelling: document.spelling,
    packs,
    assessments,
    findings: inFileOrder(assessments.flatMap((assessment) => assessment.findings)),
  };
}

function ruleOf(requirement: Requirement, rules: Rules): Rule {
  const rule = rules[requirement.rule];
  if (!rule)
    throw new Error(`The requirement ${requirement.id} names the rule ${requirement.rule}, which does not exist.`);
  return rule;
}

const verdictOfItem: Readonly<Record<Effect, Verdict>> = {
  short: "gap",
  partly: "partly",
  late: "late",
  review: "review",
  none: "met",
};

/** The verdict on a requirement from those on its items: no items, nothing to ask; one late item, late. */
function verdictOf(items: readonly ItemResult[]): Verdict {
  const count = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  if (items.length === 0) return "not-applicable";
  if (count("late") > 0) return "late";
  if (count("gap") === items.length) return "gap";
  if (count("gap") + count("partly") > 0) return "partly";
  return count("review") > 0 ? "review" : "met";
}

/** Only a text that somebody has read may make an error; practice rests on no text and may. */
function gravest(requirement: Requirement, basis: readonly Basis[]): Severity {
  const founded = basis.length === 0 || basis.some(({ verified }) => verified === "text");
  return founded ? requirement.severity : atMost(requirement.severity, "warning");
}

function findingsOf(
  document: PlanDocument,
  pack: Pack,
  requirement: Requirement,
  basis: readonly Basis[],
  judged: readonly Judged[],
): Finding[] {
  const severity = gravest(requirement, basis);
  const municipality = document.plan.municipality?.code ?? document.plan.municipalityWords ?? document.file;
  const seen = new Map<string, number>();
  return judged.flatMap(({ item, problem }) => {
    if (!problem) return [];
    const { messageId, message, params, path } = problem;
    const twin = `${item}\u0000${messageId}`;
    const nth = seen.get(twin) ?? 0;
    seen.set(twin, nth + 1);
    return {
      fingerprint: fingerprint(`${pack.id}/${requirement.id}`, municipality, item, messageId, String(nth)),
      kind: message.kind,
      severity: atMost(severity, message.cap),
      pack: pack.id,
      requirement,
      messageId,
      params,
      item,
      pointer: document.pointer(path),
      span: document.locate(path),
    };
  });
}

function inFileOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
}
