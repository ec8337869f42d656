import type { CommandNode, Offered, Tree, Word } from "./tree.ts";

/** A script for fish. Whatever it offers stands within single quotes, so none of it is run. */
export function fish({ commands, offers }: Tree): string {
  const flags = (isValued: boolean) =>
    new Set(
      commands.flatMap(({ options }) =>
        options.filter(({ offer }) => (offer !== undefined) === isValued).flatMap((option) => option.flags),
      ),
    );
  const valued = [...flags(true)];
  const paths = commands.filter(({ path }) => path !== "").map(({ path }) => path);
  return `# plankoll: completion for fish

# The command that is written so far, and after it each argument.
function __plankoll_written
    set -l path ''
    set -l count 0
    set -l skip ''
    for word in (commandline -opc)[2..-1]
        if test -n "$skip"
            set skip ''
        else if contains -- $word ${valued.map(quoted).join(" ")}
            set skip yes
        else if string match -q -- '-*' $word
            continue
        else if test $count -eq 0; and contains -- (string trim "$path $word") ${paths.map(quoted).join(" ")}
            set path (string trim "$path $word")
        else
            set count (math $count + 1)
        end
    end
    echo $path
    echo $count
end

function __plankoll_at
    set -l written (__plankoll_written)
    test "$written[1]" = "$argv[1]"; or return 1
    test (count $argv) -eq 1; or contains -- $written[2] $argv[2..-1]
end

${offers.map(offerFunction).join("\n")}
complete -c plankoll -e
complete -c plankoll -f
${commands.flatMap((command) => commandLines(command, offers)).join("\n")}
`;
}

function offerFunction({ words, thenFile }: Offered, index: number): string {
  const list = words.map(wordLine);
  const colon = `    set -l written (commandline -ct)
    if string match -q '*:*' -- $written
        set -l before (string replace -r ':.*' ':' -- $written)
        for file in (__fish_complete_path (string replace -r '^[^:]*:' '' -- $written))
            echo $before$file
        end
        return
    end
`;
  return `function __plankoll_offer_${index}
${thenFile ? colon : ""}    printf '%s\\t%s\\n' ${list.join(" ")}
end
`;
}

function commandLines(
  { path, commands, options, arguments: places, isEndless }: CommandNode,
  offers: readonly Offered[],
): readonly string[] {
  const at = (...counts: readonly string[]) => ` -n ${quoted(["__plankoll_at", inner(path), ...counts].join(" "))}`;
  const value = (index: number) => {
    const { words, files } = offers[index] ?? { words: [], files: false };
    return `${files ? " -F" : " -f"}${words.length > 0 ? ` -a '(__plankoll_offer_${index})'` : ""}`;
  };
  return [
    ...commands.map(({ word, says }) => `complete -c plankoll${at("0")} -a ${quoted(word)} -d ${quoted(says)}`),
    ...options.map(({ flags, says, offer }) => {
      const names = flags.map((flag) => (flag.startsWith("--") ? ` -l ${flag.slice(2)}` : ` -s ${flag.slice(1)}`));
      const takes = offer === undefined ? "" : ` -r${value(offer)}`;
      return `complete -c plankoll${at()}${names.join("")}${takes} -d ${quoted(says)}`;
    }),
    ...places.map((offer, index) => {
      const isLast = index === places.length - 1;
      return `complete -c plankoll${isEndless && isLast ? at() : at(String(index))}${value(offer)}`;
    }),
  ];
}

function wordLine({ word, says }: Word): string {
  return `${quoted(word)} ${quoted(says)}`;
}

/** Within single quotes only a single quote and a backslash mean anything. */
function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}

/** Within a condition, which is a command itself. */
function inner(path: string): string {
  return `"${path}"`;
}
