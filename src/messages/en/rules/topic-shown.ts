import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, mentioned } from "../words.ts";
import { goal } from "./areas.ts";

const several = ["goals", "routines"];
/** What to do in a part of the plan, before “under”. */
const write = (section: string) =>
  section === "coordinator" ? "Name the function" : several.includes(section) ? "Write them" : "Write it";

export default {
  summary:
    "Looks for whether the plan shows a thing: by a goal, an activity, a routine, a document, a partner or training with the right topic, or by something else that the requirement accepts.",
  parameters: {
    topics: "Topics, one of which is enough",
    perspectives: "Perspectives that are enough too, of a goal or an activity",
    focusArea: "Focus area of which it is enough that it is a partner's duty",
    horizons: "Horizons that are enough too, if all are there",
    partnerTypes: "Types of partners that are enough too",
    agreementWith: "Types of partners with whom an agreement is enough too",
    documentKinds: "Kinds of documents that are enough too",
    groups: "Words among the target groups that are enough too",
    violence: "Words among the forms of violence that are enough too",
    reportedTo: "Words for whom the follow-up is reported to that are enough too",
    mentions: "Words anywhere in the plan that are enough too",
    sections: "Parts of the plan that are enough too",
    sectionsToJudge: "Parts of the plan that may show it, for a person to judge",
    words: "Words that may show it without a tag, for a person to judge",
    elsewhere: "Where it may stand instead",
  },
  messages: {
    notShown: ({ topic, coverable, section, elsewhere }, { shows, key, value }) => {
      const tagged = topic === undefined ? "" : ` with the topic ${value(topic)}`;
      const hints = [
        ...(elsewhere ? [elsewhere.en] : []),
        ...(coverable
          ? [`If it is another party's duty, it is enough that the party stands under ${key("partners")}${tagged}.`]
          : section
            ? [`${write(section)} under ${key(section)}${tagged ? `, or refer to a document${tagged}` : ""}.`]
            : tagged
              ? [`If it stands in a routine or another document, a reference${tagged} is enough.`]
              : []),
      ];
      return [`${doesNotShow(shows)}.`, ...hints].join(" ");
    },
    onlyGoal: (params, { shows }) => `The plan shows ${shows} only by ${goal(params.goal)}, which has no activities.`,
    untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
      `No tag in the plan shows ${shows}, but ${mentioned(found, words)} may. If it does, write ${value(tag)} under ${key(params.key)}.`,
    mayShow: ({ section, tag }, { shows, key, value }) =>
      `${doesNotShow(shows)}, but what stands under ${key(section)} may belong there. If so, describe the work in an activity${tag === undefined ? "" : ` with the topic ${value(tag)}`}.`,
  },
} satisfies RuleTexts<"topic-shown">;
