import type { Basis } from "../core/pack/pack.ts";
import type { AreaResult } from "../core/report/grid.ts";
import { knownAmong } from "../core/report/known.ts";
import type { WaiverResult } from "../core/report/report.ts";
import { type Assessment, type Finding, type PlanReport, type Report, summarize } from "../core/report/report.ts";
import type { Span } from "../core/text/source.ts";
import type * as data from "../generated/report-data.ts";
import { configData } from "./config-data.ts";
import { jsonText } from "./json-text.ts";
import { municipalityData } from "./municipality.ts";
import type { Context, Reporter } from "./reporter.ts";
import { unreadableData } from "./unreadable-data.ts";

/** JSON for other programs, field by field as schemas/report.schema.json has it: version 1. */
export default {
  render(report: Report, context: Context): string {
    return `${jsonText(reportOf(report, context), 2)}\n`;
  },
} satisfies Reporter;

/** A report as other programs read it. */
export function reportOf(report: Report, context: Context): data.Report {
  const { speaker, version } = context;
  return {
    schemaVersion: 1,
    tool: { name: "plankoll", version },
    asOf: report.asOf,
    language: speaker.language,
    packs: report.packs.map(({ id, edition, title }) => ({ id, edition, title: speaker.in(title) })),
    config: configData(report),
    baseline: baselineData(report),
    plans: report.plans.map((plan) => planOf(plan, context)),
    unreadable: report.unreadable.map((file) => unreadableData(file, speaker)),
    skippedFiles: [...report.skipped],
    summary: {
      plans: report.plans.length,
      unreadable: report.unreadable.length,
      skipped: report.skipped.length,
      ignored: report.ignored ?? 0,
      ...summarize(report.plans),
    },
  };
}

function planOf(plan: PlanReport, context: Context) {
  const { file, title } = plan;
  const isWanted = ({ kind }: Finding) => context.only === undefined || kind === context.only;
  return {
    file,
    municipality: municipalityData(plan),
    title: title ?? null,
    summary: summarize([plan]),
    focusAreas: plan.focusAreas.map((area) => areaOf(area, context)),
    assessments: plan.assessments.map((assessment) => assessmentOf(assessment, isWanted, context)),
    findings: plan.findings.filter(isWanted).map((finding) => findingOf(finding, plan, context)),
    waivers: plan.waivers.map((waiver) => waiverOf(waiver, plan, context)),
  };
}

function baselineData({ baseline, plans }: Report) {
  if (!baseline) return null;
  const known = knownAmong(plans.flatMap(({ findings }) => findings));
  const { file, added, fixed, isPruned } = baseline;
  return {
    ...{ file, known: known?.count ?? 0, oldest: known?.oldest ?? null, added, pruned: isPruned },
    fixed: fixed.map(({ file, municipality, requirement, item, kind, since, fingerprint }) => ({
      ...{ file, municipality, requirement, item, kind, since, fingerprint },
    })),
  };
}

function areaOf({ pack, area, verdict, activities, through, perspectives }: AreaResult, { speaker }: Context) {
  const { child, adult, perpetrator } = perspectives;
  const title = speaker.in(area.title);
  return {
    pack,
    id: area.id,
    title,
    verdict,
    activities,
    through: through.map(({ id, title }) => ({ id, title: speaker.in(title) })),
    perspectives: { child, adult, perpetrator },
  };
}

function assessmentOf(
  { pack, requirement, severity, verdict, basis, findings }: Assessment,
  isWanted: (finding: Finding) => boolean,
  { speaker }: Context,
) {
  return {
    pack,
    requirement: requirement.id,
    title: speaker.in(requirement.title),
    level: requirement.level,
    severity,
    verdict,
    basis: basis.map(basisOf),
    findings: findings.filter(isWanted).map(({ fingerprint }) => fingerprint),
  };
}

function basisOf({ act, section, from, to, verified }: Basis) {
  return { act, section, inForceFrom: from, inForceTo: to ?? null, verified };
}

function findingOf(finding: Finding, { spelling }: PlanReport, { speaker }: Context) {
  const { fingerprint, kind, severity, younger, pack, requirement, rule, messageId, item, pointer, span } = finding;
  return {
    fingerprint,
    kind,
    severity,
    younger: younger ?? null,
    pack,
    requirement: requirement.id,
    rule,
    messageId,
    message: speaker.finding(finding, spelling),
    item,
    path: pointer,
    location: locationOf(span),
    known: finding.known ?? null,
  };
}

function waiverOf({ waiver, status, expires, findings }: WaiverResult, plan: PlanReport, context: Context) {
  return {
    requirement: waiver.requirement?.words ?? null,
    item: waiver.item?.words ?? null,
    status,
    reason: waiver.reason?.words ?? null,
    decidedBy: waiver.decidedBy?.words ?? null,
    reference: waiver.reference?.words ?? null,
    expires: expires ?? null,
    findings: findings.map((finding) => findingOf(finding, plan, context)),
  };
}

function locationOf({ line, column, endLine, endColumn }: Span) {
  return { line, column, endLine, endColumn };
}
