import { main } from "../../src/cli/main.ts";
import { hostOf, type World } from "./host.ts";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was written to files, as text and as bytes. */
  readonly written: ReadonlyMap<string, string>;
  readonly bytesWritten: ReadonlyMap<string, Buffer>;
}

/** Runs a command line in a world in memory. */
export async function runInMemory(args: readonly string[], world: World = {}): Promise<Ran> {
  const { host, said, ...written } = hostOf(world);
  return { code: await main(args, host), ...written, ...said };
}
