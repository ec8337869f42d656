import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Checker, drop, judgeAsOf, openPage, save, withoutPage } from "../support/checker.ts";
import { launch } from "../support/chromium.ts";
import { workbookWith } from "../support/workbook.ts";

const asOf = "2026-11-22";
const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url));
const program = fileURLToPath(new URL("../../bin/plankoll.cjs", import.meta.url));
/** What the editor offers is taken only when it has stood there for a moment. */
const moment = 150;
const folder = mkdtempSync(join(tmpdir(), "plankoll-page-"));

let browser: Browser;
let opened: Checker;
let page: Page;

beforeAll(async () => {
  if (!withoutPage) browser = await launch();
}, 120_000);
beforeEach(async () => {
  if (withoutPage) return;
  opened = await openPage(browser);
  page = opened.page;
}, 120_000);
afterEach(async () => {
  if (withoutPage) return;
  // Whatever was done: nothing was asked for, and nothing went wrong.
  const { requests, complaints } = opened;
  await opened.context.close();
  expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** What the built program writes about files that lie side by side. */
function written(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  // A report in another format is none that it would replace.
  rmSync(join(folder, "report"), { force: true });
  const options = { cwd: folder, stdio: "ignore" } as const;
  try {
    execFileSync(process.execPath, [program, ...args, "--as-of", asOf, "-o", "report"], options);
  } catch (error) {
    // Findings, or a file that cannot be read.
    if (![1, 3].includes((error as { status?: number }).status ?? 0)) throw error;
  }
  return readFileSync(join(folder, "report"));
}

const showExample = (title: string) => page.locator(".app-examples button", { hasText: title }).click();
const report = () => page.locator(".report");
const headed = (words: string) => page.locator(".report h1", { hasText: words }).waitFor();
const count = (list: string) => page.locator(`.numbers li:has(a[href="#${list}"]) .big`).innerText();

async function write(line: number, words: string): Promise<void> {
  await page
    .locator(".cm-line")
    .nth(line - 1)
    .click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(words);
}

describe.skipIf(withoutPage)("the page, opened from a file", () => {
  test("judges what is written: a gap that is filled is gone", { timeout: 120_000 }, async () => {
    await showExample("En plan med brister");
    await headed("Hällefors");
    await judgeAsOf(page, asOf);
    expect(await count("unassigned")).toBe("1");
    const line = await page.locator(".cm-line", { hasText: "ej utsedd" }).innerText();
    expect(line).toContain("ansvarig: ej utsedd");
    await page
      .locator(".cm-line", { hasText: "ej utsedd" })
      .locator("span", { hasText: "ej utsedd" })
      .last()
      .dblclick();
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.insertText(line.trimStart().replace("ej utsedd", "enhetschefen"));
    await page.locator('.numbers li:has(a[href="#unassigned"]) .big', { hasText: "0" }).waitFor();
    expect(await report().locator("#unassigned").textContent()).toContain("Inga.");
  });

  test("leads from a finding to its place", { timeout: 120_000 }, async () => {
    await showExample("En plan med brister");
    await headed("Hällefors");
    await report().locator("#unassigned a", { hasText: "rad 41" }).click();
    await page.locator(".cm-activeLine", { hasText: "ansvarig: ej utsedd" }).waitFor();
    expect(await page.evaluate("document.activeElement.closest('.cm-editor') !== null")).toBe(true);
    await page.locator(".cm-lintRange-error", { hasText: "ej utsedd" }).first().waitFor();
  });

  test("says what cannot be read, and never shows an old report as if it were of now", {
    timeout: 120_000,
  }, async () => {
    await showExample("En plan som uppfyller allt");
    await headed("Kumla");
    await write(4, ": [");
    await page.locator(".app-alert h2", { hasText: "rad" }).waitFor();
    await page.locator(".app-old").waitFor();
    expect(await page.locator("#app-report").getAttribute("data-old")).toBe("");
    await page.keyboard.press("Control+z");
    await page.locator("#app-report:not([data-old])").waitFor();
    expect(await page.locator(".app-alert").count()).toBe(1);
    await judgeAsOf(page, "2016-03-01");
    expect(await report().textContent()).toContain("SFS 2001:453");
  });

  test("opens a plan that is dropped, and saves what the command line writes", { timeout: 300_000 }, async () => {
    const files = { "nora.yaml": example("nora.yaml") };
    await drop(page, files);
    await headed("Nora");
    await judgeAsOf(page, asOf);
    expect((await save(page, "YAML")).bytes.equals(example("nora.yaml"))).toBe(true);
    for (const [label, format] of [
      ["Word", "docx"],
      ["HTML", "html"],
      ["Excel", "xlsx"],
      ["kalender", "ics"],
      ["Markdown", "markdown"],
      ["CSV", "csv"],
      ["JSON", "json"],
    ] as const) {
      const { name, bytes } = await save(page, label);
      expect(name).toBe(`nora.${format === "markdown" ? "md" : format}`);
      expect({ format, same: bytes.equals(written(["check", "nora.yaml", "-f", format], files)) }).toEqual({
        format,
        same: true,
      });
    }
  });

  test("keeps a file's own line breaks", { timeout: 120_000 }, async () => {
    const text = "plankoll: 1\r\nkommun: Nora\r\n";
    await drop(page, { "nora.yaml": text });
    await headed("Nora");
    await write(2, "\ntitel: Ny");
    await page.locator(".report .subtitle", { hasText: "Ny" }).waitFor();
    expect((await save(page, "YAML")).bytes.toString()).toBe("plankoll: 1\r\nkommun: Nora\r\ntitel: Ny\r\n");
  });

  test("finds the work again, until it is cleared", { timeout: 120_000 }, async () => {
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\n" });
    await headed("Nora");
    await write(2, "\ntitel: Det jag skrev");
    await page.locator(".report .subtitle", { hasText: "Det jag skrev" }).waitFor();
    await page.locator(".app-language").click();
    await page.locator(".app-name").waitFor();
    await page.reload();
    await page.locator(".report .subtitle", { hasText: "Det jag skrev" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.locator("#app-foot button", { hasText: "Clear all that is stored" }).click();
    await page.locator("dialog button", { hasText: "Clear everything" }).click();
    await page.locator(".app-start").waitFor();
    await page.reload();
    await page.locator(".app-start").waitFor();
    expect(await page.evaluate("localStorage.length")).toBeLessThanOrEqual(1);
    expect(await page.evaluate("JSON.stringify(localStorage)")).not.toContain("Det jag skrev");
  });

  test("shows several plans together, and a way to each", { timeout: 120_000 }, async () => {
    const files = {
      "nora.yaml": example("nora.yaml"),
      "brister.yaml": example("brister.yaml"),
      "trasig.yaml": "plankoll: 1\nmål: [",
    };
    await drop(page, files);
    await page.locator(".report .matrix").waitFor();
    expect(await page.locator(".app-plans .app-link").allInnerTexts()).toEqual(["Nora", "Hällefors", "trasig.yaml"]);
    await judgeAsOf(page, asOf);
    for (const [label, format] of [
      ["HTML", "html"],
      ["Excel", "xlsx"],
      ["Markdown", "markdown"],
      ["CSV", "csv"],
      ["JSON", "json"],
    ] as const) {
      const { bytes } = await save(page, label);
      const expected = written(["audit", ...Object.keys(files), "-f", format], files);
      expect({ format, same: bytes.equals(expected) }).toEqual({ format, same: true });
    }
    await page.locator(".app-link", { hasText: "Hällefors" }).click();
    await headed("Hällefors");
    await page.locator("#app-bar button", { hasText: "Alla planer (3)" }).click();
    await page.locator(".app-plans button", { hasText: "Stäng trasig.yaml" }).click();
    await page.locator(".app-plans:has(li):not(:has-text('trasig'))").waitFor();
    expect(await page.locator(".app-plans .app-link").allInnerTexts()).toEqual(["Nora", "Hällefors"]);
  });

  test("reads a table into the plan, once one has seen what it does", { timeout: 120_000 }, async () => {
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\n" });
    await headed("Nora");
    await drop(page, { "tabell.csv": "Aktivitet;Ansvarig\nÖppet hus;Enhetschefen\n" });
    const dialog = page.locator("dialog");
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain("Ny aktivitet: ”Öppet hus”");
    await dialog.locator("button", { hasText: "Avbryt" }).click();
    expect(await page.locator(".cm-content").innerText()).not.toContain("Öppet hus");
    await drop(page, { "aktivitetstabell.xlsx": example("aktivitetstabell.xlsx") });
    await dialog.locator("button", { hasText: "Ändra planen" }).click();
    await page.locator(".cm-line", { hasText: "Handläggarna utbildas i att bedöma risk" }).waitFor();
  });

  test("makes a new plan of a table, when told whose it is", { timeout: 120_000 }, async () => {
    await drop(page, { "tabell.csv": "Aktivitet;Ansvarig\nÖppet hus;Enhetschefen\n" });
    await page.locator("#app-whose").fill("Norra");
    await page.locator("dialog button", { hasText: "Visa" }).click();
    await page.locator("dialog .app-alert", { hasText: "Nora" }).waitFor();
    await page.locator("#app-whose").fill("Nora");
    await page.locator("dialog button", { hasText: "Visa" }).click();
    await page.locator("dialog button", { hasText: "Skapa planen" }).click();
    await headed("Nora");
  });

  test("reads the sheet and the columns that one chooses, and uses nothing that it has not shown", {
    timeout: 120_000,
  }, async () => {
    const rows = [
      ["Aktivitet", "Det vi ska göra"],
      ["Första", "Andra"],
    ];
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\n" });
    await headed("Nora");
    await drop(page, { "tabell.xlsx": await workbookWith({ Bilaga: [["Insats"], ["Tredje"]], Plan: rows }) });
    const dialog = page.locator("dialog");
    const shows = (words: string) => page.locator("dialog .app-lines", { hasText: words }).first().waitFor();
    await shows("Tredje");
    await page.locator("#app-sheet").selectOption("Plan");
    await dialog.locator("button", { hasText: "Visa" }).click();
    await shows("Första");
    const columns = dialog.locator(".app-columns select");
    await columns.nth(0).selectOption({ label: "Tas inte med" });
    await columns.nth(1).selectOption({ label: "Aktivitet" });
    await dialog.locator("button", { hasText: "Ändra planen" }).click();
    await shows("Andra");
    expect(await page.locator(".cm-content").innerText()).not.toContain("Andra");
    await dialog.locator("button", { hasText: "Ändra planen" }).click();
    await page.locator(".cm-line", { hasText: "Andra" }).waitFor();
    expect(await page.locator(".cm-content").innerText()).not.toContain("Första");
  });

  test("lets one say what the columns are where no heading is known", { timeout: 120_000 }, async () => {
    await drop(page, { "tabell.csv": "Det vi gör;Folk\nÖppet hus;Chefen\n" });
    await page.locator("dialog .app-alert").waitFor();
    await page.locator("dialog .app-columns select").first().selectOption({ label: "Aktivitet" });
    await page.locator("dialog button", { hasText: "Visa" }).click();
    await page.locator("#app-whose").fill("Nora");
    await page.locator("dialog button", { hasText: "Visa" }).click();
    await page.locator("dialog button", { hasText: "Skapa planen" }).click();
    await page.locator(".cm-line", { hasText: "Öppet hus" }).waitFor();
  });

  test("begins a plan from the questions", { timeout: 120_000 }, async () => {
    await page.locator("#app-municipality-answer").fill("Norra");
    await page.locator(".app-begin .app-main").click();
    await page.locator(".app-wrong button", { hasText: "Nora" }).click();
    await page.locator("#app-title-answer").fill("Handlingsplan");
    await page.locator(".app-begin .app-main").click();
    await headed("Nora");
    expect(await page.locator(".report .subtitle").innerText()).toBe("Handlingsplan");
    expect(await page.locator(".app-file").innerText()).toBe("nora.yaml");
  });

  test("judges by the packs that are chosen, own ones too", { timeout: 120_000 }, async () => {
    await showExample("Nora kommuns plan");
    await headed("Nora");
    await drop(page, { "own-pack.yaml": example("own-pack.yaml") });
    // What was judged by before and what has been brought are chosen.
    await page.locator(".app-choose-packs input[value=own]:checked").waitFor({ state: "attached" });
    await page.locator(".app-choose-packs summary").click();
    const law = page.locator('.app-choose-packs input[value="se-law"]');
    await law.uncheck();
    await page.locator(".report:not(:has-text('SFS 2025:400'))").waitFor();
    await page.locator(".app-choose-packs input[value=plan]").check();
    await page.locator(".report", { hasText: "SFS 2025:400" }).waitFor();
    await page.keyboard.press("Escape");
    await drop(page, { "trasigt.yaml": "plankoll-pack: 1\nid: EGET\n" });
    await page.locator("dialog", { hasText: "trasigt.yaml:2:" }).waitFor();
    await page.locator("dialog button").click();
  });

  test("asks before a file takes the place of an open one", { timeout: 120_000 }, async () => {
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\ntitel: Den första\n" });
    await headed("Nora");
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\ntitel: Den andra\n" });
    await page.locator("dialog button", { hasText: "Behåll" }).click();
    expect(await page.locator(".report .subtitle").innerText()).toBe("Den första");
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\ntitel: Den andra\n" });
    await page.locator("dialog button", { hasText: "Ersätt" }).click();
    await page.locator(".report .subtitle", { hasText: "Den andra" }).waitFor();
  });

  test("offers keys and values, and tells what a key is for", { timeout: 120_000 }, async () => {
    await drop(page, { "nora.yaml": "plankoll: 1\nkommun: Nora\n" });
    await headed("Nora");
    await page.locator(".cm-line").nth(2).click();
    await page.keyboard.type("dokumentt");
    await page.locator(".cm-tooltip-autocomplete", { hasText: "dokumenttyp" }).waitFor();
    await page.waitForTimeout(moment);
    await page.keyboard.press("Enter");
    await page.keyboard.type("rikt");
    await page.locator(".cm-tooltip-autocomplete", { hasText: "riktlinje" }).waitFor();
    await page.waitForTimeout(moment);
    await page.keyboard.press("Enter");
    expect(await page.locator(".cm-line").nth(2).innerText()).toBe("dokumenttyp: riktlinje");
    await page.locator(".cm-line").nth(1).locator("span", { hasText: "kommun" }).first().hover();
    await page.locator(".app-about-key", { hasText: "På engelska: municipality" }).waitFor();
  });

  test("lets nothing of a plan run or act", { timeout: 120_000 }, async () => {
    const evil = "<img src=x onerror=\"document.title='x'\"><script>document.title='x'</script>";
    await drop(page, {
      "a<b>.yaml": `plankoll: 1\nkommun: '${evil.replaceAll("'", "''")}'\ntitel: "javascript:alert(1)"\nmål:\n  - titel: '${evil.replaceAll("'", "''")}'\n`,
    });
    await page.locator(".report h1", { hasText: "<img" }).waitFor();
    expect(await page.locator(".report img, .report script, .report a[href^='javascript']").count()).toBe(0);
    expect(await page.title()).toContain("Plankoll");
  });
});
