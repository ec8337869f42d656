import { expect, test } from "vitest";
import { speak } from "../../src/messages/index.ts";
import { itemOf } from "../../src/reporters/audit/change-lists.ts";
import { itemWords } from "../../src/reporters/item-words.ts";

const speaker = await speak("sv");

test("a value of the plan's format is told by its Swedish name, and a word that every object has is only a word", () => {
  expect(itemOf({ item: "short", label: undefined }, [], speaker)).toBe("kort");
  for (const item of ["constructor", "toString", "__proto__"]) {
    expect(speaker.tables.value(item)).toBe(item);
    expect(itemOf({ item, label: undefined }, [], speaker)).toBe(item);
    expect(itemWords({ requirement: "p/r", kind: "unassigned", item }, [], speaker)).toBe(item);
  }
});
