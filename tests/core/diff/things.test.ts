import { describe, expect, test } from "vitest";
import { isWithoutChange } from "../../../src/core/diff/diff.ts";
import { diff } from "../../support/diff.ts";

/** What became of each thing, with its name, the name that it had, and whether that was guessed. */
function became(old: string, young: string) {
  return diff(old, young).things.map(({ became, name, formerly, isGuess }) => [
    became,
    name?.words,
    formerly?.words,
    isGuess,
  ]);
}

describe("a thing in a list", () => {
  const partners = (...names: string[]) =>
    `samverkansparter:\n${names.map((name) => `  - { namn: ${name} }\n`).join("")}`;

  test("that is new or gone is certain to be", () => {
    expect(became(partners("Polisen"), partners("Regionen"))).toEqual([
      ["added", "Regionen", undefined, false],
      ["dropped", "Polisen", undefined, false],
    ]);
  });

  test("whose name is almost the same is said to be a guess, and the name is no other change", () => {
    const old = partners("Kvinnojouren i Nora");
    expect(diff(old, partners("Kvinnojouren Nora")).things).toMatchObject([
      {
        became: "changed",
        name: { words: "Kvinnojouren Nora", field: "name" },
        formerly: { words: "Kvinnojouren i Nora", field: "name" },
        isGuess: true,
        changes: [],
      },
    ]);
  });

  test("that has the name that it had is no guess", () => {
    const contact = (words: string) => `samverkansparter: [{ namn: Polisen, kontakt: ${words} }]\n`;
    expect(became(contact("växeln"), contact("receptionen"))).toEqual([["changed", "Polisen", undefined, false]]);
  });

  test("is told of where it stands in the new file, or in the old one when it is gone", () => {
    const { things } = diff(partners("Polisen", "Skolan"), partners("Polisen", "Regionen"));
    // After the municipality, the key of the list, and the first member of it.
    expect(things.map(({ became, span }) => [became, span.line])).toEqual([
      ["added", 4],
      ["dropped", 4],
    ]);
  });

  test("is called by all that it says in the field that names it", () => {
    expect(became("", "information: [{ kanaler: [webbplatsen, affischer] }]\n")).toEqual([
      ["added", "webbplatsen, affischer", undefined, false],
    ]);
  });
});

describe("a thing that has no name", () => {
  const mappings = (...dates: string[]) => `kartläggning:\n${dates.map((date) => `  - { datum: ${date} }\n`).join("")}`;

  test("is the one that was left, when one of each edition is", () => {
    expect(became(mappings("2022", "2024"), mappings("2022", "2026"))).toEqual([
      ["changed", undefined, undefined, false],
    ]);
  });

  test.each([
    ["new when none is left", "", mappings("2026"), ["added"]],
    ["gone when none is new", mappings("2022"), "", ["dropped"]],
    [
      "not known again among several that are gone",
      mappings("2022", "2023"),
      mappings("2026"),
      ["added", "dropped", "dropped"],
    ],
    [
      "not known again among several that are new",
      mappings("2022"),
      mappings("2025", "2026"),
      ["added", "added", "dropped"],
    ],
  ])("is %s", (_, old, young, expected) => expect(became(old, young).map(([became]) => became)).toEqual(expected));
});

describe("a waiver", () => {
  const waivers = (...fields: string[]) =>
    `undantag:\n${fields.map((one) => `  - { krav: activity-assigned, ${one} }\n`).join("")}`;

  test.each(["post", "kommun"])("is known by the requirement and by the %s that it is for", (key) => {
    const two = waivers(`${key}: Nora, skäl: ett`, `${key}: Örebro, skäl: två`);
    const changed = (words: string) => ({ changes: [{ field: "reason", gone: [words], come: ["tre"] }] });
    // After the municipality and the key of the list.
    expect(diff(two, waivers(`${key}: Örebro, skäl: tre`)).things).toMatchObject([
      { became: "dropped", span: { line: 3 } },
      { became: "changed", formerly: undefined, ...changed("två") },
    ]);
    expect(diff(two, waivers(`${key}: Nora, skäl: tre`)).things).toMatchObject([
      { became: "dropped", span: { line: 4 } },
      { became: "changed", formerly: undefined, ...changed("ett") },
    ]);
  });

  test("that is for one thing now has the name that it had", () => {
    expect(diff(waivers("skäl: ett"), waivers("post: Stöd, skäl: ett")).things).toMatchObject([
      { became: "changed", formerly: undefined, changes: [{ field: "item", gone: [], come: ["Stöd"] }] },
    ]);
  });

  test("for a municipality that is written in another way is the same", () => {
    expect(isWithoutChange(diff(waivers("kommun: Nora"), waivers("kommun: Nora kommun")))).toBe(true);
  });
});
