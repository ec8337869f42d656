import { Option } from "commander";
import { languages } from "../core/language.ts";
import type { CliTexts } from "../messages/cli.ts";
import { choice } from "./arguments.ts";

/** --lang, which every command has; its value is read before the command line is understood, see `languageOf`. */
export function languageOption({ errors, help }: CliTexts): Option {
  const [value, text] = help.language;
  return new Option(`--lang ${value}`, text).argParser(choice(errors, "--lang", languages));
}
