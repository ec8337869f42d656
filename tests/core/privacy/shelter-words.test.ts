import { expect, test } from "vitest";
import { type Cue, cueOf, cuesIn } from "../../../src/core/privacy/shelter-words.ts";
import { elementsRead } from "../../support/elements-read.ts";

test("the cues of a text are told in their order", () => {
  const text = "Socialkontoret har ett skyddat boende nära polishuset, och ett skyddat och akut jourboende";
  expect(cuesIn(text)).toEqual([
    { means: "office", at: 0 },
    { means: "shelter", at: text.indexOf("skyddat boende") },
    { means: "shelter", at: text.indexOf("skyddat och akut") },
  ]);
});

test("an address belongs to the last cue before it, else to the first", () => {
  const cues: readonly Cue[] = [10, 20, 30].map((at) => ({ means: "shelter", at }));
  expect([0, 11, 20, 21, 31].map((start) => cueOf(cues, { start })?.at)).toEqual([10, 10, 10, 20, 30]);
  expect(cueOf([], { start: 1 })).toBeUndefined();
});

test("the cue of an address is found by halves, as there may be as many of the one as of the other", () => {
  const cues: readonly Cue[] = Array.from({ length: 1024 }, (_, at) => ({ means: "office", at }));
  // Ten halvings of 1024, and those beside.
  for (const start of [0, 1, 511, 1023, 5000])
    expect(elementsRead(cues, (found) => cueOf(found, { start }))).toBeLessThanOrEqual(13);
});
