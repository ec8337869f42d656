import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdir,
  readFileSync,
  readSync,
  realpath,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Draft, Found, Host, Refusal, Stream, Thread } from "./host.ts";
import { main, serve } from "./main.ts";

const host: Host = {
  env: process.env,
  platform: `${process.platform} ${process.arch}, Node ${process.versions.node}`,
  stdout: streamOf(1),
  stderr: streamOf(2),
  today() {
    // A hundred times as fast as Intl with a time zone, which would be a third of a short run.
    process.env.TZ = "Europe/Stockholm";
    const now = new Date();
    const twoDigits = (number: number) => String(number).padStart(2, "0");
    return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
  },
  elapsed: () => performance.now(),
  look: async (path) =>
    attempt(() => {
      const stats = statSync(path);
      const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
      return { kind, name: nameOf(path), real: realpathSync(path) } as const;
    }),
  read: async (path, most) =>
    attempt(() => {
      // A pipe that nobody writes to is at its end, and not to be waited for.
      const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
      try {
        return readAtMost(file, most);
      } finally {
        closeSync(file);
      }
    }),
  page: async () => attempt(() => readFileSync(join(__dirname, "plankoll.html"))),
  async readStdin(most) {
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
  },
  ask,
  pathFrom: (folder, path) => relative(folder, path).replaceAll(sep, "/"),
  find,
  get cores() {
    return availableParallelism();
  },
  thread,
  draft: async (path) => attempt(() => draftOf(path)),
  inRepository,
  write: async (path, content) => attempt(() => writeWhole(path, content)),
};

if (isMainThread) {
  void main(process.argv.slice(2), host).then((code) => {
    process.exitCode = code;
  });
} else {
  void serve(workerData, host, (told) => parentPort?.postMessage(told));
}

/** A thread that runs this program again. */
function thread(job: unknown): Thread {
  const worker = new Worker(process.argv[1] ?? "", {
    workerData: job,
    // Most of what is made while a plan is read is soon gone: with more room for it there is less to tidy.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  let heard: unknown[] = [];
  let ended = false;
  let wake = () => {};
  const hear = (what: () => void) => () => {
    what();
    wake();
  };
  worker.on("message", (told: unknown[]) => hear(() => heard.push(...told))());
  // One that cannot start or is ended leaves its work to the others; a fault of ours shows when they do it.
  worker.on("error", () => {});
  worker.on(
    "exit",
    hear(() => (ended = true)),
  );
  return {
    async heard(wait) {
      await new Promise<void>((resolve) => {
        if (!wait || heard.length > 0 || ended) setImmediate(resolve);
        else wake = resolve;
      });
      const news = heard;
      heard = [];
      return news.length > 0 || !ended ? news : undefined;
    },
  };
}

/** Does what may be refused; what is thrown by the system becomes a value. */
function attempt<T>(action: () => T): T | Refusal {
  try {
    return action();
  } catch (error) {
    return refusalOf(error);
  }
}

function refusalOf(error: unknown): Refusal {
  const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
  switch (code) {
    case undefined:
      throw error;
    case "ENOENT":
    case "ENOTDIR":
      return { refusal: "missing", code };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { refusal: "forbidden", code };
    case "EISDIR":
      return { refusal: "folder", code };
    case "EBUSY":
      return { refusal: "busy", code };
    default:
      return { refusal: "other", code };
  }
}

async function ask(question: string): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined;
  const { createInterface } = await import("node:readline");
  // Not on standard output, which may go to a file.
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    const leave = () => {
      process.stderr.write("\n");
      resolve(undefined);
    };
    terminal.once("close", leave);
    terminal.question(question, (answer) => {
      terminal.off("close", leave);
      terminal.close();
      resolve(answer);
    });
  });
}

function nameOf(path: string): string {
  return relative("", path).replaceAll(sep, "/") || ".";
}

let root: string | undefined;

function inRepository(real: string): string | undefined {
  root ??= rootAbove(realpathSync("."));
  return isBelow(root, real) ? relative(root, real).replaceAll(sep, "/") : undefined;
}

function rootAbove(folder: string): string {
  for (let here = folder; ; here = dirname(here)) {
    // A file in a work tree or a submodule.
    if (existsSync(join(here, ".git"))) return here;
    if (here === dirname(here)) return folder;
  }
}

function readAtMost(file: number, most: number): Uint8Array {
  const chunks: Buffer[] = [];
  for (let length = 0; length < most; ) {
    const chunk = Buffer.allocUnsafe(Math.min(65_536, most - length));
    const read = readSome(file, chunk);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

function readSome(file: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(file, chunk);
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
}

/** Whether a pipe has no more just now, or no room; then waits a little. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) return false;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  return true;
}

const yamlFile = /\.ya?ml$/i;

/** A link to YAML or to a folder that lies beyond where a search began; what a search passes over may lead anywhere. */
function leadsOut(start: string, path: string, resolved: string): Refusal | undefined {
  const name = basename(path);
  if (name.startsWith(".") || name === "node_modules" || isBelow(start, resolved)) return undefined;
  const isMeant = yamlFile.test(name) || statSync(resolved, { throwIfNoEntry: false })?.isDirectory();
  return isMeant ? { refusal: "outside", code: "EXDEV" } : undefined;
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}

async function find(pattern: string, folder?: string): Promise<Found> {
  const { glob } = await import("tinyglobby");
  const refused: Found["refused"][number][] = [];
  const named = folder ?? /^(?:[^*?[{(!]*\/)?/.exec(pattern)?.[0] ?? "";
  const start = existsSync(named || ".") ? realpathSync(named || ".") : "";
  const files = await glob(pattern, {
    cwd: folder ?? ".",
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
    // In a folder PLAN.YAML is meant too; a pattern means what it says.
    caseSensitiveMatch: folder === undefined,
    fs: {
      // tinyglobby passes over what it cannot open; a plan that is not seen must not go unsaid.
      readdir: ((path: string, options: object, done: (error: Error | null, entries?: unknown[]) => void) =>
        readdir(path, options, (error, entries) => {
          // A pattern may begin with a folder that does not exist: then it has no match, which is said elsewhere.
          if (error && (folder !== undefined || error.code !== "ENOENT"))
            refused.push({ path: nameOf(path), refusal: refusalOf(error) });
          done(error, entries);
        })) as never,
      realpath: ((path: string, done: (error: Error | null, resolved?: string) => void) =>
        realpath(path, (error, resolved) => {
          const refusal = error ? refusalOf(error) : leadsOut(start, path, resolved);
          if (refusal && (refusal.refusal === "outside" || yamlFile.test(path)))
            refused.push({ path: nameOf(path), refusal });
          done(error ?? (refusal ? new Error(refusal.code) : null), resolved);
        })) as never,
    },
  });
  return { files: files.map((file) => join(folder ?? "", file).replaceAll(sep, "/")), refused };
}

/** What is no regular file, such as /dev/null, is written to as it is. */
function writeWhole(path: string, content: string | Uint8Array): Refusal | undefined {
  const draft = draftOf(path);
  try {
    draft.append(content);
    draft.finish();
  } catch (error) {
    draft.drop();
    throw error;
  }
  return undefined;
}

const unfinished = new Set<string>();

/** Ctrl-C, or a terminal that is closed, leaves no half-written file behind. */
function removeWhenInterrupted(path: string): void {
  if (unfinished.size === 0) {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => {
        for (const path of unfinished) rmSync(path, { force: true });
        process.kill(process.pid, signal);
      });
  }
  unfinished.add(path);
}

/** A file that is written beside its place and then put there, so that nobody ever finds half of it. */
function draftOf(path: string): Draft & { append(content: string | Uint8Array): void; finish(): void; drop(): void } {
  const before: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  if (before?.isDirectory()) throw Object.assign(new Error(`${path} is a folder.`), { code: "EISDIR" });
  const isSpecial = before !== undefined && !before.isFile();
  if (before && !isSpecial) accessSync(path, constants.W_OK);
  const target = before && !isSpecial ? realpathSync(path) : path;
  const beside = isSpecial ? path : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = openSync(beside, isSpecial ? "w" : "wx");
  if (!isSpecial) removeWhenInterrupted(beside);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  const finish = () => {
    close();
    if (isSpecial) return;
    if (before) chmodSync(beside, before.mode);
    try {
      renameSync(beside, target);
    } catch (error) {
      // Windows says this of what somebody has open: that one may write there was seen before.
      const isBusy = before && process.platform === "win32" && (error as NodeJS.ErrnoException).code === "EPERM";
      throw isBusy ? Object.assign(new Error(`${path} is open.`), { code: "EBUSY" }) : error;
    }
  };
  const drop = () => {
    close();
    if (!isSpecial) rmSync(beside, { force: true });
  };
  const append = (content: string | Uint8Array) => writeFileSync(file, content);
  return {
    append,
    finish,
    drop,
    write: async (text) => attempt(() => void append(text)),
    keep: async () => attempt(() => void finish()),
    discard: async () => drop(),
  };
}

/**
 * Standard output or error. Node's own stream is used for terminals only: the rest is written at once and whole, which
 * needs none of Node's machinery for streams and outlives the end of the process.
 */
function streamOf(descriptor: 1 | 2): Stream {
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
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      // The reader of a pipe has gone, as `head -1` does: it has what it wanted.
      if (error instanceof Error && "code" in error && error.code === "EPIPE") return;
      // The pipe may be full, while whoever opened it does not let us wait for it.
      if (!isBusy(error)) throw error;
    }
  }
}
