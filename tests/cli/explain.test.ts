import { describe, expect, test } from "vitest";
import type { World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

async function explain(args: readonly string[], world: World = {}) {
  return runInMemory(["explain", ...args], world);
}

const pack = (id: string, requirement: string) => `plankoll-pack: 1
id: ${id}
edition: "2026"
title: { sv: Vårt eget, en: Our own }
requirements:
  - id: ${requirement}
    title: { sv: Ansvarig, en: Owner }
    shows: { sv: en ansvarig, en: an owner }
    level: policy
    severity: warning
    rule: activity-assigned
    why: { sv: Därför att det behövs, en: Because it is needed }
    fix: { sv: Gör så, en: Do so }
    examples:
      - { verdict: gap, plan: { aktiviteter: [{ titel: Öppet hus }] } }
`;

describe("explain", () => {
  test("tells of a requirement by its short id, in Swedish", async () => {
    const { code, stdout, stderr } = await explain(["activity-dated"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("plan-basics/activity-dated · god praxis · ");
    for (const heading of ["Vad kontrolleras", "Varför", "Källa", "Allvarlighetsgrad", "Så rättar du", "Vem beslutar"])
      expect(stdout.split("\n")).toContain(heading);
    expect(stdout).toContain("      plankoll: 1\n");
  });

  test("tells the same by the full id, and in English", async () => {
    const short = await explain(["activity-dated"]);
    expect(await explain(["plan-basics/activity-dated"])).toEqual(short);
    const { stdout } = await explain(["activity-dated", "--lang", "en"]);
    expect(stdout).toContain("plan-basics/activity-dated · good practice · ");
    expect(stdout.split("\n")).toContain("How to put it right");
  });

  test("names the act, the section and how the citation was verified", async () => {
    const { stdout } = await explain(["se-law/victim-support"]);
    for (const part of ["SFS 2025:400", "13 kap. 1 §", "2025-07-01", "SFS 2001:453", "kontrollerad mot lagtexten"])
      expect(stdout).toContain(part);
  });

  test("says that the section of a regulation is not known", async () => {
    const { stdout } = await explain(["risk-assessment-done"]);
    expect(stdout).toMatch(/HSLF-FS 2022:39\n +Bestämmelse +paragraf ej känd/);
  });

  test("tells of a rule, also of one that has a requirement's name", async () => {
    expect((await explain(["topic-shown"])).stdout).toMatch(/^topic-shown\n/);
    expect((await explain(["rule/adopted"])).stdout).toMatch(/^adopted\n/);
    expect((await explain(["adopted"])).stdout).toContain("plankoll explain rule/adopted");
    expect((await explain(["activity-dated"])).stdout).toContain("plankoll explain rule/activity-dated");
    expect((await explain(["risk-assessment-done"])).stdout).not.toContain("plankoll explain rule/");
  });

  test("tells of a pack", async () => {
    const { code, stdout } = await explain(["orebro-lan-2015"]);
    expect(code).toBe(0);
    expect(stdout).toContain("orebro-lan-2015 · utgåva 1");
    for (const title of ["Skydd och stöd", "Rättsprocess", "Samverkansformer"]) expect(stdout).toContain(title);
  });

  test("tells of a pack of one's own, with its own examples", async () => {
    const { code, stdout } = await explain(["any-owner", "--pack", "eget.yaml"], {
      files: { "eget.yaml": pack("eget", "any-owner") },
    });
    expect(code).toBe(0);
    for (const part of ["eget/any-owner · policy · varning", "Därför att det behövs", "titel: Öppet hus"])
      expect(stdout).toContain(part);
  });

  test("lists the full ids of what may be several", async () => {
    const files = { "a.yaml": pack("county-a", "any-owner"), "b.yaml": pack("county-b", "any-owner") };
    const { code, stdout, stderr } = await explain(["any-owner", "--pack", "a.yaml", "--pack", "b.yaml"], { files });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("county-a/any-owner, county-b/any-owner");
  });

  test.each([
    { args: ["activity-dataed"], says: "activity-dated" },
    { args: ["se-law/victim-suport"], says: "se-law/victim-support" },
    { args: ["hej"], says: "plankoll list krav" },
    { args: [], says: "<id>" },
    { args: ["adopted", "valid"], says: "valid" },
  ])("explain $args is no success: it says $says", async ({ args, says }) => {
    const { code, stdout, stderr } = await explain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  test("keeps within 80 columns, except for the lines of an example", async () => {
    for (const id of ["se-law/victim-support", "topic-shown", "orebro-lan-2015"]) {
      const { stdout } = await explain([id]);
      const prose = stdout.split("\n").filter((line) => !line.startsWith("      "));
      expect(prose.filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test("uses colour where it is asked for, and nothing in a pack can colour or move the cursor", async () => {
    const esc = "\u001b";
    expect((await explain(["adopted"])).stdout).not.toContain(esc);
    expect((await explain(["adopted", "--color"])).stdout).toContain(`${esc}[1mVarför`);
    const nasty = pack("eget", "any-owner")
      .replace("sv: Ansvarig", `sv: "Ansvarig\\e[2J"`)
      .replace("sv: Därför att det behövs", `sv: "\\e[31mDärför"`)
      .replace("Öppet hus", `Öppet ${esc}chus`);
    for (const id of ["any-owner", "eget"]) {
      const { code, stdout } = await explain([id, "--pack", "eget.yaml"], { files: { "eget.yaml": nasty } });
      expect(code).toBe(0);
      expect(stdout).not.toContain(esc);
      expect(stdout).toContain("Ansvarig\\u001b[2J");
    }
  });
});
