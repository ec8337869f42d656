import { describe, expect, test } from "vitest";
import { activityRows } from "../../../src/core/plan/activity-rows.ts";
import { parsePlan } from "../../../src/parse/document.ts";

function rowsOf(yaml: string) {
  const parsed = parsePlan("p.yaml", `plankoll: 1\nkommun: Nora\n${yaml}`);
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return activityRows(parsed.document.plan);
}

test("a plan without goals and activities has no rows", () => {
  expect(rowsOf("titel: Plan\n")).toEqual([]);
});

test("an activity has its own words, and nothing of its goal's", () => {
  const rows = rowsOf(`
mål:
  - id: M1
    titel: Trygghet
    fokusområden: [1, skydd]
    ansvarig: Socialchefen
    aktiviteter:
      - titel: Utbilda
        status: Ej påbörjad
        klart_senast: 2026
        kommentar: [ett, två]
      - titel: Informera
        fokusområden: 2
`);
  const goal = { id: ["M1"], title: ["Trygghet"], focus_areas: ["1", "skydd"], responsible: ["Socialchefen"] };
  expect(rows).toEqual([
    { goal, activity: { title: ["Utbilda"], status: ["not-started"], deadline: ["2026"], comment: ["ett", "två"] } },
    { goal, activity: { title: ["Informera"], focus_areas: ["2"] } },
  ]);
});

test("someone responsible keeps function, unit and role apart, beside others in words", () => {
  const [row] = rowsOf(`
aktiviteter:
  - titel: Utbilda
    ansvarig:
      - funktion: enhetschef
        enhet: IFO
        roll: samordnar
      - Polisen
      - enhet: Elevhälsan
`);
  expect(row?.activity?.responsible).toEqual([
    { function: "enhetschef", unit: "IFO", role: "coordinates" },
    "Polisen",
    { unit: "Elevhälsan" },
  ]);
});

test("goals stand with their activities in the order of the file, and what stands under no goal after them", () => {
  const rows = rowsOf(
    `
aktiviteter: [{ titel: Ensam }]
mål:
  - titel: Utan aktiviteter
  - aktiviteter: [{ titel: Under mål utan titel }]
  -
  - { titel: Sist, aktiviteter: [{ titel: A }, , { titel: B }] }
`.replace("{ titel: A }, , ", "{ titel: A }, null, "),
  );
  const titles = rows.map(({ goal, activity }) => [goal && (goal.title?.[0] ?? ""), activity?.title?.[0]]);
  expect(titles).toEqual([
    ["Utan aktiviteter", undefined],
    ["", "Under mål utan titel"],
    ["Sist", "A"],
    ["Sist", "B"],
    [undefined, "Ensam"],
  ]);
});

test("what is empty among the activities under no goal has no row", () => {
  expect(rowsOf("aktiviteter: [null, { titel: Ensam }]\n")).toEqual([
    { goal: undefined, activity: { title: ["Ensam"] } },
  ]);
});

test("only what stands in a list has a row, also where a key is a number", () => {
  expect(rowsOf("mål: { '0': { titel: A } }\naktiviteter: { '0': { titel: B } }\n")).toEqual([]);
  expect(rowsOf("mål: [{ titel: A, aktiviteter: { '0': { titel: B } } }]\n")).toEqual([
    { goal: { title: ["A"] }, activity: undefined },
  ]);
});

describe("what a plan's format has no place for is left out", () => {
  test.each([
    ["words for a whole activity", "aktiviteter: [Utbilda]\n"],
    ["a list for a whole activity", "aktiviteter: [[Utbilda]]\n"],
    ["keys under a key", "aktiviteter: [{ x-eget: { djupt: ett } }]\n"],
    ["keys under keys", "aktiviteter: [{ x-eget: { djupt: { ned: ett } } }]\n"],
    ["a list in a list", "aktiviteter: [{ ansvarig: [[inre]] }]\n"],
    ["keys under the function of someone", "aktiviteter: [{ ansvarig: [{ funktion: { chef: Rektor } }] }]\n"],
    ["a list in a list of a list", "aktiviteter: [{ ansvarig: [[[inre]]] }]\n"],
  ])("%s", (_, yaml) => {
    const [row] = rowsOf(yaml);
    expect(Object.values(row?.activity ?? {}).flatMap((values) => values.flatMap(Object.values))).toEqual([]);
    expect(Object.keys(row?.activity ?? {})).not.toContain("undefined");
  });

  test("and leaves the rest as it is", () => {
    expect(
      rowsOf("aktiviteter: [{ titel: A, x-eget: { djupt: ett, djupare: { ned: [två] } }, kommentar: b }]\n"),
    ).toEqual([{ goal: undefined, activity: { title: ["A"], comment: ["b"] } }]);
  });
});

test("what has the wrong form does no harm", () => {
  expect(rowsOf("mål: text\naktiviteter: { titel: ensam }\n")).toEqual([]);
  const [row] = rowsOf(
    "aktiviteter:\n  - titel: A\n    x-eget: { djupt: { ned: [1] } }\n    constructor: x\n    ansvarig: [[inre]]\n",
  );
  expect(row?.activity?.title).toEqual(["A"]);
});
