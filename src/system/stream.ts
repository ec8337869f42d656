import { fstatSync, writeSync } from "node:fs";
import type { Stream } from "../cli/host.ts";
import { patiently } from "./patience.ts";
import { attempt, codeOf, refusalOf } from "./refusals.ts";

/**
 * Standard output or error. Node's own stream is used for terminals only: the rest is written at once and whole, which
 * needs none of Node's machinery for streams and outlives the end of the process.
 */
export function streamOf(descriptor: 1 | 2): Stream {
  const open = () => (descriptor === 1 ? process.stdout : process.stderr);
  let isTerminal: boolean | undefined;
  return {
    get isTerminal() {
      isTerminal ??= isCharacterDevice(descriptor) && open().isTTY === true;
      return isTerminal;
    },
    get columns() {
      return (this.isTerminal && open().columns) || 80;
    },
    write(content) {
      if (!this.isTerminal) return Promise.resolve(attempt(() => writeAll(descriptor, content)));
      return new Promise((resolve) => {
        open().write(content, (error) => resolve(error ? refusalOf(error) : undefined));
      });
    },
  };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

function writeAll(descriptor: number, content: string | Uint8Array): undefined {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  try {
    for (let written = 0; written < bytes.length; ) written += patiently(() => writeSync(descriptor, bytes, written));
  } catch (error) {
    // The reader of a pipe has gone, as `head -1` does: it has what it wanted.
    if (codeOf(error) !== "EPIPE") throw error;
  }
}
