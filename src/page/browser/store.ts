import { type Work, workIn } from "./work.ts";

const key = "plankoll";
/** Of the form in which work is kept; what has another is not read. */
const version = 1;

/** What a browser keeps texts in. */
interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

interface Store {
  /** What has been kept of earlier work, if the browser keeps anything. */
  kept(): Work | undefined;
  /** Keeps the work; tells whether that went well. */
  keep(work: Work): boolean;
  forget(): void;
}

/** Keeps work in a browser's storage; even to ask for that fails in some browsers. */
export function storeIn(storage: () => Storage): Store {
  return {
    kept() {
      try {
        const kept = JSON.parse(storage().getItem(key) ?? "null") as {
          readonly version?: unknown;
          readonly work?: unknown;
        } | null;
        return kept?.version === version ? workIn(kept.work) : undefined;
      } catch {
        return undefined;
      }
    },
    keep(work) {
      try {
        storage().setItem(key, JSON.stringify({ version, work }));
        return true;
      } catch {
        return false;
      }
    },
    forget() {
      try {
        storage().removeItem(key);
      } catch {
        // A browser that keeps nothing has nothing to forget.
      }
    },
  };
}
