import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import fc from "../support/fuzz/fc.ts";
import { essence, judged, verdictsIn } from "../support/fuzz/judge.ts";
import { days, inSwedish, type PlanValue, planValues, reordered, written } from "../support/fuzz/plans.ts";
import { runs, timeout } from "../support/fuzz/runs.ts";

/** What a judgement comes to, without words and places. */
function comesTo(text: string, asOf: string) {
  const report = judged(text, { asOf });
  return { verdicts: verdictsIn(report), findings: essence(report), grid: gridOf(report), waivers: statuses(report) };
}

const gridOf = ({ focusAreas }: ReturnType<typeof judged>) =>
  focusAreas.map(({ area, verdict, activities, perspectives }) => [area.id, verdict, activities, perspectives]);
const statuses = ({ waivers }: ReturnType<typeof judged>) => waivers.map(({ status }) => status);

/** That a plan comes to the same when it is written in another way. */
function expectSame(other: (plan: PlanValue, seed: number) => string, usual = 15): void {
  fc.assert(
    fc.property(planValues, days, fc.nat({ max: 1_000_000 }), (plan, asOf, seed) => {
      expect(comesTo(other(plan, seed), asOf)).toEqual(comesTo(written(plan), asOf));
    }),
    runs(usual),
  );
}

describe("a plan comes to the same", { timeout }, () => {
  test("with the keys of every mapping in another order", () => {
    expectSame((plan, seed) => written(reordered(plan, seed)));
  });

  test("under Swedish names", () => {
    expectSame((plan) => written(inSwedish(plan)));
  });

  test("with every letter decomposed, keys too", () => {
    expectSame((plan) => written(inSwedish(plan)).normalize("NFD"));
  });

  test("as JSON, which is YAML", () => {
    expectSame((plan) => JSON.stringify(plan));
  });

  test("with quotes round every text, and as one flow", () => {
    expectSame((plan) =>
      stringify(plan, {
        lineWidth: 0,
        defaultStringType: "QUOTE_DOUBLE",
        collectionStyle: "flow",
        aliasDuplicateObjects: false,
      }),
    );
  });

  test("with comments, blank lines, a byte order mark and the line ends of Windows", () => {
    expectSame((plan, seed) => {
      const lines = written(plan).split("\n");
      const airy = lines.flatMap((line, index) => [...(among[(seed + index) % among.length] ?? []), line]);
      return `\ufeff${airy.join("\r\n")}\r\n# slut`;
    });
  });
});

const among = [
  [],
  ["# 19121212-1212, vakant, SoL 2001:453: inget av detta står i planen"],
  [],
  [""],
  ["", "   # x", ""],
];
