import type { CliTexts } from "../../cli.ts";
import { or } from "../words.ts";

export default {
  summary: "låt skalet fylla i kommandon, flaggor och värden",
  about:
    "Skriver ut ett skript som lär ett skal att fylla i kommandon, flaggor, format, krav och kravpaket när du trycker på tabbtangenten. Flaggornas förklaringar följer språket i --lang.",
  shell: ["skal", "bash, zsh, fish eller powershell"],
  closing: `bash: skriv en gång, och öppna en ny terminal
  mkdir -p ~/.local/share/bash-completion/completions
  plankoll completion bash > ~/.local/share/bash-completion/completions/plankoll
Saknas paketet bash-completion, lägg i stället till den här raden i ~/.bashrc:
  source <(plankoll completion bash)

zsh: lägg till raden i ~/.zshrc, efter compinit
  source <(plankoll completion zsh)

fish: skriv en gång
  plankoll completion fish > ~/.config/fish/completions/plankoll.fish

PowerShell: skriv raden för att pröva, och lägg den i filen $PROFILE för att behålla den
  plankoll completion powershell | Out-String | Invoke-Expression
Får skript inte köras på datorn går det bra att skriva raden själv i varje nytt fönster.`,
  noShell: (shells) =>
    `Vilket skal? Skriv plankoll completion ${or(shells)}. Hur skriptet tas i bruk står i plankoll completion --help`,
  rule: "regel",
} satisfies CliTexts["completion"];
