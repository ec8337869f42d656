import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { speak } from "../../src/messages/index.ts";
import text from "../../src/reporters/text.ts";
import { planReport, reportOf } from "../support/by-hand.ts";
import { runInMemory } from "../support/in-memory.ts";

/** What an empty list says, in one line; undefined where it is not empty. */
async function says(list: string, plan: string, lang = "sv", pack = "plan-basics") {
  const said = await runInMemory(["check", "nora.yaml", "--pack", pack, "--as-of", "2026-11-22", "--lang", lang], {
    files: { "nora.yaml": `plankoll: 1\nkommun: Nora\n${plan}` },
  });
  expect(said.stderr).toBe("");
  return said.stdout.split(`\n${list} (0)\n\n`)[1]?.split("\n\n")[0]?.replace(/\s+/g, " ").trim();
}

describe("the overdue revisions, when there are none listed", () => {
  const revisions = (plan: string, lang?: string) =>
    says(lang === "en" ? "Overdue revisions and follow-ups" : "Försenade revideringar och uppföljningar", plan, lang);
  const undated = "Går inte att bedöma: planen visar inte när den senast antogs eller reviderades.";

  test("are none where the plan is in time, or falls due soon", async () => {
    expect(await revisions("antagen: { datum: 2026-01-31 }\n")).toBe("Inga.");
    expect(await revisions("antagen: { datum: 2025-11-30 }\n")).toBe("Inga.");
    expect(await revisions("antagen: { datum: 2026-01-31 }\n", "en")).toBe("None.");
  });

  test("are none where the plan is in time and only a document beside it has no date", async () => {
    const plan = "antagen: { datum: 2026-01-31 }\ndokument: [{ titel: Rutin, revidering: { intervall: årligen } }]\n";
    expect(await revisions(plan)).toBe("Inga.");
  });

  test("are listed where the plan is late", async () => {
    expect(await revisions("antagen: { datum: 2025-11-21 }\n")).toBeUndefined();
  });

  test.each([
    ["has an interval but no date", "revidering: { intervall: årligen }\n"],
    ["says nothing of it", ""],
    ["is to be adopted later", "antagen: { datum: 2027-03-01 }\n"],
    ["has a date that was never filled in", "antagen: { datum: ÅÅÅÅ-MM-DD }\n"],
    [
      "has a document that is in time, but no date of its own",
      "dokument: [{ titel: Rutin, revidering: { intervall: årligen, senast: 2026-03-01 } }]\n",
    ],
  ])("cannot be told where the plan %s", async (_, plan) => {
    expect(await revisions(plan)).toBe(undated);
  });

  test("cannot be told where the time cannot be read, though the day of adoption can", async () => {
    const plan = "antagen: { datum: 2026-01-10 }\nrevidering: { nästa: när strategin löper ut }\n";
    expect(await revisions(plan)).toBe(
      "Går inte att bedöma: en tid för revideringen eller uppföljningen saknas i planen, går inte att läsa eller har inte kommit.",
    );
    expect(await revisions(plan, "en")).toBe(
      "Cannot be told: a time for the revision or the follow-up is missing from the plan, cannot be read or has not come.",
    );
  });

  test.each([
    ["cannot be read", "uppföljning: { intervall: årligen, senast: nyligen }\n"],
    ["has not come", "uppföljning: { intervall: årligen, senast: 2062-01-10 }\n"],
  ])("cannot be told where the time of the follow-up %s, though the revision is in time", async (_, plan) => {
    expect(await revisions(`antagen: { datum: 2026-01-10 }\n${plan}`)).toBe(
      "Går inte att bedöma: en tid för revideringen eller uppföljningen saknas i planen, går inte att läsa eller har inte kommit.",
    );
  });

  test("are none where the want of a date is waived", async () => {
    const waiver =
      "undantag: [{ krav: revised-yearly, skäl: Ett skäl, beslutat_av: Nämnden, gäller_till: 2027-01-31 }]\n";
    expect(await revisions(waiver)).toBe("Inga.");
  });

  test("cannot be told in English either", async () => {
    expect(await revisions("", "en")).toBe(
      "Cannot be told: the plan does not show when it was last adopted or revised.",
    );
  });
});

describe("the activities without anyone responsible, when there are none listed", () => {
  const unassigned = (plan: string, lang?: string) =>
    says(lang === "en" ? "Activities without anyone responsible" : "Aktiviteter utan ansvarig", plan, lang);
  const activity = (more: string) => `aktiviteter: [{ titel: Utbilda, ${more} }]\n`;

  test("are none where each has somebody", async () => {
    expect(await unassigned(activity("ansvarig: socialchefen"))).toBe("Inga.");
    expect(await unassigned(activity("ansvarig: vakant"))).toBeUndefined();
  });

  test("are not there to be judged where the plan has no activities, or none that lies ahead", async () => {
    expect(await unassigned("")).toBe("Planen har inga aktiviteter att granska.");
    expect(await unassigned(activity("status: klar"))).toBe("Planen har inga aktiviteter att granska.");
    expect(await unassigned("", "en")).toBe("The plan has no activities to check.");
  });
});

describe("packs that do not ask", () => {
  const sv = "Granskades inte: inget av de valda kravpaketen frågar efter det.";

  test("are said to be why both lists are empty, also of a plan that would have entries in both", async () => {
    const plan = "antagen: { datum: 2020 }\naktiviteter: [{ titel: Utbilda }]\n";
    expect(await says("Försenade revideringar och uppföljningar", plan, "sv", "se-law")).toBe(sv);
    expect(await says("Aktiviteter utan ansvarig", plan, "sv", "se-law")).toBe(sv);
    expect(await says("Overdue revisions and follow-ups", plan, "en", "se-law")).toBe(
      "Not checked: none of the chosen packs asks about it.",
    );
  });

  test("are no reason why there are no gaps, and are told within the room there is", async () => {
    const speaker = await speak("sv");
    const context = { speaker, color: false, columns: 60, version: "1" };
    const output = text.render(reportOf([planReport("a.yaml", {})]), context);
    expect(output).toContain("\nLuckor (0)\n\n  Inga.\n");
    for (const line of output.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  });
});

describe("a requirement that was not in force", () => {
  test.each([
    ["revised-within", "with: { months: 12 }", "Försenade revideringar och uppföljningar"],
    ["activity-assigned", "", "Aktiviteter utan ansvarig"],
  ])("did not ask: %s", async (rule, params, list) => {
    const pack = (from: string) => `plankoll-pack: 1
id: eget
edition: "1"
title: { sv: Vårt eget, en: Our own }
requirements:
  - id: krav
    title: { sv: Krav, en: Asked }
    shows: { sv: detta, en: this }
    level: law
    severity: warning
    rule: ${rule}
    ${params}
    why: { sv: Därför, en: Because }
    fix: { sv: Gör så, en: Do so }
    basis: [{ act: 'SFS 2025:400', section: '', from: ${from}, verified: text }]
`;
    const at = async (from: string) => {
      const plan = "plankoll: 1\nkommun: Nora\n";
      const said = await runInMemory(["check", "nora.yaml", "--pack", "eget.yaml", "--as-of", "2026-11-22"], {
        files: { "nora.yaml": plan, "eget.yaml": pack(from) },
      });
      return said.stdout.split(`\n${list} (0)\n\n`)[1]?.split("\n\n")[0];
    };
    expect(await at("2026-11-23")).toMatch(/^ {2}Granskades inte/);
    expect(await at("2026-11-22")).not.toMatch(/Granskades inte/);
  });
});
