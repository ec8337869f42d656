import { expect, test } from "vitest";
import { heading, list, paragraph, ruleCode, table, title, yaml } from "../../src/explain/page.ts";
import { escapeMarkdown, toMarkdown } from "../support/page-markdown.ts";

test("blocks stand apart and the page ends with a line break", () => {
  expect(toMarkdown([title("A"), heading("B"), paragraph("C"), ...list(["d", "e"])])).toBe(
    "# A\n\n## B\n\nC\n\n- d\n- e\n",
  );
});

test("nothing in a text acts as markup", () => {
  expect(escapeMarkdown("*a* [b](c) <d> `e` \\ _f_")).toBe("\\*a\\* \\[b\\](c) \\<d> \\`e\\` \\\\ \\_f\\_");
  expect(escapeMarkdown("beslutat_av &amp; x & y")).toBe("beslutat_av \\&amp; x & y");
});

test.each([
  ["# en rubrik", "\\# en rubrik"],
  ["> ett citat", "\\> ett citat"],
  ["- en punkt", "\\- en punkt"],
  ["1. ett nummer", "1\\. ett nummer"],
  ["2026. Året är slut", "2026\\. Året är slut"],
  ["-- streck", "\\-- streck"],
  ["#hashtag", "#hashtag"],
  ["1.5 procent", "1.5 procent"],
])("a paragraph that begins %j is still a paragraph", (text, expected) => {
  expect(toMarkdown([paragraph(text)])).toBe(`${expected}\n`);
});

test("a line break in a text cannot begin a new block", () => {
  expect(toMarkdown([paragraph("ett\n\n# två")])).toBe("ett # två\n");
});

test("a bar in a cell does not part it, in words or in code", () => {
  expect(toMarkdown(table(["a|b"], [[["x|y ", { code: "c|d" }]]]))).toBe("| a\\|b |\n| --- |\n| x\\|y `c\\|d` |\n");
});

test("columns that are empty in every row are left out", () => {
  const rows = [
    ["1", "", "x"],
    ["2", "", ""],
  ];
  expect(toMarkdown(table(["a", "b", "c"], rows))).toBe("| a | c |\n| --- | --- |\n| 1 | x |\n| 2 |  |\n");
  expect(table(["a"], [])).toEqual([]);
});

test("code with backticks stands in longer ones, and an example in a longer fence", () => {
  expect(toMarkdown([paragraph([{ code: "a`b" }])])).toBe("``a`b``\n");
  expect(toMarkdown([paragraph([{ code: "`" }])])).toBe("`` ` ``\n");
  expect(toMarkdown([yaml("a: |\n  ```\n  b\n")])).toBe("````yaml\na: |\n  ```\n  b\n````\n");
});

test("what has a page is linked to it where the pages have addresses", () => {
  const page = [paragraph(["Regel: ", ruleCode("adopted")])];
  expect(toMarkdown(page)).toBe("Regel: `adopted`\n");
  expect(toMarkdown(page, (to) => `../${to.kind}s/${to.id}.md`)).toBe("Regel: [`adopted`](../rules/adopted.md)\n");
});
