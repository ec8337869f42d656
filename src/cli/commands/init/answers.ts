import type { Municipality } from "../../../core/municipality/municipality.ts";
import { visible } from "../../../core/text/visible.ts";
import {
  type Question,
  type Reading,
  readAgreements,
  readBody,
  readMunicipality,
  readName,
  readTime,
  readTitle,
} from "../../../init/answer.ts";
import type { Agreements, Answers } from "../../../tasks/begin-plan.ts";
import type { Cli } from "../../cli.ts";
import { UserError } from "../../user-error.ts";
import type { InitOptions } from "./declare.ts";

/** The answers to what is asked: those of the command line first, then those of whoever sits at the terminal. */
export async function answersOf(
  options: InitOptions,
  { known, local }: Agreements,
  cli: Cli,
  onMunicipality: (municipality: Municipality) => Promise<void>,
): Promise<Answers> {
  const { init } = cli.speaker;
  let isWelcome = true;

  /** Asks until the answer can be read; an answer that is empty is one too. */
  const ask = async <T>(question: Question, read: (words: string) => Reading<T>, ids: readonly string[] = []) => {
    for (;;) {
      const text = init.questions[question](ids);
      const words = await cli.host.ask(isWelcome ? `${init.welcome}\n\n${text}` : text);
      if (words === undefined) {
        // Whoever leaves does so on the line of the question.
        if (cli.host.stderr.isTerminal) await cli.host.stderr.write("\n");
        throw new UserError(init.noAnswers);
      }
      isWelcome = false;
      const reading = read(words);
      if ("value" in reading) return reading.value;
      await cli.host.stderr.write(`${visible(init.fault(reading.fault))}\n`);
    }
  };
  const answer = async <T>(
    question: Question,
    given: string | undefined,
    read: (words: string) => Reading<T>,
    ids?: readonly string[],
  ): Promise<T | undefined> => {
    if (given === undefined) return options.yes ? undefined : ask(question, read, ids);
    const reading = read(given);
    if ("value" in reading) return reading.value;
    throw new UserError(init.ofOption(`--${question}`, init.fault(reading.fault)));
  };

  const municipality = await answer("municipality", options.municipality, readMunicipality);
  if (!municipality) throw new UserError(init.needsMunicipality);
  await onMunicipality(municipality);
  const title = await answer("title", options.title, readTitle);
  const adopted = await answer("adopted", options.adopted, readTime);
  const body = await answer("body", options.body, readBody);
  const reference = await answer("reference", options.reference, readTitle);
  const coordinator = await answer("coordinator", options.coordinator, readName);
  const ids = local(municipality);
  const given = options.agreement?.join(",") ?? (ids.length > 0 ? undefined : "");
  const agreements = await answer("agreement", given, (words) => readAgreements(words, known), ids);
  return { municipality, title, adopted, body, reference, coordinator, agreements };
}
