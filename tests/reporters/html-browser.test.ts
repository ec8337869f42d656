import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAxe, stickingOut, violations } from "../support/accessibility.ts";
import { launch, withoutChromium } from "../support/chromium.ts";
import { pages } from "../support/pages.ts";

/** Those that differ in what they are made of; the others are like one of them. */
const looked = [
  "a plan full of traps",
  "plans such as people write",
  "a plan with faults",
  "an audit full of traps",
  "an audit of nothing much",
  "an audit of the examples",
];

const folder = mkdtempSync(join(tmpdir(), "plankoll-html-"));
let browser: Browser;
beforeAll(async () => {
  if (!withoutChromium) browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

interface Open {
  readonly page: Page;
  readonly requests: readonly string[];
  /** Why requests came to nothing, by what was asked for. */
  readonly failures: ReadonlyMap<string, string | undefined>;
  readonly complaints: readonly string[];
}

/** Opens a page from a file, as people do who got it in a letter; with all that it asks for and complains of. */
async function open(content: string): Promise<Open> {
  const file = join(folder, "page.html");
  writeFileSync(file, content);
  const page = await browser.newPage();
  const requests: string[] = [];
  const failures = new Map<string, string | undefined>();
  const complaints: string[] = [];
  page.on("requestfailed", (request) => failures.set(request.url(), request.failure()?.errorText));
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, failures, complaints };
}

describe.skipIf(withoutChromium).each(looked)("the page on %s, in a browser", (name) => {
  let opened: Open;
  beforeAll(async () => {
    if (withoutChromium) return;
    opened = await open(pages[name] ?? "");
    await addAxe(opened.page);
  }, 120_000);
  afterAll(() => opened?.page.close());

  // Colours are the same on every width.
  test.each([
    [1280, "light"],
    [1280, "dark"],
    [320, "light"],
  ] as const)(
    "is accessible, %i pixels wide and %s",
    async (width, colorScheme) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect(await violations(page, "html-has-lang", "document-title")).toEqual([]);
    },
    120_000,
  );

  test("asks for nothing and complains of nothing", () => {
    expect(opened.requests).toEqual([opened.page.url()]);
    expect(opened.complaints).toEqual([]);
  });

  test.each([320, 375, 768, 1280])("has nothing that sticks out, %i pixels wide", async (width) => {
    const { page } = opened;
    await page.setViewportSize({ width, height: 900 });
    expect(await stickingOut(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("has the matrix whole beside its municipalities, 1280 pixels wide", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 1280, height: 900 });
    const hidden = `[...document.querySelectorAll(".matrix")].map(({ offsetWidth, parentElement }) =>
      Math.max(0, offsetWidth - parentElement.clientWidth))`;
    // Names without a space are as wide as they are.
    if (name !== "an audit full of traps")
      expect(Math.max(0, ...(await page.evaluate<readonly number[]>(hidden)))).toBe(0);
  });

  test("prints on A4 with every table whole across the sheet", async () => {
    const { page } = opened;
    await page.emulateMedia({ media: "print" });
    for (const [selector, millimetres] of [
      [".scroll table:not(.matrix)", 178],
      [".matrix", 265],
    ] as const) {
      const width = (millimetres / 25.4) * 96;
      await page.setViewportSize({ width: Math.round(width), height: 900 });
      const right = `[...document.querySelectorAll("${selector}")].map((one) => one.getBoundingClientRect().right)`;
      expect(Math.max(0, ...(await page.evaluate<readonly number[]>(right)))).toBeLessThanOrEqual(width + 1);
    }
    const styles = `[...new Set([...document.querySelectorAll("thead, tr, li")].map((element) => {
      const { display, breakInside } = getComputedStyle(element);
      return element.tagName === "THEAD" ? display : breakInside;
    }))].sort()`;
    expect(await page.evaluate(styles)).toEqual(["avoid", "table-header-group"]);
    await page.emulateMedia({ media: "screen" });
  });

  test("can be read with more space between letters, words, lines and paragraphs", async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 900 });
    await page.evaluate(`document.styleSheets[0].insertRule(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }")`);
    expect(await page.evaluate("getComputedStyle(document.body).letterSpacing")).toBe("1.92px");
    expect(await stickingOut(page)).toEqual([]);
  });
});

describe.skipIf(withoutChromium)("the page's policy, in a browser", () => {
  const whole = pages["a plan with faults"] ?? "";
  const injected = `<script>document.title = "script";</script>
    <style>h1 { position: fixed; left: 17px }</style>
    <p id="own" style="position: fixed">x</p>
    <img src="https://example.invalid/x.png" onerror="document.title = 'handler'" alt="">
    <link rel="stylesheet" href="https://example.invalid/x.css">
    <iframe srcdoc="<script>parent.document.title = 'frame'</script>"></iframe>
    <form action="https://example.invalid/form" id="form"><input name="q"></form>
    <base href="https://example.invalid/">`;
  const addresses = ["https://example.invalid/x.css", "https://example.invalid/x.png"];
  const titleOf = (page: Page) => page.evaluate("document.title");
  const positionOf = (page: Page, selector: string) =>
    page.evaluate(`getComputedStyle(document.querySelector("${selector}")).position`);

  test("lets nothing run, look otherwise or ask for anything that has got into the page", async () => {
    const { page, failures, complaints } = await open(whole.replace("<h1>", `${injected}<h1>`));
    expect(await titleOf(page)).toMatch(/^Hällefors: /);
    expect(await positionOf(page, "h1")).toBe("static");
    expect(await positionOf(page, "#own")).toBe("static");
    expect(await page.evaluate("document.baseURI")).toBe(page.url());
    await page.evaluate("document.querySelector('#form').submit()");
    await page.waitForTimeout(200);
    expect(page.url()).toMatch(/^file:/);
    expect([...failures]).toEqual(addresses.map((address) => [address, "csp"]));
    expect(complaints.filter((text) => /Content Security Policy/.test(text)).length).toBeGreaterThanOrEqual(6);
    await page.close();
  });

  test("is what stops it: without the policy the same does run", async () => {
    const lax = whole.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, "");
    const { page, failures } = await open(lax.replace("<h1>", `${injected}<h1>`));
    expect(["script", "handler", "frame"]).toContain(await titleOf(page));
    expect(await positionOf(page, "h1")).toBe("fixed");
    expect(await positionOf(page, "#own")).toBe("fixed");
    for (const address of addresses) expect(failures.get(address)).toMatch(/^net::/);
    await page.close();
  });

  test("lets the page's own style through", async () => {
    const { page } = await open(whole);
    expect(await page.evaluate("getComputedStyle(document.body).maxWidth")).toBe("1104px");
    await page.close();
  });
});

describe.skipIf(withoutChromium)("on paper", () => {
  interface Sheet {
    readonly width: number;
    readonly height: number;
  }

  /** The sheets of a printed page, in points. */
  async function print(name: string): Promise<readonly Sheet[]> {
    const { page } = await open(pages[name] ?? "");
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    await page.close();
    const leaves = [...pdf.matchAll(/\/Type\s*\/Page\b[\s\S]*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    return leaves.map(([, width, height]) => ({
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
    }));
  }
  const portrait = { width: 595, height: 842 };
  const landscape = { width: 842, height: 595 };

  test.each([
    ["a plan with faults", 6, 12],
    ["a complete plan", 3, 8],
    ["a plan that states little", 5, 10],
  ])("%s takes from %i to %i sheets of A4", async (name, least, most) => {
    const sheets = await print(name);
    expect(new Set(sheets.map(({ width, height }) => `${width}x${height}`))).toEqual(new Set(["595x842"]));
    expect(sheets.length).toBeGreaterThanOrEqual(least);
    expect(sheets.length).toBeLessThanOrEqual(most);
  });

  test("the matrix of an audit lies across, and only the matrix", async () => {
    expect((await print("an audit of a county")).slice(0, 3)).toEqual([portrait, landscape, portrait]);
    const sheets = await print("an audit of the examples");
    expect(sheets.filter(({ width }) => width === landscape.width)).toHaveLength(1);
    expect(sheets.length).toBeLessThanOrEqual(12);
  });

  test.each(["a plan with faults", "a complete plan", "a plan that states little", "a plan of another county"])(
    "what those who decide read of %s is one sheet, and the rest begins on the next",
    async (name) => {
      const { page } = await open(pages[name] ?? "");
      await page.emulateMedia({ media: "print" });
      // A4 without its margins, 210 - 32 and 297 - 35 millimetres.
      await page.setViewportSize({ width: Math.floor((178 / 25.4) * 96), height: 900 });
      const bottom = await page.evaluate("document.querySelector('main > .about').getBoundingClientRect().bottom");
      expect(bottom).toBeLessThanOrEqual((262 / 25.4) * 96);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.body')).breakBefore")).toBe("page");
      await page.close();
    },
  );

  test("each of several plans begins on a sheet of its own", async () => {
    const { page } = await open(pages["all examples"] ?? "");
    await page.emulateMedia({ media: "print" });
    const breaks = `[...document.querySelectorAll("article")].map((one) => getComputedStyle(one).breakBefore)`;
    expect(await page.evaluate(breaks)).toEqual(Array(6).fill("page"));
    await page.close();
  });
});
