import type { RuleTexts } from "../../rule-texts.ts";
import { subject } from "./words.ts";

const until = (words: string, day: string) => (words === day ? day : `${day} (”${words}”)`);

export default {
  summary: "Ser efter att planen, och varje dokument bredvid den som anger sin giltighet, gäller den dag som bedöms.",
  messages: {
    expired: ({ document, words, day }) =>
      `${subject(document)} gällde till och med ${until(words, day)} och har gått ut. Ange vad som gäller nu, eller beslutet om förlängning.`,
    expiring: ({ document, words, day }) =>
      `${subject(document)} gäller till och med ${until(words, day)}. Beslut om vad som gäller därefter behövs snart.`,
    ahead: ({ document, words, day }) => `${subject(document)} gäller först från och med ${until(words, day)}.`,
  },
} satisfies RuleTexts<"in-force">;
