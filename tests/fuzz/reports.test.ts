import { describe, expect, test } from "vitest";
import { gathering } from "../../src/core/audit/gather.ts";
import { recordOf } from "../../src/core/audit/record.ts";
import type { PlanReport, Report } from "../../src/core/report/report.ts";
import { kinds } from "../../src/core/report/report.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { auditReporters } from "../../src/reporters/audit/index.ts";
import { reporters } from "../../src/reporters/index.ts";
import { reportOf } from "../support/by-hand.ts";
import { checkContext } from "../support/check-context.ts";
import fc from "../support/fuzz/fc.ts";
import { judged } from "../support/fuzz/judge.ts";
import { mutants } from "../support/fuzz/mutants.ts";
import { days, planValues, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const context = fc.record({
  speaker: fc.constantFrom(speakers.sv, speakers.en),
  color: fc.boolean(),
  columns: fc.constantFrom(20, 80, 200),
  version: fc.constant("1.2.3"),
  only: fc.option(fc.constantFrom(...kinds), { nil: undefined }),
});
const text = fc.oneof(planValues.map(written), mutants).filter((text) => parsePlan("plan.yaml", text).kind === "plan");
const texts = fc.array(text, { minLength: 1, maxLength: 2 });

const heavy = new Set(["xlsx", "docx"]);

/** A report as `check` makes it, anew each time. */
function report(texts: readonly string[], asOf: string): Report {
  const plans = texts.map((text, index): PlanReport => {
    const plan = judged(text, { asOf, agenda: true, activities: true });
    return { ...plan, file: `plan-${index}.yaml` };
  });
  return reportOf(plans, { asOf });
}

describe("whatever a plan holds, it can be reported in each format, and twice in the same bytes:", { timeout }, () => {
  test.each(Object.entries(reporters))("check as %s", async (format, load) => {
    const { default: reporter } = await load();
    await fc.assert(
      fc.asyncProperty(texts, days, context, async (texts, asOf, context) => {
        const render = () => reporter.render(report(texts, asOf), checkContext(context.speaker, context));
        const first = await render();
        expect(first.length).toBeGreaterThan(0);
        expect(Buffer.from(first).equals(Buffer.from(await render()))).toBe(true);
      }),
      runs(heavy.has(format) ? 2 : 5),
    );
  });

  test.each(Object.entries(auditReporters))("audit as %s", async (format, load) => {
    const { default: reporter } = await load();
    const audit = (texts: readonly string[], asOf: string) => {
      const { plans, packs } = report(texts, asOf);
      const gathered = gathering(asOf);
      for (const plan of plans) gathered.add(recordOf(plan));
      const rest = { within: 60, packs, unreadable: [], skipped: [], change: undefined };
      return { asOf, ...rest, ...gathered.end(undefined) };
    };
    await fc.assert(
      fc.asyncProperty(texts, days, context, async (texts, asOf, context) => {
        const render = () => reporter.render(audit(texts, asOf), { ...context, only: undefined } as never);
        const first = await render();
        expect(first.length).toBeGreaterThan(0);
        expect(Buffer.from(first).equals(Buffer.from(await render()))).toBe(true);
      }),
      runs(heavy.has(format) ? 1 : 3),
    );
  });
});
