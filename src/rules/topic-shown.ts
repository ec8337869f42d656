import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { type PlanSection, pathOfSection, saysSomething, sectionKeys } from "../core/plan/sections.ts";
import { type Bearer, bearersOf, isWork } from "../core/showing/bearers.ts";
import { isOfChildrenOnly } from "../core/showing/children-only.ts";
import { type Evidence, type Found, firstMention, foundIn, type Mention, showing } from "../core/showing/showing.ts";
import type { Localised } from "../core/text/language.ts";
import { excerpt } from "../core/text/words.ts";
import { evidenceParams, listOf, localisedParam, stemsParam } from "./params.ts";

interface Params extends Evidence {
  /** The first is the one to recommend. */
  readonly topics?: readonly [string, ...string[]];
  readonly words?: readonly string[];
  readonly sectionsToJudge?: readonly PlanSection[];
  readonly elsewhere?: Localised;
}

/** Whether a plan shows a thing, by any of the evidence that the requirement accepts. */
export default defineRule({
  id: "topic-shown",
  params: {
    type: "object",
    properties: {
      ...evidenceParams,
      words: {
        ...stemsParam,
        description: "Where no tag shows it, a text with one of these is for a person to judge.",
      },
      sectionsToJudge: listOf({ enum: sectionKeys }, "Parts of the plan that may show it, for a person to judge."),
      elsewhere: { ...localisedParam, description: "A sentence on where it may stand instead." },
    },
    additionalProperties: false,
  },
  messages: {
    notShown: message<{
      topic: string | undefined;
      coverable: boolean;
      section: string | undefined;
      elsewhere: Localised | undefined;
    }>("gap"),
    onlyGoal: message<{ goal: string }>("gap", { effect: "partly", cap: "warning" }),
    untagged: message<{ words: string; found: Found; key: string; tag: string }>("unclear", {
      effect: "review",
      cap: "warning",
    }),
    mayShow: message<{ section: string; tag: string | undefined }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, areas, params }: Facts<Params>, { met, problem }) {
    const shown = showing(plan, areas, params);
    if (shown === "full") return yield met();
    if (shown) {
      const { path, title } = shown.emptyGoal;
      return yield problem("onlyGoal", [...path, "activities"], { goal: title });
    }
    const { words = [], topics, focusArea, elsewhere, sections = [], sectionsToJudge = [] } = params;
    const mention = firstMention(bearersOf(plan), words, (bearer) => mayBear(bearer, params));
    const tag = mention && tagFor(mention, params);
    if (tag) {
      const seen = { words: excerpt(mention.text.words, words), found: foundIn(mention), ...tag };
      return yield problem("untagged", mention.text.path, seen);
    }
    const part = sectionsToJudge.find((section) => saysSomething(plan, section));
    if (part) return yield problem("mayShow", pathOfSection(part), { section: part, tag: topics?.[0] });
    const [section] = sections;
    yield problem("notShown", section ? pathOfSection(section) : [], {
      topic: topics?.[0],
      coverable: focusArea !== undefined,
      section,
      elsewhere,
    });
  },
});

/** Whether a thing may be marked with what the requirement asks for: what is about children is no help to adults. */
function mayBear(bearer: Bearer, { perspectives = [] }: Params): boolean {
  return perspectives.length === 0 || perspectives.includes("child") || !isOfChildrenOnly(bearer);
}

/** The tag that would show it, by the key that the thing has for it; none where no tag does. */
function tagFor({ bearer }: Mention, { topics, perspectives = [] }: Params): { key: string; tag: string } | undefined {
  const perspective = isOfChildrenOnly(bearer) ? perspectives.find((each) => each === "child") : perspectives[0];
  if (perspective && isWork(bearer)) return { key: "perspectives", tag: perspective };
  return topics && { key: bearer.kind === "routine" ? "topic" : "topics", tag: topics[0] };
}
