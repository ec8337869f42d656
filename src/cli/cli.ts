import type { Speaker } from "../messages/index.ts";
import type { Host } from "./host.ts";

/** What every command gets. */
export interface Cli {
  readonly host: Host;
  readonly speaker: Speaker;
  readonly version: string;
}
