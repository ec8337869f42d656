import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { FailOn } from "../../../core/judging/fails.ts";
import { type Kind, kinds } from "../../../core/judging/rule.ts";
import { severities } from "../../../core/pack/severity.ts";
import type { Day } from "../../../core/time/day.ts";
import { type Format, reporters } from "../../../reporters/index.ts";
import { anyFile, choice, count, day, severalPacks } from "../../arguments.ts";
import type { BaselineOptions } from "../../baseline/baseline-for.ts";
import { configOptions } from "../../config-options.ts";
import { defaults } from "../../defaults.ts";
import { languageOption } from "../../language-option.ts";
import { limitOption, raised } from "../../limit-option.ts";
import type { Output } from "../../outputs.ts";
import { formatsOf, readOutput } from "../../read-output.ts";
import type { Declare } from "../index.ts";

export interface CheckOptions extends BaselineOptions {
  readonly asOf?: Day;
  readonly pack?: readonly string[];
  readonly waivers?: string;
  readonly format?: readonly Output<Format>[];
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly within?: number;
  readonly only?: Kind;
  readonly quiet?: true;
  readonly limit?: Partial<Limits>;
  readonly color?: boolean;
}

const centuryOfDays = 36_525;

export default ((program, texts, act) => {
  const { errors, check } = texts;
  const { asOf, pack, waivers, format, output, failOn, within, only, quiet, color, noColor } = check.options;
  const { baseline, noBaseline, updateBaseline, pruneBaseline } = check.options;
  const [config, noConfig] = configOptions(texts);
  const [place, about] = check.paths;
  program
    .command("check")
    .summary(check.summary)
    .description(check.about)
    .argument(`[${place}...]`, about)
    .addOption(new Option(`--as-of ${asOf[0]}`, asOf[1]).argParser(day(errors, "--as-of")))
    .addOption(new Option(`--pack ${pack[0]}`, pack[1]).argParser(severalPacks))
    .addOption(new Option(`--waivers ${waivers[0]}`, waivers[1]).argParser(anyFile))
    .addOption(new Option(`--baseline ${baseline[0]}`, baseline[1]).argParser(anyFile))
    .option("--no-baseline", noBaseline)
    .option("--update-baseline", updateBaseline)
    .option("--prune-baseline", pruneBaseline)
    .addOption(new Option(`-f, --format ${format[0]}`, format[1]).argParser(readOutput(texts, formatsOf(reporters))))
    .addOption(new Option(`-o, --output ${output[0]}`, output[1]).argParser(anyFile))
    .addOption(
      new Option(`--fail-on ${failOn[0]}`, failOn[1])
        .argParser(choice(texts, "--fail-on", [...severities, "never"]))
        .default(undefined, defaults.failOn),
    )
    .addOption(
      new Option(`--within ${within[0]}`, within[1])
        .argParser(count(errors, "--within", centuryOfDays))
        .default(undefined, String(defaults.within)),
    )
    .addOption(new Option(`--only ${only[0]}`, only[1]).argParser(choice(texts, "--only", kinds)))
    .addOption(config)
    .addOption(noConfig)
    .addOption(limitOption(texts))
    .addOption(languageOption(texts))
    .option("--quiet", quiet)
    .option("--color", color)
    .option("--no-color", noColor)
    .addHelpText("after", `\n${check.closing}`)
    .action((paths: readonly string[], options: CheckOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
