import type { Host, Place, Refusal } from "../../src/cli/host.ts";

/** A file's content, a link to another path, a thing that is no file, or what the system says of the path. */
export type Entry = string | Uint8Array | { readonly link: string } | "PIPE" | Refusal;

export interface World {
  readonly files?: Readonly<Record<string, Entry>>;
  /** Folders without files. */
  readonly folders?: readonly string[];
  /** Folders that cannot be opened. */
  readonly closed?: Readonly<Record<string, Refusal>>;
  readonly stdin?: string | Uint8Array;
  /** The page that comes with the program. */
  readonly page?: Uint8Array | undefined;
  readonly env?: Readonly<Record<string, string>>;
  readonly today?: string;
  readonly terminal?: boolean;
  /** What is answered to each question in turn; after the last, nobody answers. */
  readonly answers?: readonly string[];
  /** Milliseconds that pass each time that somebody looks at the clock. */
  readonly pace?: number;
  /** Where we stand in the repository; at its root when left out. */
  readonly here?: string;
  /** What the system says when one writes here. */
  readonly unwritable?: Readonly<Record<string, Refusal>>;
}

/** A world in memory: paths are relative, with forward slashes. */
export function hostOf({ files = {}, stdin = "", env = {}, today = "2026-11-22", ...world }: World = {}) {
  const said = { stdout: "", stderr: "" };
  const written = new Map<string, string>();
  const bytesWritten = new Map<string, Buffer>();
  const {
    page,
    terminal: isTerminal = false,
    pace = 0,
    unwritable = {},
    folders = [],
    closed = {},
    answers = [],
    here = "",
  } = world;
  const left = [...answers];
  let clock = 0;

  const text = (content: string | Uint8Array) =>
    typeof content === "string" ? content : new TextDecoder().decode(content);
  const keep = (path: string, content: string | Uint8Array) => {
    written.set(path, text(content));
    bytesWritten.set(path, Buffer.from(bytes(content)));
  };
  const stream = (name: "stdout" | "stderr") => ({
    isTerminal,
    columns: 80,
    write: async (content: string | Uint8Array) => {
      said[name] += text(content);
      return undefined;
    },
  });
  const clean = (path: string) =>
    path
      .replace(/^\.\//, "")
      .replace(/\/$/, "")
      .replace(/(?<=^|\/)(?!\.\.\/)[^/]+\/\.\.\//g, "");
  const look = async (given: string): Promise<Place | Refusal> => {
    const path = clean(given);
    const entry = files[path];
    if (entry === undefined) {
      const isFolder =
        path === "." || folders.includes(path) || Object.keys(files).some((file) => file.startsWith(`${path}/`));
      return isFolder && path !== "" ? { kind: "folder", name: path, real: path } : missing;
    }
    if (entry === "PIPE") return { kind: "other", name: path, real: path };
    if (typeof entry === "string" || entry instanceof Uint8Array) return { kind: "file", name: path, real: path };
    return "refusal" in entry ? entry : { kind: "file", name: path, real: entry.link };
  };
  const host: Host = {
    env,
    platform: "memory",
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    today: () => today,
    elapsed: () => {
      clock += pace;
      return clock;
    },
    look,
    read: async (path, most) => {
      const entry = files[clean(path)];
      if (typeof entry === "object" && "link" in entry) return host.read(entry.link, most);
      if (typeof entry === "string" || entry instanceof Uint8Array) return bytes(entry).subarray(0, most);
      throw new Error(`${path} is read without having been looked at.`);
    },
    page: async () => page ?? missing,
    readStdin: async (most) => bytes(stdin).subarray(0, most),
    ask: async (question) => {
      const answer = left.shift();
      if (answer !== undefined) said.stderr += `${question}${answer}\n`;
      return answer;
    },
    pathFrom: (folder, path) => {
      const [from, to] = [stepsFrom(here, folder), stepsFrom(here, path)];
      const differs = [...from, undefined].findIndex((step, i) => step === undefined || step !== to[i]);
      return [...from.slice(differs).map(() => ".."), ...to.slice(differs)].join("/");
    },
    find: async (pattern, folder) => {
      const below = folder === undefined || clean(folder) === "." ? "" : `${clean(folder)}/`;
      const matches = matcher(pattern);
      const found = Object.keys(files).filter(
        (file) =>
          file.startsWith(below) && matches(file.slice(below.length)) && !/(?:^|\/)(?:\.|node_modules\/)/.test(file),
      );
      const refused = Object.entries(closed).filter(([path]) => path.startsWith(below) || `${path}/` === below);
      return { files: found, refused: refused.map(([path, refusal]) => ({ path, refusal })) };
    },
    cores: 1,
    thread: () => {
      throw new Error("There are no threads in memory.");
    },
    draft: async (path) => {
      const refusal = unwritable[path];
      if (refusal) return refusal;
      let whole = "";
      return {
        write: async (content) => {
          whole += content;
          return undefined;
        },
        keep: async () => {
          keep(path, whole);
          return undefined;
        },
        discard: async () => {},
      };
    },
    inRepository: (real) => {
      const steps: string[] = here === "" ? [] : here.split("/");
      for (const step of real.split("/").filter((step) => step !== "." && step !== "")) {
        if (step !== "..") steps.push(step);
        else if (steps.pop() === undefined) return undefined;
      }
      return steps.join("/");
    },
    write: async (path, content) => {
      const refusal = unwritable[path];
      if (!refusal) keep(path, content);
      return refusal;
    },
  };
  return { host, said, written, bytesWritten };
}

/** A path from the top, without the dots in it. */
function stepsFrom(here: string, path: string): readonly string[] {
  const steps: string[] = [];
  for (const step of `${here}/${path}`.split("/").filter((step) => step !== "" && step !== "."))
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  return steps;
}

const missing: Refusal = { refusal: "missing", code: "ENOENT" };
export const forbidden: Refusal = { refusal: "forbidden", code: "EACCES" };

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

/** Patterns of the sort that the tests use: `*`, `**` and `{a,b}`. */
function matcher(pattern: string): (path: string) => boolean {
  const source = pattern
    .replace(/[.]/g, "\\.")
    .replace(/\{([^}]*)\}/g, (_, words: string) => `(?:${words.replaceAll(",", "|")})`)
    .replace(/\*\*\/|\*/g, (stars) => (stars === "*" ? "[^/]*" : "(?:.*/)?"));
  return (path) => new RegExp(`^${source}$`).test(path);
}
