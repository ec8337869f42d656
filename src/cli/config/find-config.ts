import type { Host } from "../host.ts";

const names = ["plankoll.config.yaml", "plankoll.config.yml"];

/**
 * The path of the configuration: the file that the command line names, or else the nearest one in this folder or above it,
 * no further than the root of the repository. It is looked for before the command line is understood, as it may say in
 * which language faults are told.
 */
export async function findConfig(args: readonly string[], host: Host): Promise<string | undefined> {
  const asked = askedFor(args);
  if (asked !== undefined) return asked === "none" ? undefined : asked.file;
  for (let [above, here] = ["", await realOf(".", host)]; here !== undefined; ) {
    for (const name of names) if (isThere(await host.look(above + name))) return above + name;
    // A file in a work tree or a submodule.
    if (isThere(await host.look(`${above}.git`))) return undefined;
    above += "../";
    const next = await realOf(above, host);
    if (next === here) return undefined;
    here = next;
  }
  return undefined;
}

function askedFor(args: readonly string[]): { readonly file: string | undefined } | "none" | undefined {
  const end = args.indexOf("--");
  let asked: ReturnType<typeof askedFor>;
  for (const [index, arg] of args.slice(0, end < 0 ? undefined : end).entries()) {
    if (arg === "--no-config") asked = "none";
    else if (arg === "--config") asked = { file: args[index + 1] };
    else if (arg.startsWith("--config=")) asked = { file: arg.slice("--config=".length) };
  }
  return asked;
}

async function realOf(folder: string, host: Host): Promise<string | undefined> {
  const place = await host.look(folder);
  return "real" in place ? place.real : undefined;
}

/** What cannot be looked at is no configuration of ours. */
function isThere(place: object): boolean {
  return "real" in place;
}
