import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launch } from "../../tests/support/chromium.ts";
import { generatedPlan } from "../generated-plans.ts";
import { type Comparison, compareMeasured, place, root, type Times } from "./run.ts";

const built = pathToFileURL(join(root, "dist/plankoll.html")).href;

/** How long the page takes to be ready, and how long it keeps one who writes waiting. */
export async function* measurePage(pairs: number): AsyncGenerator<Comparison> {
  const browser = await launch();
  try {
    const opening = (name: string, address: string, first: string, last: string) => ({
      name,
      measure: () =>
        openedAfter(browser, address, { "until it is shown": first, "until its worker has answered": last }),
    });
    yield* await compareMeasured(
      opening("the page", built, ".app-start", "#app-agreement-answer option + option"),
      opening("an empty page of the same size", emptyPage(), "body", "body"),
      pairs,
    );
    yield* await compareMeasured(
      { name: "writing in a plan of 40 activities", measure: () => typing(browser, built, generatedPlan(0)) },
      { name: "writing in a bare text area", measure: () => typing(browser, textArea(), undefined) },
      Math.ceil(pairs / 3),
    );
  } finally {
    await browser.close();
  }
}

function emptyPage(): string {
  const frame = (text: string) => `<!doctype html><title>x</title><p>x<script type="text/plain">${text}</script>`;
  const size = readFileSync(join(root, "dist/plankoll.html")).length;
  return written("empty.html", frame("x".repeat(size - frame("").length)));
}

function textArea(): string {
  return written("area.html", `<!doctype html><title>x</title><textarea rows="30" cols="80"></textarea>`);
}

function written(name: string, text: string): string {
  const file = join(place, name);
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

/** From when the page was asked for until an element is there and has been drawn. */
async function openedAfter(
  browser: Browser,
  address: string,
  selectors: Readonly<Record<string, string>>,
): Promise<Times> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(`
    window.ready = Promise.all(${JSON.stringify(Object.entries(selectors))}.map(([what, selector]) =>
      new Promise((resolve) => {
        const look = () => document.readyState === "complete" && document.querySelector(selector)
          ? requestAnimationFrame(() => resolve([what, performance.now()]))
          : setTimeout(look, 1);
        look();
      })));`);
  await page.goto(address);
  const times = await page.evaluate<readonly (readonly [string, number])[]>("window.ready");
  await context.close();
  return Object.fromEntries(times);
}

const words = "Kommunen följer upp det som har gjorts och redovisar det för nämnden varje höst".split(" ");

/** Writes as people do, with pauses in which the plan is judged; returns the times between two pictures on the screen, which are 17 ms when nothing is in the way. */
async function typing(browser: Browser, address: string, text: string | undefined): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await (text === undefined ? page.locator("textarea").click() : openPlan(page, text));
  await page.evaluate(`
    window.gaps = [];
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      window.gaps.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);`);
  for (const word of words) {
    await page.keyboard.type(`${word} `, { delay: 60 });
    await page.waitForTimeout(300);
  }
  const gaps = await page.evaluate<readonly number[]>("window.gaps.slice(1)");
  await context.close();
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return {
    "the median wait for the screen": at(0.5),
    "the longest wait but for one in a hundred": at(0.99),
    "the longest wait": sorted.at(-1) ?? Number.NaN,
  };
}

async function openPlan(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], "plan.yaml"));
    dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }`);
  await page.locator(".report h1").waitFor();
  // A line with a text of its own, in which anything can be written.
  await page.locator(".cm-line", { hasText: "titel:" }).first().click();
  await page.keyboard.press("End");
}
