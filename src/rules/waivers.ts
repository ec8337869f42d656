import { defineRule, message } from "../core/judging/rule.ts";
import type { Waiver } from "../core/plan/plan.ts";
import type { WaiverResult } from "../core/report/report.ts";
import type { Day } from "../core/time/day.ts";
import { addDays } from "../core/time/day.ts";

/** Where the waiver stands, when that is not in the plan. */
type Origin = { readonly file: string; readonly line: number } | undefined;

interface Incomplete {
  readonly origin: Origin;
  readonly requirement: string;
  /** The keys that it lacks. */
  readonly missing: readonly string[];
  /** What stands under a key, but says nothing. */
  readonly empty: readonly { readonly key: string; readonly words: string }[];
  /** Where no requirement is called so: those that may be meant. */
  readonly nearest: readonly string[] | undefined;
}

export default defineRule({
  id: "waivers",
  params: { type: "object", additionalProperties: false },
  messages: {
    incomplete: message<Incomplete>("waiver", { effect: "short" }),
    unknown: message<{ origin: Origin; requirement: string; nearest: readonly string[] }>("waiver", {
      effect: "short",
    }),
    expired: message<{ origin: Origin; requirement: string; expires: Day | undefined; words: string | undefined }>(
      "waiver",
      {
        effect: "late",
      },
    ),
    unused: message<{ origin: Origin; requirement: string }>("waiver", { cap: "info" }),
    expiring: message<{ origin: Origin; requirement: string; expires: Day }>("waiver", { cap: "info" }),
  },
  *check({ waivers, asOf, within }, { met, problem }) {
    for (const result of waivers) {
      const { waiver, status, missing, expires, nearest = [] } = result;
      const { origin } = waiver;
      const requirement = waiver.requirement?.words ?? "";
      // What stands in another file has no place in this one.
      const at = (...steps: readonly string[]) => (origin ? [] : [...waiver.path, ...steps]);
      const item = [requirement, waiver.item?.words ?? ""].join(" ").trim();
      // One that is for every plan may well be about a pack, or a gap, that this plan does not have.
      const isGeneral = origin !== undefined && !waiver.municipality;
      if (isGeneral && (status === "unused" || status === "unknown")) yield met(item);
      else if (status === "incomplete") {
        const params = { origin, requirement, ...lackingOf(waiver, missing), nearest: result.nearest };
        yield problem("incomplete", at(), params, item);
      } else if (status === "unknown")
        yield problem("unknown", at("requirement"), { origin, requirement, nearest }, item);
      else if (status === "expired")
        yield problem("expired", at("expires"), { origin, requirement, expires, words: waiver.expires?.words }, item);
      else if (status === "unused") yield problem("unused", at(), { origin, requirement }, item);
      else if (expires !== undefined && expires <= addDays(asOf, within))
        yield problem("expiring", at("expires"), { origin, requirement, expires }, item);
      else yield met(item);
    }
  },
});

const keys = { requirement: "requirement", reason: "reason", decidedBy: "decided_by" } as const;

/** What is not there at all, and what is there but says nothing, such as a dash for a reason. */
function lackingOf(waiver: Waiver, missing: WaiverResult["missing"]): Pick<Incomplete, "missing" | "empty"> {
  const lacking = missing.map((name) => ({ key: keys[name], words: waiver[name]?.words }));
  return {
    missing: [
      ...lacking.flatMap(({ key, words }) => (words === undefined ? [key] : [])),
      ...(waiver.expires ? [] : ["expires"]),
    ],
    empty: lacking.flatMap(({ key, words }) => (words === undefined ? [] : [{ key, words }])),
  };
}
