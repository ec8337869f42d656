import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { type Bearer, bearersOf, isWork } from "../core/showing/bearers.ts";
import { workIn } from "../core/showing/focus-areas.ts";
import { type Found, firstMention, foundIn } from "../core/showing/showing.ts";
import type { Localised } from "../core/text/language.ts";
import { excerpt } from "../core/text/words.ts";
import { stemsParam } from "./params.ts";

interface Params {
  readonly area: string;
  readonly words?: readonly string[];
}

/** Whether a plan has work in a focus area, or names the partner whose duty it is. */
export default defineRule({
  id: "focus-area-worked",
  params: {
    type: "object",
    required: ["area"],
    properties: {
      area: { type: "string", description: "The id of one of the pack's focus areas." },
      words: { ...stemsParam, description: "Where no tag names the area, a text with one of these is to be judged." },
    },
    additionalProperties: false,
  },
  messages: {
    noWork: message<{ area: Localised; id: string }>("gap"),
    onlyGoal: message<{ area: Localised; goal: string }>("gap", { effect: "partly", cap: "warning" }),
    onlyInPart: message<{ area: Localised; through: readonly Localised[] }>("gap", {
      effect: "partly",
      cap: "warning",
    }),
    noContact: message<{ area: Localised; partner: string | undefined }>("unclear", { effect: "none", cap: "info" }),
    untagged: message<{ area: Localised; id: string; words: string; found: Found }>("unclear", {
      effect: "review",
      cap: "warning",
    }),
    mentioned: message<{ area: Localised; id: string; words: string; found: Found }>("unclear", {
      effect: "review",
      cap: "warning",
    }),
  },
  *check({ plan, areas, params }: Facts<Params>, { met, problem }) {
    const { area: id, words = [] } = params;
    const area = areas.find(id)?.title ?? { sv: id, en: id };
    const { activities, emptyGoals, partial, partners, through } = workIn(plan, areas, id);
    if (activities.length > 0) return yield met(id);
    const [partner] = partners;
    if (partner) {
      if (partners.some(({ contact }) => contact.length > 0)) return yield met(id);
      return yield problem("noContact", [...partner.path, "contact"], { area, partner: partner.name }, id);
    }
    const [goal] = emptyGoals;
    if (goal) return yield problem("onlyGoal", [...goal.path, "activities"], { area, goal: goal.title }, id);
    const [part] = partial;
    if (part) {
      const seen = { area, through: through.map(({ title }) => title) };
      return yield problem("onlyInPart", part.focusAreas[0]?.path ?? part.path, seen, id);
    }
    const mention = firstMention(bearersOf(plan), words, mayBelong);
    if (!mention) return yield problem("noWork", [], { area, id }, id);
    const seen = { area, id, words: excerpt(mention.text.words, words), found: foundIn(mention) };
    yield problem(isWork(mention.bearer) ? "untagged" : "mentioned", mention.text.path, seen, id);
  },
});

/** What names its focus areas has said where it belongs; routines and documents cannot say it. */
function mayBelong(bearer: Bearer): boolean {
  if (isWork(bearer)) return bearer.focusAreas.length === 0;
  return bearer.kind === "routine" || bearer.kind === "document";
}
