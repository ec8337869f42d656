import { placeOf } from "../core/text/place.ts";
import type { Span } from "../core/text/source.ts";
import { UserError } from "./user-error.ts";

/** An error that says that a file is broken, and below that everything that is wrong with it. */
export function brokenFile(
  file: string,
  sentence: string,
  faults: readonly { readonly span: Span; readonly message: string }[],
): UserError {
  const lines = faults.map(({ span, message }) => `  ${placeOf(file, span)}  ${message}`);
  return new UserError([sentence, ...lines].join("\n"));
}
