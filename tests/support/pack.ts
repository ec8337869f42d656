import type { Basis, Pack, Requirement } from "../../src/core/pack/pack.ts";

const both = (text: string) => ({ sv: `${text} (sv)`, en: `${text} (en)` });

/** A requirement by hand: what a test does not speak of is there all the same. */
export function requirementOf(own: Partial<Requirement> = {}): Requirement {
  return {
    id: "shelter-reached",
    title: both("Title"),
    shows: both("a shelter"),
    level: "law",
    severity: "error",
    basis: [],
    addresses: ["municipality"],
    rule: "topic-shown",
    with: {},
    why: both("Why"),
    fix: both("Fix"),
    ...own,
  };
}

export function basisOf(own: Partial<Basis> = {}): Basis {
  return { act: "SFS 2025:400", section: "13 kap. 1 §", from: "2025-07-01", verified: "text", ...own };
}

export function packOf(requirements: readonly Requirement[], own: Partial<Pack> = {}): Pack {
  return { id: "test-pack", edition: "2026", title: both("Pack"), requirements, ...own };
}
