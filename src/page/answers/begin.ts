import {
  type Fault,
  type Question,
  type Reading,
  readAgreements,
  readBody,
  readMunicipality,
  readName,
  readTime,
  readTitle,
} from "../../init/answer.ts";
import { fileNameOf } from "../../init/file-name.ts";
import { type Speaker, speak } from "../../messages/index.ts";
import { agreementsFor, beginPlan } from "../../tasks/begin-plan.ts";
import type { Begun, Setting, WrittenAnswers } from "../request.ts";
import { shelfFor } from "./shelf.ts";

/** Writes a new plan from the answers, or says which of them cannot stand in a plan. */
export async function begin(words: WrittenAnswers, setting: Setting): Promise<Begun> {
  const [speaker, shelf] = await Promise.all([speak(setting.language), shelfFor(setting)]);
  const { known } = agreementsFor(shelf);
  const faults = new Map<Question, Fault>();
  const read = <T>(question: Question, how: (words: string) => Reading<T>): T | undefined => {
    const reading = how(words[question]);
    if ("value" in reading) return reading.value;
    faults.set(question, reading.fault);
    return undefined;
  };
  const municipality = read("municipality", readMunicipality);
  const title = read("title", readTitle);
  const adopted = read("adopted", readTime);
  const body = read("body", readBody);
  const reference = read("reference", readTitle);
  const coordinator = read("coordinator", readName);
  const agreements = read("agreement", (words) => readAgreements(words, known));
  if (!municipality || faults.size > 0) return { kind: "faults", faults: inWords(faults, speaker) };

  const answers = { municipality, title, adopted, body, reference, coordinator, agreements };
  const name = fileNameOf(municipality);
  const { language, asOf } = setting;
  const beginning = { answers, kind: undefined, spelling: language, file: undefined, schema: undefined, asOf };
  return { kind: "plan", file: { name, text: await beginPlan(beginning, shelf, speaker) } };
}

function inWords(faults: ReadonlyMap<Question, Fault>, { init }: Speaker) {
  return Object.fromEntries(
    [...faults].map(([question, fault]) => {
      const nearest = "nearest" in fault ? fault.nearest : [];
      return [question, { words: init.fault(fault), nearest }];
    }),
  );
}
