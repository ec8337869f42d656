import { describe, expect, test } from "vitest";
import { runInMemory } from "../support/in-memory.ts";

/** What the whole program says of a plan, after its lists. */
async function check(plan: string, args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const said = await runInMemory(["check", "nora.yaml", ...args], {
    files: { "nora.yaml": `plankoll: 1\nkommun: Nora\n${plan}`, ...files },
  });
  expect(said.stderr).toBe("");
  return said.stdout;
}

/** The lines below a heading, to the next free line but one. */
function list(output: string, heading: string): string | undefined {
  return output.split(`\n${heading}\n\n`)[1]?.split(/\n\n(?=\S)/)[0];
}

describe("what is not applicable", () => {
  /** A pack of a requirement that always applies, and so many that came with an act of 2025. */
  const pack = (young: number) => `plankoll-pack: 1
id: eget
edition: "1"
title: { sv: Vårt eget, en: Our own }
requirements:
${["alltid", ...Array.from({ length: young }, (_, i) => `ung-${i + 1}`)]
  .map(
    (id) => `  - id: ${id}
    title: { sv: Antagen, en: Adopted }
    shows: { sv: när den antogs, en: when it was adopted }
    level: ${id === "alltid" ? "practice" : "law"}
    severity: warning
    rule: adopted
    why: { sv: Därför, en: Because }
    fix: { sv: Gör så, en: Do so }
${id === "alltid" ? "" : "    basis: [{ act: 'SFS 2025:400', section: '', from: 2025-07-01, verified: text }]\n"}`,
  )
  .join("")}`;

  // One more is never asked of a plan without waivers: plan-format/waivers-in-force.
  const at = async (day: string, young: number, lang = "sv", plan = "") =>
    (await check(plan, ["--pack", "eget.yaml", "--as-of", day, "--lang", lang], { "eget.yaml": pack(young) }))
      .trimEnd()
      .split("\n\n")
      .at(-1)
      ?.replace(/\s+/g, " ");

  test("is counted after the summary, with the day", async () => {
    expect(await at("2025-07-01", 2)).toMatch(
      /3 varningar\. 1 krav gäller inte den här planen, eller inte 2025-07-01\.$/,
    );
    expect(await at("2025-07-01", 2, "en")).toMatch(
      /3 warnings\. 1 requirement does not apply to this plan, or not on 2025-07-01\.$/,
    );
  });

  test("is told apart by whether it was in force, with its ids", async () => {
    expect(await at("2025-06-30", 1)).toMatch(
      /2 krav gäller inte den här planen, eller inte 2025-06-30\. 1 av dem gällde inte den dagen: eget\/ung-1\.$/,
    );
    expect(await at("2025-06-30", 3)).toMatch(
      /4 krav gäller inte den här planen, eller inte 2025-06-30\. 3 av dem gällde inte den dagen: eget\/ung-1, eget\/ung-2 och eget\/ung-3\.$/,
    );
    expect(await at("2025-06-30", 3, "en")).toMatch(
      /4 requirements do not apply to this plan, or not on 2025-06-30\. 3 of them were not in force that day: eget\/ung-1, eget\/ung-2 and eget\/ung-3\.$/,
    );
  });

  test("may be a single one that was not in force", async () => {
    const waiver =
      "undantag: [{ krav: alltid, skäl: Ett skäl, beslutat_av: Socialnämnden, gäller_till: 2025-12-31 }]\n";
    expect(await at("2025-06-30", 1, "sv", waiver)).toMatch(
      /1 krav gäller inte den här planen, eller inte 2025-06-30\. Det gällde inte den dagen: eget\/ung-1\.$/,
    );
    expect(await at("2025-06-30", 1, "en", waiver)).toMatch(
      /1 requirement does not apply to this plan, or not on 2025-06-30\. It was not in force that day: eget\/ung-1\.$/,
    );
  });

  test("has its ids named when there are six, and only its number when there are seven", async () => {
    expect(await at("2025-06-30", 6)).toMatch(/ 6 av dem gällde inte den dagen: .* och eget\/ung-6\.$/);
    expect(await at("2025-06-30", 7)).toMatch(/ 7 av dem gällde inte den dagen\.$/);
  });
});

describe("waivers in a report", () => {
  const waivers = (...entries: readonly string[]) => `undantag:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;
  const decided = "skäl: Tjänsten är vakant, beslutat_av: Socialnämnden, diarienummer: SN 2026/3";
  const coordinator = `{ krav: plan-basics/coordinator-named, ${decided}, gäller_till: 2026-12-31 }`;
  const on = (plan: string, day: string, ...more: readonly string[]) =>
    check(plan, ["--pack", "plan-basics", "--as-of", day, ...more]);

  test("that hold say what they waive, why, who decided, where that can be found, and their last day", async () => {
    expect(list(await on(waivers(coordinator), "2026-10-31"), "Undantag (1)")).toBe(
      [
        "  – plan-basics/coordinator-named: gäller till och med 2026-12-31",
        "    ”En samordnare är utsedd”: 1 anmärkning räknas inte.",
        "    Skäl: Tjänsten är vakant",
        "    Beslut: Socialnämnden · SN 2026/3",
      ].join("\n"),
    );
    expect(list(await on(waivers(coordinator), "2026-10-31", "--lang", "en"), "Waivers (1)")).toBe(
      [
        "  – plan-basics/coordinator-named: holds to the end of 2026-12-31",
        "    “A coordinator is named”: 1 finding is not counted.",
        "    Reason: Tjänsten är vakant",
        "    Decision: Socialnämnden · SN 2026/3",
      ].join("\n"),
    );
  });

  test("hold on their last day and not on the next", async () => {
    expect(list(await on(waivers(coordinator), "2026-12-31"), "Undantag (1)")).toContain("gäller till och med");
    const after = list(await on(waivers(coordinator), "2027-01-01"), "Undantag (1)");
    expect(after?.replace(/\s+/g, " ")).toContain("named: gällde till och med 2026-12-31 och har gått ut Skäl: ");
    expect(after).not.toContain("räknas inte");
  });

  // 2026-11-01 and sixty days is 2026-12-31.
  test("that run out within the days asked for are announced among what is due soon", async () => {
    expect(await on(waivers(coordinator), "2026-10-31")).not.toContain("Snart dags");
    const announced = list(await on(waivers(coordinator), "2026-11-01"), "Snart dags (1)")?.replace(/\s+/g, " ");
    expect(announced).toMatch(
      /^ upplysning Undantaget från ”plan-basics\/coordinator-named” gäller till och med 2026-12-31\. Behövs det längre krävs ett nytt beslut\. nora\.yaml:4:\d+ · /,
    );
    expect(list(await on(waivers(coordinator), "2026-10-31", "--within", "61"), "Snart dags (1)")).toContain(
      "2026-12-31",
    );
  });

  test("say how it stands when they do not hold", async () => {
    const output = await on(
      waivers(
        `{ krav: coordinator-named, ${decided}, gäller_till: snart }`,
        "{ krav: valid, skäl: Ett skäl, gäller_till: 2027-12-31 }",
        `{ krav: no-placeholders, ${decided}, gäller_till: 2027-12-31 }`,
        `{ krav: hittepå, ${decided}, gäller_till: 2027-12-31 }`,
      ),
      "2026-10-31",
    );
    expect([...output.matchAll(/^ {2}– (.*)$/gm)].map(([, line]) => line)).toEqual([
      "coordinator-named: räknas som utgånget",
      "valid: ofullständigt, gäller inte",
      "no-placeholders: behövs inte",
      "hittepå: okänt krav",
    ]);
  });

  test("from a file of their own have their place, and those for every plan are shown only where they are used", async () => {
    const own = waivers(coordinator, `{ krav: no-placeholders, ${decided}, gäller_till: 2027-12-31 }`);
    const args = ["--pack", "plan-basics", "--as-of", "2026-10-31", "--waivers", "beslut.yaml"];
    const output = await check("", args, { "beslut.yaml": own });
    expect(list(output, "Undantag (1)")).toMatch(/Beslut: Socialnämnden · SN 2026\/3\n {4}beslut\.yaml:2$/);
    const named = own.replace("no-placeholders,", "no-placeholders, kommun: Nora,");
    expect(list(await check("", args, { "beslut.yaml": named }), "Undantag (2)")).toContain("behövs inte");
  });

  test("have the right number of findings for several items", async () => {
    const plan = `aktiviteter:\n  - titel: Utbilda\n  - titel: Informera\n${waivers(`{ krav: activity-assigned, ${decided}, gäller_till: 2027-12-31 }`)}`;
    expect(list(await on(plan, "2026-10-31"), "Undantag (1)")).toContain(
      "    ”Varje aktivitet har en ansvarig”: 2 anmärkningar räknas inte.\n",
    );
  });
});
