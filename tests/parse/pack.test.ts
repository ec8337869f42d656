import { expect, test } from "vitest";
import { speak } from "../../src/messages/index.ts";
import { parsePack } from "../../src/parse/pack.ts";

const whole = `plankoll-pack: 1
id: eget
edition: "1"
title: { sv: Eget, en: Own }
defaults: { level: policy, basis: { act: Beslut 2024:1, from: "2024", verified: text } }
requirements:
  - id: any-owner
    title: { sv: Ansvarig, en: Owner }
    shows: { sv: en ansvarig, en: an owner }
    severity: error
    basis: [{ section: 1 § }]
    rule: activity-assigned
    why: { sv: Därför, en: Because }
    fix: { sv: Gör så, en: Do so }
`;

test("a pack takes from the defaults what its requirements leave out", () => {
  expect(parsePack(whole)).toMatchObject({
    pack: {
      id: "eget",
      requirements: [
        {
          level: "policy",
          with: {},
          basis: [{ act: "Beslut 2024:1", section: "1 §", from: "2024", verified: "text" }],
        },
      ],
    },
  });
});

const changed = (from: string, to: string) => whole.replace(from, to);
const again = whole.slice(whole.indexOf("  - id: any-owner"));

test.each([
  ["no pack at all", "plankoll: 1\nkommun: Nora\n", ["1:1 unmarked"]],
  ["YAML that is broken", 'plankoll-pack: 1\nid: "eget\n', ["2:5 yaml"]],
  ["a misspelt key", changed("severity: error", "severty: error"), ["7:5 missingKey", "10:14 unknownKey"]],
  ["a key that stands twice", changed("id: eget\n", "id: eget\nid: annat\n"), ["3:1 duplicateKey"]],
  ["a value that does not exist", changed("severity: error", "severity: fatal"), ["10:15 unknownValue"]],
  ["a rule that does not exist", changed("rule: activity-assigned", "rule: aktivitet"), ["12:11 unknownValue"]],
  [
    "a parameter that the rule does not have",
    changed("    rule:", "    with: { months: 2 }\n    rule:"),
    ["12:21 unknownKey"],
  ],
  ["a list where a text belongs", changed("id: any-owner", "id: [a, b]"), ["7:5 wrongType"]],
  ["an id with capitals", changed("id: eget", "id: Eget"), ["2:5 wrongForm"]],
  ["a mark of another version", changed("plankoll-pack: 1", "plankoll-pack: 2"), ["1:16 unknownValue"]],
  ["a group where a value belongs", changed("severity: error", "severity: { a: b }"), ["10:5 unknownValue"]],
  ["no requirements", `${whole.slice(0, whole.indexOf("requirements:"))}requirements: []\n`, ["6:15 tooFew"]],
  ["one id for two requirements", whole + again, ["15:9 duplicateId"]],
  ["no level, neither its own nor a default", changed("level: policy, ", ""), ["7:5 missingKey"]],
  ["a basis without its act", changed("act: Beslut 2024:1, ", ""), ["11:15 missingKey"]],
  [
    "several faults, in the order of the file",
    changed("edition:", "utgåva:").replace("error", "fatal"),
    ["1:1 missingKey", "3:9 unknownKey", "10:15 unknownValue"],
  ],
])("%s is a fault at its place, told without the validator's English", async (_, text, expected) => {
  const parsed = parsePack(text);
  const faults = "faults" in parsed ? parsed.faults : [];
  expect(faults.map(({ id, span }) => `${span.line}:${span.column} ${id}`)).toEqual(expected);
  for (const language of ["sv", "en"] as const) {
    const { packFault } = await speak(language);
    for (const fault of faults) expect(packFault(fault)).not.toMatch(/must|undefined|\[object|instancePath|\{"/);
  }
});

test("a parameter that a rule cannot do without is missed even where there are no parameters", () => {
  const parsed = parsePack(changed("rule: activity-assigned", "rule: revised-within"));
  expect("faults" in parsed && parsed.faults.map(({ id, params }) => ({ id, params }))).toEqual([
    { id: "missingKey", params: { key: "months", within: "with" } },
  ]);
});

test("an unknown key is answered with the keys of its own group", () => {
  const faultsOf = (text: string) => {
    const parsed = parsePack(text);
    return "faults" in parsed ? parsed.faults : [];
  };
  expect(faultsOf(changed("id: eget", "idd: eget"))).toContainEqual(
    expect.objectContaining({ params: expect.objectContaining({ key: "idd", nearest: ["id"] }) }),
  );
  expect(faultsOf(changed("section:", "sektion:"))).toContainEqual(
    expect.objectContaining({ params: expect.objectContaining({ key: "sektion", nearest: ["section"] }) }),
  );
  const months = changed("rule: activity-assigned", "rule: revised-within\n    with: { months: 12, mont: 1 }");
  expect(faultsOf(months)).toMatchObject([{ params: { key: "mont", nearest: ["months"], allowed: ["months"] } }]);
});

test("a misspelt rule is answered with the nearest, in both languages", async () => {
  const parsed = parsePack(changed("rule: activity-assigned", "rule: activity-asigned"));
  const [fault] = "faults" in parsed ? parsed.faults : [];
  if (!fault) throw new Error("The pack has no fault.");
  expect((await speak("sv")).packFault(fault)).toBe(
    "”activity-asigned” är inget känt värde för ”rule”. Menade du ”activity-assigned”?",
  );
  expect((await speak("en")).packFault(fault)).toBe(
    "“activity-asigned” is no known value of “rule”. Did you mean “activity-assigned”?",
  );
});
