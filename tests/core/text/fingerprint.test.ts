import fnv1a from "@sindresorhus/fnv1a";
import { expect, test } from "vitest";
import { fingerprint } from "../../../src/core/text/fingerprint.ts";
import fc from "../../support/fuzz/fc.ts";

// The vectors of http://www.isthe.com/chongo/src/fnv/test_fnv.c.
test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("of %j", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

test("is FNV-1a with 64 bits of the parts in UTF-8, however long they are", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme", size: "max", maxLength: 2000 }), { maxLength: 3 }), (parts) => {
      const expected = fnv1a(parts.join("\u0000").normalize("NFC"), { size: 64 });
      expect(BigInt(`0x${fingerprint(...parts)}`)).toBe(expected);
      expect(fingerprint(...parts)).toHaveLength(16);
    }),
  );
});
