import type { Localised } from "../core/language.ts";
import { defineRule, message } from "../core/rule.ts";

/** Looks at nothing itself: it is the voice of requirements that share one finding. */
export default defineRule({
  id: "gathered",
  params: { type: "object", additionalProperties: false },
  messages: { several: message<{ titles: readonly Localised[] }>("gap") },
  *check() {},
});
