import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { Severity } from "../../../core/pack/severity.ts";
import type { Day } from "../../../core/time/day.ts";
import { type DiffFormat, diffReporters } from "../../../reporters/diff/index.ts";
import { choice } from "../../arguments.ts";
import { raised } from "../../limit-option.ts";
import { optionsOf } from "../../options.ts";
import type { Output } from "../../outputs.ts";
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
  const { diff } = texts;
  const { asOf, pack, failOn } = diff.options;
  const shared = optionsOf(texts);
  program
    .command("diff")
    .summary(diff.summary)
    .description(diff.about)
    .argument(`<${diff.old[0]}>`, diff.old[1])
    .argument(`<${diff.new[0]}>`, diff.new[1])
    .addOptions([
      shared.asOf(asOf),
      shared.pack(pack),
      shared.waivers(),
      shared.format(diffReporters),
      shared.output(),
      new Option(`--fail-on ${failOn[0]}`, failOn[1]).argParser(choice(texts, "--fail-on", levels)).default("never"),
      ...shared.config(),
      shared.limit(),
      shared.language(),
      ...shared.color(),
    ])
    .addHelpText("after", `\n${diff.closing}`)
    .action((old: string, young: string, options: DiffOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), [old, young], options)),
    );
}) satisfies Declare;
