import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { levels } from "../../src/core/pack/pack.ts";
import { severities } from "../../src/core/pack/severity.ts";
import { verdicts } from "../../src/core/pack/verdicts.ts";
import { kinds, type Report } from "../../src/core/report/report.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import json from "../../src/reporters/json.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { planReport, reportOf } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { longWord, nastyFile, nastyReport, nastyWords } from "../support/report.ts";

const schema = JSON.parse(readFileSync(new URL("../../schemas/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, validateFormats: false }).compile(
  schema,
);

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(report: Report, more: Partial<Context> = {}): string {
  return json.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const faults = (value: unknown) => (validate(value) ? [] : validate.errors);

describe("the schema", () => {
  test.each([
    ["a report full of traps", nastyReport],
    ["a report such as people read", calmReport],
    ["a report without plans", reportOf([], { unreadable: calmReport.unreadable })],
    ["a report on a plan of which nothing is known", reportOf([planReport("a.yaml", {})])],
    ["a report on nothing", reportOf([])],
  ])("describes %s", (_, report) => {
    for (const language of languages)
      expect(faults(JSON.parse(render(report, { speaker: speakers[language] })))).toEqual([]);
    for (const only of kinds) expect(faults(JSON.parse(render(report, { only })))).toEqual([]);
  });

  test("asks for every field of every object and allows no other", () => {
    const whole = JSON.parse(render(nastyReport));
    const places = objectsIn(whole);
    // One of each: report, tool, pack, plan, municipality, … so that none is forgotten.
    expect(places).toHaveLength(19);
    for (const { holder, keys } of places) {
      for (const key of keys) {
        const value = holder[key];
        delete holder[key];
        expect([key, faults(whole)]).not.toEqual([key, []]);
        holder[key] = value;
      }
      holder.unheard = 1;
      expect([keys, faults(whole)]).not.toEqual([keys, []]);
      delete holder.unheard;
    }
    expect(faults(whole)).toEqual([]);
  });

  test("has the same closed lists as the program", () => {
    expect(schema.$defs.verdict.enum).toEqual(verdicts);
    expect(schema.$defs.kind.enum).toEqual(kinds);
    expect(schema.$defs.severity.enum).toEqual(severities);
    expect(schema.$defs.assessment.properties.level.enum).toEqual(levels);
    expect(schema.properties.language.enum).toEqual(languages);
  });
});

describe("the JSON report", () => {
  const report = JSON.parse(render(calmReport));
  const [nora] = report.plans;

  test("names the tool, the day, the language and the packs", () => {
    const { plans: _plans, unreadable: _unreadable, summary: _summary, ...head } = report;
    expect(head).toEqual({
      schemaVersion: 1,
      tool: { name: "plankoll", version: "1.2.3" },
      asOf: "2026-11-22",
      language: "sv",
      packs: [
        { id: "avtalet", edition: "2015:2", title: "Överenskommelse om samverkan i länet" },
        { id: "lagen", edition: "2026-11", title: "Lag och föreskrift" },
        { id: "grunder", edition: "1", title: "En plan som går att följa" },
      ],
      config: null,
      baseline: null,
      skippedFiles: [],
    });
  });

  test("says whose plan it is, and null for what is not known", () => {
    expect(nora.file).toBe("planer/nora.yaml");
    expect(nora.title).toBe("Handlingsplan mot våld i nära relationer");
    expect(nora.municipality).toEqual({ name: "Nora", code: "1884", county: "Örebro län" });
    const [worst, blank] = JSON.parse(render(nastyReport)).plans;
    expect(worst.municipality).toEqual({ name: nastyWords, code: null, county: null });
    expect(worst.title).toBe(longWord);
    expect(blank.municipality).toEqual({ name: null, code: null, county: null });
    expect(blank.title).toBeNull();
  });

  test("counts verdicts and findings, of each plan and of all", () => {
    const expected = {
      met: 1,
      partly: 5,
      gap: 5,
      late: 2,
      review: 0,
      notApplicable: 2,
      waived: 1,
      errors: 6,
      warnings: 4,
      infos: 6,
      unassigned: 2,
      overdue: 2,
    };
    expect(nora.summary).toEqual(expected);
    expect(report.summary).toEqual({ ...expected, plans: 2, unreadable: 1, skipped: 0, ignored: 0, met: 2 });
  });

  test("has the focus areas with the number of activities", () => {
    expect(nora.focusAreas[2]).toEqual({
      pack: "avtalet",
      id: "skydd",
      title: "Skydd och stöd",
      verdict: "partly",
      activities: 1,
      through: [{ id: "egna", title: "Barn som bevittnat våld" }],
      perspectives: { child: "met", adult: "met", perpetrator: "gap" },
    });
  });

  test("has no areas of others where a focus area is met without them", () => {
    expect(nora.focusAreas[0].through).toEqual([]);
  });

  test("says from when a provision is that the plan could not know of, and null of the others", () => {
    const since = nora.findings.map(({ requirement, younger }: Json) => [requirement, younger]);
    expect(since).toContainEqual(["anmalan", "2025-07-01"]);
    expect(since.filter(([, younger]: unknown[]) => younger !== null)).toHaveLength(1);
    const [worst] = JSON.parse(render(nastyReport)).plans;
    expect(worst.waivers[0].findings[0].younger).toBeNull();
  });

  test("may have a provision of which only the month or the year is known", () => {
    const [plan] = calmReport.plans;
    for (const younger of ["2025-07", "2025"]) {
      const findings = plan?.findings.map((finding) => ({ ...finding, younger })) ?? [];
      expect(faults(JSON.parse(render(reportOf([planReport("a.yaml", { findings })]))))).toEqual([]);
    }
  });

  test("has each requirement with the legal bases and the fingerprints of its findings", () => {
    const assessment = nora.assessments.find(({ requirement }: { requirement: string }) => requirement === "anmalan");
    const finding = nora.findings.find(({ requirement }: { requirement: string }) => requirement === "anmalan");
    expect(assessment).toEqual({
      pack: "lagen",
      requirement: "anmalan",
      title: "hur personalen anmäler oro för barn",
      level: "law",
      severity: "warning",
      verdict: "gap",
      basis: [
        { act: "SFS 2025:400", section: "13 kap. 1 §", inForceFrom: "2025-07-01", inForceTo: null, verified: "text" },
        {
          act: "HSLF-FS 2022:39",
          section: "3 kap. 5 §",
          inForceFrom: "2022-10-01",
          inForceTo: null,
          verified: "secondary",
        },
      ],
      findings: [finding.fingerprint],
    });
    const [worst] = JSON.parse(render(nastyReport)).plans;
    expect(worst.assessments[1].basis[0].inForceTo).toBe("2027-06");
  });

  test("has each finding with rule, message, path and place, in the order of the file", () => {
    const [form] = nora.findings.filter(({ kind }: { kind: string }) => kind === "invalid");
    expect({ ...form, fingerprint: "" }).toEqual({
      fingerprint: "",
      kind: "invalid",
      severity: "error",
      younger: null,
      pack: "grunder",
      requirement: "lasbar",
      rule: "form",
      messageId: "unknownKey",
      message: "Nyckeln ”giltig” är okänd, så det som står där räknas inte. Menade du ”giltighet”?",
      item: "",
      path: "/giltig",
      location: { line: 6, column: 1, endLine: 6, endColumn: 5 },
      known: null,
    });
    const lines = nora.findings.map(({ location }: { location: { line: number } }) => location.line);
    expect(lines).toEqual([1, 1, 1, 1, 1, 6, 8, 12, 12, 14, 21, 25, 31, 37, 43, 49]);
  });

  test("has the severity that a requirement has for this plan, not the one that its pack gives it", () => {
    const [plan] = calmReport.plans;
    const assessments = plan?.assessments.map((assessment) => ({ ...assessment, severity: "info" }) as const) ?? [];
    const [milder] = JSON.parse(render(reportOf([planReport("a.yaml", { assessments })]))).plans;
    expect(milder.assessments[1]).toMatchObject({ requirement: "ratt", severity: "info" });
    expect(nora.assessments[1]).toMatchObject({ requirement: "ratt", severity: "error" });
  });

  test("has the waivers with what they take out of the count", () => {
    const [{ findings, ...waiver }] = nora.waivers;
    expect(waiver).toEqual({
      requirement: "grunder/aktivitet-ansvarig",
      item: "Se över webbsidan",
      status: "valid",
      reason: "Tjänsten som kommunikatör är vakant till årsskiftet.",
      decidedBy: "socialutskottet",
      reference: "SN 2026/12",
      expires: "2027-12-31",
    });
    expect(findings.map(({ location }: { location: { line: number } }) => location.line)).toEqual([55]);
  });

  test("has the files that could not be read, with their place where there is one", () => {
    expect(report.unreadable).toEqual([
      {
        file: "planer/trasig.yaml",
        message: speakers.sv.unreadable(calmReport.unreadable[0] as Report["unreadable"][number]),
        location: { line: 14, column: 3, endLine: 14, endColumn: 3 },
      },
    ]);
    expect(JSON.parse(render(nastyReport)).unreadable[1]).toMatchObject({ file: "saknas.yaml", location: null });
  });

  test("lists only the kind that is asked for, and no fingerprint of another", () => {
    const only = JSON.parse(render(calmReport, { only: "unassigned" })).plans[0];
    expect(only.findings.map(({ kind }: { kind: string }) => kind)).toEqual(["unassigned", "unassigned"]);
    const fingerprints = only.assessments.flatMap(({ findings }: { findings: string[] }) => findings);
    expect(fingerprints).toEqual(only.findings.map(({ fingerprint }: { fingerprint: string }) => fingerprint));
    expect(only.summary).toEqual(nora.summary);
  });

  test("keeps every word of a plan, and shows a terminal none that acts on it", () => {
    const output = render(nastyReport);
    const [worst] = JSON.parse(output).plans;
    expect(worst.file).toBe(nastyFile);
    expect(worst.findings[0].item).toBe(nastyWords);
    expect(output.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  });

  test("ends with one line break", () => {
    expect(render(nastyReport)).toMatch(/[^\n]\n$/);
  });
});

type Json = Record<string, unknown>;

/** Every object within a value, with its keys; of a list only the first entry, but of every list. */
function objectsIn(value: unknown): { readonly holder: Json; readonly keys: string[] }[] {
  if (Array.isArray(value)) return value.slice(0, 1).flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Json;
  return [{ holder, keys: Object.keys(holder) }, ...Object.values(holder).flatMap(objectsIn)];
}
