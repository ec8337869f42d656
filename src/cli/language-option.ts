import { Option } from "commander";
import { languages } from "../core/text/language.ts";
import type { CliTexts } from "../messages/cli.ts";
import { choice } from "./arguments.ts";

/** --lang, which every command has; its value is read before the command line is understood, see `languageOf`. */
export function languageOption(texts: CliTexts): Option {
  const [value, text] = texts.help.language;
  return new Option(`--lang ${value}`, text).argParser(choice(texts, "--lang", languages));
}
