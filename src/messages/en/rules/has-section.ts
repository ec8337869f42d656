import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow } from "../words.ts";

const isOne = (section: string) => section === "competence" || section === "information";
const them = (section: string) => (isOne(section) ? "it" : "them");
const theyStand = (section: string) => (isOne(section) ? "it stands" : "they stand");

export default {
  summary:
    "Looks for whether a part of the plan says anything, or the plan names a document of a kind in which it may stand instead.",
  parameters: {
    section: "Part of the plan that has to say something",
    elsewhere: "Kinds of documents in which it may stand instead",
  },
  messages: {
    missing: ({ section, elsewhere }, { key, shows }) =>
      `${doesNotShow(shows)}. Write ${them(section)} under ${key(section)}${elsewhere ? `, or state under ${key("documents")} the document where ${theyStand(section)}` : ""}.`,
  },
} satisfies RuleTexts<"has-section">;
