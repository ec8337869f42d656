import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import { inForce } from "../../src/core/pack/in-force.ts";
import type { Basis } from "../../src/core/pack/pack.ts";
import pack from "../../src/generated/packs/se-law.ts";
import { packs } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";
import { resolves } from "./resolves.ts";

const today = "2026-11-22";
const bases = pack.requirements.flatMap(({ id, basis }) => basis.map((basis) => ({ id, ...basis })));
const name = ({ act, section }: Pick<Basis, "act" | "section">) => `${act} ${section}`.trim();
const of = (act: string) => bases.filter((basis) => basis.act === act);

describe("citations", () => {
  const statutes = bases.filter(({ act }) => act.startsWith("SFS "));
  // The act on the Convention has no sections; what repeals an act stands in no section either.
  const whole = ["child-best-interest-voice SFS 2018:1197", "cites-current-social-services-act SFS 2025:400"];

  test("of statutes all resolve", () => {
    const named = statutes.filter((basis) => !whole.includes(`${basis.id} ${name(basis)}`));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ act, section }) => !resolves(act, section)).map(name)).toEqual([]);
  });

  test.each([
    ["SFS 2025:400", "13 kap. 1 §", true],
    ["SFS 2025:400", "13 kap. 11 §", false],
    ["SFS 2025:400", "36 kap. 1 §", false],
    ["SFS 2001:453", "5 kap. 11 a §", true],
    ["SFS 2001:453", "5 kap. 11 b §", false],
    ["SFS 2001:453", "2 a kap. 8 §", true],
    ["SFS 2017:900", "8 §", true],
    ["SFS 2017:900", "1 kap. 8 §", false],
    ["SFS 2017:900", "50 §", false],
    ["SFS 2025:400", "", false],
    ["SFS 2025:400", "13 kap.", false],
    ["SFS 1980:620", "1 §", false],
  ])("%s %s: %s", (act, section, exists) => {
    expect(resolves(act, section)).toBe(exists);
  });

  test("of old sections and their successors all resolve", () => {
    const moved = pack.requirements
      .flatMap((requirement) => (requirement.with.stale ?? []) as { id: string; sections?: Moved[] }[])
      .flatMap(({ id, sections = [] }) => sections.map((section) => ({ id, ...section })))
      .filter(({ id }) => id === "SFS 2001:453");
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.filter(({ section }) => !resolves("SFS 2001:453", section))).toEqual([]);
    expect(moved.flatMap(({ now }) => now).filter((section) => !resolves("SFS 2025:400", section))).toEqual([]);
  });

  interface Moved {
    readonly section: string;
    readonly now: readonly string[];
  }

  test("of HSLF-FS 2022:39 name no section, but for one on health care that others quote", () => {
    const sections = of("HSLF-FS 2022:39").filter(({ section }) => section !== "");
    expect(sections).toMatchObject([{ section: "7 kap. 2 §", binds: "vårdgivaren", verified: "secondary" }]);
  });

  test("of SOSFS 2014:4 and 2011:9 name only what others quote", () => {
    const seen = ["", "2 kap. 1 §", "3 kap.", "3 kap. 1 §", "5 kap. 1 §", "6 kap.", "7 kap. 1 §"];
    expect(of("SOSFS 2014:4").filter(({ section }) => !seen.includes(section))).toEqual([]);
    expect(of("SOSFS 2011:9").map(({ section }) => section)).toEqual(["4 kap."]);
  });

  test("of regulations are never given as read", () => {
    const regulations = bases.filter(({ act }) => /^(HSLF-FS|SOSFS)/.test(act));
    expect(regulations.length).toBeGreaterThan(10);
    expect(regulations.filter(({ verified }) => verified === "text").map(name)).toEqual([]);
  });

  test("say in both languages what the text asks, and whom it binds", () => {
    const duties = pack.requirements.filter(({ rule, level }) => rule !== "citations-current" && level !== "policy");
    const mute = duties.filter(({ basis }) => basis.some(({ says, binds }) => !says?.sv || !says.en || !binds));
    expect(mute.map(({ id }) => id)).toEqual([]);
  });
});

describe("requirements", () => {
  test("are of error only where a plan's silence is one", () => {
    const errors = pack.requirements.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(errors.sort()).toEqual([
      "child-victims-witnesses",
      "no-personal-identifiers",
      "no-protected-addresses",
      "perpetrator-interventions",
      "protected-housing",
      "victim-support",
    ]);
  });

  test("on content weigh as errors only in plans that hold content", () => {
    const content = pack.requirements.filter(({ severity, rule }) => severity === "error" && rule === "topic-shown");
    expect(content).toHaveLength(4);
    for (const { contentOnly, when } of content) {
      expect(contentOnly).toBe(true);
      expect(when?.kinds).toEqual(["action-plan", "guideline", "programme", "strategy"]);
    }
  });

  test("have ids of their own", () => {
    const ids = pack.requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("refer to requirements that exist, and not to milder ones", async () => {
    const every = await Promise.all(Object.values(packs).map(async (load) => (await load()).default));
    const grave = ["info", "warning", "error"];
    const referring = pack.requirements.filter(({ sameDutyAs }) => sameDutyAs);
    expect(referring.length).toBeGreaterThan(10);
    for (const { id, sameDutyAs, severity } of referring) {
      const twin = every
        .flatMap((pack) =>
          pack.requirements.map((requirement) => ({ ...requirement, name: `${pack.id}/${requirement.id}` })),
        )
        .find(({ name }) => name === sameDutyAs);
      expect(twin?.name, id).toBe(sameDutyAs);
      expect(grave.indexOf(twin?.severity ?? ""), id).toBeGreaterThanOrEqual(grave.indexOf(severity));
    }
  });

  test("never say that a municipality breaks the law", () => {
    expect(JSON.stringify(pack)).not.toMatch(/bryter mot|olaglig|lagbrott|unlawful|breaks the law/i);
  });
});

describe("dates", () => {
  const end = ({ to }: Basis) => to ?? "9999";

  test("are in order", () => {
    expect(bases.filter((basis) => basis.from > end(basis)).map(name)).toEqual([]);
    expect(bases.filter(({ since, from }) => since !== undefined && since >= from).map(name)).toEqual([]);
  });

  test("of one section do not overlap within a requirement", () => {
    for (const { id, basis } of pack.requirements) {
      const overlapping = basis.filter((one, i) =>
        basis.some(
          (other, j) => i < j && name(one) === name(other) && one.from <= end(other) && other.from <= end(one),
        ),
      );
      expect(overlapping.map(name), id).toEqual([]);
    }
  });

  test.each([
    ["SFS 2001:453", "2025-06-30", "SFS 2025:400", "2025-07-01"],
    ["SOSFS 2014:4", "2022-10-31", "HSLF-FS 2022:39", "2022-11-01"],
  ])("%s ends on %s, and %s begins on %s", (old, last, young, first) => {
    expect(new Set(of(old).map(({ to }) => to))).toEqual(new Set([last]));
    expect(new Set(of(young).map(({ from }) => from))).toEqual(new Set([first]));
  });

  test("are the section's own, not its act's", () => {
    const from = (act: string, section: string) =>
      [
        ...new Set(bases.filter((basis) => basis.act === act && basis.section === section).map(({ from }) => from)),
      ].join();
    expect(from("SFS 2001:453", "1 kap. 2 §")).toBe("2013-01-01");
    expect(from("SFS 2001:453", "2 kap. 7 §")).toBe("2010-01-01");
    expect(from("SFS 2001:453", "2 a kap. 8 §")).toBe("2011-05-01");
    expect(from("SFS 2001:453", "3 kap. 2 §")).toBe("2024-04-01");
    expect(from("SFS 2001:453", "5 kap. 1 a §")).toBe("2003-07-01");
    expect(from("SFS 2001:453", "5 kap. 1 d §")).toBe("2024-04-01");
    expect(from("SFS 2001:453", "5 kap. 11 §")).toBe("2013-01-01");
    expect(from("SFS 2001:453", "5 kap. 11 a §")).toBe("2021-08-01");
    expect(from("SFS 2001:453", "6 kap. 1 a §")).toBe("2024-04-01");
    expect(from("SFS 2001:453", "7 kap. 1 §")).toBe("2024-04-01");
    expect(from("SFS 2001:453", "11 kap. 1 a §")).toBe("2013-01-01");
    expect(from("SFS 2009:400", "10 kap. 18 c §")).toBe("2021-08-01");
    expect(from("SFS 2009:400", "21 kap. 3 a §")).toBe("2019-01-01");
    expect(from("SFS 2009:400", "26 kap. 14 c §")).toBe("2024-04-01");
    expect(from("SFS 2017:30", "5 kap. 7 §")).toBe("2021-08-01");
    expect(from("SFS 2023:196", "4 §")).toBe("2023-07-01");
    expect(from("SFS 2023:196", "5 §")).toBe("2024-07-01");
  });

  test("leave every legal requirement with a basis in force today", () => {
    const legal = pack.requirements.filter(({ basis }) => basis.length > 0);
    expect(legal.filter(({ basis }) => !basis.some((basis) => inForce(basis, today))).map(({ id }) => id)).toEqual([]);
  });
});

describe("as of a day", () => {
  const actsOn = (day: string) => new Set(bases.filter((basis) => inForce(basis, day)).map(({ act }) => act));
  const on = (day: string, id: string) =>
    pack.requirements
      .find((requirement) => requirement.id === id)
      ?.basis.filter((basis) => inForce(basis, day))
      .map(name);

  test("in 2016 only what applied in 2016 is named", () => {
    expect(actsOn("2016-03-01")).toEqual(
      new Set(["SFS 2001:453", "SOSFS 2014:4", "SOSFS 2011:9", "SFS 2008:567", "SFS 2009:400"]),
    );
  });

  test("today nothing that has been repealed is named", () => {
    const acts = actsOn(today);
    expect(acts).toContain("SFS 2025:400");
    expect(acts).toContain("HSLF-FS 2022:39");
    expect(acts).not.toContain("SFS 2001:453");
    expect(acts).not.toContain("SOSFS 2014:4");
  });

  test("the same requirement rests on other provisions", () => {
    expect(on("2016-03-01", "victim-support")).toEqual(["SFS 2001:453 5 kap. 11 §"]);
    expect(on(today, "victim-support")).toEqual(["SFS 2025:400 13 kap. 1 §"]);
    expect(on("2016-03-01", "risk-assessment-done")).toEqual(["SOSFS 2014:4 5 kap. 1 §"]);
    expect(on(today, "risk-assessment-done")).toEqual(["HSLF-FS 2022:39"]);
    expect(on("2025-06-30", "protected-housing")).toEqual(["SFS 2001:453 6 kap. 1 a §", "SFS 2001:453 6 kap. 2 §"]);
    expect(on("2025-07-01", "protected-housing")).toEqual(["SFS 2025:400 9 kap. 5 §", "SFS 2025:400 9 kap. 7 §"]);
  });

  test("the new duties did not exist under the old law", () => {
    for (const id of ["honour-covered", "planning-early-preventive", "protected-housing", "perpetrator-interventions"])
      expect(on("2016-03-01", id), id).toEqual([]);
  });
});

describe("weight", () => {
  const plan = (adopted: string, content = "aktiviteter: [{ titel: Grundutbildning för chefer }]") =>
    `plankoll: 1\nkommun: Nora\ndokumenttyp: handlingsplan\nantagen: { organ: Socialnämnden, datum: ${adopted} }\n${content}\n`;
  const findings = (text: string, asOf: string) => {
    const parsed = parsePlan("plan.yaml", text);
    if (parsed.kind !== "plan") throw new Error("The test's plan cannot be read.");
    const { assessments } = assess(parsed.document, [pack], rules, { asOf, within: 60 });
    return new Map(assessments.map(({ requirement, findings }) => [requirement.id, findings]));
  };
  const severities = (text: string, asOf: string, ids: readonly string[]) =>
    ids.map((id) => findings(text, asOf).get(id)?.[0]?.severity);
  const content = ["victim-support", "perpetrator-interventions", "child-victims-witnesses", "protected-housing"];

  test("a plan of the new law is held to it", () => {
    expect(severities(plan("2025-07-01"), today, content)).toEqual(["error", "error", "error", "error"]);
  });

  test("a duty that is younger than the plan weighs one step less; one that was there already does not", () => {
    expect(severities(plan("2021-04-26"), today, content)).toEqual(["warning", "warning", "error", "warning"]);
    expect(severities(plan("2012-04-26"), today, ["child-victims-witnesses"])).toEqual(["warning"]);
    expect(severities(plan("2024-05-01"), today, ["protected-housing"])).toEqual(["error"]);
  });

  test("the old law's milder words weigh as a warning", () => {
    expect(severities(plan("2015-05-11"), "2016-03-01", content)).toEqual(["warning", undefined, "error", undefined]);
    expect(severities(plan("2024-05-01"), "2025-06-30", content)).toEqual(["warning", "warning", "error", "error"]);
  });

  test("a file without goals and activities is told, no more", () => {
    expect(severities(plan("2025-07-01", ""), today, content)).toEqual(["info", "info", "info", "info"]);
  });

  test("what rests on accounts of a regulation is at most a warning", () => {
    expect(
      severities(plan("2025-07-01"), today, ["ask-about-violence", "risk-assessment-done", "goals-defined"]),
    ).toEqual(["warning", "warning", "warning"]);
  });

  test("what belongs to case handling makes one piece of information", () => {
    const found = findings(plan("2025-07-01", "aktiviteter: [{ titel: Plats i skyddat boende }]"), today);
    const rows = [
      "child-protection-assessment",
      "duty-to-report",
      "child-cooperation-initiative",
      "individual-plan-sip",
      "child-in-shelter",
      "urgent-decision-maker",
    ].map((id) => found.get(id));
    expect(new Set(rows.flat()).size).toBe(1);
    expect(rows[0]).toMatchObject([{ messageId: "several", severity: "info" }]);
  });

  test("one duty gives one finding", () => {
    const found = findings(plan("2025-07-01"), today);
    expect(found.get("external-cooperation")).toHaveLength(1);
    expect(found.get("planning-with-partners")).toEqual(found.get("external-cooperation"));
  });
});
