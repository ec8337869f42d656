import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { all, attribute, elements, read, textOf } from "../support/page.ts";
import { pages } from "../support/pages.ts";
import { nastyWords } from "../support/report.ts";

/** All that a page is made of: nothing that runs, asks for another file or takes what one writes. */
const allowed = {
  elements: `html head meta title style body a main footer header section article nav div span p h1 h2 h3 h4 ul ol li
    dl dt dd b bdi code wbr table caption thead tbody tr th td`,
  attributes: `lang charset http-equiv name content class id href tabindex scope colspan role aria-hidden aria-label
    aria-labelledby`,
};
const words = (list: string) => new Set(list.split(/\s+/));

describe.each(Object.entries(pages))("the page on %s", (_, page) => {
  const { faults, root } = read(page);
  const every = elements(root);

  test("is well-formed", () => {
    expect(faults).toEqual([]);
    expect(page.startsWith("<!doctype html>\n<html lang=")).toBe(true);
    expect(page.endsWith("</html>\n")).toBe(true);
  });

  test("has no element and no attribute but those that it needs", () => {
    expect(
      [...new Set(every.map(({ tagName }) => tagName))].filter((name) => !words(allowed.elements).has(name)),
    ).toEqual([]);
    const names = new Set(every.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].filter((name) => !words(allowed.attributes).has(name))).toEqual([]);
  });

  test("allows no style but its own, and nothing else", () => {
    const [policy] = all(root, "meta").filter((meta) => attribute(meta, "http-equiv") === "Content-Security-Policy");
    const [style = "", ...more] = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text]) => text);
    const hash = createHash("sha256").update(style).digest("base64");
    expect(more).toEqual([]);
    expect(policy && attribute(policy, "content")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|@font-face/);
    // A policy in the page counts from where it stands, so it stands before all that it is about.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<title>"));
  });

  test("leads nowhere but within itself", () => {
    const ids = every.flatMap((element) => attribute(element, "id") ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const targets = [
      ...every.flatMap((element) => attribute(element, "href") ?? []).map((href) => href.replace(/^#/, "")),
      ...every.flatMap((element) => attribute(element, "aria-labelledby") ?? []),
    ];
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("has no list, table or paragraph without content", () => {
    const empty = all(root, "ul", "ol", "dl", "li", "p", "div", "tbody", "section", "bdi").filter(
      (element) => textOf(element) === "",
    );
    expect(empty.map(({ tagName, attrs }) => [tagName, attrs])).toEqual([]);
  });

  test("has headings in order", () => {
    const levels = all(root, "h1", "h2", "h3", "h4").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    const steps = levels.slice(1).map((level, i) => level - (levels[i] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  test("has tables in which every cell has a heading of its row and of its column", () => {
    const tables = all(root, "table");
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(all(table, "caption").map(textOf).join()).not.toBe("");
      const heads = all(table, "thead").flatMap((head) => all(head, "tr"));
      const last = all(heads.at(-1) ?? table, "th");
      expect(last.filter((head) => attribute(head, "scope") !== "col" || textOf(head) === "")).toEqual([]);
      for (const row of all(table, "tbody").flatMap((body) => all(body, "tr"))) {
        const [first, ...cells] = all(row, "th", "td");
        expect([first?.tagName, first && attribute(first, "scope")]).toEqual(["th", "row"]);
        expect(first && textOf(first)).not.toBe("");
        expect(cells.map(({ tagName }) => tagName)).not.toContain("th");
        const width = cells.reduce((sum, cell) => sum + Number(attribute(cell, "colspan") ?? 1), 1);
        expect(width).toBe(last.length);
      }
    }
  });

  test("says in a word what each sign says", () => {
    const marks = elements(root).filter((element) => /^mark /.test(attribute(element, "class") ?? ""));
    for (const mark of marks) {
      expect(attribute(mark, "aria-hidden")).toBe("true");
      const around = mark.parentNode && textOf(mark.parentNode).replace(textOf(mark), "");
      expect(around).toMatch(/\p{L}/u);
    }
  });

  test("has nothing in it that hides or turns the direction of text", () => {
    expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
  });

  test("never says that a municipality breaks the law, and gives no score", () => {
    const said = all(root, "body").map(textOf).join().replaceAll("%0A", "");
    expect(said).not.toMatch(/bryter|brott mot lag|violat|breach|breaks the law|poäng|procent|score|%/i);
  });
});

test("there are signs on the pages, as in each grid and matrix", () => {
  for (const name of ["a plan full of traps", "a plan with faults", "an audit of a county"])
    expect(pages[name]).toContain('class="mark ');
});

test("a page shows what plans say as they say it, and as text only", () => {
  const body = all(read(pages["a plan full of traps"] ?? "").root, "main")
    .map(textOf)
    .join();
  expect(body).toContain("<b>&amp; \"'`|*_#[x](y)\\ =1+1 ]]> %0A::error:: {{x}} ");
  expect(body).toContain("\\u001b[31mRÖTT\\u001b]8;;http://x\\u0007 ");
  expect(body).toContain("\\u202eomvänt\\u202c");
  expect(nastyWords).toContain("\u202eomvänt\u202c");
});
