import { closeSync, constants, openSync, readSync } from "node:fs";
import type { Refusal } from "../cli/host.ts";
import { patiently } from "./patience.ts";
import { refusalOf } from "./refusals.ts";

/** The first bytes of a file, at most so many. */
export function readFile(path: string, most: number): Uint8Array {
  // A pipe that nobody writes to is at its end, and not to be waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const chunks: Buffer[] = [];
    for (let length = 0; length < most; ) {
      const chunk = Buffer.allocUnsafe(Math.min(65_536, most - length));
      const read = patiently(() => readSync(file, chunk));
      if (read === 0) break;
      chunks.push(chunk.subarray(0, read));
      length += read;
    }
    return Buffer.concat(chunks);
  } finally {
    closeSync(file);
  }
}

/** The first bytes of standard input, at most so many. */
export async function readStdin(most: number): Promise<Uint8Array | Refusal> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= most) break;
    }
  } catch (error) {
    return refusalOf(error);
  }
  return Buffer.concat(chunks).subarray(0, most);
}
