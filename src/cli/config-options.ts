import { Option } from "commander";
import type { CliTexts } from "../messages/cli.ts";
import { anyFile } from "./arguments.ts";

/** --config and --no-config; their values are read before the command line is understood, see `findConfig`. */
export function configOptions({ check }: CliTexts): readonly [Option, Option] {
  const { config, noConfig } = check.options;
  return [new Option(`--config ${config[0]}`, config[1]).argParser(anyFile), new Option("--no-config", noConfig)];
}
