import type { Argument, Command, Option } from "commander";
import type { CliTexts } from "../../../messages/cli.ts";
import { type Offer, offersOf } from "../../offer.ts";
import type { Known } from "./known.ts";
import type { CommandNode, Offered, OptionNode, Tree, Word } from "./tree.ts";

/** Reads off the program itself what shells can offer: a command or an option that is added needs nothing here. */
export function readTree(program: Command, known: Known, texts: CliTexts): Tree {
  const offers = new Map<string, { readonly index: number; readonly offered: Offered }>();
  const commands = nodesOf(program, "");
  return { commands, offers: [...offers.values()].map(({ offered }) => offered) };

  function nodesOf(command: Command, path: string): readonly CommandNode[] {
    const help = command.createHelp();
    const within = help.visibleCommands(command);
    const words = within.map((one) => ({ word: one.name(), says: short(help.subcommandDescription(one)) }));
    const node: CommandNode = {
      path,
      commands: words,
      options: help.visibleOptions(command).map(optionNode),
      arguments: command.registeredArguments.map(argumentOffer),
      isEndless: command.registeredArguments.at(-1)?.variadic ?? false,
    };
    return [
      node,
      ...within.flatMap((one) => {
        const own = nodesOf(one, `${path} ${one.name()}`.trim());
        // “plankoll help check”: commander's own command, whose argument is another command.
        if (one.name() !== "help") return own;
        const others = words.filter(({ word }) => word !== "help");
        return own.map((help) => ({ ...help, arguments: [indexOf({ words: others, files: false, thenFile: false })] }));
      }),
    ];
  }

  function optionNode({ short: brief, long, description, parseArg, required, optional }: Option): OptionNode {
    const flags = [brief, long].filter((flag) => flag !== undefined);
    return { flags, says: short(description), offer: required || optional ? offer(offersOf(parseArg)) : undefined };
  }

  /** An argument that says nothing else is a file. */
  function argumentOffer({ parseArg }: Argument): number {
    const own = offersOf(parseArg);
    return offer(own.length > 0 ? own : [{ kind: "files" }]);
  }

  function offer(own: readonly Offer[]): number {
    return indexOf({
      words: own.flatMap((one) =>
        one.kind === "files" ? [] : one.kind === "words" ? one.words.map(word) : known[one.kind],
      ),
      files: own.some(({ kind }) => kind === "files"),
      thenFile: own.some((one) => one.kind === "words" && one.thenFile === true),
    });
  }

  function indexOf(offered: Offered): number {
    const key = JSON.stringify(offered);
    const { index } = offers.get(key) ?? { index: offers.size };
    offers.set(key, { index, offered });
    return index;
  }

  /** A word of the command line, with what it is for, or its name in the user's language. */
  function word(word: string): Word {
    const format = Object.entries(texts.formats).find(([name]) => name === word)?.[1];
    const own = Object.entries(texts.choices).find(([, meant]) => meant === word)?.[0];
    return { word, says: format === undefined ? (own ?? "") : short(format) };
  }
}

/** The first of what help says: there is one line for it. */
function short(text: string): string {
  return (/^[^;:(]+/.exec(text)?.[0] ?? "").trim();
}
