import { Option } from "commander";
import type { Limits } from "../../../core/faults/limits.ts";
import { anyMunicipality, several } from "../../arguments.ts";
import { raised } from "../../limit-option.ts";
import { optionsOf } from "../../options.ts";
import type { Declare } from "../index.ts";

export interface ImportOptions {
  readonly output?: string;
  readonly municipality?: string;
  readonly sheet?: string;
  readonly column?: readonly string[];
  readonly yes?: true;
  readonly limit?: Partial<Limits>;
}

export default ((program, texts, act) => {
  const { summary, about, file, options, yes, closing } = texts.import;
  const { output, municipality, sheet, column } = options;
  const shared = optionsOf(texts);
  program
    .command("import")
    .summary(summary)
    .description(about)
    .argument(`<${file[0]}>`, file[1])
    .addOptions([
      shared.output(output),
      new Option(`--municipality ${municipality[0]}`, municipality[1]).argParser(anyMunicipality),
      new Option(`--sheet ${sheet[0]}`, sheet[1]),
      new Option(`--column ${column[0]}`, column[1]).argParser(several),
      new Option("-y, --yes", yes),
      shared.limit(),
      shared.language(),
    ])
    .addHelpText("after", `\n${closing}`)
    .action((path: string, options: ImportOptions) =>
      act(async (cli) => (await import("./run.ts")).run(raised(cli, options.limit), path, options)),
    );
}) satisfies Declare;
