import { quoted } from "./quoted.ts";
import type { CommandNode, Offered, Tree } from "./tree.ts";

/** A script for bash 3.2 and later. Whatever it offers stands within single quotes, so none of it is run. */
export function bash({ commands, offers }: Tree): string {
  return `# plankoll: completion for bash

_plankoll_command() {
  case $1 in
${commands.map(commandLines).join("\n")}
  esac
}

_plankoll_offer() {
  offer=() files='' then_file=''
  case $1 in
${offers.map(offerLines).join("\n")}
  esac
}

_plankoll_add() {
  local word
  for word in "$@"; do
    [[ $word == "$current"* ]] || continue
    if [[ $quoted ]]; then COMPREPLY+=("$word"); else COMPREPLY+=("\${word// /\\\\ }"); fi
  done
}

_plankoll() {
  local -a words=() commands=() options=() arguments=() offer=()
  local takes='' endless='' files='' then_file='' index glue='' word flag command='' value='' count=0 current quoted=''
  COMPREPLY=()

  # Bash splits at : and =. What belongs together is put together again.
  for ((index = 0; index <= COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ $index -gt 0 && ($word == [:=]* || $glue) ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    if [[ $word == *[:=] ]]; then glue=1; else glue=''; fi
  done

  _plankoll_command ''
  for ((index = 1; index < \${#words[@]} - 1; index++)); do
    word=\${words[index]}
    if [[ $value ]]; then
      value=''
    elif [[ $word == -* ]]; then
      if [[ $word != *=* && $takes == *" $word="* ]]; then value=1; fi
    elif [[ " \${commands[*]} " == *" $word "* ]]; then
      command="\${command:+$command }$word"
      _plankoll_command "$command"
    else
      count=$((count + 1))
    fi
  done
  current=\${words[\${#words[@]} - 1]}
  current=\${current//\\\\/}
  if [[ $current == [\\"\\']* ]]; then quoted=1; fi
  current=\${current#[\\"\\']}

  flag=''
  if [[ $value ]]; then
    flag=\${words[\${#words[@]} - 2]}
  elif [[ $current == -*=* ]]; then
    flag=\${current%%=*}
    current=\${current#*=}
  fi
  if [[ $flag ]]; then
    [[ $takes == *" $flag="* ]] || return
    word=\${takes#*" $flag="}
    _plankoll_offer "\${word%% *}"
  elif [[ $current == -* ]]; then
    _plankoll_add "\${options[@]}"
    return
  elif [[ \${#commands[@]} -gt 0 ]]; then
    _plankoll_add "\${commands[@]}"
    return
  else
    if [[ $count -ge \${#arguments[@]} && $endless ]]; then count=$((\${#arguments[@]} - 1)); fi
    if [[ $count -ge \${#arguments[@]} ]]; then
      compopt +o default 2>/dev/null
      return
    fi
    _plankoll_offer "\${arguments[count]}"
  fi

  if [[ $then_file && $current == *:* ]]; then
    # Nothing is offered here, so that bash completes the file after the colon by itself.
    return
  fi
  _plankoll_add "\${offer[@]}"
  if [[ $files ]]; then
    if [[ \${#COMPREPLY[@]} -gt 0 ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
    fi
  else
    compopt +o default 2>/dev/null
    if [[ $then_file && \${#COMPREPLY[@]} -eq 1 ]]; then compopt -o nospace 2>/dev/null; fi
  fi
}

complete -o default -F _plankoll plankoll
`;
}

function commandLines({ path, commands, options, arguments: offers, isEndless }: CommandNode): string {
  const takes = options.flatMap(({ flags, offer }) =>
    offer === undefined ? [] : flags.map((flag) => `${flag}=${offer}`),
  );
  return `    ${quoted(path)})
      commands=(${all(commands.map(({ word }) => word))})
      options=(${all(options.flatMap(({ flags }) => flags))})
      takes=${quoted(` ${takes.join(" ")} `)}
      arguments=(${offers.join(" ")})
      endless=${quoted(isEndless ? "1" : "")}
      ;;`;
}

function offerLines({ words, files, thenFile }: Offered, index: number): string {
  return `    ${index})
      offer=(${all(words.map(({ word }) => word))})
      files=${quoted(files ? "1" : "")}
      then_file=${quoted(thenFile ? "1" : "")}
      ;;`;
}

function all(words: readonly string[]): string {
  return words.map(quoted).join(" ");
}
