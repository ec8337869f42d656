import { Option } from "commander";
import type { Day } from "../../../core/time/day.ts";
import { day } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

export interface PackTestOptions {
  readonly asOf?: Day;
}

export default ((program, texts, act) => {
  const { summary, about, file, asOf, closing } = texts.packTest;
  program
    .command("pack")
    .summary(texts.pack.summary)
    .description(texts.pack.summary)
    .command("test")
    .summary(summary)
    .description(about)
    .argument(`<${file[0]}>`, file[1])
    .addOption(new Option(`--as-of ${asOf[0]}`, asOf[1]).argParser(day(texts.errors, "--as-of")))
    .addOption(languageOption(texts))
    .addHelpText("after", `\n${closing}`)
    .action((path: string, options: PackTestOptions) =>
      act(async (cli) => (await import("./test.ts")).run(cli, path, options)),
    );
}) satisfies Declare;
