import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import type { BaselineEntry } from "../../src/core/report/baseline.ts";
import { knownAmong } from "../../src/core/report/known.ts";
import type { Finding, PlanReport, Report } from "../../src/core/report/report.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import { reporters } from "../../src/reporters/index.ts";
import { calmReport } from "../support/calm-report.ts";
import { checkContext } from "../support/check-context.ts";
import { all, byId, read, textOf } from "../support/page.ts";
import { nodeOf, all as xmlElements, textOf as xmlText } from "../support/paper.ts";
import { rendered } from "../support/rendered-markdown.ts";
import { nastyFile, nastyReport, nastyWords } from "../support/report.ts";
import { partsOf, rowsIn, sheetsOf, xmlFaults } from "../support/workbook.ts";

/** The same report where a baseline knows of some findings, since the day given. */
function withKnown(report: Report, since: (finding: Finding) => string | undefined): Report {
  const marks = new Map<Finding, Finding>();
  const mark = (finding: Finding) => {
    const known = since(finding);
    const marked = marks.get(finding) ?? (known === undefined ? finding : { ...finding, known });
    marks.set(finding, marked);
    return marked;
  };
  const plan = (plan: PlanReport): PlanReport => ({
    ...plan,
    assessments: plan.assessments.map((one) => ({ ...one, findings: one.findings.map(mark) })),
    findings: plan.findings.map(mark),
  });
  return { ...report, plans: report.plans.map(plan) };
}

const fixed: BaselineEntry = {
  ...{ file: "planer/nora.yaml", municipality: "Nora", requirement: "grunder/reviderad", item: "m1" },
  ...{ kind: "gap", since: "2025-12-01", fingerprint: "0123456789abcdef" },
};

/** Of the plan of Nora, what is about its form since 12 January, and one activity since 1 March. */
const known = withKnown(calmReport, ({ kind, requirement }) =>
  kind === "invalid" ? "2026-01-12" : requirement.id === "aktivitet-ansvarig" ? "2026-03-01" : undefined,
);
const report: Report = {
  ...known,
  ignored: 3,
  config: { file: "plankoll.config.yaml", severities: { "grunder/reviderad": "info" } },
  baseline: { file: "plankoll.baseline.json", added: 0, fixed: [fixed], isPruned: false },
};
const count = knownAmong(report.plans.flatMap(({ findings }) => findings))?.count ?? 0;

const speaker = await speak("sv");
const render = async <F extends keyof typeof reporters>(format: F, of = report) =>
  (await reporters[format]()).default.render(of, checkContext(speaker));
const oneLine = (text: string) => text.replace(/\s+/g, " ");

// From 12 January to 22 November there are 314 days.
const said = [
  "plankoll.config.yaml (1 krav med annan nivå än sin egen)",
  "plankoll.baseline.json",
  "känd sedan 2026-01-12",
  "känd sedan 2026-03-01",
  `${count} av anmärkningarna är kända sedan tidigare och räknas inte som nya, den äldsta sedan 2026-01-12 (314 dagar).`,
  "Rättat sedan utgångsläget",
  ", känd sedan 2025-12-01.",
  "3 YAML-filer hoppades över enligt inställningarna i plankoll.config.yaml.",
];

test("there is something that is known, and something that is not", () => {
  const all = report.plans.flatMap(({ findings }) => findings).length;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(all);
});

describe("what a baseline knows is told, with the configuration and what is put right, in", () => {
  test("text", async () => {
    const text = oneLine(String(await render("text")));
    for (const words of said) expect(text).toContain(words);
    expect(text).toContain("Det som inte kunde läsas (1, känd sedan tidigare)");
  });

  test("Markdown", async () => {
    const { shown } = rendered(String(await render("markdown")));
    for (const words of said) expect(oneLine(shown)).toContain(words);
  });

  test("HTML", async () => {
    const { root, faults } = read(String(await render("html")));
    expect(faults).toEqual([]);
    for (const words of said) expect(textOf(root)).toContain(words);
    expect(textOf(byId(root, "fixed"))).toContain("--prune-baseline");
  });

  test("Word", async () => {
    const document = partsOf((await render("docx")) as Uint8Array).get("word/document.xml") ?? "";
    const text = oneLine(
      xmlElements(nodeOf(document), "w:p")
        .map((paragraph) => xmlText(paragraph))
        .join(" "),
    );
    for (const words of said) expect(text).toContain(words);
  });

  test("Excel", async () => {
    const bytes = (await render("xlsx")) as Uint8Array;
    const days = (await rowsIn(bytes, "Iakttagelser")).map((row) => row["Känd sedan"]);
    expect(days.filter((day) => day !== null)).toHaveLength(count);
    expect(days).toContainEqual(new Date("2026-01-12"));
    const about = (await sheetsOf(bytes)).get("Om rapporten") ?? [];
    const text = oneLine(about.flat().join(" "));
    for (const words of said.filter((words) => !words.startsWith("känd sedan"))) expect(text).toContain(words);
  });

  test("CSV", async () => {
    const { data } = papaparse.parse<Record<string, string>>(String(await render("csv")).slice(1), { header: true });
    const days = data.map((row) => row["Känd sedan"]).filter(Boolean);
    expect(days).toHaveLength(count);
    expect(new Set(days)).toEqual(new Set(["2026-01-12", "2026-03-01"]));
  });

  test("JSON", async () => {
    const data = JSON.parse(String(await render("json")));
    expect(data.config).toEqual({
      file: "plankoll.config.yaml",
      severities: [{ requirement: "grunder/reviderad", severity: "info" }],
    });
    expect(data.baseline).toEqual({
      ...{ file: "plankoll.baseline.json", known: count, oldest: "2026-01-12", added: 0, pruned: false },
      fixed: [fixed],
    });
    const days = data.plans.flatMap(({ findings }: { findings: { known: string | null }[] }) =>
      findings.flatMap(({ known }) => known ?? []),
    );
    expect(days).toHaveLength(count);
    expect(data.summary.ignored).toBe(3);
  });
});

describe("where everything is full of traps", () => {
  const trap: Report = {
    ...withKnown(nastyReport, ({ kind }) => (kind === "gap" || kind === "unassigned" ? "2026-01-12" : undefined)),
    ignored: 1,
    config: { file: nastyFile, severities: { "elakt-avtal/allt": "error" } },
    baseline: {
      ...{ file: nastyFile, added: 2, isPruned: true },
      fixed: [{ ...fixed, municipality: nastyWords, item: nastyWords, requirement: nastyWords, file: nastyFile }],
    },
  };
  const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

  test("JSON is as the schema says", async () => {
    expect([validate(JSON.parse(String(await render("json", trap)))), validate.errors]).toEqual([true, null]);
  });

  test("the schema asks for every field of the configuration and the baseline, and allows no other", async () => {
    const data = JSON.parse(String(await render("json", trap)));
    for (const holder of [data.config, data.config.severities[0], data.baseline, data.baseline.fixed[0]]) {
      for (const [key, value] of Object.entries(holder)) {
        delete holder[key];
        expect([key, validate(data)]).toEqual([key, false]);
        holder[key] = value;
      }
      holder.unheard = 1;
      expect(validate(data)).toBe(false);
      delete holder.unheard;
    }
    expect(validate(data)).toBe(true);
  });

  test("nothing acts on a terminal, a page or a document", async () => {
    const text = String(await render("text", trap));
    expect(visible(text, "\n")).toBe(text);
    const { elements } = rendered(String(await render("markdown", trap)));
    for (const element of ["b", "x", "script", "a"]) expect(elements).not.toContain(element);
    const { root, faults } = read(String(await render("html", trap)));
    expect(faults).toEqual([]);
    expect(all(root, "x", "script")).toEqual([]);
    for (const format of ["docx", "xlsx"] as const)
      for (const [path, xml] of partsOf((await render(format, trap)) as Uint8Array))
        if (/\.(?:xml|rels)$/.test(path)) expect([path, ...xmlFaults(xml)]).toEqual([path]);
  });
});
