import type { StaleSection, Successor } from "../../../core/law/stale-source.ts";
import type { RuleTexts } from "../../rule-texts.ts";
import { all } from "../words.ts";

const instead = (successor: Successor | undefined, sections: readonly StaleSection[]) =>
  [
    successor ? ` Sedan ${successor.from} gäller i stället ${successor.name.sv}.` : "",
    ...sections.map((stale) => ` Det som stod i ${stale.section} finns nu i ${all(stale.now)}.`),
  ].join("");

export default {
  summary:
    "Ser efter att de lagar, föreskrifter och skrivelser som planen hänvisar till fortfarande gäller. En plan som själv säger vad som ersatte vad har rätt.",
  parameters: { stale: "Det som inte längre gäller, med sista dag och vad som ersatte det" },
  messages: {
    stale: ({ words, ceased, successor, sections }) =>
      `Planen hänvisar till ”${words}”, som gällde till och med ${ceased}, före planens senaste beslut.${instead(successor, sections)}`,
    staleSince: ({ words, ceased, successor, sections, decided }) =>
      `Planen hänvisar till ”${words}”, som gällde till och med ${ceased}.${instead(successor, sections)} ${
        decided === undefined
          ? "Planen visar inte när den beslutades; var det dessförinnan var hänvisningen rätt då."
          : "Hänvisningen var rätt när planen beslutades."
      } Ändra den vid nästa revidering.`,
  },
} satisfies RuleTexts<"citations-current">;
