import { Command, type Help, type Option } from "commander";
import { nearest } from "../core/text/nearest.ts";
import type { CliTexts } from "../messages/cli.ts";
import { UserError } from "./user-error.ts";

/** commander's Command in the user's language: every complaint is thrown as a UserError, and help has our headings. */
export class SpokenCommand extends Command {
  readonly #texts: CliTexts;

  constructor(texts: CliTexts, name?: string) {
    super(name);
    this.#texts = texts;
    this.configureHelp(spokenHelp(texts)).helpOption("-h, --help", texts.help.help).exitOverride();
  }

  override createCommand(name?: string): SpokenCommand {
    return new SpokenCommand(this.#texts, name);
  }

  /** A flag that stands where the value of another should is no value: whoever means a file writes ./ before it. */
  override addOption(option: Option): this {
    if (option.required)
      this.on(`option:${option.name()}`, (value: unknown) => {
        if (typeof value === "string" && this.#flags().includes(value.replace(/=.*/s, "")))
          this.optionMissingArgument(option);
      });
    return super.addOption(option);
  }

  addOptions(options: readonly Option[]): this {
    for (const option of options) this.addOption(option);
    return this;
  }

  // commander calls these by name; its types do not mention them.

  missingArgument(name: string): never {
    throw this.#fault(this.#texts.errors.missingArgument({ name }));
  }

  optionMissingArgument({ long, short }: Option): never {
    throw this.#fault(this.#texts.errors.missingValue({ option: long ?? short ?? "" }));
  }

  unknownOption(value: string): never {
    const [name = value] = value.split("=");
    throw this.#fault(this.#texts.errors.unknownOption({ value: name, nearest: nearest(name, this.#flags()) }));
  }

  unknownCommand(): never {
    const value = this.args[0] ?? "";
    const names = this.commands.map((command) => command.name());
    const isPath = /[./\\]/.test(value);
    throw this.#fault(this.#texts.errors.unknownCommand({ value, nearest: nearest(value, names), isPath }));
  }

  _excessArguments(received: readonly string[]): never {
    const extra = received[this.registeredArguments.length] ?? "";
    throw this.#fault(this.#texts.errors.tooManyArguments({ extra }));
  }

  #flags(): readonly string[] {
    const options = [this, this.parent].flatMap((command) =>
      command ? command.createHelp().visibleOptions(command) : [],
    );
    return options.flatMap(({ long, short }) => [long, short]).filter((flag) => flag !== undefined);
  }

  #fault(message: string): UserError {
    const names: string[] = [];
    for (let command: Command | null = this; command; command = command.parent) names.unshift(command.name());
    return new UserError(`${message}\n${this.#texts.seeHelp(names.join(" "))}`);
  }
}

/** The words that commander's help has in English. */
function spokenHelp({ help }: CliTexts): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": help.usage,
    "Arguments:": help.arguments,
    "Options:": help.options,
    "Commands:": help.commands,
  };
  const ours = (text: string) => text.replace("[options]", help.anyOption).replace("[command]", help.anyCommand);
  return {
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: ours,
    styleSubcommandTerm: ours,
    optionDescription: ({ description, defaultValue, defaultValueDescription }) => {
      const usual = defaultValueDescription ?? defaultValue;
      return usual === undefined ? description : `${description} ${help.byDefault(String(usual))}`;
    },
  };
}
