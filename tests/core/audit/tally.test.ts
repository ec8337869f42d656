import { expect, test } from "vitest";
import { tallyRequirements } from "../../../src/core/audit/tally.ts";
import type { Verdict } from "../../../src/core/pack/verdicts.ts";
import { requirement } from "../../support/by-hand.ts";
import { record } from "../../support/record.ts";

const ids = ["visas", "saknas", "delvis", "vilar", "ägs"] as const;
const titles = { visas: "Visas", saknas: "Saknas", delvis: "Ödla", vilar: "Vilar", ägs: "Ägs" };
const pack = {
  ...{ id: "p", edition: "1", title: { sv: "P", en: "P" } },
  requirements: ids.map((id) => requirement(id, titles[id])),
};
const plan = (name: string, ...verdicts: readonly Verdict[]) =>
  record(name, name, {
    packs: ["p"],
    verdicts: Object.fromEntries(verdicts.map((verdict, n) => [`p/${ids[n]}`, verdict])),
  });

const plans = [
  plan("Nora", "met", "gap", "partly", "not-applicable", "late"),
  plan("Kumla", "waived", "gap", "met", "not-applicable", "met"),
  plan("Laxå", "review", "late", "met", "not-applicable", "met"),
];
const tallies = () => tallyRequirements([pack], plans, ({ title }) => title.sv);

test("the most missed stand first, and equals by name as Swedish has it", () => {
  expect(tallies().map(({ requirement, missedBy }) => [requirement.id, missedBy.map(({ file }) => file)])).toEqual([
    ["saknas", ["Nora", "Kumla", "Laxå"]],
    ["ägs", ["Nora"]],
    ["delvis", ["Nora"]],
    ["visas", []],
  ]);
});

test("what a person must judge and what is waived is judged but not missed; what applies to no plan is left out", () => {
  const shown = tallies().find(({ requirement }) => requirement.id === "visas");
  expect(shown).toMatchObject({ judged: 3, verdicts: { met: 1, waived: 1, review: 1, gap: 0 } });
  expect(tallies().some(({ requirement }) => requirement.id === "vilar")).toBe(false);
});

test("a pack that a plan was not judged by says nothing of it", () => {
  const [only] = tallyRequirements([pack], [plan("Nora", "gap"), record("b", "Kumla")], ({ id }) => id);
  expect(only).toMatchObject({ judged: 1 });
});
