import { describe, expect, test } from "vitest";
import { isUnseen, withoutUnseen } from "../../../src/core/text/invisible.ts";

const all = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const ignorable = all.filter((character) => /\p{Default_Ignorable_Code_Point}/u.test(character));
/** It turns the direction of what stands around it, so it is to be seen. */
const turns = (character: string) => /\p{Bidi_Control}/u.test(character);

test("a word is read without what Unicode has readers ignore, but for what turns the direction of text", () => {
  const left = ignorable.filter((character) => withoutUnseen(`vak${character}ant`) !== "vakant");
  expect(left.length).toBeGreaterThan(5);
  expect(left.every(turns)).toBe(true);
});

test.each(["Åsa’s plan – ”våld” 50 %", "👩‍👩‍👧 👨🏽‍⚕️ ❤️ 👁️‍🗨️ 1️⃣ #️⃣ ©️", "می‌خواهم", "क्‍ष", "a\u030a", ""])(
  "%s stays as it is",
  (text) => {
    expect(withoutUnseen(text)).toBe(text);
  },
);

test("one after the other, and at the end of a text", () => {
  expect(withoutUnseen("\ufeffva\u200b\u200d\u00ad\u{e0041}kant\u200b")).toBe("vakant");
  expect(withoutUnseen("2026\u200d-\u206001\u200c-01\ufe0f")).toBe("2026-01-01");
});

describe("a text in which there is nothing to be seen", () => {
  test.each(["", "  \n", "\u00a0", "\u3000", "\u2800", "\u0007", "\u200e \u202e"])("%j", (text) => {
    expect(isUnseen(text)).toBe(true);
  });

  test("may hold all that Unicode has readers ignore, and nothing else", () => {
    expect(ignorable.filter((character) => !isUnseen(`${character} ${character}`))).toEqual([]);
    const nothing = all.filter((character) => isUnseen(character));
    const others = nothing.filter(
      (character) => !/[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]/u.test(character),
    );
    // Marks of annotation, and the pattern of no dots.
    expect(others).toEqual([..."\u2800\ufff9\ufffa\ufffb"]);
  });

  test.each(["-", "x", "👩", "\u200bx"])("is another than %j", (text) => {
    expect(isUnseen(text)).toBe(false);
  });
});
