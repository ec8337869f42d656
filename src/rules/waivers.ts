import type { Day } from "../core/day.ts";
import { addDays } from "../core/day.ts";
import { defineRule, message } from "../core/rule.ts";

export default defineRule({
  id: "waivers",
  params: { type: "object", additionalProperties: false },
  messages: {
    incomplete: message<{ requirement: string; missing: readonly string[] }>("waiver", { effect: "short" }),
    unknown: message<{ requirement: string }>("waiver", { effect: "short" }),
    expired: message<{ requirement: string; expires: Day | undefined; words: string | undefined }>("waiver", {
      effect: "late",
    }),
    unused: message<{ requirement: string }>("waiver", { cap: "info" }),
    expiring: message<{ requirement: string; expires: Day }>("waiver", { cap: "info" }),
  },
  *check({ waivers, asOf, within }, { met, problem }) {
    for (const { waiver, status, missing, expires } of waivers) {
      const requirement = waiver.requirement?.words ?? "";
      const item = [requirement, waiver.item?.words ?? ""].join(" ").trim();
      if (status === "incomplete") yield problem("incomplete", waiver.path, { requirement, missing }, item);
      else if (status === "unknown")
        yield problem("unknown", waiver.requirement?.path ?? waiver.path, { requirement }, item);
      else if (status === "expired")
        yield problem(
          "expired",
          [...waiver.path, "expires"],
          { requirement, expires, words: waiver.expires?.words },
          item,
        );
      else if (status === "unused") yield problem("unused", waiver.path, { requirement }, item);
      else if (expires !== undefined && expires <= addDays(asOf, within))
        yield problem("expiring", [...waiver.path, "expires"], { requirement, expires }, item);
      else yield met(item);
    }
  },
});
