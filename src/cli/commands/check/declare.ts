import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { FailOn } from "../../../core/judging/fails.ts";
import { type Kind, kinds } from "../../../core/report/report.ts";
import type { Day } from "../../../core/time/day.ts";
import { type Format, reporters } from "../../../reporters/index.ts";
import { anyFile, choice } from "../../arguments.ts";
import type { BaselineOptions } from "../../baseline/baseline-for.ts";
import { raised } from "../../limit-option.ts";
import { optionsOf } from "../../options.ts";
import type { Output } from "../../outputs.ts";
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

export default ((program, texts, act) => {
  const { check } = texts;
  const { baseline, noBaseline, updateBaseline, pruneBaseline, only } = check.options;
  const shared = optionsOf(texts);
  const [place, about] = check.paths;
  program
    .command("check")
    .summary(check.summary)
    .description(check.about)
    .argument(`[${place}...]`, about)
    .addOptions([
      shared.asOf(),
      shared.pack(),
      shared.waivers(),
      new Option(`--baseline ${baseline[0]}`, baseline[1]).argParser(anyFile),
      new Option("--no-baseline", noBaseline),
      new Option("--update-baseline", updateBaseline),
      new Option("--prune-baseline", pruneBaseline),
      shared.format(reporters),
      shared.output(),
      shared.failOn(),
      shared.within(),
      new Option(`--only ${only[0]}`, only[1]).argParser(choice(texts, "--only", kinds)),
      ...shared.config(),
      shared.limit(),
      shared.language(),
      shared.quiet(),
      ...shared.color(),
    ])
    .addHelpText("after", `\n${check.closing}`)
    .action((paths: readonly string[], options: CheckOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
