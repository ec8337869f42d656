import { type Work, workIn } from "./work.ts";

const key = "plankoll";
/** Of the form in which work is kept; what has another is not read. */
const version = 1;

/** What has been kept of earlier work, if the browser keeps anything. */
export function keptWork(): Work | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as {
      readonly version?: unknown;
      readonly work?: unknown;
    } | null;
    return kept?.version === version ? workIn(kept.work) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the work; tells whether that went well. */
export function keep(work: Work): boolean {
  try {
    localStorage.setItem(key, JSON.stringify({ version, work }));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
