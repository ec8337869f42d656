import { fullId } from "../core/pack/full-id.ts";
import type { Pack, Requirement } from "../core/pack/pack.ts";
import { requirementsMeant } from "../core/pack/requirements-meant.ts";
import { nearest } from "../core/text/nearest.ts";
import { fold } from "../core/text/words.ts";

/** What there is a page about. */
export type Subject =
  | { readonly kind: "requirement"; readonly pack: Pack; readonly requirement: Requirement }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "pack"; readonly pack: Pack };

/** What an id means: one thing, one of several, or nothing, with the nearest ids. */
export type Found =
  | { readonly subject: Subject }
  | { readonly several: readonly string[] }
  | { readonly nearest: readonly string[] };

/** Before the id of a rule that is meant, where a requirement has the same id. */
export const rulePrefix = "rule/";

/**
 * Finds what an id means: a pack, `pack/requirement`, a requirement that only one pack has, or a rule.
 *
 * A requirement goes before a rule of the same id, since reports name requirements; `rule/id` is always the rule.
 */
export function findSubject(words: string, packs: readonly Pack[], rules: readonly string[]): Found {
  const id = fold(words);
  const pack = packs.find((pack) => pack.id === id);
  if (pack) return { subject: { kind: "pack", pack } };

  const requirements = packs.flatMap((pack) => pack.requirements.map((requirement) => ({ pack, requirement })));
  const [first, ...others] = requirementsMeant(words, packs);
  if (first !== undefined && others.length > 0) return { several: [first, ...others] };
  const meant = requirements.find((one) => fullId(one) === first);
  if (meant) return { subject: { kind: "requirement", ...meant } };

  const rule = rules.find((rule) => rule === id || rulePrefix + rule === id);
  if (rule !== undefined) return { subject: { kind: "rule", id: rule } };
  const whole = [...requirements.map(fullId), ...rules.map((rule) => rulePrefix + rule)];
  const short = [...requirements.map(({ requirement }) => requirement.id), ...rules, ...packs.map(({ id }) => id)];
  return { nearest: nearest(id, id.includes("/") ? whole : short) };
}
