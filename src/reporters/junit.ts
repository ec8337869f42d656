import type { Unreadable } from "../core/faults/unreadable.ts";
import type { PlanReport, Report } from "../core/report/report.ts";
import { placeOf } from "../core/text/place.ts";
import { readableRule } from "./ci/notices.ts";
import { caseOf } from "./junit/case.ts";
import { element, type Xml, xmlFile } from "./junit/xml.ts";
import { municipalityName } from "./municipality.ts";
import type { CheckContext, Reporter } from "./reporter.ts";

/**
 * Test results as CI services read them (the dialect that testmoapp/junitxml describes): a suite for each plan, a test
 * for each requirement, those that are met too.
 *
 * What fails is what fails the run; `--only` chooses what lists show, and these are verdicts. Nothing tells of time.
 */
export default {
  render(report: Report, context: CheckContext): string {
    const suites = [
      ...report.plans.map((plan) => suiteOf(plan, report, context)),
      ...report.unreadable.map((file) => unreadableSuite(file, context)),
    ];
    return xmlFile(
      element("testsuites", { name: "plankoll", ...countsOf(suites.flatMap(({ children }) => children)) }, ...suites),
    );
  },
} satisfies Reporter;

function suiteOf(plan: PlanReport, { asOf }: Report, context: CheckContext): Xml {
  const { speaker, pathOf } = context;
  const cases = plan.assessments.map((assessment) => caseOf(assessment, plan, asOf, context));
  const packs = plan.packs.map(({ id, edition }) => `${id} ${edition}`).join(", ");
  const property = (name: string, value: string) => element("property", { name, value });
  return element(
    "testsuite",
    {
      name: `${municipalityName(plan, speaker)}: ${plan.file}`,
      ...countsOf(cases),
      file: pathOf(plan.file) ?? plan.file,
    },
    element("properties", {}, property("asOf", asOf), property("packs", packs)),
    ...cases,
  );
}

/** A file that could not be judged: a test that could not be made. */
function unreadableSuite(unreadable: Unreadable, { speaker, pathOf }: CheckContext): Xml {
  const { file, span, messageId } = unreadable;
  const message = speaker.unreadable(unreadable);
  const path = pathOf(file) ?? file;
  const [classname = "", name = ""] = readableRule.split("/");
  const test = element(
    "testcase",
    { name: `${name}: ${speaker.ci.readable.title}`, classname, file: path, line: span?.line },
    element("error", { message, type: messageId }, `${placeOf(file, span)}: ${message}`),
  );
  return element("testsuite", { name: file, ...countsOf([test]), file: path }, test);
}

/** How many tests there are in some suites or in one, and what became of them. */
function countsOf(children: readonly (Xml | string)[]): Readonly<Record<string, number>> {
  const tests = children.flatMap((child) => (typeof child === "object" && child.name === "testcase" ? [child] : []));
  const count = (result: string) =>
    tests.filter(({ children }) => children.some((child) => typeof child === "object" && child.name === result)).length;
  return { tests: tests.length, failures: count("failure"), errors: count("error"), skipped: count("skipped") };
}
