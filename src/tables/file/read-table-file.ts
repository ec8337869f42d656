import { readCsv } from "./csv.ts";
import { type TableFault, type TableFile, tableLimits } from "./sheet.ts";
import { readXlsx } from "./xlsx.ts";

/** Reads a file as a table by what it holds, whatever its name says. */
export async function readTableFile(bytes: Uint8Array<ArrayBuffer>): Promise<TableFile | TableFault> {
  if (bytes.length > tableLimits.bytes) return { id: "tooLarge" };
  if (bytes.length === 0) return { id: "empty" };
  const beginning = String.fromCharCode(...bytes.subarray(0, 5));
  if (beginning.startsWith("PK")) {
    const sheets = await readXlsx(bytes);
    return "id" in sheets ? sheets : { sheets };
  }
  // A compound file: Excel as it was before 2007, or a newer file within it that a password has locked.
  if (beginning.startsWith("\u00d0\u00cf\u0011\u00e0")) return { id: isLocked(bytes) ? "locked" : "oldExcel" };
  if (beginning === "%PDF-") return { id: "pdf" };
  return readCsv(bytes);
}

/** The name of the stream that holds a locked file stands in the compound file's directory, in UTF-16. */
function isLocked(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes).includes([..."EncryptedPackage"].join("\0"));
}
