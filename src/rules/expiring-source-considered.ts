import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { presentTexts } from "../core/plan/present-texts.ts";
import type { Localised } from "../core/text/language.ts";
import { findStem, hasStem } from "../core/text/words.ts";
import type { Day } from "../core/time/day.ts";
import { localisedParam, stemsParam } from "./params.ts";

interface Params {
  readonly name: Localised;
  readonly until: Day;
  readonly words: readonly string[];
  readonly considered: readonly string[];
}

/** Whether a plan that reaches past the last day of what it builds on says so. One without a last day is not judged. */
export default defineRule({
  id: "expiring-source-considered",
  params: {
    type: "object",
    required: ["name", "until", "words", "considered"],
    properties: {
      name: { ...localisedParam, description: "What runs out." },
      until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "Its last day." },
      words: { ...stemsParam, description: "Words by which a plan builds on it." },
      considered: { ...stemsParam, description: "Words that show that the plan knows of what comes after." },
    },
    additionalProperties: false,
  },
  messages: { outlived: message<{ name: Localised; until: Day; last: Day }>("citation") },
  *check({ plan, params }: Facts<Params>, { met, problem }) {
    const to = plan.validity?.to?.when;
    const last = to?.kind === "period" ? to.last : undefined;
    if (last === undefined || last <= params.until) return;
    // Few plans build on it.
    if (!findStem(plan.texts, params.words)) return;
    const texts = presentTexts(plan);
    const built = findStem(texts, params.words);
    if (!built) return;
    if (texts.some(({ words }) => hasStem(words, params.considered))) yield met();
    else yield problem("outlived", built.path, { name: params.name, until: params.until, last });
  },
});
