import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { bearersOf } from "../core/showing/bearers.ts";
import { type Evidence, type Found, firstMention, foundIn, showing } from "../core/showing/showing.ts";
import type { Localised } from "../core/text/language.ts";
import { excerpt, hasStem } from "../core/text/words.ts";
import { evidenceParams, localisedParam, stemsParam } from "./params.ts";

interface Params {
  readonly in: "groups" | "violence";
  readonly named: readonly (Evidence & {
    readonly id: string;
    readonly title: Localised;
    readonly words: readonly string[];
  })[];
  readonly texts?: boolean;
}

/** Whether a plan names each of some target groups or forms of violence. */
export default defineRule({
  id: "scope-named",
  params: {
    type: "object",
    required: ["in", "named"],
    properties: {
      in: { enum: ["groups", "violence"], description: "The part of the plan's scope that names them." },
      named: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["id", "title", "words"],
          properties: { id: { type: "string" }, title: localisedParam, words: stemsParam, ...evidenceParams },
          additionalProperties: false,
        },
      },
      texts: { type: "boolean", description: "Where the scope does not name one, search the work for it as well." },
    },
    additionalProperties: false,
  },
  messages: {
    notNamed: message<{ names: readonly Localised[]; key: string }>("gap"),
    mentioned: message<{ name: Localised; key: string; words: string; found: Found }>("unclear", {
      effect: "review",
      cap: "info",
    }),
  },
  *check({ plan, areas, params }: Facts<Params>, { met, problem }) {
    const key = params.in;
    const scope =
      key === "violence" ? plan.violence : [...plan.groups, ...plan.information.flatMap(({ groups }) => groups)];
    const bearers = params.texts ? bearersOf(plan) : [];
    const silent: Localised[] = [];
    for (const { id, title: name, words, ...evidence } of params.named) {
      if (scope.some((text) => hasStem(text.words, words)) || showing(plan, areas, evidence) !== undefined) {
        yield met(id);
        continue;
      }
      const mention = firstMention(bearers, words);
      if (mention) {
        const seen = { name, key, words: excerpt(mention.text.words, words), found: foundIn(mention) };
        yield problem("mentioned", mention.text.path, seen, id);
      } else silent.push(name);
    }
    // One sentence for all of them: a plan that names no groups has one thing to mend.
    if (silent.length > 0) yield problem("notNamed", ["scope", key], { names: silent, key });
  },
});
