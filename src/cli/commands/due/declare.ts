import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { Day } from "../../../core/time/day.ts";
import { type DueFormat, dueReporters } from "../../../reporters/due/index.ts";
import { type Order, orders } from "../../../reporters/due/reporter.ts";
import { anyFile, choice, count, day } from "../../arguments.ts";
import { configOptions } from "../../config-options.ts";
import { defaults } from "../../defaults.ts";
import { languageOption } from "../../language-option.ts";
import { limitOption, raised } from "../../limit-option.ts";
import type { Output } from "../../outputs.ts";
import { formatsOf, readOutput } from "../../read-output.ts";
import type { Declare } from "../index.ts";

export interface DueOptions {
  readonly asOf?: Day;
  readonly within?: number;
  readonly by: Order;
  readonly format?: readonly Output<DueFormat>[];
  readonly output?: string;
  readonly quiet?: true;
  readonly limit?: Partial<Limits>;
  readonly color?: boolean;
}

const centuryOfDays = 36_525;

export default ((program, texts, act) => {
  const { errors, check, due } = texts;
  const { format, output, quiet, color, noColor } = check.options;
  const { asOf, within, by } = due.options;
  const [config, noConfig] = configOptions(texts);
  const [place, about] = check.paths;
  program
    .command("due")
    .summary(due.summary)
    .description(due.about)
    .argument(`[${place}...]`, about)
    .addOption(new Option(`--as-of ${asOf[0]}`, asOf[1]).argParser(day(errors, "--as-of")))
    .addOption(
      new Option(`--within ${within[0]}`, within[1])
        .argParser(count(errors, "--within", centuryOfDays))
        .default(undefined, String(defaults.within)),
    )
    .addOption(new Option(`--by ${by[0]}`, by[1]).argParser(choice(texts, "--by", orders)).default("date"))
    .addOption(new Option(`-f, --format ${format[0]}`, format[1]).argParser(readOutput(texts, formatsOf(dueReporters))))
    .addOption(new Option(`-o, --output ${output[0]}`, output[1]).argParser(anyFile))
    .addOption(config)
    .addOption(noConfig)
    .addOption(limitOption(texts))
    .addOption(languageOption(texts))
    .option("--quiet", quiet)
    .option("--color", color)
    .option("--no-color", noColor)
    .addHelpText("after", `\n${due.closing}`)
    .action((paths: readonly string[], options: DueOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
