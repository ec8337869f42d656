import { type Unreadable, unreadable } from "../core/faults/unreadable.ts";
import { textIn } from "../tasks/text-in.ts";
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
  return "refusal" in bytes ? { reason: refusedFile(file, bytes) } : textIn(file, bytes, limits);
}
