import type { Limits } from "../core/faults/limits.ts";
import type { Speaker } from "../messages/index.ts";
import type { ConfigFile } from "./config/read-config.ts";
import type { Host } from "./host.ts";

/** What every command gets. */
export interface Cli {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly version: string;
  /** The configuration that was found or named; a command that goes by it asks `useConfig`. */
  readonly config?: ConfigFile | undefined;
  /** How much a file may hold before it is read no further. */
  readonly limits: Limits;
}
