import type { Cli } from "./cli.ts";
import type { Host } from "./host.ts";
import type { Output } from "./outputs.ts";
import { UserError } from "./user-error.ts";

/**
 * Whether a file begins as a report of ours does, in the formats that people keep documents of their own in: the plan in
 * Word, say, or a workbook that somebody has filled in since. What Word, Excel or LibreOffice has saved begins otherwise.
 */
const isOurs: Readonly<Record<string, (beginning: Uint8Array) => boolean>> = {
  docx: (bytes) => beginsAsZip(bytes, "word/_rels/document.xml.rels"),
  xlsx: (bytes) => beginsAsZip(bytes, "[Content_Types].xml"),
  html: (bytes) => beginsAsReport.test(latin1(bytes)),
};
const beginsAsReport =
  /^<!doctype html>\n<html lang="[a-z]+">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src/;
const enough = 300;

/** A zip file by its first entry: without the flag that Excel sets, and with no time of day, as others write. */
function beginsAsZip(bytes: Uint8Array, name: string): boolean {
  const holds = (at: number, ...values: readonly number[]) => values.every((value, n) => bytes[at + n] === value);
  const isPlain = holds(6, 0, 0) && holds(10, 0, 0, 33, 0);
  return isPlain && latin1(bytes).startsWith("PK") && latin1(bytes.subarray(30)).startsWith(name);
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Whether a document, by its ending, is a report of ours that nobody has saved anew since. */
export async function isOwnReport(file: string, { host }: Cli): Promise<boolean> {
  const isOwn = isOurs[file.slice(file.lastIndexOf(".") + 1).toLowerCase()];
  const bytes = isOwn && (await beginningOf(file, host));
  return bytes !== undefined && isOwn?.(bytes) === true;
}

/** Refuses a report that would replace a document that is none of ours, or that somebody has changed since. */
export async function guardDocuments(outputs: readonly Output[], { host, speaker }: Cli): Promise<void> {
  for (const { format, file } of outputs) {
    const isOwn = isOurs[format];
    const bytes = file !== undefined && isOwn && (await beginningOf(file, host));
    if (file !== undefined && bytes && !isOwn?.(bytes)) throw new UserError(speaker.cli.errors.notOurs({ file }));
  }
}

/** How a file begins; undefined where there is none that can be read, or nothing in it. */
async function beginningOf(file: string, host: Host): Promise<Uint8Array | undefined> {
  const place = await host.look(file);
  if (!("kind" in place) || place.kind !== "file") return undefined;
  const bytes = await host.read(file, enough);
  return bytes instanceof Uint8Array && bytes.length > 0 ? bytes : undefined;
}
