import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Debian's browser, or nothing where it is not installed. */
const program = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path));

/** For names of tests that are skipped without it. */
export const withoutChromium = program === undefined;

/** Starts a browser that can reach no network. */
export async function launch(): Promise<Browser> {
  if (!program) throw new Error("Chromium is not installed.");
  // In a container there is no room for the sandbox, and the pages are our own.
  return chromium.launch({
    executablePath: program,
    args: ["--no-sandbox", "--disable-gpu", "--proxy-server=0.0.0.0:1"],
  });
}
