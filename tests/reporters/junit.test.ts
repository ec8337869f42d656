import { describe, expect, test } from "vitest";
import type { Finding, Report } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import junit from "../../src/reporters/junit.ts";
import type { CheckContext } from "../../src/reporters/reporter.ts";
import { assessment, finding, planReport, reportOf, requirement } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { checkContext } from "../support/check-context.ts";
import { exampleReport } from "../support/examples.ts";
import { all, type Node, nodeOf } from "../support/paper.ts";
import { nastyReport } from "../support/report.ts";
import { commandsIn } from "../support/runner.ts";
import { xmlFaults } from "../support/workbook.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const pack = {
  id: "p",
  edition: "1",
  title: { sv: "P", en: "P" },
  focusAreas: [{ id: "skydd", number: 3, title: { sv: "Skydd och stöd", en: "Protection" } }],
  requirements: [],
};

const render = (report: Report, more?: Partial<CheckContext>) => junit.render(report, checkContext(speakers.sv, more));
const treeOf = (report: Report, more?: Partial<CheckContext>) => nodeOf(render(report, more));
const childrenOf = (node: Node) => node.children.filter((child) => typeof child === "object");
const textIn = (node: Node | undefined) => node?.children.filter((child) => typeof child === "string").join("");

/** The dialect that testmoapp/junitxml describes: what may stand in each element, and its attributes. */
const dialect: Readonly<Record<string, { readonly holds: readonly string[]; readonly says: readonly string[] }>> = {
  testsuites: {
    holds: ["testsuite"],
    says: ["name", "tests", "failures", "errors", "skipped", "assertions", "time", "timestamp"],
  },
  testsuite: {
    holds: ["properties", "system-out", "system-err", "testcase", "testsuite"],
    says: ["name", "tests", "failures", "errors", "skipped", "assertions", "time", "timestamp", "file"],
  },
  properties: { holds: ["property"], says: [] },
  property: { holds: [], says: ["name", "value"] },
  testcase: {
    holds: ["properties", "skipped", "failure", "error", "system-out", "system-err"],
    says: ["name", "classname", "assertions", "time", "file", "line"],
  },
  skipped: { holds: [], says: ["message"] },
  failure: { holds: [], says: ["message", "type"] },
  error: { holds: [], says: ["message", "type"] },
  "system-out": { holds: [], says: [] },
};

function faultsOf(node: Node): readonly string[] {
  const known = dialect[node.name] ?? { holds: [], says: [] };
  const own = [
    ...(node.name in dialect ? [] : [`<${node.name}> is unheard of`]),
    ...Object.keys(node.attributes).flatMap((key) => (known.says.includes(key) ? [] : [`${node.name} ${key}`])),
    ...childrenOf(node).flatMap(({ name }) => (known.holds.includes(name) ? [] : [`${name} in ${node.name}`])),
    ...(node.name === "testcase" && !(node.attributes.name && node.attributes.classname)
      ? ["a test without a name"]
      : []),
  ];
  const results = childrenOf(node).filter(({ name }) => ["skipped", "failure", "error"].includes(name));
  if (results.length > 1) own.push("two results of one test");
  if (node.name === "testsuite" || node.name === "testsuites") {
    const counts = {
      tests: all(node, "testcase").length,
      failures: all(node, "failure").length,
      errors: all(node, "error").length,
      skipped: all(node, "skipped").length,
    };
    for (const [key, count] of Object.entries(counts))
      if (node.attributes[key] !== String(count)) own.push(`${key} is ${node.attributes[key]}, not ${count}`);
  }
  return [...own, ...childrenOf(node).flatMap(faultsOf)];
}

describe.each(
  Object.entries({
    "full of traps": nastyReport,
    "such as people read": calmReport,
    "without plans": reportOf([], { unreadable: calmReport.unreadable }),
    "on a plan of which nothing is known": reportOf([planReport("a.yaml", {})]),
    "on nothing": reportOf([]),
    "on all examples": await exampleReport(),
  }),
)("a report %s", (_, report) => {
  test("is XML 1.0, in the common dialect, with the right sums", () => {
    for (const speaker of Object.values(speakers)) {
      const xml = render(report, { speaker });
      expect(xmlFaults(xml)).toEqual([]);
      const [root, ...others] = childrenOf(nodeOf(xml));
      expect(others).toEqual([]);
      expect(root && [root.name, ...faultsOf(root)]).toEqual(["testsuites"]);
    }
  });

  test("has a suite for each plan and file, and a test for each requirement", () => {
    const suites = all(treeOf(report), "testsuite");
    expect(suites.map((suite) => all(suite, "testcase").length)).toEqual([
      ...report.plans.map(({ assessments }) => assessments.length),
      ...report.unreadable.map(() => 1),
    ]);
  });

  test("holds no CDATA, no time and no command to a CI runner that reads along", () => {
    const xml = render(report);
    expect(xml).not.toMatch(/<!\[CDATA\[| time=| timestamp=/);
    expect(commandsIn(xml)).toEqual([]);
    expect(xml).toBe(render(report));
  });
});

const found = (severity: Finding["severity"], place: `${number}:${number}`, known?: string) =>
  finding(["activity-assigned", "unassigned"], { title: `rad ${place}`, words: "ej utsedd" }, place, {
    severity,
    known,
  });

/** The one test of a plan with one requirement. */
function testOf(one: ReturnType<typeof assessment>, more: Partial<CheckContext> = {}): Node {
  const [test] = all(
    treeOf(reportOf([planReport("planer/nora.yaml", { packs: [pack], assessments: [one] })]), more),
    "testcase",
  );
  if (!test) throw new Error("There is no test.");
  return test;
}
const resultsOf = (test: Node) => childrenOf(test).map(({ name }) => name);

describe("a test", () => {
  const area = requirement("skydd", "Arbete i området", { with: { area: "skydd" } });
  const plain = requirement("r", "Ansvarig");

  test("is named by requirement and title, and stands under its pack and focus area", () => {
    const { attributes } = testOf(assessment(pack, area, "gap", found("error", "7:3")), {
      pathOf: (file) => `k/${file}`,
    });
    expect(attributes).toEqual({
      name: "skydd: Arbete i området",
      classname: "p.skydd",
      file: "k/planer/nora.yaml",
      line: "7",
    });
    expect(testOf(assessment(pack, plain, "met")).attributes).toEqual({
      name: "r: Ansvarig",
      classname: "p",
      file: "planer/nora.yaml",
    });
  });

  test("is passed where the requirement is met", () => {
    expect(testOf(assessment(pack, plain, "met")).children).toEqual([]);
  });

  test("fails by what fails the run: all of it is told, with places and the source", () => {
    const test = testOf(
      assessment(pack, plain, "gap", found("error", "4:5"), found("info", "5:5"), found("error", "6:5")),
    );
    expect(test.attributes.line).toBe("4");
    const [failure, ...others] = childrenOf(test);
    expect(others).toEqual([]);
    expect(failure?.name).toBe("failure");
    expect(failure?.attributes).toEqual({
      type: "error",
      message:
        "Aktiviteten ”rad 4:5” har ingen utsedd ansvarig: där står ”ej utsedd”. Skriv den funktion eller enhet som ansvarar, under ”ansvarig”. En till av samma slag.",
    });
    expect(
      textIn(failure),
    ).toBe(`planer/nora.yaml:4:5: Aktiviteten ”rad 4:5” har ingen utsedd ansvarig: där står ”ej utsedd”. Skriv den funktion eller enhet som ansvarar, under ”ansvarig”.
planer/nora.yaml:6:5: Aktiviteten ”rad 6:5” har ingen utsedd ansvarig: där står ”ej utsedd”. Skriv den funktion eller enhet som ansvarar, under ”ansvarig”.
god praxis`);
  });

  test("is passed, and says why it might not have been, where nothing fails the run", () => {
    const test = testOf(assessment(pack, plain, "gap", found("warning", "4:5")));
    expect(resultsOf(test)).toEqual(["system-out"]);
    expect(textIn(childrenOf(test)[0])).toContain("planer/nora.yaml:4:5: ");
  });

  test.each([
    ["never", "error", "system-out"],
    ["error", "error", "failure"],
    ["error", "warning", "system-out"],
    ["warning", "warning", "failure"],
    ["warning", "info", "system-out"],
    ["info", "info", "failure"],
  ] as const)("with --fail-on %s one finding that is %s gives %s", (failOn, severity, result) => {
    expect(resultsOf(testOf(assessment(pack, plain, "gap", found(severity, "1:1")), { failOn }))).toEqual([result]);
  });

  test("is skipped where all that would fail the run is known since before, and not where something is new", () => {
    const known = found("error", "4:5", "2026-01-31");
    const skipped = testOf(assessment(pack, plain, "gap", known));
    expect(resultsOf(skipped)).toEqual(["skipped", "system-out"]);
    expect(childrenOf(skipped)[0]?.attributes.message).toBe("Känd sedan 2026-01-31.");
    const failed = testOf(assessment(pack, plain, "gap", known, found("error", "8:1")));
    expect(resultsOf(failed)).toEqual(["failure"]);
    expect(textIn(childrenOf(failed)[0])).not.toContain("4:5");
  });

  test("is passed where what is known would not have failed the run anyway", () => {
    const known = found("warning", "4:5", "2026-01-31");
    expect(resultsOf(testOf(assessment(pack, plain, "gap", known)))).toEqual(["system-out"]);
    expect(resultsOf(testOf(assessment(pack, plain, "gap", known), { failOn: "warning" }))).toEqual([
      "skipped",
      "system-out",
    ]);
  });

  test("is skipped where the requirement does not apply, or is waived, and says why", () => {
    const [ceased] = childrenOf(testOf(assessment(pack, plain, "not-applicable")));
    expect(ceased?.attributes.message).toBe("Kravet gäller inte den här planen, eller inte 2026-11-22.");
    const { waivers } = calmReport.plans[0] ?? {};
    const [decision] = waivers ?? [];
    if (!decision) throw new Error("There is no decision.");
    const forThis = { ...decision, findings: [found("error", "4:5")("p", plain)] };
    const plan = planReport("a.yaml", { assessments: [assessment(pack, plain, "waived")], waivers: [forThis] });
    const [skipped] = all(treeOf(reportOf([plan])), "skipped");
    expect(skipped?.attributes.message).toBe(
      "Beslutat undantag till och med 2027-12-31. Skäl: Tjänsten som kommunikatör är vakant till årsskiftet. Beslut: socialutskottet, SN 2026/12.",
    );
  });

  test("counts what fails whatever is listed", () => {
    const one = assessment(pack, plain, "gap", found("error", "4:5"));
    expect(resultsOf(testOf(one, { only: "overdue" }))).toEqual(["failure"]);
  });
});

test("a file that could not be judged is a suite with an error", () => {
  const suites = all(treeOf({ ...nastyReport, plans: [] }), "testsuite");
  expect(suites.map(({ attributes: { tests, errors, failures } }) => [tests, errors, failures])).toEqual([
    ["1", "1", "0"],
    ["1", "1", "0"],
    ["1", "1", "0"],
  ]);
  const [first, missing] = suites.flatMap((suite) => all(suite, "testcase"));
  expect(first?.attributes.line).toBe("3");
  expect(missing?.attributes).toMatchObject({ classname: "plankoll", file: "saknas.yaml" });
  const [error] = all(missing as Node, "error");
  expect(error?.attributes).toEqual({ message: "Filen finns inte. Kontrollera sökvägen.", type: "missing" });
});

test("a suite is named by whose plan it is, and says the day and the packs", () => {
  const [suite] = all(treeOf(calmReport), "testsuite");
  expect(suite?.attributes).toMatchObject({ name: "Nora: planer/nora.yaml", file: "planer/nora.yaml" });
  expect(all(suite as Node, "property").map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
    ["asOf", "2026-11-22"],
    ["packs", "avtalet 2015:2, lagen 2026-11, grunder 1"],
  ]);
});
