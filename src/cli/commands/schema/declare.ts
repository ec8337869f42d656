import { Option } from "commander";
import { anyFile, choice } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

/** What has a schema. */
export const schemas = ["plan", "pack", "config", "baseline", "report", "audit", "due", "diff"] as const;
export type SchemaName = (typeof schemas)[number];

export interface SchemaOptions {
  readonly output?: string;
}

export default ((program, texts, act) => {
  const {
    summary,
    what: [name, about],
    output,
    closing,
  } = texts.schema;
  const what = choice(texts, `<${name}>`, schemas);
  program
    .command("schema")
    .summary(summary)
    .description(summary)
    .argument(`[${name}]`, about, what)
    .addOption(new Option(`-o, --output ${output[0]}`, output[1]).argParser(anyFile))
    .addOption(languageOption(texts))
    .addHelpText("after", `\n${closing}`)
    .action((wanted: SchemaName = "plan", options: SchemaOptions) =>
      act(async (cli) => (await import("./run.ts")).run(cli, wanted, options)),
    );
}) satisfies Declare;
