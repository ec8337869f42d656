import { Option } from "commander";
import { type Language, languages } from "../../../core/text/language.ts";
import { anyMunicipality, choice, severalAgreements } from "../../arguments.ts";
import { languageOption } from "../../language-option.ts";
import type { Declare } from "../index.ts";

/** What sort of document a plan is; the schema has the same. */
export const documentKinds = ["action-plan", "activity-plan", "guideline", "programme", "strategy"] as const;

export interface InitOptions {
  readonly municipality?: string;
  readonly title?: string;
  readonly adopted?: string;
  readonly body?: string;
  readonly reference?: string;
  readonly coordinator?: string;
  readonly agreement?: readonly string[];
  readonly kind?: (typeof documentKinds)[number];
  readonly keys?: Language;
  readonly schema: boolean;
  readonly yes?: true;
  readonly force?: true;
}

export default ((program, texts, act) => {
  const { summary, about, file, options, yes, force, noSchema, closing } = texts.init;
  const { municipality, title, adopted, body, reference, coordinator, agreement, kind, keys } = options;
  program
    .command("init")
    .summary(summary)
    .description(about)
    .argument(`[${file[0]}]`, file[1])
    .addOption(new Option(`--municipality ${municipality[0]}`, municipality[1]).argParser(anyMunicipality))
    .addOption(new Option(`--title ${title[0]}`, title[1]))
    .addOption(new Option(`--adopted ${adopted[0]}`, adopted[1]))
    .addOption(new Option(`--body ${body[0]}`, body[1]))
    .addOption(new Option(`--reference ${reference[0]}`, reference[1]))
    .addOption(new Option(`--coordinator ${coordinator[0]}`, coordinator[1]))
    .addOption(new Option(`--agreement ${agreement[0]}`, agreement[1]).argParser(severalAgreements))
    .addOption(new Option(`--kind ${kind[0]}`, kind[1]).argParser(choice(texts, "--kind", documentKinds)))
    .addOption(new Option(`--keys ${keys[0]}`, keys[1]).argParser(choice(texts, "--keys", languages)))
    .option("--no-schema", noSchema)
    .option("-y, --yes", yes)
    .option("--force", force)
    .addOption(languageOption(texts))
    .addHelpText("after", `\n${closing}`)
    .action((path: string | undefined, options: InitOptions) =>
      act(async (cli) => (await import("./run.ts")).run(cli, path, options)),
    );
}) satisfies Declare;
