import { Option } from "commander";
import type { CliTexts } from "../messages/cli.ts";

/** --config and --no-config; their values are read before the command line is understood, see `findConfig`. */
export function configOptions({ check }: CliTexts): readonly [Option, Option] {
  const { config, noConfig } = check.options;
  return [new Option(`--config ${config[0]}`, config[1]), new Option("--no-config", noConfig)];
}
