import { expect, test } from "vitest";
import { isSoundXml } from "../../src/tables/file/sound-xml.ts";

test.each([
  ["whole tags, with marks of their own in values and comments", "<a><b c=\"1 > 0\" d='x'/>text<!-- < --></a>", true],
  ["as deep as a spreadsheet never goes", "<a>".repeat(64), true],
  ["one step deeper", "<a>".repeat(65), false],
  ["a tag that is closed once more than opened", "<a></a></a>", false],
  ["a tag as long as no spreadsheet has any", `<a b="${"x".repeat(100_000 - 8)}">`, true],
  ["one letter longer", `<a b="${"x".repeat(100_000 - 7)}">`, false],
  ["blanks without end in a tag", `<a ${" ".repeat(3_000_000)}/>`, false],
  ["tags that never end", "<is ".repeat(500_000), false],
  ["a comment that never ends", "<!-- a", false],
  ["an attribute without a value", "<a b></a>", false],
])("XML is sound only where its tags are whole and within measure: %s", (_, xml, expected) => {
  expect(isSoundXml(xml)).toBe(expected);
});
