import { readFileSync } from "node:fs";
import type { Audit } from "../../src/core/audit/audit.ts";
import { changeSince } from "../../src/core/audit/change.ts";
import { gathering } from "../../src/core/audit/gather.ts";
import { recordOf } from "../../src/core/audit/record.ts";
import { assess } from "../../src/core/judging/assess.ts";
import { findCounty } from "../../src/core/municipality/municipality.ts";
import type { PlanReport, Report } from "../../src/core/report/report.ts";
import type { Day } from "../../src/core/time/day.ts";
import { choosePacks } from "../../src/packs/choose.ts";
import { defaultPacks, packs, packsByPlace } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";
import { reportOf } from "./by-hand.ts";

const asOf = "2026-11-22";
const known = Object.keys(packs) as (keyof typeof packs)[];

/** The plans among the examples, in the order of their files. */
export const examplePlans = ["brister", "komplett", "kramfors", "nora", "orebro", "solna"] as const;

/** An example, judged by the packs that the plan itself calls for. */
export async function judgedExample(name: (typeof examplePlans)[number], day: Day = asOf): Promise<PlanReport> {
  const file = `${name}.yaml`;
  const text = readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8");
  const parsed = parsePlan(`examples/${file}`, text);
  if (parsed.kind !== "plan") throw new Error(`${file} is no plan: ${parsed.kind}`);
  const shelf = { known, asked: undefined, defaults: defaultPacks, places: packsByPlace };
  const { packs: ids } = choosePacks(parsed.document.plan, shelf);
  const chosen = await Promise.all(ids.map(async (id) => (await packs[id as keyof typeof packs]()).default));
  return assess(parsed.document, chosen, rules, { asOf: day, within: 60, agenda: true });
}

/** All examples as one report. */
export async function exampleReport(): Promise<Report> {
  return reportOf(await Promise.all(examplePlans.map((name) => judgedExample(name))));
}

/** Örebro county by the examples, compared with what was found in those that were there a year before. */
export async function exampleAudit(): Promise<Audit> {
  const report = await exampleReport();
  const county = findCounty("Örebro");
  const gathered = gathering(asOf);
  for (const plan of report.plans) gathered.add(recordOf(plan));
  const { plans, missing, unread, otherEditions, elsewhere } = gathered.end(county);
  const earlier = await Promise.all(
    (["brister", "komplett"] as const).map((name) => judgedExample(name, "2025-11-22")),
  );
  const before = new Map(
    earlier.map((plan) => [
      plan.municipality?.code ?? plan.file,
      plan.findings.map(({ fingerprint, severity, item, pack, requirement }) => ({
        ...{ fingerprint, severity, item, requirement: `${pack}/${requirement.id}`, since: "2025-11-22" },
      })),
    ]),
  );
  const used = new Set(plans.flatMap((plan) => plan.packs));
  return {
    ...{
      asOf,
      within: 60,
      county,
      plans,
      missing,
      unread,
      otherEditions,
      elsewhere,
      unreadable: [],
      skipped: ["anteckningar.yaml"],
    },
    packs: report.packs.filter(({ id }) => used.has(id)),
    change: changeSince({ asOf: "2025-11-22", plans: before }, plans),
  };
}
