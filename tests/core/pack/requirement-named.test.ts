import { expect, test } from "vitest";
import { requirementNamed } from "../../../src/core/pack/requirement-named.ts";
import { packOf, requirementOf } from "../../support/pack.ts";

const titled = (id: string, words: string) => requirementOf({ id, title: { sv: words, en: words } });
const packs = [
  packOf([titled("valid", "of one"), titled("adopted", "of one")], { id: "one" }),
  // The one's id is how the other's begins.
  packOf([titled("adopted", "of one-more")], { id: "one-more" }),
];

test.each([
  ["one/valid", "of one"],
  ["one/adopted", "of one"],
  ["one-more/adopted", "of one-more"],
  ["one-more/valid", undefined],
  ["valid", undefined],
  ["one", undefined],
  ["one/", undefined],
  ["two/valid", undefined],
  ["", undefined],
])("%j names a requirement %s", (name, words) => {
  const found = requirementNamed(name, packs);
  expect(found?.title.sv).toBe(words);
  if (found) expect(name.endsWith(`/${found.id}`)).toBe(true);
});
