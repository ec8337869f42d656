import type { Span } from "../core/text/source.ts";

/** A line on a fault in a file, below the sentence that says that the file is broken. */
export function faultLine(file: string, { line, column }: Span, message: string): string {
  return `  ${file}:${line}:${column}  ${message}`;
}
