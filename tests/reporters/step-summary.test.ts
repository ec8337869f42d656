import { expect, test } from "vitest";
import { speak } from "../../src/messages/index.ts";
import markdown from "../../src/reporters/markdown.ts";
import { stepSummary } from "../../src/reporters/step-summary.ts";
import { reportOf } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { rendered } from "../support/rendered-markdown.ts";
import { nastyReport } from "../support/report.ts";

const context = { speaker: await speak("sv"), color: false, columns: 80, version: "1.2.3" };
const bytesOf = (text: string) => Buffer.byteLength(text);

test("is the whole report as long as there is room for it, counted in bytes", () => {
  const whole = markdown.render(calmReport, context);
  expect(bytesOf(whole)).toBeGreaterThan(whole.length);
  expect(stepSummary(calmReport, context, bytesOf(whole))).toBe(whole);
  expect(stepSummary(calmReport, context, bytesOf(whole) - 1)).not.toBe(whole);
});

test("is otherwise its front: how it stands, what could not be read, and where the rest can be had", () => {
  const brief = rendered(stepSummary(calmReport, context, 0));
  expect(brief.headings).toEqual(["# Granskning av 2 planer", "## Filer som inte kunde läsas (1)"]);
  expect(brief.tables).toHaveLength(1);
  expect(brief.shown).toContain("-f markdown:rapport.md");
  const [nora] = calmReport.plans;
  const one = rendered(stepSummary(reportOf(nora ? [nora] : []), context, 0));
  expect(one.headings).toEqual(["# Nora: Handlingsplan mot våld i nära relationer"]);
  expect(one.shown).toContain("Bedömd per: 2026-11-22");
});

test("is escaped like the report", () => {
  const { elements } = rendered(stepSummary(nastyReport, context, 0));
  for (const element of ["b", "a", "img"]) expect(elements).not.toContain(element);
});
