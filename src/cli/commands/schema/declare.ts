import { choice } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

/** What has a schema. */
export const schemas = ["plan", "pack", "config", "baseline", "report", "audit", "due", "diff"] as const;
export type SchemaName = (typeof schemas)[number];

export default ((program, texts, act) => {
  const [name, about] = texts.schema.what;
  const what = choice(texts, `<${name}>`, schemas);
  program
    .command("schema")
    .summary(texts.schema.summary)
    .description(texts.schema.summary)
    .argument(`[${name}]`, about, what)
    .addOption(languageOption(texts))
    .action((wanted: SchemaName = "plan") => act(async (cli) => (await import("./run.ts")).run(cli, wanted)));
}) satisfies Declare;
