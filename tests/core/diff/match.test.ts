import { describe, expect, test } from "vitest";
import { type Known, match } from "../../../src/core/diff/match.ts";

/** A thing by hand: what it says itself is all that it says, unless something stands under it. */
function thing(more: Partial<Known>): Known {
  const { own = JSON.stringify(more) } = more;
  return { id: undefined, title: "", parent: "", own, content: own, ...more };
}

/** How the only thing of each edition was found to be the other one. */
function how(old: Partial<Known>, young: Partial<Known>) {
  const { pairs } = match([thing(old)], [thing(young)]);
  return pairs.map(({ how }) => how);
}

describe("two things are one", () => {
  test.each([
    ["by id, whatever they say", "id", { id: "A1", title: "Stöd" }, { id: "a1", title: "Något annat" }],
    ["by id, when the title is the same too", "id", { id: "A1", title: "Stöd" }, { id: "A1", title: "Stöd", own: "x" }],
    ["by title", "title", { id: "A1", title: "Stöd" }, { id: "B7", title: "stöd" }],
    ["by all that they say", "content", { id: "A1", own: "x", content: "x y" }, { id: "B7", own: "x", content: "x y" }],
    ["by what they say themselves", "content", { own: "x", content: "x y" }, { own: "x", content: "x z" }],
    ["by a title that is almost the same", "near", { title: "Utbilda chefer" }, { title: "Utbilda cheferna" }],
  ] as const)("%s", (_, expected, old, young) => expect(how(old, young)).toEqual([expected]));

  test("and not where nothing tells so", () => {
    const [old, young] = [thing({ title: "Stöd" }), thing({ title: "Utbildning" })];
    expect(match([old], [young])).toEqual({ pairs: [], dropped: [old], added: [young] });
  });

  test("by where they stand, before what they say, where several have the same title", () => {
    const [one, other] = [thing({ title: "Möte", parent: "a", own: "x" }), thing({ title: "Möte", parent: "b" })];
    const young = thing({ title: "Möte", parent: "b", own: "x" });
    const expected = { pairs: [{ old: other, new: young, how: "title" }], dropped: [one], added: [] };
    expect(match([one, other], [young])).toEqual(expected);
    expect(match([other, one], [young])).toEqual(expected);
  });

  test("by what they say, where several have the same title and none stands where it stood", () => {
    const [one, other] = [thing({ title: "Möte", own: "x" }), thing({ title: "Möte", own: "y" })];
    const young = thing({ title: "Möte", parent: "c", own: "y" });
    expect(match([one, other], [young]).pairs).toEqual([{ old: other, new: young, how: "title" }]);
  });
});

test("titles that are almost the same are looked for among so many that are new or gone, and no more", () => {
  const many = (word: string, count: number) =>
    Array.from({ length: count }, (_, i) => thing({ title: `${word} ${i}` }));
  const [old, young] = [thing({ title: "Utbilda chefer" }), thing({ title: "Utbilda cheferna" })];
  // 250 × 400 are a hundred thousand comparisons.
  const news = [...many("ny", 399), young];
  expect(match([...many("avslutad", 249), old], news).pairs).toEqual([{ old, new: young, how: "near" }]);
  expect(match([...many("avslutad", 250), old], news).pairs).toEqual([]);
});
