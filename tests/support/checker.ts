import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Page } from "playwright-core";
import { withoutChromium } from "./chromium.ts";

/** The page as `npm run build` makes it. */
export const builtPage = fileURLToPath(new URL("../../dist/plankoll.html", import.meta.url));

/** For names of tests that are skipped without a browser, or before the page is built. */
export const withoutPage = withoutChromium || !existsSync(builtPage);

/** The page in a browser of its own, as one who got it as a file has it. */
export interface Checker {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the page asked for besides itself and what it made itself. */
  readonly requests: readonly string[];
  /** What the browser complained of. */
  readonly complaints: readonly string[];
}

/** Opens the page from its file; the same context keeps what was kept. */
export async function openPage(browser: Browser, before?: BrowserContext): Promise<Checker> {
  const context = before ?? (await browser.newContext({ viewport: { width: 1280, height: 900 } }));
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  const address = pathToFileURL(builtPage).href;
  page.on("request", (request) => {
    if (request.url() !== address && !/^(?:blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(address);
  return { page, context, requests, complaints };
}

/** Drops files on the page. */
export async function drop(page: Page, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const packed = Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString("base64")]);
  await page.evaluate(`{
    const transfer = new DataTransfer();
    for (const [name, packed] of ${JSON.stringify(packed)})
      transfer.items.add(new File([Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))], name));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }`);
}

/** Judges as of a day. */
export async function judgeAsOf(page: Page, day: string): Promise<void> {
  await page.locator("#app-as-of").fill(day);
  await page.locator(".report", { hasText: day }).first().waitFor();
}

/** Saves what the menu has a name for. */
export async function save(page: Page, label: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await page.locator(".app-save summary").click();
  await page.locator(".app-save button", { hasText: label }).click();
  return contentOf(await download);
}

async function contentOf(download: Download) {
  const file = join(mkdtempSync(join(tmpdir(), "plankoll-saved-")), "file");
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: readFileSync(file) };
}
