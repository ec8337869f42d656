import { expect, test } from "vitest";
import { textItems } from "../../../src/core/privacy/text-item.ts";
import { parsePlan } from "../../../src/parse/document.ts";

// The number is nobody's: its day is 30 February.
const parsed = parsePlan(
  "plan.yaml",
  `
plankoll: 1
kommun: Nora
antagen: { datum: 20XX }
mål:
  - id: m1
    titel: Trygghet
    aktiviteter:
      - titel: Öppet hus
      - titel: Stöd till 860230-0017
aktiviteter:
  - id: a1
    titel: Utbildning
    ansvarig: { funktion: rektor }
`,
);

test("a text is named by the goal or activity it belongs to, else by its keys, and never by a personal number", () => {
  if (parsed.kind !== "plan") throw new Error("The text is no plan.");
  const itemOf = textItems(parsed.document.plan);
  expect(itemOf(["adopted", 0, "date"])).toBe("adopted/date");
  expect(itemOf(["goals", 0, "title"])).toBe("m1");
  expect(itemOf(["goals", 0, "activities", 0, "title"])).toBe("öppet hus");
  expect(itemOf(["goals", 0, "activities", 1, "title"])).toBe("stöd till 8602••-••••");
  expect(itemOf(["activities", 0, "responsible", 0, "function"])).toBe("a1");
});
