import { defineRule, message } from "../core/judging/rule.ts";
import { textItems } from "../core/privacy/text-item.ts";
import { withDigit } from "../core/privacy/with-digit.ts";
import { mask, personalNumbers } from "../core/text/personal-number.ts";

/** Asks that no text of the file holds a personal identity number. The number itself is never repeated. */
export default defineRule({
  id: "no-personal-numbers",
  params: { type: "object", additionalProperties: false },
  messages: { personalNumber: message<{ masked: string }>("privacy") },
  *check({ plan }, { met, problem }) {
    yield met();
    const itemOf = textItems(plan);
    for (const { words, path } of withDigit(plan.texts)) {
      for (const number of personalNumbers(words))
        yield problem("personalNumber", path, { masked: mask(number) }, itemOf(path));
    }
  },
});
