import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { cuesOf, staleCitation } from "../core/law/stale-citations.ts";
import {
  hasCeased,
  type StaleSection,
  type StaleSource,
  type Successor,
  successorOn,
} from "../core/law/stale-source.ts";
import { decidedOn } from "../core/plan/decided.ts";
import { presentTexts } from "../core/plan/present-texts.ts";
import { textItems } from "../core/privacy/text-item.ts";
import { findStem } from "../core/text/words.ts";
import type { Day } from "../core/time/day.ts";
import { localisedParam, stemsParam } from "./params.ts";

interface Params {
  readonly stale: readonly StaleSource[];
}

interface Cited {
  readonly words: string;
  readonly ceased: string;
  readonly successor: Successor | undefined;
  readonly sections: readonly StaleSection[];
}

const dayParam = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };

/** Whether the laws and policies that a plan cites still apply. */
export default defineRule({
  id: "citations-current",
  params: {
    type: "object",
    required: ["stale"],
    properties: {
      stale: {
        type: "array",
        minItems: 1,
        description: "What no longer applies, how plans cite it, and what replaced it.",
        items: {
          type: "object",
          required: ["id", "title", "ceased", "successors"],
          properties: {
            id: { type: "string", minLength: 1 },
            title: localisedParam,
            ceased: { ...dayParam, description: "Its last day, month or year." },
            successors: {
              type: "array",
              items: {
                type: "object",
                required: ["from", "name", "mark"],
                properties: { from: dayParam, name: localisedParam, mark: { type: "string", minLength: 1 } },
                additionalProperties: false,
              },
            },
            number: { type: "string", description: "Such as 2001:453; counts after one of the names or the series." },
            names: { ...stemsParam, description: "Words that name it, and whose sections are its own." },
            series: { ...stemsParam, description: "Words that name it together with its number, such as SFS." },
            sections: {
              type: "array",
              description: "Its sections, as 5 kap. 11 a §, with what asks the same now.",
              items: {
                type: "object",
                required: ["section", "now"],
                properties: {
                  section: { type: "string", pattern: "^\\d+( [a-z])? kap\\. \\d+( [a-z])? §$" },
                  now: { type: "array", items: { type: "string" }, minItems: 1 },
                  reused: { type: "boolean", description: "The successor uses the number for something else." },
                },
                additionalProperties: false,
              },
            },
            phrases: { ...stemsParam, description: "Words that cite it by themselves." },
            context: { ...stemsParam, description: "One of these must stand in the text beside a phrase." },
            quotedBy: { ...stemsParam, description: "In a sentence with one of these somebody else cites it." },
          },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  },
  messages: {
    /** Cited by a plan that was decided when the source had ceased to apply. */
    stale: message<Cited>("citation"),
    /** Cited by a plan that is older, or does not say how old it is. */
    staleSince: message<Cited & { decided: Day | undefined }>("citation", { effect: "none", cap: "info" }),
  },
  *check({ plan, asOf, params }: Facts<Params>, { met, problem }) {
    const ceased = params.stale.filter((source) => hasCeased(source, asOf));
    if (ceased.length === 0) return;
    // Reading a text for citations is slow, and most plans cite nothing stale.
    const cited = ceased.filter((source) => findStem(plan.texts, cuesOf(source)));
    if (cited.length === 0) return yield met();
    const decided = decidedOn(plan, asOf)?.day;
    const itemOf = textItems(plan);
    let any = false;
    for (const { words: text, path } of presentTexts(plan)) {
      for (const source of cited) {
        const older = decided !== undefined && !hasCeased(source, decided);
        const citation = staleCitation(text, source, { older, inLaws: path[0] === "legal_basis" });
        if (!citation) continue;
        any = true;
        const found = { ...citation, ceased: source.ceased, successor: successorOn(source, asOf) };
        const item = `${source.id}: ${itemOf(path)}`;
        if (decided !== undefined && !older) yield problem("stale", path, found, item);
        else yield problem("staleSince", path, { ...found, decided }, item);
      }
    }
    if (!any) yield met();
  },
});
