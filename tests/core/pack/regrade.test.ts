import { describe, expect, test } from "vitest";
import { groundOf } from "../../../src/core/judging/weight.ts";
import type { Basis, Pack, Requirement } from "../../../src/core/pack/pack.ts";
import { regrade } from "../../../src/core/pack/regrade.ts";
import { requirement } from "../../support/by-hand.ts";

const basis = (more: Partial<Basis>): Basis => ({
  act: "SFS 2025:400",
  section: "13 kap. 1 §",
  from: "2025-07-01",
  verified: "text",
  ...more,
});
const packOf = (...requirements: readonly Requirement[]): Pack => ({
  id: "eget",
  edition: "1",
  title: { sv: "Eget", en: "Own" },
  requirements,
});

/** What a requirement weighs on the day when the pack has other severities. */
function weighed(one: Requirement, severities: Parameters<typeof regrade>[1]): string {
  const [regraded] = regrade(packOf(one), severities).requirements;
  if (!regraded) throw new Error("The requirement is gone.");
  return groundOf(regraded, "2026-11-22").severity;
}

describe("a severity that somebody gives a requirement", () => {
  test("goes before its own, in both directions", () => {
    expect(weighed(requirement("a", "A", { severity: "error" }), { "eget/a": "info" })).toBe("info");
    expect(weighed(requirement("a", "A", { severity: "info" }), { "eget/a": "error" })).toBe("error");
  });

  test("goes before the one that it has while a basis is in force", () => {
    const one = requirement("a", "A", { severity: "info", basis: [basis({ severity: "warning" })] });
    expect(weighed(one, {})).toBe("warning");
    expect(weighed(one, { "eget/a": "error" })).toBe("error");
    expect(weighed(one, { "eget/a": "info" })).toBe("info");
  });

  test.each(["secondary", "unverified"] as const)("makes no error of what rests on a text that is %s", (verified) => {
    const one = requirement("a", "A", { severity: "info", basis: [basis({ verified })] });
    expect(weighed(one, { "eget/a": "error" })).toBe("warning");
  });

  test("is for that requirement of that pack alone", () => {
    const [a, b] = [requirement("a", "A"), requirement("b", "B")];
    const pack = packOf(a, b);
    expect(regrade(pack, { "eget/a": "info" }).requirements.map(({ severity }) => severity)).toEqual(["info", "error"]);
    expect(regrade(pack, { "annat/a": "info", "eget/constructor": "info" })).toBe(pack);
  });
});
