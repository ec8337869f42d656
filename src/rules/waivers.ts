import { defineRule, message } from "../core/judging/rule.ts";
import type { Day } from "../core/time/day.ts";
import { addDays } from "../core/time/day.ts";

/** Where the waiver stands, when that is not in the plan. */
type Origin = { readonly file: string; readonly line: number } | undefined;

export default defineRule({
  id: "waivers",
  params: { type: "object", additionalProperties: false },
  messages: {
    incomplete: message<{ origin: Origin; requirement: string; missing: readonly string[] }>("waiver", {
      effect: "short",
    }),
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
    for (const { waiver, status, missing, expires, nearest = [] } of waivers) {
      const { origin } = waiver;
      const requirement = waiver.requirement?.words ?? "";
      // What stands in another file has no place in this one.
      const at = (...steps: readonly string[]) => (origin ? [] : [...waiver.path, ...steps]);
      const item = [requirement, waiver.item?.words ?? ""].join(" ").trim();
      // One that is for every plan may well be about a pack, or a gap, that this plan does not have.
      const isGeneral = origin !== undefined && !waiver.municipality;
      if (isGeneral && (status === "unused" || status === "unknown")) yield met(item);
      else if (status === "incomplete") {
        const lacking = waiver.expires ? missing : [...missing, "expires"];
        yield problem("incomplete", at(), { origin, requirement, missing: lacking }, item);
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
