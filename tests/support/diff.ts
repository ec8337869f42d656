import { diffPlans, type JudgedPlan, type PlanDiff } from "../../src/core/diff/diff.ts";
import { assess } from "../../src/core/judging/assess.ts";
import type { Pack } from "../../src/core/pack/pack.ts";
import { focusAreasOf } from "../../src/core/showing/focus-areas.ts";
import { packs as table } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";

const usual = ["plan-format", "orebro-lan-2015", "plan-basics"] as const;
const all = await Promise.all(Object.values(table).map(async (load): Promise<Pack> => (await load()).default));
const asOf = "2026-11-22";

/** A text as an edition of a plan, judged on 2026-11-22; by the county's agreement and good practice if not by others. */
function edition(text: string, file = "nora.yaml", ids: readonly string[] = usual): JudgedPlan {
  const parsed = parsePlan(file, text, { needsMark: false });
  if (parsed.kind !== "plan") throw new Error(`${parsed.kind}: ${text}`);
  const packs = all.filter(({ id }) => ids.includes(id));
  return { document: parsed.document, report: assess(parsed.document, packs, rules, { asOf, within: 60 }) };
}

/** The difference between two texts, each the rest of a plan for Nora unless it names another municipality. */
export function diff(old: string, young: string, ids?: readonly string[]): PlanDiff {
  const whole = (text: string) => (/^(?:kommun|municipality):/m.test(text) ? text : `kommun: Nora\n${text}`);
  const areas = focusAreasOf(all.filter(({ id }) => id === "orebro-lan-2015"));
  return diffPlans(
    edition(whole(old), "nora-2025.yaml", ids),
    edition(whole(young), "nora-2026.yaml", ids),
    areas,
    asOf,
  );
}
