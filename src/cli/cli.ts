import type { Speaker } from "../messages/index.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";

/** What every command gets. */
export interface Cli {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly version: string;
}

/** A command's body, behind import(): it is loaded when it runs. */
export type Run<Args extends readonly unknown[]> = (cli: Cli, ...args: Args) => Promise<ExitCode>;
