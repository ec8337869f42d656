import { expect, test } from "vitest";
import { stringify } from "yaml";
import { isWithoutChange, type PlanDiff } from "../../../src/core/diff/diff.ts";
import { swedishKeys, swedishValues } from "../../../src/generated/names.ts";
import { diff } from "../../support/diff.ts";
import fc from "../../support/fuzz/fc.ts";

type Value = string | readonly Value[] | { readonly [key: string]: Value };

// Few of each, so that ids and titles meet.
const title = fc.constantFrom("Stödgrupp", "Stödgrupper", "Utbilda chefer", "Möte", "Jour dygnet runt");
const id = fc.constantFrom("A1", "A2", "M1", "M2");
const some = (fields: Record<string, fc.Arbitrary<Value>>) =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Value>;
const words = fc.constantFrom("barn", "äldre", "vuxna");

const undertaking = {
  ...{ id, description: words },
  status: fc.constantFrom("ongoing", "done", "cancelled", "paused"),
  deadline: fc.constantFrom("2026", "våren 2026", "löpande", "2027-05-31"),
  responsible: fc.constantFrom("Socialchefen", "ej utsedd", "alla", "Polisen"),
  focus_areas: fc.uniqueArray(fc.constantFrom("1", "Rättsprocess", "Övrigt"), { minLength: 1 }),
  perspectives: fc.uniqueArray(fc.constantFrom("child", "adult"), { minLength: 1 }),
};
const { status: _, ...ofGoal } = undertaking;
const planWith = (titled: Record<string, fc.Arbitrary<Value>>, required: readonly "title"[]) => {
  const one = (fields: Record<string, fc.Arbitrary<Value>>) =>
    fc.record({ ...titled, ...fields }, { requiredKeys: [...required] }) as fc.Arbitrary<Value>;
  const activities = fc.array(one(undertaking), { maxLength: 4 });
  return some({
    ...{ title, activities },
    adopted: some({ date: fc.constantFrom("2024", "2025-11-22"), body: words }),
    scope: some({ groups: fc.uniqueArray(words) }),
    goals: fc.array(one({ ...ofGoal, activities }), { maxLength: 3 }),
    routines: fc.array(some({ title, decided: fc.constantFrom("2022", "2026") }), { maxLength: 2 }),
  });
};
const plan = planWith({ title }, ["title"]);
const untitled = planWith({ title: fc.constantFrom("", "Möte") }, []);

/** The plan as a file; `other` says it in Swedish and turned round, which is the same plan. */
function file(plan: Value, other = false): string {
  const turn = (value: Value, key = ""): unknown => {
    if (typeof value === "string")
      return ["status", "perspectives"].includes(key) ? (swedishValues[value] ?? value) : value;
    if (Array.isArray(value)) return value.map((item) => turn(item, key)).reverse();
    const entries = Object.entries(value).map(([key, child]) => [swedishKeys[key] ?? key, turn(child, key)]);
    return Object.fromEntries(entries.reverse());
  };
  return `${stringify(other ? turn(plan) : plan)}${other ? "kommun" : "municipality"}: Nora\n`.replace(/^\{\}\n/, "");
}

// Not the one on the form: of two things with one id it is the last in the file that is said to be at fault.
const packs = ["plan-basics"];
const runs = { numRuns: 40 };

/** Whether nothing at all is told but how much stays. */
function expectNothing(found: PlanDiff): void {
  expect(isWithoutChange(found)).toBe(true);
  const { opened, closed, countsNow, gone } = found.gaps;
  expect({ opened, closed, countsNow, gone, note: found.note }).toEqual({
    ...{ opened: [], closed: [], countsNow: [], gone: [], note: undefined },
  });
}

test("a plan does not differ from itself", () => {
  fc.assert(
    fc.property(plan, (plan) => expectNothing(diff(file(plan), file(plan), packs))),
    runs,
  );
});

test("nor from itself turned round and in the other language", () => {
  fc.assert(
    fc.property(plan, (plan) => expectNothing(diff(file(plan), file(plan, true), packs))),
    runs,
  );
});

test("not even where its goals and activities have no titles", () => {
  fc.assert(
    fc.property(untitled, (plan) => {
      expect(isWithoutChange(diff(file(plan), file(plan, true), packs))).toBe(true);
    }),
    runs,
  );
});

test("what is added one way is dropped the other way, and what is changed is the same", () => {
  const named = (things: readonly { kind: string; id: string | undefined; title: string }[]) =>
    things.map(({ kind, id = "", title }) => `${kind} ${id} ${title}`).sort();
  fc.assert(
    fc.property(fc.oneof(plan, untitled), fc.oneof(plan, untitled), (one, other) => {
      const [there, back] = [diff(file(one), file(other), packs), diff(file(other), file(one), packs)];
      expect(named(back.dropped)).toEqual(named(there.added));
      expect(named(back.added)).toEqual(named(there.dropped));
      expect(named(back.changed.map((change) => change.old))).toEqual(named(there.changed.map((change) => change.new)));
      expect(isWithoutChange(there)).toBe(isWithoutChange(back));
    }),
    runs,
  );
});
