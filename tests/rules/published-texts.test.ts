import { describe, expect, test } from "vitest";
import { type Rule, verdictsOf } from "../../src/core/judging/rule.ts";
import type { Finding } from "../../src/core/report/report.ts";
import pack from "../../src/generated/packs/se-law.ts";
import { speak } from "../../src/messages/index.ts";
import { parsePlan } from "../../src/parse/document.ts";
import { rules } from "../../src/rules/index.ts";
import { ends } from "../support/ends.ts";

const [sv, en] = await Promise.all([speak("sv"), speak("en")]);

/** What a requirement of the law finds in a plan, with its sentences: all that a report may print of it. */
function found(id: string, plan: string, asOf = "2026-11-22") {
  const requirement = pack.requirements.find((requirement) => requirement.id === id);
  const rule = Object.values(rules as Readonly<Record<string, Rule>>).find(({ id }) => id === requirement?.rule);
  const parsed = parsePlan("plan.yaml", `plankoll: 1\nkommun: Nora\n${plan}`);
  if (!requirement || !rule || parsed.kind !== "plan") throw new Error(`Cannot judge ${id}`);
  const areas = { all: [], find: () => undefined, standIns: () => [] };
  const facts = { plan: parsed.document.plan, params: requirement.with as never, asOf, within: 60, areas, waivers: [] };
  return [...rule.check(facts, verdictsOf(rule.messages))].flatMap(({ item, problem }) => {
    if (!problem) return [];
    const finding = { requirement, rule: rule.id, ...problem } as unknown as Finding;
    return {
      item,
      id: problem.messageId,
      params: problem.params,
      sv: sv.finding(finding, "sv"),
      en: en.finding(finding, "sv"),
    };
  });
}

describe("Nothing of a report repeats", () => {
  test("an address, not even the name of the activity whose title holds it", () => {
    const [finding] = found("no-protected-addresses", "aktiviteter: [{titel: Skyddat boende på Exempelgatan 12 B}]");
    expect(finding?.id).toBe("shelterAddress");
    expect(JSON.stringify(finding)).not.toMatch(/Exempel|exempel|gatan|12/);
  });

  test("a property", () => {
    const [finding] = found("no-protected-addresses", "beskrivning: Skyddat boende på fastigheten Exempel 1:23");
    expect(JSON.stringify(finding)).not.toMatch(/Exempel|1:23/);
  });

  test("a mailbox or a phone number", () => {
    const findings = found(
      "no-private-contacts",
      "aktiviteter: [{titel: Ring 070-174 06 05 eller namn.exempel@gmail.com privat}]",
    );
    expect(findings.map(({ id }) => id)).toEqual(["privateMail", "privatePhone"]);
    expect(JSON.stringify(findings)).not.toMatch(/namn|174|06 05/);
  });
});

describe("A stale citation is told", () => {
  const plan = "antagen: {datum: 2025-09-24}\nlagstöd: [5 kap. 11 a § SoL]";

  test("with the words, what replaced it and since when, in both languages", () => {
    const [finding] = found("cites-current-social-services-act", plan);
    for (const part of ["5 kap. 11 a § SoL", "2025-06-30", "2025-07-01", "(2025:400)", "13 kap. 8 §"]) {
      expect(finding?.sv).toContain(part);
      expect(finding?.en).toContain(part);
    }
  });

  test("as right at its time when the plan is older than the change", () => {
    const [finding] = found("cites-current-social-services-act", plan.replace("2025-09-24", "2024-09-24"));
    expect(finding?.sv).toContain("Hänvisningen var rätt när planen beslutades.");
    expect(finding?.sv).toContain("Ändra den vid nästa revidering.");
    expect(finding?.en).toContain("The citation was right when the plan was decided on.");
  });

  test("with what had replaced it by the day, not with what came later", () => {
    const [then] = found("cites-current-regulation", "lagstöd: SOSFS 2009:22", "2022-10-31");
    expect(then?.sv).toContain("Sedan 2014-10-01 gäller i stället SOSFS 2014:4");
    const [later] = found("cites-current-regulation", "lagstöd: SOSFS 2009:22", "2022-11-01");
    expect(later?.sv).toContain("Sedan 2022-11-01 gäller i stället HSLF-FS 2022:39");
  });

  test("once for each act and text, by a name that no place is part of", () => {
    const twice = "aktiviteter: [{id: A1, titel: SoL 2001:453 och SoL 2001:453, kommentar: SoL 2001:453}]";
    expect(found("cites-current-social-services-act", twice).map(({ item }) => item)).toEqual([
      "SFS 2001:453: a1",
      "SFS 2001:453: a1",
    ]);
  });
});

describe("An address belongs to", () => {
  const kinds = (text: string) => found("no-protected-addresses", `beskrivning: "${text}"`).map(({ id }) => id);
  test.each([
    ["the office before it", "Skyddat boende ordnas av socialkontoret på Exempelgatan 1.", []],
    ["the office after it, where none stands before", "På Exempelgatan 1 ordnar kommunhuset skyddat boende.", []],
    ["the home before it", "Socialkontoret har ett skyddat boende på Exempelgatan 12.", ["shelterAddress"]],
    ["the home, though an office is near", "Skyddat boende nära polishuset, Exempelgatan 12.", ["shelterAddress"]],
    ["a home that is worded otherwise", "Skyddade och trygga boenden: Exempelgatan 12.", ["shelterAddress"]],
    ["a flat of the association", "Jourlägenheten på Exempelgatan 12.", ["checkAddress"]],
    ["nobody in danger", "Föreläsning på Exempelgatan 12.", []],
  ])("%s", (_, text, ids) => expect(kinds(text)).toEqual(ids));
});

describe("A body is", () => {
  const judged = (body: string) => found("adopted-by-competent-body", `antagen: {organ: "${body}"}`).length === 0;
  test.each([
    ["Kommunfullmäktige", true],
    ["Kommunstyrelsen", true],
    ["KS", true],
    ["Social- och äldrenämnden", true],
    ["Gemensam nämnd", true],
    ["Programnämnd social välfärd", true],
    ["Regionfullmäktige", true],
    ["Socialnämnden på uppdrag av kommunfullmäktige", true],
    ["Länets styrgrupp", true],
    ["ej beslutad", true],
    ["Socialchef", false],
    ["Förvaltningschefen för socialtjänsten", false],
    ["Kommundirektör", false],
    ["Kommunstyrelsens arbetsutskott", false],
    ["Nämndens presidium", false],
    ["Socialnämndens ordförande", false],
    ["Ordföranden i socialnämnden", false],
    ["Kvinnofridssamordnaren", false],
    ["Socialnämnden genom delegationsbeslut", false],
    ["Head of social services, director", false],
  ])("%s: competent or not known to be otherwise: %s", (body, competent) => expect(judged(body)).toBe(competent));
});

test.each(["no-private-contacts", "no-protected-addresses", "cites-current-policy"])(
  "%s: a hostile text is searched in time in proportion to its length",
  (id) => {
    const part = "x@gmail.com 070-1740605 Exempelgatan 1 skyddat och akut boende Exempel 1:2 delmål 4 ";
    expect(ends(() => found(id, `beskrivning: "${part.repeat(3_000)}"`))).toBe(true);
  },
);
