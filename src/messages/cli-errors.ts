/** A command line that makes no sense, or a surrounding that does not let the program do its work. */
export interface CliErrors {
  unknownCommand(params: { value: string; nearest: readonly string[]; isPath: boolean }): string;
  unknownOption(params: { value: string; nearest: readonly string[] }): string;
  missingArgument(params: { name: string }): string;
  missingValue(params: { option: string }): string;
  tooManyArguments(params: { extra: string }): string;
  notAChoice(params: { option: string; value: string; nearest: readonly string[]; allowed: readonly string[] }): string;
  notADay(params: { option: string; value: string }): string;
  notANumber(params: { option: string; value: string; most: number }): string;
  notALimit(params: { name: string; least: number; most: number }): string;
  languageOfEnvironment(params: { value: string; allowed: readonly string[] }): string;
  severalToStdout(params: { formats: readonly string[] }): string;
  outputOfSeveral(): string;
  /** A colon after a format, and nothing after the colon. */
  missingFile(params: { format: string }): string;
  /** A file whose ending tells a format that there is none of. */
  notAFormat(params: { file: string; formats: readonly string[] }): string;
  /** No plan could be read, so a report for people is not made; with the file that is left as it was. */
  nothingRead(params: { file: string | undefined }): string;
  /** A report that would be longer than a text can be. */
  tooLong(params: { format: string }): string;
  sameOutput(params: { file: string }): string;
  notForTerminal(params: { format: string }): string;
  unknownPack(params: { value: string; nearest: readonly string[]; known: readonly string[] }): string;
  unreadablePack(params: { file: string; reason: string }): string;
  unknownId(params: { value: string; nearest: readonly string[] }): string;
  ambiguousId(params: { value: string; ids: readonly string[] }): string;
  brokenPack(params: { file: string; faults: number }): string;
  unreadableWaivers(params: { file: string; reason: string }): string;
  brokenWaivers(params: { file: string; faults: number }): string;
  noWaivers(params: { file: string }): string;
  packIdTaken(params: { file: string; id: string; builtIn: boolean }): string;
  unknownCounty(params: { value: string; nearest: readonly string[]; known: readonly string[] }): string;
  nothingFromCounty(params: { county: string; plans: number }): string;
  unreadableCompare(params: { file: string; reason: string }): string;
  brokenCompare(params: { file: string }): string;
  nothingToCompare(params: { file: string }): string;
  nothingToCheck(params: { places: readonly string[]; skipped: number; ignored: number }): string;
  nothingApplies(params: { asOf: string }): string;
  schemaNotWritten(params: { file: string; reason: string }): string;
  notWritten(params: { file: string; reason: string }): string;
  wouldOverwrite(params: { file: string }): string;
  /** A document that is there already and that we did not write. */
  notOurs(params: { file: string }): string;
  notASchema(params: { file: string }): string;
}
