import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { FailOn } from "../../../core/judging/fails.ts";
import { severities } from "../../../core/pack/severity.ts";
import type { County } from "../../../core/plan/municipality.ts";
import type { Day } from "../../../core/time/day.ts";
import { type AuditFormat, auditReporters } from "../../../reporters/audit/index.ts";
import { anyFile, choice, count, day, severalPacks } from "../../arguments.ts";
import { configOptions } from "../../config-options.ts";
import { county } from "../../county.ts";
import { defaults } from "../../defaults.ts";
import { languageOption } from "../../language-option.ts";
import { limitOption, raised } from "../../limit-option.ts";
import type { Output } from "../../outputs.ts";
import { formatsOf, readOutput } from "../../read-output.ts";
import type { Declare } from "../index.ts";

export interface AuditOptions {
  readonly county?: County;
  readonly compare?: string;
  readonly asOf?: Day;
  readonly pack?: readonly string[];
  readonly waivers?: string;
  readonly format?: readonly Output<AuditFormat>[];
  readonly output?: string;
  readonly failOn?: FailOn;
  readonly within?: number;
  readonly quiet?: true;
  readonly limit?: Partial<Limits>;
  readonly color?: boolean;
}

const centuryOfDays = 36_525;

export default ((program, texts, act) => {
  const { errors, check, audit } = texts;
  const { pack, waivers, format, output, quiet, color, noColor } = check.options;
  const { county: countyText, compare, asOf, within, failOn } = audit.options;
  const [config, noConfig] = configOptions(texts);
  const [place, about] = check.paths;
  program
    .command("audit")
    .summary(audit.summary)
    .description(audit.about)
    .argument(`[${place}...]`, about)
    .addOption(new Option(`--county ${countyText[0]}`, countyText[1]).argParser(county(errors)))
    .addOption(new Option(`--compare ${compare[0]}`, compare[1]).argParser(anyFile))
    .addOption(new Option(`--as-of ${asOf[0]}`, asOf[1]).argParser(day(errors, "--as-of")))
    .addOption(new Option(`--pack ${pack[0]}`, pack[1]).argParser(severalPacks))
    .addOption(new Option(`--waivers ${waivers[0]}`, waivers[1]).argParser(anyFile))
    .addOption(
      new Option(`-f, --format ${format[0]}`, format[1]).argParser(readOutput(texts, formatsOf(auditReporters))),
    )
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
    .addOption(config)
    .addOption(noConfig)
    .addOption(limitOption(texts))
    .addOption(languageOption(texts))
    .option("--quiet", quiet)
    .option("--color", color)
    .option("--no-color", noColor)
    .addHelpText("after", `\n${audit.closing}`)
    .action((paths: readonly string[], options: AuditOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
