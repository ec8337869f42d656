import { describe, expect, test } from "vitest";
import { isOfChildrenOnly } from "../../../src/core/showing/children-only.ts";

const says = (...texts: readonly string[]) =>
  isOfChildrenOnly({ texts: texts.map((words, i) => ({ words, path: ["activities", 0, `${i}`] })) });

describe("what is about children and nobody else", () => {
  test.each([
    "Stöd till barn",
    "Barnsamtal i skolan",
    "Grupper för ungdomar",
    "Support for children",
    "Work with young people",
    "Young\nPeople first, and what young people say",
    // Neither is another word that only begins like one for adults.
    "Barns manér",
    "Mentors for every child",
  ])("is so by its words: %s", (words) => expect(says(words)).toBe(true));

  test.each([
    "Stöd till barn och vuxna",
    "Stöd till kvinnor och barn",
    "Stöd till män med barn",
    "Barn och andra personer i hushållet",
    "Barn till våldsutsatta",
    "Barn och föräldrar",
    "Barn och mammor",
    "Barn med en pappa",
    "Barn och pappor",
    "Barn i familjen",
    "Barn och deras närstående",
    "Stöd till alla, också barn",
    "Support for children and adults",
    "Support for women and children",
    "A woman with her child",
    "Support for men and children",
    "Help for people with a child",
    "People who work with young people",
    "Children and their parents",
    "Families with children",
    "A child and its family",
    "Everyone, children too",
  ])("is not where adults are named too: %s", (words) => expect(says(words)).toBe(false));

  test("is not where no children are named", () => {
    for (const words of ["", "Rutin för placering", "Stöd till vuxna"]) expect(says(words)).toBe(false);
    expect(says()).toBe(false);
  });

  test("is told from all its texts", () => {
    expect(says("Stödsamtal", "För barn")).toBe(true);
    expect(says("För barn", "Stödsamtal")).toBe(true);
    expect(says("För barn", "Också för vuxna")).toBe(false);
  });
});
