import type { StaleSection, Successor } from "../../../core/law/stale-source.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { all } from "../words.ts";

const instead = (successor: Successor | undefined, sections: readonly StaleSection[]) =>
  [
    successor ? ` Since ${successor.from}, ${successor.name.en} applies instead.` : "",
    ...sections.map((stale) => ` What stood in ${stale.section} is now in ${all(stale.now)}.`),
  ].join("");

export default {
  summary:
    "Looks for whether the acts, regulations and policies that the plan cites still apply. A plan that says itself what replaced what is right.",
  parameters: { stale: "What no longer applies, with its last day and what replaced it" },
  messages: {
    stale: ({ words, ceased, successor, sections }) =>
      `The plan cites “${words}”, which applied until ${ceased}, before the plan was last decided on.${instead(successor, sections)}`,
    staleSince: ({ words, ceased, successor, sections, decided }) =>
      `The plan cites “${words}”, which applied until ${ceased}.${instead(successor, sections)} ${
        decided === undefined
          ? "The plan does not show when it was decided on; if that was earlier, the citation was right then."
          : "The citation was right when the plan was decided on."
      } Change it at the next revision.`,
  },
} satisfies RuleTexts<"citations-current">;
