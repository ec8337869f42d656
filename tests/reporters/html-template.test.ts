import { expect, test } from "vitest";
import { visible } from "../../src/core/text/visible.ts";
import { charactersOf, html } from "../../src/reporters/html/html.ts";
import { prose } from "../../src/reporters/html/pieces.ts";
import fc from "../support/fuzz/fc.ts";
import { all, attribute, elements, read, textOf } from "../support/page.ts";

test("a text is a text, and markup of its own kind is markup", () => {
  expect(charactersOf(html`<p>${"<b>&amp;\"'"} ${html`<b>${1}</b>`}</p>`)).toBe(
    "<p>&lt;b&gt;&amp;amp;&quot;&#39; <b>1</b></p>",
  );
});

test("what is not there leaves no trace, and a list is written one after another", () => {
  expect(charactersOf(html`<p>${undefined}${false}${0}${""}${["a", html`<br>`, ["<"]]}</p>`)).toBe("<p>0a<br>&lt;</p>");
});

test("no text gets out of an element or an attribute, whatever it is", () => {
  const hostile = fc.string({ unit: fc.oneof(fc.constantFrom(..."<>\"'&;=/! -\n\t\u0000\u202e\ud800"), fc.string()) });
  fc.assert(
    fc.property(hostile, (text) => {
      const { faults, root } = read(charactersOf(html`<!doctype html><title>t</title><p id="${text}">${text}</p>`));
      const [paragraph] = all(root, "p");
      expect(faults).toEqual([]);
      expect(elements(root).map(({ tagName }) => tagName)).toEqual(["html", "head", "title", "body", "p"]);
      const shown = visible(text.replace(/[^\S\u00a0]+/gu, " "));
      expect(paragraph && attribute(paragraph, "id")).toBe(shown);
      expect(paragraph && textOf(paragraph)).toBe(shown.replace(/\s+/g, " ").trim());
    }),
    { numRuns: 300 },
  );
});

test("no date is broken between two lines, and nothing but dates is held together", () => {
  expect(charactersOf(prose("från 2026-11-22 till 2027-01-01, dnr 12026-11-223"))).toBe(
    'från <span class="day">2026-11-22</span> till <span class="day">2027-01-01</span>, dnr 12026-11-223',
  );
});
