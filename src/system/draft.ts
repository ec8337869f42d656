import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Draft } from "../cli/host.ts";
import { attempt, codeOf } from "./refusals.ts";

/** Writes a file whole or not at all; what the system refuses is thrown. */
export function writeWhole(path: string, content: string | Uint8Array): undefined {
  const draft = begin(path);
  try {
    draft.append(content);
    draft.keep();
  } catch (error) {
    draft.discard();
    throw error;
  }
}

/** Opens a file that is written in pieces; what the system refuses is thrown. */
export function draftOf(path: string): Draft {
  const draft = begin(path);
  return {
    write: async (text) => attempt(() => draft.append(text)),
    keep: async () => attempt(() => draft.keep()),
    discard: async () => draft.discard(),
  };
}

interface Begun {
  append(content: string | Uint8Array): undefined;
  keep(): undefined;
  discard(): void;
}

function begin(path: string): Begun {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before?.isDirectory()) throw Object.assign(new Error(`${path} is a folder.`), { code: "EISDIR" });
  return before && !before.isFile() ? straight(path) : beside(path, before);
}

/** What is no regular file, such as /dev/null, is written to as it is. */
function straight(path: string): Begun {
  const { append, close } = opened(path, "w");
  return { append, keep: close, discard: close };
}

/** A file that is written beside its place and then put there, so that nobody ever finds half of it. */
function beside(path: string, before: Stats | undefined): Begun {
  if (before) accessSync(path, constants.W_OK);
  const target = before ? realpathSync(path) : path;
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  removeWhenInterrupted();
  const { append, close } = opened(draft, "wx");
  unfinished.add(draft);
  return {
    append,
    keep() {
      close();
      if (before) chmodSync(draft, before.mode);
      try {
        renameSync(draft, target);
      } catch (error) {
        // Windows says this of what somebody has open: that one may write there was seen before.
        const isOpen = before && process.platform === "win32" && codeOf(error) === "EPERM";
        throw isOpen ? Object.assign(new Error(`${path} is open.`), { code: "EBUSY" }) : error;
      }
      unfinished.delete(draft);
    },
    discard() {
      close();
      rmSync(draft, { force: true });
      unfinished.delete(draft);
    },
  };
}

function opened(path: string, flags: string) {
  const file = openSync(path, flags);
  let isOpen = true;
  return {
    append(content: string | Uint8Array): undefined {
      writeFileSync(file, content);
    },
    close(): undefined {
      if (isOpen) closeSync(file);
      isOpen = false;
    },
  };
}

const unfinished = new Set<string>();
let isListening = false;

/**
 * Ctrl-C, or a terminal that is closed, leaves no half-written file behind. Listens before the first file is made: a
 * signal that comes between waits until the file is known.
 */
function removeWhenInterrupted(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true });
      process.kill(process.pid, signal);
    });
}
