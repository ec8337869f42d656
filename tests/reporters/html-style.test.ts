import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const style = readFileSync(new URL("../../src/reporters/html/style.css", import.meta.url), "utf8");

/** The colours of a scheme, by name; the second block that sets them is for dark screens. */
const schemes = [...style.matchAll(/--paper: #[\s\S]*?\}/g)].map(([block]) =>
  Object.fromEntries([...block.matchAll(/--([\w-]+): #([\da-f]+);/g)].map(([, name = "", hex = ""]) => [name, hex])),
);

/** Relative luminance as WCAG 2.1 defines it. */
function luminance(hex: string): number {
  const whole = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a = "", b = ""): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test("contrast is reckoned as WCAG does", () => {
  expect(contrast("000", "fff")).toBe(21);
  expect(contrast("777777", "ffffff")).toBeCloseTo(4.48, 2);
});

test("there are two schemes with the same names", () => {
  const [light, dark] = schemes.map((scheme) => Object.keys(scheme));
  expect(schemes).toHaveLength(2);
  expect(dark).toEqual(light);
});

describe.each([
  ["light", schemes[0]],
  ["dark", schemes[1]],
])("in the %s scheme", (_, scheme) => {
  // axe cannot tell the contrast of a sign of one letter, and there are many.
  test.each([
    ["ink", "paper"],
    ["ink", "wash"],
    ["ink", "tint"],
    ["quiet", "paper"],
    ["quiet", "wash"],
    ["accent", "paper"],
    ["accent", "wash"],
    ["on-accent", "accent"],
  ])("%s can be read on %s", (ink, paper) => {
    expect(contrast(scheme?.[ink], scheme?.[paper])).toBeGreaterThanOrEqual(4.5);
  });
});

test("no other colour is set, but that of page numbers, which is quiet too", () => {
  const used = [...style.matchAll(/#[\da-f]{3,8}\b/gi)].map(([colour]) => colour.slice(1));
  expect(used.slice(schemes.flatMap((scheme) => Object.keys(scheme)).length)).toEqual([schemes[0]?.quiet]);
  expect(style).not.toMatch(/rgb|hsl|opacity/);
});
