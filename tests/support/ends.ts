import { runInNewContext } from "node:vm";

/**
 * Whether work comes to an end: true of what takes time in proportion to a text of some 100,000 characters, which is a
 * fraction of the patience on any machine; not of what takes the square of it or worse, which is stopped.
 */
export function ends(work: () => void, patience = 10_000): boolean {
  try {
    runInNewContext("work()", { work }, { timeout: patience });
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  }
}
