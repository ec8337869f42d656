import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

export interface OpenOptions {
  readonly force?: true;
}

export default ((program, texts, act) => {
  const { summary, about, file, force, closing } = texts.open;
  program
    .command("open")
    .summary(summary)
    .description(about)
    .argument(`[${file[0]}]`, file[1])
    .option("--force", force)
    .addOption(languageOption(texts))
    .addHelpText("after", `\n${closing}`)
    .action((path: string | undefined, options: OpenOptions) =>
      act(async (cli) => (await import("./run.ts")).run(cli, path, options)),
    );
}) satisfies Declare;
