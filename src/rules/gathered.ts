import { defineRule, message } from "../core/judging/rule.ts";
import type { Localised } from "../core/text/language.ts";

/** Looks at nothing itself: it is the voice of requirements that share one finding. */
export default defineRule({
  id: "gathered",
  params: { type: "object", additionalProperties: false },
  messages: { several: message<{ titles: readonly Localised[] }>("gap") },
  *check() {},
});
