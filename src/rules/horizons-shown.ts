import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { bearersOf, isWork } from "../core/showing/bearers.ts";
import { type Found, firstMention, foundIn } from "../core/showing/showing.ts";
import { excerpt } from "../core/text/words.ts";
import { listOf, oneOf, stemsParam } from "./params.ts";

type Horizon = "acute" | "short" | "long";

interface Params {
  readonly horizons: readonly Horizon[];
  readonly words?: Readonly<Partial<Record<Horizon, readonly string[]>>>;
}

/** Whether a plan has work on each horizon; what is acute is short term too. */
export default defineRule({
  id: "horizons-shown",
  params: {
    type: "object",
    required: ["horizons"],
    properties: {
      horizons: listOf(oneOf("horizon"), "Each of these is looked for."),
      words: {
        type: "object",
        properties: { acute: stemsParam, short: stemsParam, long: stemsParam },
        additionalProperties: false,
        description: "A goal or activity with no horizon and one of these words is to be judged.",
      },
    },
    additionalProperties: false,
  },
  messages: {
    noWork: message<{ horizon: Horizon }>("gap"),
    onlyGoal: message<{ horizon: Horizon; goal: string }>("gap", { effect: "partly", cap: "warning" }),
    untagged: message<{ horizon: Horizon; words: string; found: Found }>("unclear", {
      effect: "review",
      cap: "warning",
    }),
  },
  *check({ plan, params }: Facts<Params>, { met, problem }) {
    const work = bearersOf(plan).filter(isWork);
    for (const horizon of params.horizons) {
      const wanted: readonly string[] = horizon === "short" ? ["short", "acute"] : [horizon];
      const tagged = work.filter(({ horizons }) => horizons.some((tag) => wanted.includes(tag)));
      const goal = tagged[0]?.emptyGoal;
      if (tagged.some(({ emptyGoal }) => !emptyGoal)) {
        yield met(horizon);
      } else if (goal) {
        yield problem("onlyGoal", [...goal.path, "activities"], { horizon, goal: goal.title }, horizon);
      } else {
        const words = params.words?.[horizon] ?? [];
        const mention = firstMention(
          bearersOf(plan),
          words,
          (bearer) => isWork(bearer) && bearer.horizons.length === 0,
        );
        yield mention
          ? problem(
              "untagged",
              mention.text.path,
              { horizon, words: excerpt(mention.text.words, words), found: foundIn(mention) },
              horizon,
            )
          : problem("noWork", [], { horizon }, horizon);
      }
    }
  },
});
