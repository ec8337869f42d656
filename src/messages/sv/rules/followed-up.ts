import type { RuleTexts } from "../../rule-texts.ts";
import { duration, said } from "../words.ts";
import { notYet, readable, whenDone } from "./words.ts";

const checked = { adopted: "antogs", "followed-up": "följdes upp senast" };

export default {
  summary:
    "Ser efter att planen har följts upp så ofta som den själv anger. Anger den bara när det senast skedde gäller ett längsta antal månader.",
  parameters: { months: "Längsta antal månader sedan den senaste uppföljningen, om planen inte anger hur ofta" },
  messages: {
    overdue: ({ due, words, event, interval, months }, { key }) =>
      interval === undefined
        ? `Planen ${checked[event]} ${said(words)}, för mer än ${duration(months)} sedan, och visar ingen senare uppföljning. ${whenDone("följd upp", key("follow_up"), key("last"))}`
        : `Planen skulle ha följts upp senast ${due}: den ${checked[event]} ${said(words)} och ska följas upp ”${interval}”. ${whenDone("följd upp", key("follow_up"), key("last"))}`,
    dueSoon: ({ due, words, event, interval, months }) =>
      interval === undefined
        ? `Planen anger inget intervall för uppföljning som går att läsa. Den ${checked[event]} ${said(words)}; räknat med ${duration(months)} är det dags senast ${due}.`
        : `Planen ${checked[event]} ${said(words)} och ska följas upp senast ${due}.`,
    notYet: ({ words }) => `Planen anges som följd upp ${said(words)}, ${notYet}.`,
    undated: ({ interval }, { key }) =>
      `Planen ska följas upp ”${interval}” men visar inte när det skedde senast. Skriv det vid ${key("last")} under ${key("follow_up")}.`,
    unclear: ({ words }, { key }) =>
      `Planen följdes upp ”${words}”, som inte går att läsa som en tid. Skriv den under ${key("last")}, ${readable}.`,
  },
} satisfies RuleTexts<"followed-up">;
