import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { assess } from "../../../src/core/judging/assess.ts";
import type { PlanReport } from "../../../src/core/report/report.ts";
import { packs } from "../../../src/packs/index.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

const pack = (await packs["plan-basics"]()).default;

test("a report lets go of the document", async () => {
  const { report, document } = judged();
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(document.deref()).toBeUndefined();
  expect(report.findings.length).toBeGreaterThan(0);
});

/** In a function of its own, so that nothing but the report can hold the document. */
function judged(): { readonly report: PlanReport; readonly document: WeakRef<object> } {
  const parsed = parsePlan("plan.yaml", "plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: Utbilda }]\n");
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  const report = assess(parsed.document, [pack], rules, { asOf: "2026-11-22", within: 60 });
  return { report, document: new WeakRef(parsed.document) };
}
