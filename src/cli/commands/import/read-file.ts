import { readTableFile } from "../../../tables/file/read-table-file.ts";
import { type TableFile, tableLimits } from "../../../tables/file/sheet.ts";
import type { Cli } from "../../cli.ts";
import { refusedFile } from "../../inputs.ts";

/** A table file with its name as messages have it, or why it cannot be read. */
export type FileRead = { readonly name: string; readonly file: TableFile } | { readonly reason: string };

export async function readFile(path: string, { host, speaker }: Cli): Promise<FileRead> {
  const place = await host.look(path);
  if ("refusal" in place) return { reason: speaker.unreadable(refusedFile(path, place)) };
  if (place.kind === "folder")
    return { reason: speaker.unreadable(refusedFile(path, { refusal: "folder", code: "EISDIR" })) };
  const bytes = await host.read(path, tableLimits.bytes + 1);
  if ("refusal" in bytes) return { reason: speaker.unreadable(refusedFile(path, bytes)) };
  const file = await readTableFile(new Uint8Array(bytes));
  if ("sheets" in file) return { name: place.name, file };
  return { reason: speaker.import.faults[file.id](file as never) };
}
