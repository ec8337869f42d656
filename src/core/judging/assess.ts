import { agendaOf } from "../agenda/agenda.ts";
import { findMunicipality } from "../municipality/municipality.ts";
import { fullId } from "../pack/full-id.ts";
import type { Pack, Requirement } from "../pack/pack.ts";
import { atMost } from "../pack/severity.ts";
import { activityRows } from "../plan/activity-rows.ts";
import { decidedOn } from "../plan/decided.ts";
import type { Moment, Plan, PlanDocument, Waiver } from "../plan/plan.ts";
import { gridOf } from "../report/grid.ts";
import type { Assessment, Finding, ItemResult, PlanReport, WaiverResult } from "../report/report.ts";
import { holds } from "../showing/condition.ts";
import { focusAreasOf } from "../showing/focus-areas.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { inFileOrder } from "../text/source.ts";
import type { Day } from "../time/day.ts";
import { discreet } from "./discreet.ts";
import { type Judged, type Rule, verdictsOf } from "./rule.ts";
import { shareFindings } from "./shared-findings.ts";
import { verdictOf, verdictOfEffect } from "./verdict.ts";
import { waive } from "./waive.ts";
import { groundOf, type Weight, weigh } from "./weight.ts";

export interface Settings {
  readonly asOf: Day;
  /** How many days ahead “falls due soon” looks. */
  readonly within: number;
  /** Whether the report holds what falls due, which few readers need. */
  readonly agenda?: boolean;
  /** Whether it holds the plan's activities, for a table of them. */
  readonly activities?: boolean;
}

export type Rules = Readonly<Record<string, Rule>>;

/**
 * Judges a plan against every requirement of every pack.
 *
 * Pure: the same document, packs, rules, settings and waivers always give an equal report, with assessments in pack
 * order and findings in the order of the file.
 */
export function assess(
  document: PlanDocument,
  packs: readonly Pack[],
  rules: Rules,
  settings: Settings,
  moreWaivers: readonly Waiver[] = [],
): PlanReport {
  const { plan } = document;
  const everyArea = focusAreasOf(packs);
  const areasOf = new Map(
    packs.filter(({ focusAreas }) => focusAreas).map((pack) => [pack, focusAreasOf([pack], packs)]),
  );
  const head = headOf(document, settings.asOf);
  const labels = new Map([...plan.goals, ...plan.activities].map(({ key, title }) => [key, title]));
  const judge: Judge = (pack, requirement, waivers = []) => {
    const { asOf, within } = settings;
    const ground = groundOf(requirement, asOf);
    const { basis } = ground;
    const areas = areasOf.get(pack) ?? everyArea;
    const rule = ruleOf(requirement, rules);
    const applies = (basis.length > 0 || requirement.basis.length === 0) && holds(requirement.when, plan);
    const facts = { plan, params: requirement.with as never, asOf, within, areas, waivers };
    const judged = applies ? [...rule.check(facts, verdictsOf(rule.messages))] : [];
    const items = judged.map(
      ({ item, problem, isPassed }): ItemResult => ({
        item,
        verdict: problem ? verdictOfEffect[problem.message.effect] : isPassed ? "not-applicable" : "met",
      }),
    );
    const weight = weigh(requirement, ground, plan, head.decided);
    const findings = findingsOf(document, labels, pack, requirement, weight, judged);
    return {
      ...{ pack: pack.id, requirement, basis, severity: weight.severity },
      ...{ items, namesAll: rule.namesAll ?? false, verdict: verdictOf(items), findings },
    };
  };

  const decisions = [...plan.waivers, ...moreWaivers.filter((waiver) => isFor(waiver, plan))];
  const { assessments, waivers } = judgeAll(packs, judge, decisions, settings.asOf);
  const report: PlanReport = {
    ...head,
    packs,
    focusAreas: gridOf(plan, areasOf, assessments),
    assessments,
    findings: [...new Set(assessments.flatMap((assessment) => assessment.findings))].sort(inFileOrder),
    waivers,
    agenda: settings.agenda ? agendaOf(document, { ...settings, packs, hasAllPacks: true }) : undefined,
    activities: settings.activities ? activityRows(plan) : undefined,
  };
  return discreet(report, plan);
}

/** Which plan it is, and when it was decided and is valid. */
function headOf({ file, plan, spelling }: PlanDocument, asOf: Day) {
  const { municipality, municipalityWords, title, kind, validity } = plan;
  const { day: decided, words: decidedWords } = decidedOn(plan, asOf) ?? {};
  const [validFrom, validTo] = [periodOf(validity?.from)?.first, periodOf(validity?.to)?.last];
  return {
    ...{ file, municipality, municipalityWords, title, kind, spelling },
    ...{ decided, decidedWords, validFrom, validTo },
  };
}

type Judge = (pack: Pack, requirement: Requirement, waivers?: readonly WaiverResult[]) => Assessment;

type Judgement = Pick<PlanReport, "assessments" | "waivers">;

/** Each requirement judged, and what became of the decisions to accept a gap. */
function judgeAll(packs: readonly Pack[], judge: Judge, decisions: readonly Waiver[], asOf: Day): Judgement {
  const judged = packs.flatMap((pack) => pack.requirements.map((requirement) => judge(pack, requirement)));
  const { assessments: unwaived, waivers } = waive(judged, decisions, asOf);
  // A decision is for the requirement that it names, so findings are shared only once the waived ones are gone.
  // What became of the waivers is known only now, so the requirement on waivers themselves is judged last.
  const assessments = shareFindings(unwaived).map((assessment) => {
    const pack = packs.find(({ id }) => id === assessment.pack);
    return pack && assessment.requirement.rule === "waivers"
      ? judge(pack, assessment.requirement, waivers)
      : assessment;
  });
  return { assessments, waivers };
}

/** Whether a waiver from a file of waivers is for this plan. */
function isFor({ municipality }: Waiver, plan: Plan): boolean {
  if (!municipality) return true;
  return plan.municipality !== undefined && findMunicipality(municipality.words)?.code === plan.municipality.code;
}

function ruleOf(requirement: Requirement, rules: Rules): Rule {
  const rule = rules[requirement.rule];
  if (!rule)
    throw new Error(`The requirement ${requirement.id} names the rule ${requirement.rule}, which does not exist.`);
  return rule;
}

function findingsOf(
  document: PlanDocument,
  labels: ReadonlyMap<string, string>,
  pack: Pack,
  requirement: Requirement,
  { severity, younger }: Weight,
  judged: readonly Judged[],
): Finding[] {
  if (!judged.some(({ problem }) => problem)) return [];
  const { plan } = document;
  const municipality = plan.municipality?.code ?? plan.municipalityWords ?? document.file;
  const seen = new Map<string, number>();
  return judged.flatMap(({ item, problem }) => {
    if (!problem) return [];
    const { messageId, message, params, path } = problem;
    const twin = `${item.normalize("NFC")}\u0000${messageId}`;
    const nth = seen.get(twin) ?? 0;
    seen.set(twin, nth + 1);
    return {
      fingerprint: fingerprint(fullId({ pack, requirement }), municipality, item, messageId, String(nth)),
      kind: message.kind,
      severity: atMost(severity, message.cap),
      younger,
      pack: pack.id,
      requirement,
      rule: requirement.rule,
      messageId,
      params,
      item,
      label: labels.get(item),
      pointer: document.pointer(path),
      span: document.locate(path),
    };
  });
}

function periodOf(moment: Moment | undefined) {
  return moment?.when.kind === "period" ? moment.when : undefined;
}
