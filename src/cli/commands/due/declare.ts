import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { Day } from "../../../core/time/day.ts";
import { type DueFormat, dueReporters } from "../../../reporters/due/index.ts";
import { type Order, orders } from "../../../reporters/due/reporter.ts";
import { choice } from "../../arguments.ts";
import { raised } from "../../limit-option.ts";
import { optionsOf } from "../../options.ts";
import type { Output } from "../../outputs.ts";
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

export default ((program, texts, act) => {
  const { check, due } = texts;
  const { asOf, within, by } = due.options;
  const shared = optionsOf(texts);
  const [place, about] = check.paths;
  program
    .command("due")
    .summary(due.summary)
    .description(due.about)
    .argument(`[${place}...]`, about)
    .addOptions([
      shared.asOf(asOf),
      shared.within(within),
      new Option(`--by ${by[0]}`, by[1]).argParser(choice(texts, "--by", orders)).default("date"),
      shared.format(dueReporters),
      shared.output(),
      ...shared.config(),
      shared.limit(),
      shared.language(),
      shared.quiet(),
      ...shared.color(),
    ])
    .addHelpText("after", `\n${due.closing}`)
    .action((paths: readonly string[], options: DueOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
