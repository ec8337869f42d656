import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ICAL from "ical.js";
import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import { harmless } from "../../src/core/text/harmless.ts";
import { languages } from "../../src/core/text/language.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import { type Format, reporters } from "../../src/reporters/index.ts";
import type { Reporter } from "../../src/reporters/reporter.ts";
import { deadline, planAgenda } from "../support/agenda.ts";
import { checkContext } from "../support/check-context.ts";
import { all, read, textOf } from "../support/page.ts";
import { nodeOf, all as xmlElements } from "../support/paper.ts";
import { rendered } from "../support/rendered-markdown.ts";
import { longWord, nastyReport, nastyWords } from "../support/report.ts";
import { commandsIn } from "../support/runner.ts";
import { partsOf, sheetsOf, xmlFaults } from "../support/workbook.ts";

/** One report with every trap in it, and something that falls due. */
const [first, ...others] = nastyReport.plans;
if (!first) throw new Error("There is no plan.");
const agenda = planAgenda([deadline({ title: nastyWords }), deadline({ title: longWord })]);
const report = { ...nastyReport, plans: [{ ...first, agenda, activities: [] }, ...others] };
const findings = report.plans.flatMap(({ findings }) => findings).length;

const schemaOf = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
const isBy = (path: string, value: unknown) =>
  new Ajv2020({ strict: false, validateFormats: false }).compile(schemaOf(path))(value);
const decode = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);
const xmlParts = (bytes: Uint8Array) => [...partsOf(bytes)].filter(([path]) => /\.(?:xml|rels)$/.test(path));

/** How a parser that is not ours finds each format sound, and what it finds in it; a new format needs its line. */
const soundness: Readonly<Record<Format, (content: string | Uint8Array) => unknown>> = {
  text: (content) => expect(visible(decode(content), "\n")).toBe(content),
  json: (content) => expect(isBy("../schemas/report.schema.json", JSON.parse(decode(content)))).toBe(true),
  markdown: (content) => {
    const { elements, attributes, headings } = rendered(decode(content));
    for (const element of ["b", "script", "img", "a"]) expect(elements).not.toContain(element);
    for (const attribute of attributes) expect(["align"]).toContain(attribute);
    expect(headings.length).toBeGreaterThan(5);
  },
  html: (content) => {
    const { root } = read(decode(content));
    expect(all(root, "script")).toEqual([]);
    expect(all(root, "h2").map(textOf).length).toBeGreaterThan(1);
  },
  csv: (content) => {
    const { data, errors } = papaparse.parse<string[]>(decode(content).slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(findings + 1);
    for (const row of data) for (const cell of row) expect(cell).not.toMatch(/^[\s=+\-@]/);
  },
  ics: (content) => {
    const calendar = new ICAL.Component(ICAL.parse(decode(content)) as unknown[]);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(2);
  },
  xlsx: async (content) => {
    const bytes = content as Uint8Array;
    for (const [path, xml] of xmlParts(bytes)) expect([path, ...xmlFaults(xml)]).toEqual([path]);
    for (const [, xml] of xmlParts(bytes)) expect(xml).not.toMatch(/<f[ >]/);
    expect([...(await sheetsOf(bytes)).values()].some((rows) => rows.length === findings + 1)).toBe(true);
  },
  docx: (content) => {
    for (const [path, xml] of xmlParts(content as Uint8Array)) expect([path, ...xmlFaults(xml)]).toEqual([path]);
  },
  sarif: (content) => expect(isBy("support/sarif/sarif-2.1.0.json", JSON.parse(decode(content)))).toBe(true),
  junit: (content) => {
    expect(xmlFaults(decode(content))).toEqual([]);
    expect(xmlElements(nodeOf(decode(content)), "testsuite")).toHaveLength(6);
  },
  github: (content) => expect(commandsIn(decode(content))).toHaveLength(findings + report.unreadable.length),
  gitlab: (content) => expect(JSON.parse(decode(content))).toHaveLength(findings + report.unreadable.length),
};

/** What other programs read is never changed, so that it must be harmless by itself. */
const forPrograms: readonly Format[] = ["json", "sarif", "junit", "gitlab"];

describe.each(Object.keys(reporters) as Format[])("%s", async (format) => {
  const reporter: Reporter = (await reporters[format]()).default;

  test.each(languages)("is sound whatever is in the plan (%s)", async (language) => {
    const content = await reporter.render(report, checkContext(await speak(language)));
    expect(content.length).toBeGreaterThan(100);
    await soundness[format](content);
  });

  test("holds no command to a CI runner when it is printed", async () => {
    const content = await reporter.render(report, checkContext(await speak("sv")));
    if (typeof content !== "string" || format === "github") return expect(["xlsx", "docx", "github"]).toContain(format);
    expect(commandsIn(harmless(content))).toEqual([]);
    if (forPrograms.includes(format)) expect(harmless(content)).toBe(content);
  });
});

test("the report holds what a runner would obey, or nothing is tested", async () => {
  const { default: text } = await reporters.text();
  expect(commandsIn(text.render(report, checkContext(await speak("sv"))))).not.toEqual([]);
});
