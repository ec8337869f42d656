import type { Unreadable } from "../core/faults/unreadable.ts";
import { unreadable } from "../core/faults/unreadable.ts";
import { decode } from "../parse/decode.ts";
import type { Cli } from "./cli.ts";
import type { Place, Refusal } from "./host.ts";
import { refusedFile } from "./inputs.ts";

/** The text of a file that is named on the command line, or why it cannot be read. */
export async function readText(
  file: string,
  place: Place | Refusal,
  { host, limits }: Pick<Cli, "host" | "limits">,
): Promise<{ readonly text: string } | { readonly reason: Unreadable }> {
  if ("refusal" in place) return { reason: refusedFile(file, place) };
  if (place.kind !== "file") return { reason: unreadable(file, place.kind === "folder" ? "isFolder" : "notAFile", {}) };
  const bytes = await host.read(file, limits.bytes + 1);
  if ("refusal" in bytes) return { reason: refusedFile(file, bytes) };
  if (bytes.length > limits.bytes) {
    const params = { of: "bytes", limit: limits.bytes, writtenOut: false } as const;
    return { reason: unreadable(file, "tooMuch", params) };
  }
  const decoded = decode(bytes);
  if (!("fault" in decoded)) return decoded;
  const { reason, params, span } = decoded.fault;
  return { reason: unreadable(file, reason, params, span) };
}
