import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAxe, stickingOut, violations } from "../support/accessibility.ts";
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

const tabOf = (page: Page, pane: string) => page.locator(`.app-tabs button[data-of=${pane}]`);

/** On a wide screen too, where it is beside the plan, for when the screen grows narrow. */
const showReport = (page: Page) => tabOf(page, "report").dispatchEvent("click");

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
  "a table of which no heading is known": async (page) => {
    await drop(page, { "tabell.csv": "Det vi gör;Folk\nÖppet hus;Chefen\n" });
    await page.locator("dialog .app-columns").waitFor();
  },
  "several plans": async (page) => {
    await page.locator(".app-examples button").last().click();
    await page.locator(".report .matrix").waitFor();
  },
  "the menu of what to save": async (page) => {
    await openExample(page, 0);
    await page.locator(".app-save summary").click();
  },
  "the choice of packs": async (page) => {
    await openExample(page, 0);
    await showReport(page);
    await page.locator(".app-choose-packs summary").click();
    await page.locator(".app-packs input").first().waitFor();
  },
  "the question before all is cleared": async (page) => {
    await page.locator("#app-foot button").first().click();
    await page.locator("dialog").waitFor();
  },
  "the licences": async (page) => {
    await page.locator("#app-foot button").last().click();
    await page.locator("dialog").waitFor();
  },
  "a file that cannot be opened": async (page) => {
    await drop(page, { "trasigt.yaml": "plankoll-pack: 1\nid: EGET\n" });
    await page.locator("dialog").waitFor();
  },
};

/** Colours are the same on every width, so that axe need not look at all of these. */
const screens = [
  { width: 1280, colorScheme: "light", isLookedAt: true },
  { width: 1280, colorScheme: "dark", isLookedAt: true },
  { width: 375, colorScheme: "light", isLookedAt: false },
  { width: 320, colorScheme: "dark", isLookedAt: true },
] as const;

describe.skipIf(withoutPage)("the page is accessible and fits, wide and narrow, light and dark", () => {
  test.each(Object.keys(states))("%s", { timeout: patience }, async (name) => {
    const { page, context } = await openPage(browser);
    await states[name]?.(page);
    await addAxe(page);
    const isCovered = (await page.locator("dialog, .app-menu[open]").count()) > 0;
    for (const { width, colorScheme, isLookedAt } of screens) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const isTabbed = !isCovered && (await tabOf(page, "plan").isVisible());
      for (const pane of isTabbed ? ["plan", "report"] : ["all"]) {
        if (isTabbed) await tabOf(page, pane).click();
        const seen = isLookedAt ? await violations(page, "button-name") : [];
        const found = [...seen, ...(await stickingOut(page))];
        expect({ width, colorScheme, pane, found }).toEqual({ width, colorScheme, pane, found: [] });
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      }
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

  test("one gets to all that can be acted on, and out at the end", { timeout: patience }, async () => {
    const { page, context } = await openPage(browser);
    const tabbed = async () => {
      await page.evaluate(`window.reached = new Set();
        addEventListener("focusin", ({ target }) => window.reached.add(target));
        document.activeElement.blur();`);
      // From where one is to the end, and then from the beginning.
      for (let ends = 0, times = 0; ends < 2 && times < 400; times++) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Tab");
        if (await page.evaluate("document.activeElement === document.body")) ends++;
      }
      return page.evaluate(`[...document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")]
        .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !window.reached.has(one))
        .filter((one) => one.type !== "radio" || one.checked)
        .map((one) => one.outerHTML.slice(0, 100))`);
    };
    expect(await tabbed()).toEqual([]);
    await openExample(page, 0);
    await page.locator(".app-choose-packs summary").click();
    await page.locator(".app-packs input").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await tabbed()).toEqual([]);
    await context.close();
  });

  test("the place in the report is kept while the plan is judged anew", { timeout: patience }, async () => {
    const { page, context } = await openPage(browser);
    await openExample(page, 0);
    const link = page.locator(".report a", { hasText: "rad 41" }).first();
    await link.focus();
    await page.evaluate(`{
      const day = document.getElementById("app-as-of");
      day.value = "2026-11-01";
      day.dispatchEvent(new Event("change"));
    }`);
    await page.locator(".report", { hasText: "2026-11-01" }).first().waitFor();
    expect(await page.evaluate("document.activeElement.textContent.slice(0, 20)")).toBe("rad 41");
    await context.close();
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
