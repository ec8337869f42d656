import type { Cli } from "./cli.ts";

/** The path of a file without links, if one is named and exists. */
export async function realPath(file: string | undefined, { host }: Cli): Promise<readonly string[]> {
  const place = file === undefined ? undefined : await host.look(file);
  return place && "real" in place ? [place.real] : [];
}
