import type { CliTexts } from "../../cli.ts";
import { or } from "../words.ts";

export default {
  summary: "let the shell complete commands, options and values",
  about:
    "Prints a script that teaches a shell to complete commands, options, formats, requirements and packs when you press the tab key. What is said of the options is in the language of --lang.",
  shell: ["shell", "bash, zsh, fish or powershell"],
  closing: `bash: write once, and open a new terminal
  mkdir -p ~/.local/share/bash-completion/completions
  plankoll completion bash > ~/.local/share/bash-completion/completions/plankoll
Without the package bash-completion, add this line to ~/.bashrc instead:
  source <(plankoll completion bash)

zsh: add the line to ~/.zshrc, after compinit
  source <(plankoll completion zsh)

fish: write once
  plankoll completion fish > ~/.config/fish/completions/plankoll.fish

PowerShell: write the line to try it, and put it into the file $PROFILE to keep it
  plankoll completion powershell | Out-String | Invoke-Expression
If scripts may not be run on the computer, write the line yourself in each new window.`,
  noShell: (shells) =>
    `Which shell? Write plankoll completion ${or(shells)}. How to use the script is told by plankoll completion --help`,
  rule: "rule",
} satisfies CliTexts["completion"];
