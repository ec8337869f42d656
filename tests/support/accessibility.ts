import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

const run = `axe.run(document, {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] },
  preload: false,
  resultTypes: ["violations", "passes"],
})`;

/** Lets `violations` be asked of an open page. */
export async function addAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds against the success criteria of WCAG 2.1, levels A and AA, once it has looked at so much as these rules. */
export async function violations(page: Page, ...looked: readonly string[]): Promise<readonly unknown[]> {
  const { violations, passes } = await page.evaluate<axe.AxeResults>(run);
  expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", ...looked]));
  return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
}

/** What is shown and reaches beyond the right edge, but for what stands in a region that is scrolled by itself. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(`[...document.body.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && !element.closest(".scroll table, .unseen, .skip, .cm-editor, [inert]"))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => element.outerHTML.slice(0, 100))`);
}
