import { expect, test } from "vitest";
import { remember } from "../../../src/core/text/remember.ts";

/** A reading that is remembered, with the texts that were read for it. */
function reading<T>(read: (text: string) => T) {
  const texts: string[] = [];
  const remembered = remember((text) => {
    texts.push(text);
    return read(text);
  });
  return { remembered, texts };
}

test("a text is read once, and its reading is the same ever after", () => {
  const { remembered, texts } = reading((text) => ({ length: text.length }));
  const first = remembered("varje år");
  expect(first).toEqual({ length: 8 });
  expect(remembered("varje år")).toBe(first);
  expect(remembered("varje månad")).toEqual({ length: 11 });
  expect(texts).toEqual(["varje år", "varje månad"]);
});

test("that a text says nothing is remembered too", () => {
  const { remembered, texts } = reading(() => undefined);
  expect([remembered("vid behov"), remembered("vid behov")]).toEqual([undefined, undefined]);
  expect(texts).toEqual(["vid behov"]);
});

test("a hundred characters are remembered, one more is read anew each time", () => {
  const { remembered, texts } = reading((text) => text.length);
  const [short, long] = ["a".repeat(100), "a".repeat(101)];
  expect([short, short, long, long].map(remembered)).toEqual([100, 100, 101, 101]);
  expect(texts).toEqual([short, long, long]);
});

test("a thousand texts are remembered, and one more takes the place of them all", () => {
  const { remembered, texts } = reading((text) => text);
  const thousand = Array.from({ length: 1000 }, (_, index) => `år ${index}`);
  for (const text of [...thousand, ...thousand]) expect(remembered(text)).toBe(text);
  expect(texts).toHaveLength(1000);
  for (const text of ["nu", "nu", "år 0"]) expect(remembered(text)).toBe(text);
  expect(texts.slice(1000)).toEqual(["nu", "år 0"]);
});
