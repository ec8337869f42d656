import { describe, expect, test } from "vitest";
import { isWithoutChange } from "../../src/core/diff/diff.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { diff } from "../support/diff.ts";
import fc from "../support/fuzz/fc.ts";
import { documentOf } from "../support/fuzz/judge.ts";
import { mutants } from "../support/fuzz/mutants.ts";
import { inSwedish, planValues, reordered, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";
import { runInMemory } from "../support/in-memory.ts";

const isPlan = (text: string) => parsePlan("plan.yaml", text).kind === "plan";
const isNamed = (text: string) => documentOf(text).plan.municipalityWords !== undefined;
const seed = fc.nat({ max: 1_000_000 });

function expectNothing(old: string, young: string): void {
  const found = diff(old, young);
  expect(isWithoutChange(found)).toBe(true);
  expect({ opened: found.gaps.opened, closed: found.gaps.closed }).toEqual({ opened: [], closed: [] });
}

describe("a plan does not differ", { timeout }, () => {
  test("from itself, whatever has happened to it", () => {
    fc.assert(
      fc.property(fc.oneof(planValues.map(written), mutants).filter(isPlan), (text) => expectNothing(text, text)),
      runs(10),
    );
  });

  test("from itself with its keys in another order, and under other names", () => {
    fc.assert(
      fc.property(planValues, seed, (plan, seed) =>
        expectNothing(written(plan), written(inSwedish(reordered(plan, seed) as typeof plan))),
      ),
      runs(8),
    );
  });

  test("from itself with every letter decomposed", () => {
    fc.assert(
      fc.property(planValues.map(written), (text) => expectNothing(text, text.normalize("NFD"))),
      runs(8),
    );
  });
});

describe("nothing has changed since an audit of the same plans", { timeout }, () => {
  const text = fc.oneof(planValues.map(written), mutants).filter(isPlan);
  const unchanged = { worse: [], putRight: [], waived: [], notAsked: [], newPlans: [], gonePlans: [] };

  async function changeIn(files: Readonly<Record<string, string>>, before: string) {
    const { written, ...said } = await runInMemory(
      ["audit", "nu", "--compare", before, "-f", "json:r.json", "--fail-on", "never"],
      { files },
    );
    const json = written.get("r.json");
    expect(json, said.stderr).toBeDefined();
    return { json: json ?? "", change: JSON.parse(json ?? "").change };
  }

  test("judged now, or by its report; also where a file has been on another system", () =>
    fc.assert(
      fc.asyncProperty(text, text, async (one, other) => {
        const now = { "nu/a.yaml": one, "nu/b.yaml": other };
        const [a, b] = [one.normalize("NFD"), other.normalize("NFD")];
        // A plan without any municipality goes by its file, and the folder is another one.
        fc.pre(isNamed(one) && isNamed(other));
        const { json, change } = await changeIn({ ...now, "då/a.yaml": a, "då/b.yaml": b }, "då");
        expect(change).toMatchObject(unchanged);
        const again = await changeIn({ ...now, "då.json": json }, "då.json");
        expect(again.change).toMatchObject(unchanged);
      }),
      runs(5),
    ));
});
