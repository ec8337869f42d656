import { describe, expect, test } from "vitest";
import { maskingFolded } from "../../../src/core/privacy/folded-address.ts";
import { ends } from "../../support/ends.ts";

/** No real addresses: the streets and properties are named after examples. */
const masking = (...texts: readonly string[]) =>
  maskingFolded(
    texts.map((words, i) => ({ words, path: ["goals", i, "title"] })),
    "Nora",
  );

describe("an address of the plan is cut down in a text in lower case", () => {
  const mask = masking("Möte på Exempelgatan 12", "hos Exempel Exempelssons väg 5", "I fastigheten Prov 1:23");

  test.each([
    ["exempelgatan 12", "e…"],
    ["exempelgatan 12, entrén", "e…, entrén"],
    ["möte på exempelgatan 12", "möte på e…"],
    ["(exempelgatan 12)", "(e…)"],
    ["exempelgatan 12 och prov 1:23 och exempelgatan 12", "e… och p… och e…"],
    ["exempelgatan 12 exempelgatan 12", "e… e…"],
    ["hos exempel exempelssons väg 5", "hos e…"],
  ])("%s: %s", (text, expected) => expect(mask(text)).toBe(expected));

  test.each(["exempelgatan 1", "exempelgatan 123", "nyexempelgatan 12", "provgatan 12", "exempelssons väg 5", ""])(
    "and nothing else: %j",
    (text) => expect(mask(text)).toBe(text),
  );

  test("but nothing where the plan has none", () => {
    expect(masking("Möte i Nora år 2026")("exempelgatan 12")).toBe("exempelgatan 12");
    expect(masking()("exempelgatan 12")).toBe("exempelgatan 12");
  });
});

test("of two addresses that one place is, the longer is cut down, and once", () => {
  const mask = masking("Exempel Exempelssons väg 5", "på Exempelssons väg 5");
  expect(mask("exempel exempelssons väg 5, 3 tr")).toBe("e…, 3 tr");
  expect(mask("på exempelssons väg 5")).toBe("på e…");
  expect(mask("exempel exempelssons väg 5 exempelssons väg 5")).toBe("e… e…");
});

test("a text takes time in proportion to its length", () => {
  const mask = masking("Möte på Exempelgatan 12");
  expect(ends(() => mask("exempel 12 ".repeat(20_000)))).toBe(true);
});
