import { choice } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

/** What can be listed. */
const subjects = ["packs", "requirements", "rules", "topics", "formats", "municipalities"] as const;
export type Subject = (typeof subjects)[number];

export default ((program, texts, act) => {
  const [name, about] = texts.list.what;
  const what = choice(texts, `<${name}>`, subjects);
  program
    .command("list")
    .summary(texts.list.summary)
    .description(texts.list.summary)
    .argument(`[${name}]`, about, what)
    .addOption(languageOption(texts))
    .action((wanted: Subject = "packs") => act(async (cli) => (await import("./run.ts")).run(cli, wanted)));
}) satisfies Declare;
