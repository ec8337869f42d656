import type { Host } from "./host.ts";
import type { Inputs } from "./inputs.ts";
import { patternSign, stdin } from "./inputs.ts";

/** What the command line chose. */
interface Choice {
  readonly pack?: readonly string[] | undefined;
  readonly only?: string | undefined;
}

/**
 * Names what was asked for, so that what is told of one folder does not take the place of what is told of another: the
 * deepest folder that holds all of it, or the one file, from the root of the repository; then the packs and the kind.
 *
 * It is made of the command line and not of what was found, so that a plan more does not change it.
 */
export async function askedFor(
  paths: readonly string[],
  { pack = [], only = "" }: Choice,
  host: Host,
): Promise<string> {
  const places = await Promise.all((paths.length > 0 ? paths : ["."]).map((path) => stepsTo(path, host)));
  const [first = [], ...others] = places;
  const differs = first.findIndex((step, i) => others.some((place) => place[i] !== step));
  const shared = differs < 0 ? first : first.slice(0, differs);
  return [...shared, [...pack].sort().join("+"), only].filter(Boolean).join("/");
}

/** The steps from the root of the repository; of a pattern, to the folder before its first sign. */
async function stepsTo(path: string, host: Host): Promise<readonly string[]> {
  const place = path === stdin ? undefined : await host.look(path);
  if (place && "real" in place) return (host.inRepository(place.real) ?? "").split("/");
  const before = path.replaceAll("\\", "/").split("/");
  const folder = before
    .slice(
      0,
      before.findIndex((step) => patternSign.test(step)),
    )
    .join("/");
  return stepsTo(folder || ".", host);
}

/** The path of each file that was found, from the root of the repository, by the name that reports have for it. */
export function pathsOf({ files }: Inputs, host: Host): (file: string) => string | undefined {
  const reals = new Map(files.map(({ name, real }) => [name, real]));
  return (file) => {
    const real = reals.get(file);
    return real === undefined || real === stdin ? undefined : host.inRepository(real);
  };
}
