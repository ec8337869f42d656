import { fails } from "../../core/judging/fails.ts";
import type { Assessment, Finding, PlanReport } from "../../core/report/report.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Day } from "../../core/time/day.ts";
import type { Speaker } from "../../messages/index.ts";
import { decisionWords } from "../ci/decision-words.ts";
import { writtenIn } from "../content/sources.ts";
import { oneLine } from "../one-line.ts";
import type { CheckContext } from "../reporter.ts";
import { element, type Xml } from "./xml.ts";

/** A requirement as a test of a plan. */
export function caseOf(assessment: Assessment, plan: PlanReport, asOf: Day, context: CheckContext): Xml {
  const { speaker, pathOf } = context;
  const { pack, requirement, findings } = assessment;
  const { area } = requirement.with;
  const [first] = [...findings.filter((finding) => fails(finding, context.failOn)), ...findings];
  return element(
    "testcase",
    {
      name: `${requirement.id}: ${oneLine(speaker.in(requirement.title))}`,
      // Services make folders of what stands between dots.
      classname: typeof area === "string" ? `${pack}.${area}` : pack,
      file: pathOf(plan.file) ?? plan.file,
      line: first?.span.line,
    },
    ...outcomeOf(assessment, plan, asOf, context),
  );
}

/** What became of a test; nothing where it is passed and there is nothing to say. */
function outcomeOf(assessment: Assessment, plan: PlanReport, asOf: Day, context: CheckContext): readonly Xml[] {
  const { findings, verdict } = assessment;
  const { speaker, failOn } = context;
  const failing = findings.filter((finding) => fails(finding, failOn));
  const [first] = failing;
  if (first) return [failureOf(failing, first, assessment, plan, speaker)];
  const told = findings.length > 0 ? [element("system-out", {}, linesOf(findings, plan, speaker))] : [];
  const known = findings.find((finding) => fails({ ...finding, known: undefined }, failOn))?.known;
  const reason =
    verdict === "waived"
      ? waivedWords(assessment, plan, speaker)
      : verdict === "not-applicable"
        ? speaker.ci.notApplicable(asOf)
        : known !== undefined
          ? speaker.ci.known(known)
          : undefined;
  return reason === undefined ? told : [element("skipped", { message: reason }), ...told];
}

function failureOf(
  failing: readonly Finding[],
  first: Finding,
  { requirement, basis }: Assessment,
  plan: PlanReport,
  speaker: Speaker,
): Xml {
  const more = failing.length - 1;
  const message = [sentenceOf(first, plan, speaker), ...(more > 0 ? [speaker.ci.more(more)] : [])].join(" ");
  const sources = writtenIn(basis, requirement, speaker).map(oneLine).join(" · ");
  return element("failure", { message, type: first.severity }, `${linesOf(failing, plan, speaker)}\n${sources}`);
}

/** A line for each finding, with its place as terminals and editors make links of it. */
function linesOf(findings: readonly Finding[], plan: PlanReport, speaker: Speaker): string {
  return findings
    .map((finding) => `${placeOf(plan.file, finding.span)}: ${sentenceOf(finding, plan, speaker)}`)
    .join("\n");
}

function sentenceOf(finding: Finding, { spelling }: PlanReport, speaker: Speaker): string {
  return oneLine(speaker.finding(finding, spelling));
}

/** The decisions by which a requirement is waived. */
function waivedWords({ pack, requirement }: Assessment, { waivers }: PlanReport, speaker: Speaker): string {
  const decisions = waivers.filter(({ findings }) =>
    findings.some((finding) => finding.pack === pack && finding.requirement.id === requirement.id),
  );
  return decisions.map((decision) => decisionWords(decision, speaker)).join(" ");
}
