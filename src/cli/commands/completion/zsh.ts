import { quoted } from "./quoted.ts";
import type { CommandNode, Offered, OptionNode, Tree, Word } from "./tree.ts";

/** A script for zsh, both as a file in its fpath and to be read by source. Whatever it offers stands within single quotes. */
export function zsh({ commands, offers }: Tree): string {
  return `#compdef plankoll
# plankoll: completion for zsh

${offers.map(offerFunction).join("\n")}
${commands.map((command) => commandFunction(command)).join("\n")}
if [ "$funcstack[1]" = "_plankoll" ]; then
  _plankoll "$@"
else
  compdef _plankoll plankoll
fi
`;
}

function offerFunction({ words, files, thenFile }: Offered, index: number): string {
  const lines = [
    ...(thenFile ? ["  if compset -P '*:'; then _files; return; fi"] : []),
    ...(words.length > 0 ? [`  local -a words_${index}=(${all(words)})`] : []),
    ...(words.length > 0 ? [`  _describe -t values ${quoted("")} words_${index}${thenFile ? " -qS ':'" : ""}`] : []),
    ...(files ? ["  _files"] : []),
  ];
  return `_plankoll_offer_${index}() {\n${lines.length > 0 ? lines.join("\n") : "  :"}\n}\n`;
}

function commandFunction({ path, commands, options, arguments: offers, isEndless }: CommandNode): string {
  const name = functionName(path);
  const specs = options.map(optionSpec);
  if (commands.length === 0) {
    const places = offers.map((offer, index) => {
      const place = isEndless && index === offers.length - 1 ? "*" : String(index + 1);
      return quoted(`${place}: :_plankoll_offer_${offer}`);
    });
    return `${name}() {\n  _arguments -s -S \\\n    ${[...specs, ...places].join(" \\\n    ")}\n}\n`;
  }
  const cases = commands.map(({ word }) => `    ${word}) ${functionName(`${path} ${word}`.trim())} ;;`);
  return `${name}() {
  local curcontext="$curcontext" context state state_descr line
  typeset -A opt_args
  _arguments -C -s -S \\
    ${[...specs, quoted("1: :->command"), quoted("*:: :->rest")].join(" \\\n    ")}
  case $state in
  command)
    local -a commands=(${all(commands)})
    _describe -t commands ${quoted("")} commands
    ;;
  rest)
    case $line[1] in
${cases.join("\n")}
    esac
    ;;
  esac
}
`;
}

/** “(-f --format)”: one excludes the other, unless it may stand several times, which shells need not know. */
function optionSpec({ flags, says, offer }: OptionNode): string {
  const taken = offer === undefined ? "" : `: :_plankoll_offer_${offer}`;
  return flags
    .map((flag) => {
      const value = offer === undefined ? "" : flag.startsWith("--") ? "=" : "+";
      return quoted(`*${flag}${value}[${says.replace(/[[\]\\]/g, "\\$&")}]${taken}`);
    })
    .join(" ");
}

function functionName(path: string): string {
  return path === "" ? "_plankoll" : `_plankoll_command_${path.replaceAll(" ", "_")}`;
}

/** Each as “word:what it is”. */
function all(words: readonly Word[]): string {
  return words.map(({ word, says }) => quoted(`${word.replace(/[:\\]/g, "\\$&")}${says ? `:${says}` : ""}`)).join(" ");
}
