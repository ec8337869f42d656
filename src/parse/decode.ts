import type { Because, Reasons } from "../core/faults/unreadable.ts";
import type { Span } from "../core/text/source.ts";

type Fault = Because & { readonly span: Span | undefined };

/** Either the text of a file, or why it has none; then `guess` is as much of a text as can be made of it. */
export type Decoded = { readonly text: string } | { readonly fault: Fault; readonly guess: string };

const start: Span = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Reads bytes as text in UTF-8, without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return { fault: { reason: "utf16", params: {}, span: undefined }, guess: lenient(bytes, utf16) };
  const looksLike = binaryKind(bytes);
  if (looksLike) return { fault: { reason: "binary", params: { looksLike }, span: undefined }, guess: lenient(bytes) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.trim() === "") return { fault: { reason: "EMPTY", params: {}, span: start }, guess: text };
    // A carriage return alone ends a line in YAML, as it did on old Macs.
    return { text: text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text };
  } catch {
    return { fault: { reason: "notUtf8", params: {}, span: firstBadByte(bytes) }, guess: lenient(bytes) };
  }
}

function lenient(bytes: Uint8Array, encoding = "utf-8"): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** The encoding of a text that begins as UTF-16 does. */
export function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** What sort of file it is that is no text: one with a NUL, which no text has, or a well-known beginning. */
function binaryKind(bytes: Uint8Array): Reasons["binary"]["looksLike"] | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  // Word and Excel: a zip file, or before 2007 a compound file.
  if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) return "office";
  if (beginning === "%PDF-") return "pdf";
  return bytes.includes(0) ? "other" : undefined;
}

/** No character of UTF-8 holds a line feed within it, so lines can be tried one by one. */
function firstBadByte(bytes: Uint8Array): Span | undefined {
  for (let line = 1, from = 0; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const piece = bytes.subarray(from, end < 0 ? bytes.length : end);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(piece);
    } catch {
      const column = lenient(piece).indexOf("\ufffd") + 1;
      return { line, column, endLine: line, endColumn: column + 1 };
    }
    from = end < 0 ? bytes.length : end + 1;
  }
  return undefined;
}
