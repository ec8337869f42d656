import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { Severity } from "../../../core/pack/severity.ts";
import type { Day } from "../../../core/time/day.ts";
import { type DiffFormat, diffReporters } from "../../../reporters/diff/index.ts";
import { anyFile, choice, day, severalPacks } from "../../arguments.ts";
import { configOptions } from "../../config-options.ts";
import { languageOption } from "../../language-option.ts";
import { limitOption, raised } from "../../limit-option.ts";
import type { Output } from "../../outputs.ts";
import { formatsOf, readOutput } from "../../read-output.ts";
import type { Declare } from "../index.ts";

/** From what level on an opened gap is a failure; what is information comes and goes, and is not compared. */
const levels = ["error", "warning", "never"] as const satisfies readonly (Severity | "never")[];

export interface DiffOptions {
  readonly asOf?: Day;
  readonly pack?: readonly string[];
  readonly waivers?: string;
  readonly format?: readonly Output<DiffFormat>[];
  readonly output?: string;
  readonly failOn: (typeof levels)[number];
  readonly limit?: Partial<Limits>;
  readonly color?: boolean;
}

export default ((program, texts, act) => {
  const { errors, check, diff } = texts;
  const { waivers, format, output, color, noColor } = check.options;
  const { asOf, pack, failOn } = diff.options;
  const [config, noConfig] = configOptions(texts);
  program
    .command("diff")
    .summary(diff.summary)
    .description(diff.about)
    .argument(`<${diff.old[0]}>`, diff.old[1])
    .argument(`<${diff.new[0]}>`, diff.new[1])
    .addOption(new Option(`--as-of ${asOf[0]}`, asOf[1]).argParser(day(errors, "--as-of")))
    .addOption(new Option(`--pack ${pack[0]}`, pack[1]).argParser(severalPacks))
    .addOption(new Option(`--waivers ${waivers[0]}`, waivers[1]).argParser(anyFile))
    .addOption(
      new Option(`-f, --format ${format[0]}`, format[1]).argParser(readOutput(texts, formatsOf(diffReporters))),
    )
    .addOption(new Option(`-o, --output ${output[0]}`, output[1]).argParser(anyFile))
    .addOption(
      new Option(`--fail-on ${failOn[0]}`, failOn[1]).argParser(choice(texts, "--fail-on", levels)).default("never"),
    )
    .addOption(config)
    .addOption(noConfig)
    .addOption(limitOption(texts))
    .addOption(languageOption(texts))
    .option("--color", color)
    .option("--no-color", noColor)
    .addHelpText("after", `\n${diff.closing}`)
    .action((old: string, young: string, options: DiffOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), [old, young], options)),
    );
}) satisfies Declare;
