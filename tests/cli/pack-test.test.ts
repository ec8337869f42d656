import { expect, test } from "vitest";
import { runInMemory } from "../support/in-memory.ts";

const head = `plankoll-pack: 1
id: county
edition: "2026"
title: { sv: Länets avtal, en: The county's agreement }
defaults: { level: agreement }
requirements:
  - id: assigned
    title: { sv: Ansvarig, en: Owner }
    shows: { sv: en ansvarig, en: an owner }
    severity: error
    rule: activity-assigned
    why: { sv: Därför, en: Because }
    fix: { sv: Gör så, en: Do so }
`;
const met = "{ verdict: met, plan: { aktiviteter: [{ titel: A, ansvarig: Socialchefen }] } }";
const gap = `verdict: gap
        plan: |
          kommun: Nora
          aktiviteter:
            - titel: Öppet hus`;

/** Tries a pack whose requirement has these examples; the first stands on line 15. */
async function packTest(examples: readonly string[], args: readonly string[] = []) {
  const text = `${head}    examples:\n${examples.map((example) => `      - ${example}\n`).join("")}`;
  return runInMemory(["pack", "test", "avtal.yaml", ...args], {
    files: { "avtal.yaml": examples.length > 0 ? text : head },
  });
}

test("a pack whose examples are all judged as they say is a success", async () => {
  const { code, stdout, stderr } = await packTest([met, gap]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("Länets avtal (utgåva 2026)");
  expect(stdout).toContain("✓ assigned: 2 exempel");
  expect(stdout).toContain("1 av 1 krav");
});

test("an example that is judged otherwise is told with both verdicts, and its findings at their places in the pack", async () => {
  const { code, stdout } = await packTest([gap.replace("gap", "met"), met, gap]);
  expect(code).toBe(1);
  expect(stdout).toContain("✗ assigned");
  // The text begins on line 17; “titel” stands three lines further down, after the dash.
  expect(stdout).toContain("avtal.yaml:17:11  väntat: uppfyllt, bedömt: visas inte");
  expect(stdout).toContain("avtal.yaml:19:15  Aktiviteten ”Öppet hus” har ingen ansvarig.");
  expect(stdout).toContain("0 av 1 krav");
});

test("a requirement without examples of one sort, or of both, is told so and fails", async () => {
  const only = async (examples: readonly string[]) => {
    const { code, stdout } = await packTest(examples);
    return { code, met: stdout.includes("saknar exempel som uppfyller"), unmet: stdout.includes("som inte uppfyller") };
  };
  expect(await only([gap])).toEqual({ code: 1, met: true, unmet: false });
  expect(await only([met])).toEqual({ code: 1, met: false, unmet: true });
  expect(await only([])).toEqual({ code: 1, met: true, unmet: true });
});

test("an example with a misspelt key fails at that key, though its verdict is as expected", async () => {
  const misspelt = "{ verdict: gap, plan: { aktivteter: [{ titel: A }], aktiviteter: [{ titel: B }] } }";
  const { code, stdout } = await packTest([met, misspelt]);
  expect(code).toBe(1);
  expect(stdout).toContain("bedömt: visas inte, men inte allt i planen går att läsa");
  // “      - { verdict: gap, plan: { ” is 32 columns wide.
  expect(stdout).toContain("avtal.yaml:16:33  Nyckeln ”aktivteter” är okänd");
  expect(stdout).not.toContain("har ingen ansvarig");
});

test("a broken pack is no pack: exit code 2, with the place", async () => {
  const { code, stdout, stderr } = await packTest(["{ verdict: gap }"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("avtal.yaml:15:11");
  const day = await packTest([met.replace("met,", "met, as-of: 2026-02-30,")]);
  expect(day.code).toBe(2);
  expect(day.stderr).toContain("”2026-02-30”");
});

test("a pack that is not there, or not named, is a fault of the command line", async () => {
  const absent = await runInMemory(["pack", "test", "avtal.yaml"]);
  expect(absent).toMatchObject({ code: 2, stderr: expect.stringContaining("avtal.yaml") });
  for (const args of [["pack", "test"], ["pack"]])
    expect(await runInMemory(args)).toMatchObject({ code: 2, stderr: expect.stringContaining("plankoll pack") });
});

test("--as-of is the day of examples that name none", async () => {
  const late = "{ verdict: late, plan: { aktiviteter: [{ titel: A, klart_senast: 2026-11-21 }] } }";
  const intime = "{ verdict: met, as-of: 2026-11-21, plan: { aktiviteter: [{ titel: A, klart_senast: 2026-11-21 }] } }";
  const text = `${head.replace("activity-assigned", "activity-on-time")}    examples:\n      - ${late}\n      - ${intime}\n`;
  const codeOn = async (day: string) => {
    const files = { "avtal.yaml": text };
    return (await runInMemory(["pack", "test", "avtal.yaml", "--as-of", day], { files })).code;
  };
  expect(await codeOn("2026-11-22")).toBe(0);
  expect(await codeOn("2026-11-21")).toBe(1);
});

test("it speaks English too", async () => {
  const { stdout } = await packTest([gap], ["--lang", "en"]);
  expect(stdout).toContain("The county's agreement (edition 2026)");
  expect(stdout).toContain("lacks an example that meets it");
});
