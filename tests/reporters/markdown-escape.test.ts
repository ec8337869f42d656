import { describe, expect, test } from "vitest";
import { visible } from "../../src/core/text/visible.ts";
import { escapeMarkdown } from "../../src/reporters/markdown/escape.ts";
import { charactersOf, code, joined, md } from "../../src/reporters/markdown/markdown.ts";
import fc from "../support/fuzz/fc.ts";
import { rendered, shownBy } from "../support/rendered-markdown.ts";
import { nastyFile, nastyWords } from "../support/report.ts";

const bare = (text: string) => text.replaceAll("\u200b", "");
/** What has to be seen of a text: one line, and what hides made visible. */
const seen = (text: string) => visible(text.replace(/\s+/gu, " ").trim());

/** Texts made of what Markdown and the services that show it know. */
const traps = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."\\`*_~#+-=.!|<>[](){}&@:/$^%\"' \n\t\r"),
      fc.constantFrom("http://x.se", "www.x.se", "a@b.se", "@octocat", "#12", "GH-1", "!7", "![x](y)", "[a]: b", "<b>"),
      fc.constantFrom("<!--", "&amp;", "&#64;", "***", "```", "1. ", "- ", "> ", "    ", "{{x}}", "{% x %}", "| --- |"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("a text in Markdown", () => {
  test("shows all of itself and does nothing, whatever it is", () => {
    fc.assert(
      fc.property(traps, (text) => {
        const { elements, shown } = rendered(`${escapeMarkdown(text)}\n`);
        const wanted = seen(text);
        expect([...elements]).toEqual(wanted === "" ? [] : ["p"]);
        expect(bare(shown).trim()).toBe(bare(wanted));
      }),
      { numRuns: 2000 },
    );
  });

  test("is one cell of a table and one entry of a list, whatever it is", () => {
    fc.assert(
      fc.property(traps, (text) => {
        const cell = escapeMarkdown(text);
        const { tables, elements } = rendered(`| a | b |\n| --- | --- |\n| ${cell} | 1 |\n`);
        expect(tables[0]?.rows.map((row) => row.map(bare))).toEqual([[bare(seen(text)), "1"]]);
        expect([...elements].sort()).toEqual(["table", "tbody", "td", "th", "thead", "tr"]);
        const list = rendered(`- x ${cell}\n- ${cell}\n`);
        expect([...list.elements].sort()).toEqual(["li", "ul"]);
        const entries = bare(list.shown).split("\n").filter(Boolean);
        expect(entries.map((entry) => entry.trim())).toEqual(
          [`x ${bare(seen(text))}`.trim(), bare(seen(text))].filter(Boolean),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test("is a whole heading, whatever it is", () => {
    fc.assert(
      fc.property(traps, (text) => {
        const { headings } = rendered(`## ${escapeMarkdown(text)}\n`);
        expect(headings.map(bare)).toEqual([`## ${bare(seen(text))}`]);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(["Om C #", "#", "## x ##", "1. Bakgrund", "_a_ __b__", "- a", "+ b", "> c", "---", "=== "])(
    "is a whole heading and a whole entry of a list where it is %j",
    (text) => {
      expect(rendered(`## ${escapeMarkdown(text)}\n`).headings).toEqual([`## ${text.trim()}`]);
      const { elements, shown } = rendered(`- ${escapeMarkdown(text)}\n`);
      expect([[...elements], shown.trim()]).toEqual([["ul", "li"], text.trim()]);
    },
  );

  test.each([
    ["@octocat", /@[\p{L}\p{N}]/u],
    ["Fråga a@b.se", /@[\p{L}\p{N}]/u],
    ["se #123 och org/repo#7", /#\d/],
    ["GH-12 och gh-9", /GH-\d/i],
    ["!42", /!\d/],
    ["https://x.se och ftp://y", /:\/\//],
    ["WWW.x.se", /www\./i],
  ])("makes no link of %j, in whatever way it is shown", (text, link) => {
    const shown = shownBy(escapeMarkdown(text));
    expect(text).toMatch(link);
    expect(shown).not.toMatch(link);
    expect(bare(shown)).toBe(text);
  });

  test.each([
    ["{{ secrets }} {% raw %}", /\{\{|\{%/],
    ["/close", /^\//],
    ["::error::x", /^::/],
  ])("gives no order to what reads the file before Markdown does: %j", (text, order) => {
    expect(text).toMatch(order);
    expect(escapeMarkdown(text)).not.toMatch(order);
    expect(shownBy(escapeMarkdown(text))).toBe(text);
  });

  test("is as it was written where nothing in it could act", () => {
    const plain = "Planen beslutat_av nämnden 2026-11-22 (13 kap. 1 §), R&D – 100 % ”ja”; ~: 1.5 + 2 = 3,5!";
    expect(escapeMarkdown(plain)).toBe(plain.replace("~", "\\~"));
  });

  test("shows where control characters and marks of direction are", () => {
    expect(shownBy(escapeMarkdown(nastyWords))).toContain("\\u001b[31mRÖTT");
    expect(shownBy(escapeMarkdown(nastyWords))).toContain("\\u202eomvänt\\u202c");
  });
});

describe("markup", () => {
  test("comes from the program alone", () => {
    const part = md`**${"a*b"}**`;
    expect(charactersOf(md`${part} ${"<i>"} ${3}`)).toBe("**a\\*b** \\<i> 3");
    expect(charactersOf(joined([part, "`c`"], " · "))).toBe("**a\\*b** · \\`c\\`");
  });

  test.each(["plan-basics/adopted", "planer/å ä ö.yaml:3:7", "a_b"])("%s is code", (text) => {
    expect(charactersOf(code(text))).toBe(`\`${text}\``);
  });

  test.each([nastyFile, "a`b", "a|b", " a", "a ", "a\\b", "", "@a", "a\nb"])("%j is no code, but text", (text) => {
    expect(charactersOf(code(text))).toBe(escapeMarkdown(text));
  });
});
