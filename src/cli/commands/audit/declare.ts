import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import type { FailOn } from "../../../core/judging/fails.ts";
import type { County } from "../../../core/municipality/municipality.ts";
import type { Day } from "../../../core/time/day.ts";
import { type AuditFormat, auditReporters } from "../../../reporters/audit/index.ts";
import { anyFile } from "../../arguments.ts";
import { county } from "../../county.ts";
import { raised } from "../../limit-option.ts";
import { optionsOf } from "../../options.ts";
import type { Output } from "../../outputs.ts";
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

export default ((program, texts, act) => {
  const { check, audit } = texts;
  const { county: countyText, compare, asOf, within, failOn } = audit.options;
  const shared = optionsOf(texts);
  const [place, about] = check.paths;
  program
    .command("audit")
    .summary(audit.summary)
    .description(audit.about)
    .argument(`[${place}...]`, about)
    .addOptions([
      new Option(`--county ${countyText[0]}`, countyText[1]).argParser(county(texts.errors)),
      new Option(`--compare ${compare[0]}`, compare[1]).argParser(anyFile),
      shared.asOf(asOf),
      shared.pack(),
      shared.waivers(),
      shared.format(auditReporters),
      shared.output(),
      shared.failOn(failOn),
      shared.within(within),
      ...shared.config(),
      shared.limit(),
      shared.language(),
      shared.quiet(),
      ...shared.color(),
    ])
    .addHelpText("after", `\n${audit.closing}`)
    .action((paths: readonly string[], options: AuditOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), paths, options)),
    );
}) satisfies Declare;
