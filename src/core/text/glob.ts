/**
 * Whether a text is a pattern that `globFits` knows: names, * for any part of a name, ? for one character, and ** for any
 * folders. Braces, brackets and exclamation marks are none of it.
 */
export function isGlob(text: string): boolean {
  return stepsOf(text).length > 0 && !/[{}[\]!]/.test(text);
}

/**
 * Whether a path, or a folder that it lies in, fits a pattern; both from the same folder.
 *
 * However a pattern is made, it takes no longer than the lengths of the two multiplied, for each folder of the path.
 */
export function globFits(pattern: string, path: string): boolean {
  const wanted = stepsOf(pattern);
  const steps = stepsOf(path);
  return steps.some((_, last) => fits(wanted, steps.slice(0, last + 1), isAnyFolders, nameFits));
}

function stepsOf(path: string): readonly string[] {
  return path
    .normalize("NFC")
    .split(/[/\\]/)
    .filter((step) => step !== "" && step !== ".");
}

function isAnyFolders(step: string): boolean {
  return step === "**";
}

function nameFits(pattern: string, name: string): boolean {
  return fits(
    [...pattern],
    [...name],
    (sign) => sign === "*",
    (sign, letter) => sign === "?" || sign === letter,
  );
}

/** Whether things fit a pattern of which some parts stand for any number of them; only the last such part is ever tried again. */
function fits(
  pattern: readonly string[],
  things: readonly string[],
  isAny: (part: string) => boolean,
  isOne: (part: string, thing: string) => boolean,
): boolean {
  let [at, thing] = [0, 0];
  let retry: { readonly at: number; thing: number } | undefined;
  while (thing < things.length) {
    const part = pattern[at];
    if (part !== undefined && isAny(part)) {
      at += 1;
      retry = { at, thing };
    } else if (part !== undefined && isOne(part, things[thing] ?? "")) {
      at += 1;
      thing += 1;
    } else if (retry) {
      retry.thing += 1;
      [at, thing] = [retry.at, retry.thing];
    } else return false;
  }
  return pattern.slice(at).every(isAny);
}
