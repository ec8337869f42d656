import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Checker, drop, openPage, withoutPage } from "../support/checker.ts";
import { launch } from "../support/chromium.ts";

const table = readFileSync(new URL("../../examples/aktivitetstabell.xlsx", import.meta.url));
const patience = 240_000;

let browser: Browser;
beforeAll(async () => {
  if (!withoutPage) browser = await launch();
}, 120_000);
afterAll(() => browser?.close());

const openExample = async (page: Page, nth: number) => {
  await page.locator(".app-examples button").nth(nth).click();
  await page.locator(".report h1").waitFor({ state: "attached" });
};

/** How to get to each state that the page can be in. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "where one begins": async () => {},
  "answers that cannot stand in a plan": async (page) => {
    await page.locator("#app-municipality-answer").fill("Norra");
    await page.locator(".app-begin .app-main").click();
    await page.locator(".app-wrong button").first().waitFor();
  },
  "a plan with faults": (page) => openExample(page, 0),
  "a plan that meets everything": (page) => openExample(page, 1),
  "a text that cannot be read": async (page) => {
    await openExample(page, 0);
    await page.locator(".cm-line").nth(3).click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(": [");
    await page.locator(".app-old").waitFor({ state: "attached" });
  },
  "what a table would change": async (page) => {
    await openExample(page, 2);
    await drop(page, { "tabell.xlsx": table });
    await page.locator("dialog").waitFor();
  },
  "several plans": async (page) => {
    await page.locator(".app-examples button").last().click();
    await page.locator(".report .matrix").waitFor();
  },
  "the menu of what to save": async (page) => {
    await openExample(page, 0);
    await page.locator(".app-save summary").click();
  },
};

/** What axe finds against the success criteria of WCAG 2.1, levels A and AA. */
async function violations(page: Page): Promise<readonly unknown[]> {
  const run = `axe.run(document, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
    preload: false,
    resultTypes: ["violations", "passes"],
  })`;
  const { violations, passes } = await page.evaluate<axe.AxeResults>(run);
  expect(passes.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["color-contrast", "html-has-lang", "document-title", "button-name"]),
  );
  return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
}

/** What reaches beyond the right edge; tables and the text of a plan stand in regions that are scrolled by themselves. */
const outside = `[...document.body.querySelectorAll("*")]
  .filter((element) => element.checkVisibility() && !element.closest(".scroll table, .unseen, .skip, .cm-editor, [inert]"))
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
  .map((element) => element.outerHTML.slice(0, 100))`;

describe.skipIf(withoutPage).each(Object.keys(states))("the page, %s", (name) => {
  test.each([
    [1280, "light"],
    [1280, "dark"],
    [375, "light"],
    [320, "dark"],
  ] as const)("is accessible and fits, %i pixels wide and %s", { timeout: patience }, async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const { page } = await openPage(browser, context);
    await states[name]?.(page);
    await page.evaluate(axe.source);
    for (const pane of ["plan", "report"]) {
      const tab = page.locator(`.app-tabs button[data-of=${pane}]`);
      if ((await tab.isVisible()) && !(await page.locator("dialog").isVisible())) await tab.click();
      expect({ pane, found: await violations(page) }).toEqual({ pane, found: [] });
      expect({ pane, found: await page.evaluate(outside) }).toEqual({ pane, found: [] });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
    await context.close();
  });
});

describe.skipIf(withoutPage)("with the keyboard alone", () => {
  let opened: Checker;
  let page: Page;
  beforeAll(async () => {
    if (withoutPage) return;
    opened = await openPage(browser);
    page = opened.page;
  }, 120_000);
  afterAll(() => opened?.context.close());

  const focused = (expression: string) => page.evaluate<string>(`(document.activeElement?.${expression}) ?? ""`);
  /** Presses Tab until the focus is on something that says so, at most so many times. */
  async function tabTo(words: string, most = 40): Promise<void> {
    for (let times = 0; times < most; times++) {
      await page.keyboard.press("Tab");
      if ((await focused("textContent")).includes(words)) return;
    }
    throw new Error(`The keyboard does not get to “${words}”.`);
  }

  test("one opens an example, writes, leaves the editor and follows a finding", { timeout: patience }, async () => {
    await tabTo("En plan med brister");
    await page.keyboard.press("Enter");
    await page.locator(".report h1").waitFor();
    // The caret stands in the plan at once.
    expect(await focused("className")).toContain("cm-content");
    expect(await focused("getAttribute('aria-label')")).toBe("Planens text");
    const hint = await page.locator("#app-keys").innerText();
    expect(hint).toContain("Esc");
    expect(await focused("getAttribute('aria-describedby')")).toBe("app-keys");

    await page.keyboard.press("Tab");
    expect(await focused("className")).toContain("cm-content");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await focused("className")).not.toContain("cm-content");
    await tabTo("rad 41", 400);
    await page.keyboard.press("Enter");
    expect(await focused("className")).toContain("cm-content");
    await page.locator(".cm-activeLine", { hasText: "ej utsedd" }).waitFor();
  });

  test("skip links lead to the plan and to the report", { timeout: patience }, async () => {
    await page.evaluate("document.activeElement.blur()");
    await page.evaluate("getSelection().removeAllRanges(), document.body.focus()");
    await page.locator("#app-skip-report").focus();
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("app-report");
    await page.locator("#app-skip-plan").focus();
    await page.keyboard.press("Enter");
    expect(await focused("id")).toBe("app-plan");
  });

  test("a menu opens, and closes with Escape, where one was", { timeout: patience }, async () => {
    await page.locator(".app-save summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await focused("textContent")).toBe("Planen (YAML)");
    await page.keyboard.press("Escape");
    expect(await focused("tagName")).toBe("SUMMARY");
    expect(await page.locator(".app-save").getAttribute("open")).toBeNull();
  });

  test("what is focused can be seen", { timeout: patience }, async () => {
    await page.locator("#app-bar button").first().focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });
});

describe.skipIf(withoutPage)("to those who listen", () => {
  test("the numbers are told when they have changed, and what cannot be read", { timeout: patience }, async () => {
    const { page, context } = await openPage(browser);
    await openExample(page, 0);
    const said = page.locator("#app-said");
    await page.locator("#app-said", { hasText: "Hällefors. Luckor:" }).waitFor({ state: "attached" });
    expect(await said.getAttribute("role")).toBe("status");
    await page.locator(".cm-line").nth(3).click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(": [");
    await page.locator("#app-said", { hasText: "Planen går inte att läsa" }).waitFor({ state: "attached" });
    await context.close();
  });
});

test.skipIf(withoutPage)("on paper stands the report, and nothing else", { timeout: patience }, async () => {
  const { page, context } = await openPage(browser);
  await openExample(page, 0);
  await page.emulateMedia({ media: "print" });
  const shown = await page.evaluate<
    readonly string[]
  >(`[...document.querySelectorAll("#app-bar, #app-foot, .app-head, .app-plan, .app-tabs, .report")]
    .filter((element) => element.checkVisibility()).map((element) => element.className)`);
  expect(shown).toEqual(["report"]);
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(text.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(4);
  await context.close();
});
