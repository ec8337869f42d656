import type { Audit } from "../../core/audit/audit.ts";
import type { PlanRecord } from "../../core/audit/record.ts";
import { placeOf } from "../../core/text/place.ts";
import type { Speaker } from "../../messages/index.ts";
import { firstOf, mostNames } from "./limits.ts";
import { planName } from "./plan-name.ts";
import { sentence } from "./sentence.ts";

/** A plan of which a part could not be read, which then counts as not there. */
export interface PartlyRead {
  readonly name: string;
  /** Where the first part stands. */
  readonly place: string;
  readonly words: string;
}

/** The plans that have parts that could not be read, with the first of them; and how many such plans there are. */
export function partlyRead(
  { plans, packs }: Pick<Audit, "plans" | "packs">,
  speaker: Speaker,
): { readonly count: number; readonly entries: readonly PartlyRead[]; readonly more: number } {
  const found = plans.flatMap((plan) => {
    const unread = unreadParts(plan);
    return unread[0] ? [{ plan, first: unread[0], besides: unread.length - 1 }] : [];
  });
  const { shown, more } = firstOf(found, mostNames);
  const entries = shown.map(({ plan, first, besides }) => ({
    name: planName(plan, speaker),
    place: placeOf(plan.file, first.span),
    words: [sentence(first, plan, packs, speaker), ...(besides > 0 ? [speaker.audit.moreParts(besides)] : [])].join(
      " ",
    ),
  }));
  return { count: found.length, entries, more };
}

/** What is wrong with the form of a plan's file, so that something in it does not count. */
export function unreadParts({ findings }: PlanRecord): PlanRecord["findings"] {
  return findings.filter(({ kind, severity }) => kind === "invalid" && severity === "error");
}
