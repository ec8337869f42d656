import { choice } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import { UserError } from "../../user-error.ts";
import type { Declare } from "../index.ts";

/** The shells that can be told what may be written. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof shells)[number];

export default ((program, texts, act) => {
  const { summary, about, shell, closing, noShell } = texts.completion;
  program
    .command("completion")
    .summary(summary)
    .description(about)
    .argument(`[${shell[0]}]`, shell[1], choice(texts, `<${shell[0]}>`, shells))
    .addOption(languageOption(texts))
    .addHelpText("after", `\n${closing}`)
    .action((wanted: Shell | undefined) => {
      if (wanted === undefined) throw new UserError(noShell(shells));
      return act(async (cli) => (await import("./run.ts")).run(cli, wanted, program));
    });
}) satisfies Declare;
