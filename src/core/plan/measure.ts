import type { Words } from "../text/source.ts";
import { fold } from "../text/words.ts";
import { saysTime } from "../time/says-time.ts";
import { type Statement, statementOf } from "./stated.ts";

export interface Measure {
  readonly statement: Statement;
  /** What stands there instead, where that is a yes, a no, a dash, a time, a body or a pointer, and nothing else. */
  readonly answer: Words | undefined;
}

/** Whether indicators state a measure: "ja" answers whether there is one, and "årligen" when, not what it is. */
export function measureOf(indicators: readonly Words[]): Measure {
  const statement = statementOf(indicators.filter(({ words }) => !isAnswer(words)));
  return { statement, answer: statement === "missing" ? indicators.find(({ words }) => isAnswer(words)) : undefined };
}

/** To whom it is reported: "Socialnämnden", "Kommunstyrelsens arbetsutskott". */
const body = /^(?:[a-zåäö]+s )?[a-zåäö]*(?:nämnd(?:en)?|styrelsen?|fullmäktige|utskott(?:et)?)$/;
/** Where it stands instead: "se ovan", "se mål 1", "se mål 1.2". */
const elsewhere =
  /^(?:se|see) (?:ovan(?:stående)?|nedan|above|below|(?:mål|aktivitet|goal|activity)(?:et|en)? ?[a-z]?\d{0,3}(?:\.\d{1,3})?)$/;

function isAnswer(words: string): boolean {
  const text = fold(words).replace(/[.!]$/, "");
  return (
    ["ja", "nej", "yes", "no", "true", "false"].includes(text) ||
    /^[-\u2010-\u2015\u2212]+$/u.test(text) ||
    body.test(text) ||
    elsewhere.test(text) ||
    saysTime(words)
  );
}
