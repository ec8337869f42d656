import { assess, type Settings } from "../../../src/core/judging/assess.ts";
import type { Pack } from "../../../src/core/pack/pack.ts";
import type { PlanDocument } from "../../../src/core/plan/plan.ts";
import type { Finding, PlanReport } from "../../../src/core/report/report.ts";
import { choosePacks } from "../../../src/packs/choose.ts";
import { defaultPacks, packs, packsByPlace } from "../../../src/packs/index.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";

const known = Object.keys(packs);
const every = await Promise.all(Object.values(packs).map(async (load): Promise<Pack> => (await load()).default));

export interface Judging extends Partial<Settings> {
  /** Ids of packs; those that the plan calls for where nothing is said. */
  readonly asked?: readonly string[];
}

/** A text as a plan: one that cannot be read is a fault of the test. */
export function documentOf(text: string): PlanDocument {
  const parsed = parsePlan("plan.yaml", text);
  if (parsed.kind !== "plan") throw new Error(`${parsed.kind}:\n${text}`);
  return parsed.document;
}

/** Judges a text as `check` does. */
export function judged(text: string, { asked, asOf = "2026-11-22", within = 60, ...more }: Judging = {}): PlanReport {
  const document = documentOf(text);
  const choice = choosePacks(document.plan, { known, asked, defaults: defaultPacks, places: packsByPlace });
  const plan = { ...document.plan, defects: [...document.plan.defects, ...choice.defects] };
  const chosen = every.filter(({ id }) => choice.packs.includes(id));
  return assess({ ...document, plan }, chosen, rules, { asOf, within, ...more });
}

/** What was judged, by requirement. */
export function verdictsIn({ assessments }: PlanReport): Readonly<Record<string, string>> {
  return Object.fromEntries(
    assessments.map(({ pack, requirement, verdict }) => [`${pack}/${requirement.id}`, verdict]),
  );
}

/** What a finding is, without its words and its place; in an order of its own. */
export function essence({ findings }: Pick<PlanReport, "findings">): readonly string[] {
  return findings.map(essenceOf).sort();
}

export function essenceOf({ fingerprint, kind, severity, pack, requirement, rule, messageId, item }: Finding): string {
  return [`${pack}/${requirement.id}`, item.normalize("NFC"), rule, messageId, kind, severity, fingerprint].join(" | ");
}
