import { Option } from "commander";
import { highestLimits, type LimitName, type Limits, usualLimits } from "../core/faults/limits.ts";
import type { CliTexts } from "../messages/cli.ts";
import { choice } from "./arguments.ts";
import type { Cli } from "./cli.ts";
import { UserError } from "./user-error.ts";

const names = Object.keys(usualLimits) as LimitName[];

/** --limit <name>=<number>, which can stand several times and raises how much a file may hold. */
export function limitOption(texts: CliTexts): Option {
  const nameOf = choice(texts, "--limit", names);
  const [value, text] = texts.limit;
  return new Option(`--limit ${value}`, text).argParser((given: string, before: Partial<Limits> = {}) => {
    const [word = "", number = "", ...rest] = given.split("=");
    const name = nameOf(word);
    const [least, most] = [usualLimits[name], highestLimits[name]];
    const isWithin = /^\d+$/.test(number) && Number(number) >= least && Number(number) <= most;
    if (!isWithin || rest.length > 0) throw new UserError(texts.errors.notALimit({ name, least, most }));
    return { ...before, [name]: Number(number) };
  });
}

/** What a command gets when some of the limits are raised. */
export function raised(cli: Cli, limits: Partial<Limits> = {}): Cli {
  return { ...cli, limits: { ...cli.limits, ...limits } };
}
