import { Option } from "commander";
import type { FailOn } from "../core/judging/fails.ts";
import { severities } from "../core/pack/severity.ts";
import type { CliTexts, OptionText } from "../messages/cli.ts";
import { anyFile, choice, count, day, severalPacks } from "./arguments.ts";
import { defaults } from "./defaults.ts";
import { languageOption } from "./language-option.ts";
import { limitOption } from "./limit-option.ts";
import { formatsOf, readOutput } from "./read-output.ts";

const centuryOfDays = 36_525;

/** The options that several commands have. A command that has words of its own for one gives them. */
export function optionsOf(texts: CliTexts) {
  const { errors } = texts;
  const usual = texts.check.options;
  const option = (flags: string, [value, text]: OptionText) => new Option(`${flags} ${value}`, text);
  return {
    asOf: (words = usual.asOf) => option("--as-of", words).argParser(day(errors, "--as-of")),
    pack: (words = usual.pack) => option("--pack", words).argParser(severalPacks),
    waivers: () => option("--waivers", usual.waivers).argParser(anyFile),
    format: <Format extends string>(reporters: Readonly<Record<Format, unknown>>) =>
      option("-f, --format", usual.format).argParser(readOutput(texts, formatsOf(reporters))),
    output: (words = usual.output) => option("-o, --output", words).argParser(anyFile),
    failOn: (words = usual.failOn) =>
      option("--fail-on", words)
        .argParser(choice<FailOn>(texts, "--fail-on", [...severities, "never"]))
        .default(undefined, defaults.failOn),
    within: (words = usual.within) =>
      option("--within", words)
        .argParser(count(errors, "--within", centuryOfDays))
        .default(undefined, String(defaults.within)),
    /** Their values are read before the command line is understood, see `findConfig`. */
    config: () => [option("--config", usual.config).argParser(anyFile), new Option("--no-config", usual.noConfig)],
    limit: () => limitOption(texts),
    language: () => languageOption(texts),
    quiet: () => new Option("--quiet", usual.quiet),
    color: () => [new Option("--color", usual.color), new Option("--no-color", usual.noColor)],
  };
}
