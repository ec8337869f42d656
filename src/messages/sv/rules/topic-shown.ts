import type { RuleTexts } from "../../rule-texts.ts";
import { doesNotShow, mentioned } from "../words.ts";
import { goal } from "./areas.ts";

const several = ["goals", "routines"];
/** What to do in a part of the plan, before “under”. */
const write = (section: string) =>
  section === "coordinator" ? "Ange funktionen" : several.includes(section) ? "Skriv dem" : "Skriv det";

export default {
  summary:
    "Ser efter att planen visar en viss sak: genom ett mål, en aktivitet, en rutin, ett dokument, en samverkanspart eller en kompetensinsats med rätt tema, eller genom något annat som kravet godtar.",
  parameters: {
    topics: "Teman, där ett räcker",
    perspectives: "Perspektiv som också räcker, på ett mål eller en aktivitet",
    focusArea: "Fokusområde där det räcker att en samverkanspart har ansvaret",
    horizons: "Tidsperspektiv som också räcker, om alla finns",
    partnerTypes: "Slag av samverkansparter som också räcker",
    agreementWith: "Slag av samverkansparter med vilka en överenskommelse också räcker",
    documentKinds: "Slag av dokument som också räcker",
    groups: "Ord bland målgrupperna som också räcker",
    violence: "Ord bland våldsformerna som också räcker",
    reportedTo: "Ord om vem uppföljningen rapporteras till som också räcker",
    mentions: "Ord någonstans i planen som också räcker",
    sections: "Delar av planen som också räcker",
    sectionsToJudge: "Delar av planen som kan visa det, för en människa att bedöma",
    words: "Ord som kan visa det utan att vara märkta, för en människa att bedöma",
    elsewhere: "Var det i stället kan stå",
  },
  messages: {
    notShown: ({ topic, coverable, section, elsewhere }, { shows, key, value }) => {
      const tagged = topic === undefined ? "" : ` med temat ${value(topic)}`;
      const hints = [
        ...(elsewhere ? [elsewhere.sv] : []),
        ...(coverable
          ? [`Är det en annan parts uppgift räcker det att parten står under ${key("partners")}${tagged}.`]
          : section
            ? [`${write(section)} under ${key(section)}${tagged ? `, eller hänvisa till ett dokument${tagged}` : ""}.`]
            : tagged
              ? [`Står det i en rutin eller ett annat dokument räcker en hänvisning${tagged}.`]
              : []),
      ];
      return [`${doesNotShow(shows)}.`, ...hints].join(" ");
    },
    onlyGoal: (params, { shows }) =>
      `Planen visar ${shows} bara genom ${goal(params.goal)}, som inte har några aktiviteter.`,
    untagged: ({ words, found, tag, ...params }, { shows, key, value }) =>
      `Ingen märkning i planen visar ${shows}, men ${mentioned(found, words)} kan göra det. Stämmer det, skriv ${value(tag)} under ${key(params.key)}.`,
    mayShow: ({ section, tag }, { shows, key, value }) =>
      `${doesNotShow(shows)}, men det som står under ${key(section)} kan höra dit. Gör det så, beskriv arbetet i en aktivitet${tag === undefined ? "" : ` med temat ${value(tag)}`}.`,
  },
} satisfies RuleTexts<"topic-shown">;
