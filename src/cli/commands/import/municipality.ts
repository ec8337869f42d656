import { findMunicipality, type Municipality, nearestMunicipalities } from "../../../core/municipality/municipality.ts";
import type { TableReading } from "../../../tables/read/read-table.ts";
import type { Cli } from "../../cli.ts";
import { UserError } from "../../user-error.ts";
import type { ImportOptions } from "./declare.ts";

/** The municipality of a new plan: as the command line says, else the table, else whoever sits at the terminal. */
export async function municipalityOf(reading: TableReading, options: ImportOptions, cli: Cli): Promise<Municipality> {
  const known = municipalityGiven(options, cli) ?? municipalityIn(reading, cli);
  if (known) return known;
  const texts = cli.speaker.import;
  const answer = await cli.host.ask(texts.whichMunicipality);
  if (answer === undefined || answer.trim() === "") throw new UserError(texts.errors.noMunicipality());
  return existing(answer, cli);
}

export function municipalityGiven({ municipality }: ImportOptions, cli: Cli): Municipality | undefined {
  return municipality === undefined ? undefined : existing(municipality, cli);
}

export function municipalityIn({ municipalities }: TableReading, cli: Cli): Municipality | undefined {
  const found = municipalities.map((words) => existing(words, cli));
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length > 1) throw new UserError(cli.speaker.import.errors.severalMunicipalities(names));
  return found[0];
}

function existing(words: string, { speaker }: Cli): Municipality {
  const found = findMunicipality(words);
  if (found) return found;
  throw new UserError(
    speaker.import.errors.unknownMunicipality({ value: words, nearest: nearestMunicipalities(words) }),
  );
}
