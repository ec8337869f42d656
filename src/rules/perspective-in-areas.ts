import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { bearersOf } from "../core/showing/bearers.ts";
import { workIn } from "../core/showing/focus-areas.ts";
import { type Found, firstMention, foundIn } from "../core/showing/showing.ts";
import type { Localised } from "../core/text/language.ts";
import { excerpt } from "../core/text/words.ts";
import { oneOf, stemsParam } from "./params.ts";

interface Params {
  readonly perspective: string;
  readonly words?: readonly string[];
}

/** Whether the work in each focus area takes a perspective; an area that is left to a partner is not asked. */
export default defineRule({
  id: "perspective-in-areas",
  params: {
    type: "object",
    required: ["perspective"],
    properties: {
      perspective: oneOf("perspective"),
      words: { ...stemsParam, description: "An activity with no perspective and one of these words is to be judged." },
    },
    additionalProperties: false,
  },
  messages: {
    noPerspective: message<{ area: Localised; tag: string }>("gap"),
    onlyGoal: message<{ area: Localised; goal: string }>("gap", { effect: "partly", cap: "warning" }),
    onlyInPart: message<{ area: Localised; through: readonly Localised[] }>("gap", {
      effect: "partly",
      cap: "warning",
    }),
    untagged: message<{ area: Localised; words: string; found: Found; tag: string }>("unclear", {
      effect: "review",
      cap: "warning",
    }),
  },
  *check({ plan, areas, params }: Facts<Params>, { met, problem }) {
    const { perspective, words = [] } = params;
    for (const { id, title: area } of areas.all) {
      const { activities, emptyGoals, partial, partners, through } = workIn(plan, areas, id);
      const work = [...activities, ...emptyGoals];
      if (work.length === 0 && partners.length > 0) continue;
      if (activities.some(({ perspectives }) => perspectives.includes(perspective))) {
        yield met(id);
        continue;
      }
      const goal = emptyGoals.find(({ perspectives }) => perspectives.includes(perspective));
      if (goal) {
        yield problem("onlyGoal", [...goal.path, "activities"], { area, goal: goal.title }, id);
        continue;
      }
      const part = partial.find(({ perspectives }) => perspectives.includes(perspective));
      if (part) {
        const seen = { area, through: through.map(({ title }) => title) };
        yield problem("onlyInPart", part.focusAreas[0]?.path ?? part.path, seen, id);
        continue;
      }
      const silent = work.filter(({ perspectives }) => perspectives.length === 0).map(({ path }) => path);
      const mention = firstMention(bearersOf(plan), words, ({ path }) => silent.includes(path));
      if (mention) {
        const seen = { area, words: excerpt(mention.text.words, words), found: foundIn(mention), tag: perspective };
        yield problem("untagged", mention.text.path, seen, id);
      } else {
        yield problem(
          "noPerspective",
          work[0] ? [...work[0].path, "perspectives"] : [],
          { area, tag: perspective },
          id,
        );
      }
    }
  },
});
