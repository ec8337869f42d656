import { Option } from "commander";
import { anySubject, severalPacks } from "../../arguments.ts";
import { configOptions } from "../../config-options.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

export interface ExplainOptions {
  readonly pack?: readonly string[];
  readonly color?: boolean;
}

export default ((program, texts, act) => {
  const { summary, about, id, pack, closing } = texts.explain;
  const { color, noColor } = texts.check.options;
  const [config, noConfig] = configOptions(texts);
  program
    .command("explain")
    .summary(summary)
    .description(about)
    .argument(`<${id[0]}>`, id[1], anySubject)
    .addOption(new Option(`--pack ${pack[0]}`, pack[1]).argParser(severalPacks))
    .addOption(config)
    .addOption(noConfig)
    .addOption(languageOption(texts))
    .option("--color", color)
    .option("--no-color", noColor)
    .addHelpText("after", `\n${closing}`)
    .action((wanted: string, options: ExplainOptions) =>
      act(async (cli) => (await import("./run.ts")).run(cli, wanted, options)),
    );
}) satisfies Declare;
