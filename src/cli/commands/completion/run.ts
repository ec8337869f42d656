import type { Command } from "commander";
import type { Cli } from "../../cli.ts";
import type { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import { bash } from "./bash.ts";
import type { Shell } from "./declare.ts";
import { fish } from "./fish.ts";
import { whatIsKnown } from "./known.ts";
import { powershell } from "./powershell.ts";
import { readTree } from "./read-tree.ts";
import type { Tree } from "./tree.ts";
import { zsh } from "./zsh.ts";

const scripts: Readonly<Record<Shell, (tree: Tree) => string>> = { bash, zsh, fish, powershell };

export async function run(cli: Cli, shell: Shell, program: Command): Promise<ExitCode> {
  const { speaker } = cli;
  return print(cli, scripts[shell](readTree(program, await whatIsKnown(speaker), speaker.cli)));
}
