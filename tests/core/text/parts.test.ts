import { describe, expect, test } from "vitest";
import { partsOf } from "../../../src/core/text/parts.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

describe("a list of words falls into its parts", () => {
  test.each([
    ["3 och 4", ["3", "4"]],
    ["barn samt kvinnor", ["barn", "kvinnor"]],
    ["children and women", ["children", "women"]],
    ["Barn, kvinna", ["Barn", "kvinna"]],
    ["barn,kvinna", ["barn", "kvinna"]],
    ["barn; kvinna", ["barn", "kvinna"]],
    ["barn/kvinna", ["barn", "kvinna"]],
    ["barn & kvinna", ["barn", "kvinna"]],
    ["barn + kvinna", ["barn", "kvinna"]],
    ["barn, unga och äldre", ["barn", "unga", "äldre"]],
    ["barn, unga, och äldre", ["barn", "unga", "äldre"]],
    ["children, women, and men", ["children", "women", "men"]],
    ["mål,ochra", ["mål", "ochra"]],
    ["barn\n  och\t kvinna", ["barn", "kvinna"]],
    [" barn, kvinna \n", ["barn", "kvinna"]],
    ["barn, , kvinna,", ["barn", "kvinna"]],
  ])("%j", (words, parts) => {
    expect(partsOf(words)).toEqual(parts);
  });
});

test.each(["barn", "", " , ", "barn,", "ochra", "Sandviken", "och barn", "barn och"])("%j is no list", (words) => {
  expect(partsOf(words)).toEqual([]);
});

test("thirty parts are a list, one more is none", () => {
  expect(partsOf(numbers(30).join(", "))).toEqual(numbers(30));
  expect(partsOf(numbers(31).join(", "))).toEqual([]);
});
