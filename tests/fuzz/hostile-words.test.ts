import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import ICAL from "ical.js";
import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import { visible } from "../../src/core/text/visible.ts";
import { auditReporters } from "../../src/reporters/audit/index.ts";
import { diffReporters } from "../../src/reporters/diff/index.ts";
import { dueReporters } from "../../src/reporters/due/index.ts";
import { reporters } from "../../src/reporters/index.ts";
import { planWithAll } from "../support/every-field.ts";
import fc from "../support/fuzz/fc.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";
import { runInMemory } from "../support/in-memory.ts";
import { elements, read } from "../support/page.ts";
import { rendered } from "../support/rendered-markdown.ts";
import { commandsIn } from "../support/runner.ts";
import { partsOf, xmlFaults } from "../support/workbook.ts";

/** What acts on a terminal, turns or hides text, is markup, a formula, a command or the end of something, and plain words. */
const pieces = [
  ...["\u001b[2J", "\u001b]8;;http://x\u0007", "\u009b31m", "\u0000", "\u007f", "\r\n", "\n", "\t", "\u0085", "\u2028"],
  ...["\u202e", "\u2066", "\u200f", "\u200b", "\u00ad", "\u{e0041}", "\ud800", "\ufeff"],
  ...["<x-evil onload=1>", "</title></style></script><x-evil>", "<!--", "]]>", "&#60;x-evil&#62;", "\"'><x-evil "],
  ...["`", "|", "**x**", "[x](javascript:x)", "![x](http://x)", "<http://x>", "@alla", "\n# x\n", "\n---\n", "~~~"],
  ...["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", ";=1", '",=1'],
  ...[
    "::error::x",
    "::set-output name=x::y",
    "##[error]x",
    "##vso[task.complete]x",
    "\n::stop-commands::x",
    "%0A::error::x",
  ],
  ...["{{x}}", "$" + "{x}", "{0}", "\nBEGIN:VEVENT\n", "\\n", "\\", ";", ",", "__proto__"],
  ...["ord", "2026-01-01", "Å", " "],
];
const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 }).map((all) => all.join(""));
/** One text for each field in turn, so that no two that stand beside each other are alike. */
const plan = fc.array(hostile, { minLength: 40, maxLength: 40 }).map((texts) => {
  let at = 0;
  // JSON is YAML.
  return JSON.stringify(planWithAll(() => texts[at++ % texts.length] ?? ""));
});

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const isBy = (path: string) => {
  const schema = JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"));
  return ajv.compile({ ...schema, $id: path });
};
const schemas = {
  check: isBy("../schemas/report.schema.json"),
  audit: isBy("../schemas/audit.schema.json"),
  due: isBy("../schemas/due.schema.json"),
  diff: isBy("../schemas/diff.schema.json"),
  sarif: isBy("support/sarif/sarif-2.1.0.json"),
};
type Command = "check" | "audit" | "due" | "diff";

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const isCalm = (text: string) => expect(visible(text, "\n")).toBe(text);
const isXml = (bytes: Uint8Array) => {
  for (const [path, xml] of partsOf(bytes)) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    expect([path, ...xmlFaults(xml)]).toEqual([path]);
    expect(xml).not.toMatch(/<x-evil|<f[ >]/);
    // The footer's own fields.
    for (const [, field = ""] of xml.matchAll(/<w:instrText[^>]*>([^<]*)/g))
      expect(["PAGE", "NUMPAGES"]).toContain(field);
  }
};
const isJson = (text: string) => {
  isCalm(text);
  return JSON.parse(text);
};

/** That a parser which is not ours finds nothing in a report but what the program put there. */
const neutral: Readonly<Record<string, (bytes: Uint8Array, command: Command) => void>> = {
  text: (bytes) => isCalm(decode(bytes)),
  github: (bytes) => {
    const names = commandsIn(decode(bytes)).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(["error", "warning", "notice"]).toContain(name);
  },
  json: (bytes, command) => expect(schemas[command](isJson(decode(bytes))), command).toBe(true),
  ndjson: (bytes) => {
    for (const line of decode(bytes).trimEnd().split("\n")) isJson(line);
  },
  sarif: (bytes) => expect(schemas.sarif(isJson(decode(bytes)))).toBe(true),
  gitlab: (bytes) => expect(isJson(decode(bytes)).length).toBeGreaterThan(0),
  junit: (bytes) => {
    isCalm(decode(bytes));
    expect(xmlFaults(decode(bytes))).toEqual([]);
    expect(decode(bytes)).not.toContain("<x-evil");
  },
  markdown: (bytes) => {
    // It stands in the program's own escapes, so that no service makes a link of an address.
    isCalm(decode(bytes).replaceAll("\u200b", ""));
    const { elements, attributes, headings } = rendered(decode(bytes));
    for (const name of ["x-evil", "a", "img", "b", "script", "style", "del"]) expect(elements).not.toContain(name);
    for (const name of attributes) expect(["align"]).toContain(name);
    expect(headings).not.toContain("# x");
  },
  html: (bytes) => {
    isCalm(decode(bytes));
    for (const { tagName, attrs } of elements(read(decode(bytes)).root)) {
      expect(["x-evil", "script", "iframe", "object", "img", "base", "form"]).not.toContain(tagName);
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on/);
        if (name === "href" || name === "src") expect(value).toMatch(/^(?:#|https:\/\/)/);
      }
    }
  },
  csv: (bytes) => {
    const text = decode(bytes).replace("\ufeff", "");
    const { data, errors } = papaparse.parse<string[]>(text, { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(new Set(data.map((row) => row.length)).size).toBe(1);
    for (const cell of data.flat()) {
      expect(cell).not.toMatch(/^[\s=+\-@＝＋－＠]/);
      expect(visible(cell, "\n\t")).toBe(cell);
    }
  },
  ics: (bytes) => {
    const text = decode(bytes);
    expect(visible(text, "\r\n")).toBe(text);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const given = text.match(/^BEGIN:VEVENT\r$/gm) ?? [];
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(given.length);
  },
  xlsx: isXml,
  docx: isXml,
};

/** What a command makes of hostile plans under a hostile name, on a CI runner that reads along. */
async function made(command: Command, format: string, plans: readonly string[], language: string) {
  const files = Object.fromEntries(plans.map((text, n) => [`pl\u202ean\u001b[2J<x-evil>::error::-${n}.yaml`, text]));
  const world = { files, env: { GITHUB_ACTIONS: "true" } };
  const run = (to: string) => runInMemory([command, ...Object.keys(files), "-f", to, "--lang", language], world);
  const { code, bytesWritten, stderr } = await run(`${format}:ut`);
  // On the way to standard output too.
  const printed = format === "xlsx" || format === "docx" ? "" : (await run(format)).stdout;
  return { code, bytes: Buffer.from(bytesWritten.get("ut") ?? []), printed, stderr };
}

const all: readonly (readonly [Command, string])[] = [
  ...Object.keys(reporters).map((format) => ["check", format] as const),
  ...Object.keys(auditReporters).map((format) => ["audit", format] as const),
  ...Object.keys(dueReporters).map((format) => ["due", format] as const),
  ...Object.keys(diffReporters).map((format) => ["diff", format] as const),
];

describe("hostile words in every field of a plan are only words", { timeout }, () => {
  test.each(all)("in %s as %s", async (command, format) => {
    await fc.assert(
      fc.asyncProperty(plan, plan, fc.constantFrom("sv", "en"), async (first, second, language) => {
        const { code, bytes, printed, stderr } = await made(command, format, [first, second], language);
        expect([0, 1, 3], stderr).toContain(code);
        expect(bytes.length).toBeGreaterThan(20);
        neutral[format]?.(bytes, command);
        if (format !== "github") expect(commandsIn(printed)).toEqual([]);
      }),
      runs(3),
    );
  });

  test("and each format has somebody who looks", () => {
    expect(all.filter(([, format]) => neutral[format] === undefined)).toEqual([]);
  });
});
