import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";

function read(yaml: string) {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\n${yaml}`);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return parsed.document.plan;
}

describe.each(["\u200b", "\u2060\ufeff", "\u00ad", "\u{e0041}\u{e0042}", "\u200e", "\u2800", " \u3164 "])(
  "only %j",
  (blank) => {
    test("is nobody, no title, no date and no municipality", () => {
      const plan = read(
        `kommun: "${blank}"\ntitel: "${blank}"\nrevidering: { senast: "${blank}" }\naktiviteter:\n  - titel: "${blank}"\n    ansvarig: "${blank}"\n  - titel: Kurs\n    ansvarig: ["${blank}"]\n`,
      );
      expect(plan.municipalityWords).toBeUndefined();
      expect(plan.title).toBeUndefined();
      expect(plan.revision?.last).toBeUndefined();
      expect(plan.activities.map(({ title }) => title)).toEqual(["", "Kurs"]);
      expect(plan.activities.flatMap(({ owners }) => owners)).toEqual([]);
    });

    test("is no words of a plain line", () => {
      expect(read(`titel: ${blank.trim()}x\nkommun: ${blank.trim()}\n`).municipalityWords).toBeUndefined();
    });
  },
);

test("a word that holds one is the word that one sees", () => {
  const plan = read(
    "kommun: No\u00adra\ngiltighet: { till: 20\u200b26-12\u2060-31 }\naktiviteter:\n  - titel: Sam\u00adtal 👩‍👧\n    ansvarig: va\u00adkant\n    status: på\u200bgår\n",
  );
  expect(plan.municipality?.name).toBe("Nora");
  expect(plan.validity?.to?.when).toMatchObject({ kind: "period", last: "2026-12-31" });
  expect(plan.activities[0]).toMatchObject({ title: "Samtal 👩‍👧", owners: [{ kind: "nobody" }], status: "ongoing" });
  expect(plan.defects).toEqual([]);
});

test("a personal number does not hide behind one", () => {
  expect(read("kommun: Nora\ntitel: 19121\u200b2121\u00ad212\n").texts.map(({ words }) => words)).toContain(
    "191212121212",
  );
});
