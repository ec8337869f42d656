import { expect, test } from "vitest";
import { shortNames } from "../../../src/core/pack/short-names.ts";
import { packOf, requirementOf } from "../../support/pack.ts";

const packWith = (id: string, ...ids: readonly string[]) =>
  packOf(
    ids.map((id) => requirementOf({ id })),
    { id },
  );
const nameOf = shortNames([
  packWith("one", "adopted", "valid", "shared"),
  packWith("two", "adopted", "shared"),
  packWith("three", "shared"),
]);

test.each([
  ["one", "valid", "valid"],
  ["one", "adopted", "one/adopted"],
  ["two", "adopted", "two/adopted"],
  ["three", "shared", "three/shared"],
  // What none of them has is named in full, so that nobody takes it for one of theirs.
  ["four", "elsewhere", "four/elsewhere"],
])("of three packs %s has %s, which is called %s", (pack, requirement, name) => {
  expect(nameOf(pack, requirement)).toBe(name);
});

test("where one pack is all, every requirement has its own id as its name", () => {
  expect(shortNames([packWith("one", "adopted")])("one", "adopted")).toBe("adopted");
});
