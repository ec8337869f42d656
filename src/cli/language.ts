import { type Language, languages } from "../core/text/language.ts";

/**
 * The language that the command line asks for, or else PLANKOLL_LANG, or else the configuration, before anything else of the
 * command line is understood, so that its faults can be told in that language. What is no language is complained of later,
 * in the usual one.
 */
export function languageOf(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  configured?: Language,
): Language {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const asked = options.flatMap((arg, index) =>
    arg === "--lang" ? [options[index + 1]] : arg.startsWith("--lang=") ? [arg.slice("--lang=".length)] : [],
  );
  const wanted = asked.length > 0 ? asked.at(-1) : env.PLANKOLL_LANG || configured;
  return languages.find((language) => language === wanted) ?? languages[0];
}
