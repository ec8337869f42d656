import type { Limits } from "../core/faults/limits.ts";
import { type Unreadable, unreadable } from "../core/faults/unreadable.ts";
import { decode } from "../parse/decode.ts";

/** The text of a file, or why it has none that can be read; then `guess` is as much of a text as can be made of it. */
export type TextIn = { readonly text: string } | { readonly reason: Unreadable; readonly guess: string };

/** Reads a file's bytes as text; past the limit no more is read than tells what it is. */
export function textIn(name: string, bytes: Uint8Array, { bytes: limit }: Pick<Limits, "bytes">): TextIn {
  const decoded = decode(bytes.subarray(0, limit + 1));
  if (bytes.length > limit) {
    const reason = unreadable(name, "tooMuch", { of: "bytes", limit, writtenOut: false });
    return { reason, guess: "text" in decoded ? decoded.text : decoded.guess };
  }
  if ("text" in decoded) return decoded;
  const { reason, params, span } = decoded.fault;
  return { reason: unreadable(name, reason, params, span), guess: decoded.guess };
}
