import { describe, expect, test } from "vitest";
import { assess } from "../../src/core/judging/assess.ts";
import { speak } from "../../src/messages/index.ts";
import { packs, packsByPlace } from "../../src/packs/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";

const { default: pack } = await packs["orebro-lan-2015"]();

describe("the agreement", () => {
  test("has the contract's focus areas in their order, under the agreement's headings", () => {
    expect(pack.focusAreas?.map(({ number, id, title }) => [number, id, title.sv])).toEqual([
      [1, "halsoframjande-forebyggande", "Hälsofrämjande/Förebyggande arbete"],
      [2, "vard-skadedokumentation", "Vård och skadedokumentation"],
      [3, "skydd-stod", "Skydd och stöd"],
      [4, "rattsprocess", "Rättsprocess"],
      [5, "kompetens-metodutveckling", "Kompetens och metodutveckling"],
      [6, "samverkansformer", "Samverkansformer"],
    ]);
  });

  test("is the agreement of the plans of Örebro county", () => {
    expect(packsByPlace["18"]).toEqual(["orebro-lan-2015"]);
    expect(pack.counties).toEqual(["18"]);
  });

  test("says once that nobody knows whether it still runs", () => {
    expect(pack.notice?.sv).toContain("inte bekräftat");
    expect(pack.notice?.sv).toContain("Länsstyrelsen i Örebro län");
  });

  test("is cited by page and part for every demand", () => {
    for (const { id, basis, level, addresses } of pack.requirements) {
      expect(basis.length, id).toBeGreaterThan(0);
      for (const { act, from, to, verified, section } of basis) {
        expect({ act, from, to, verified }, id).toEqual({
          act: "publ nr 2015:2",
          from: "2015",
          to: undefined,
          verified: "text",
        });
        // Areas 1 to 3 stand on page 7, areas 4 to 6 on page 8.
        expect(section, id).toMatch(
          /^(s\. [23], utgångspunkter|s\. 4, Uppdraget .*|s\. 6, Fokusområden|s\. 7, fokusområde [123]|s\. 8, fokusområde [456])$/,
        );
      }
      expect(level, id).toBe("agreement");
      expect(addresses.length, id).toBeGreaterThan(0);
    }
  });

  test("makes an error only of an area without any work, and not of areas 2 and 4", () => {
    const errors = pack.requirements.filter(({ severity }) => severity === "error").map((found) => found.with.area);
    expect(errors).toEqual([
      "halsoframjande-forebyggande",
      "skydd-stod",
      "kompetens-metodutveckling",
      "samverkansformer",
    ]);
  });

  test("asks about every area once, and every perspective once", () => {
    const areas = pack.requirements.flatMap((found) => found.with.area ?? []);
    expect(areas).toEqual(pack.focusAreas?.map(({ id }) => id));
    const perspectives = pack.requirements.flatMap((found) => found.with.perspective ?? []);
    expect(perspectives).toEqual(["child", "adult", "perpetrator"]);
  });

  test("only informs of what addresses others than the municipality, and a partner's duty settles it", () => {
    const others = pack.requirements.filter(
      ({ addresses }) =>
        !addresses.some((party) => ["municipality", "all parties", "authorities concerned"].includes(party)),
    );
    expect(others.map(({ id }) => id)).toEqual([
      "injuries-documented",
      "care-offered",
      "handled-speedily",
      "victim-informed-of-case",
      "counsel-for-both",
    ]);
    for (const { id, severity } of others) {
      expect(severity).toBe("info");
      const covered = judge("samverkansparter: [{ namn: Andra, täcker: [2, 4], kontakt: växeln }]");
      expect(verdictOf(covered, id), id).toBe("met");
    }
  });

  test("names only areas that it has", () => {
    const known = pack.focusAreas?.map(({ id }) => id);
    for (const found of pack.requirements)
      for (const named of [found.with.area, found.with.focusArea])
        if (named !== undefined) expect(known).toContain(named);
  });
});

describe("a finding", () => {
  test.each([
    ["an area with nothing", "", "protection-support-worked", "error"],
    ["a goal without activities", "mål: [{ titel: a, fokusområden: 3 }]", "protection-support-worked", "warning"],
    ["words without a tag", "aktiviteter: [{ titel: Skyddat boende }]", "protection-support-worked", "warning"],
    ["a partner without contact", "samverkansparter: [{ namn: a, täcker: 3 }]", "protection-support-worked", "info"],
  ])("about %s weighs as it should", (_, text, id, severity) => {
    const [finding] = judge(text).findings.filter(({ requirement }) => requirement.id === id);
    expect(finding?.severity).toBe(severity);
  });
});

test("the grid shows each area's verdict and perspectives", () => {
  const { focusAreas } = judge(`
mål:
  - titel: Trygga barn
    fokusområden: 3
    perspektiv: [barn]
    aktiviteter:
      - titel: Trappansamtal
  - titel: Ingen ska slå
    fokusområden: 1
    perspektiv: våldsutövare
samverkansparter:
  - { namn: Polisen, täcker: 4, kontakt: "114 14" }`);
  const rows = focusAreas.map(({ area, verdict, perspectives }) => [
    area.number,
    verdict,
    ...Object.values(perspectives),
  ]);
  expect(rows).toEqual([
    [1, "partly", "gap", "gap", "partly"],
    [2, "gap", "gap", "gap", "gap"],
    [3, "met", "met", "gap", "gap"],
    [4, "met", "not-applicable", "not-applicable", "not-applicable"],
    [5, "gap", "gap", "gap", "gap"],
    [6, "gap", "gap", "gap", "gap"],
  ]);
});

describe("a sentence", () => {
  test("says what was seen and which tag to add, in the plan's own spelling", async () => {
    const sv = "aktiviteter: [{ titel: Polisanmälan görs tillsammans }]";
    const en = "activities: [{ title: Polisanmälan görs tillsammans }]";
    expect(await sentence(sv, "police-report-encouraged", "sv")).toBe(
      "Ingen märkning i planen visar att polisanmälan uppmuntras, men aktiviteten ”Polisanmälan görs tillsammans” kan göra det. Stämmer det, skriv ”polisanmälan” under ”teman”.",
    );
    expect(await sentence(en, "police-report-encouraged", "en", "municipality")).toBe(
      "No tag in the plan shows that police reports are encouraged, but the activity “Polisanmälan görs tillsammans” may. If it does, write “police-report” under “topics”.",
    );
  });

  test("names the key that the thing has for it: a routine has a single topic, an activity a perspective", async () => {
    const routine = "rutiner: [{ titel: Stöd vid polisanmälan }]";
    expect(await sentence(routine, "police-report-encouraged", "sv")).toContain("skriv ”polisanmälan” under ”tema”.");
    const activity = "aktiviteter: [{ titel: Samtal med förövare }]";
    expect(await sentence(activity, "perpetrator-perspective-in-plan", "sv")).toContain(
      "skriv ”våldsutövare” under ”perspektiv”.",
    );
    const partner = "samverkansparter: [{ namn: Mansmottagningen }]";
    expect(await sentence(partner, "perpetrator-perspective-in-plan", "sv")).toContain(
      "skriv ”insatser-för-våldsutövare” under ”teman”.",
    );
  });

  test("about a gap says where the thing may stand instead", async () => {
    expect(await sentence("", "counsel-for-both", "sv")).toContain("”samverkansparter” med temat ”rättsligt-stöd”");
    expect(await sentence("", "contact-person-named", "sv")).toContain("Ange funktionen under ”samordnare”");
    expect(await sentence("", "treated-with-respect", "sv")).toContain("ett annat dokument räcker");
    expect(await sentence("", "child-inquiry-opened", "en")).toContain("in the guideline for inquiries about children");
  });

  test("never says that the municipality breaks a rule", async () => {
    const [sv, en] = await Promise.all([speak("sv"), speak("en")]);
    const { findings, spelling } = judge("");
    expect(findings.length).toBeGreaterThan(30);
    for (const finding of findings) {
      expect(sv.finding(finding, spelling)).toMatch(/^Planen visar (?:inte|ingen|inget|inga) /);
      expect(en.finding(finding, spelling)).toMatch(/^The plan does not show /);
    }
  });
});

function judge(text: string, municipality = "kommun") {
  const parsed = parsePlan("plan.yaml", `plankoll: 1\n${municipality}: Nora\n${text.trim()}\n`);
  if (parsed.kind !== "plan") throw new Error(`no plan: ${JSON.stringify(parsed)}`);
  return assess(parsed.document, [pack], rules, { asOf: "2026-11-22", within: 60 });
}

function verdictOf(report: ReturnType<typeof judge>, id: string) {
  return report.assessments.find(({ requirement }) => requirement.id === id)?.verdict;
}

async function sentence(text: string, id: string, language: "sv" | "en", municipality = "kommun") {
  const report = judge(text, municipality);
  const finding = report.findings.find(({ requirement }) => requirement.id === id);
  return finding ? (await speak(language)).finding(finding, report.spelling) : undefined;
}
