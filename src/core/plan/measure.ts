import type { Words } from "../text/source.ts";
import { fold } from "../text/words.ts";
import { type Statement, statementOf } from "./stated.ts";

export interface Measure {
  readonly statement: Statement;
  /** What stands there instead, where that is a yes, a no or a dash, and nothing else. */
  readonly answer: Words | undefined;
}

/** Whether indicators state a measure: "ja" answers whether there is one, not what it is. */
export function measureOf(indicators: readonly Words[]): Measure {
  const statement = statementOf(indicators.filter(({ words }) => !isAnswer(words)));
  return { statement, answer: statement === "missing" ? indicators.find(({ words }) => isAnswer(words)) : undefined };
}

function isAnswer(words: string): boolean {
  const text = fold(words).replace(/[.!]$/, "");
  return ["ja", "nej", "yes", "no", "true", "false"].includes(text) || /^[-\u2010-\u2015\u2212]+$/u.test(text);
}
