import { expect, test } from "vitest";
import { requirementsMeant } from "../../../src/core/pack/requirements-meant.ts";

const pack = (id: string, ...ids: readonly string[]) => ({ id, requirements: ids.map((id) => ({ id })) }) as never;
const packs = [pack("one", "adopted", "valid"), pack("two", "adopted")];

test.each([
  ["valid", ["one/valid"]],
  ["one/valid", ["one/valid"]],
  [" One/Valid ", ["one/valid"]],
  ["adopted", ["one/adopted", "two/adopted"]],
  ["two/adopted", ["two/adopted"]],
  ["two/valid", []],
  ["", []],
])("%s means %j", (words, expected) => {
  expect(requirementsMeant(words, packs)).toEqual(expected);
});
