import { anySubject } from "../../arguments.ts";
import { optionsOf } from "../../options.ts";
import type { Declare } from "../index.ts";

export interface ExplainOptions {
  readonly pack?: readonly string[];
  readonly color?: boolean;
}

export default ((program, texts, act) => {
  const { summary, about, id, pack, closing } = texts.explain;
  const shared = optionsOf(texts);
  program
    .command("explain")
    .summary(summary)
    .description(about)
    .argument(`<${id[0]}>`, id[1], anySubject)
    .addOptions([shared.pack(pack), ...shared.config(), shared.language(), ...shared.color()])
    .addHelpText("after", `\n${closing}`)
    .action((wanted: string, options: ExplainOptions) =>
      act(async (cli) => (await import("./run.ts")).run(cli, wanted, options)),
    );
}) satisfies Declare;
