import type { RuleTexts } from "../../rule-texts.ts";
import { all } from "../words.ts";

export default {
  summary: "Looks at nothing itself: it tells of several requirements of the same sort in one finding.",
  messages: {
    several: ({ titles }) =>
      `The plan does not show, nor refer to: ${all(titles.map(({ en }) => en.charAt(0).toLowerCase() + en.slice(1)))}. It may stand in the board's routines; if so, name them in the plan.`,
  },
} satisfies RuleTexts<"gathered">;
