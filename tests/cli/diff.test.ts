import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/diff.schema.json" with { type: "json" };
import { languages } from "../../src/core/text/language.ts";
import { type Entry, forbidden } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

/** A plan and its revision, with something in every list of the report. */
const files = {
  "nora-2025.yaml": `plankoll: 1
kommun: Nora
titel: Handlingsplan mot våld i nära relationer 2024-2026
antagen: { organ: Kommunfullmäktige, datum: 2024-03-31 }
giltighet: { till: 2026-12-31 }
revidering: { intervall: årligen, senast: 2025-03-31 }
samordnare: { funktion: Socialchefen }
mål:
  - id: M1
    titel: Våld upptäcks tidigt
    fokusområden: 3
    ansvarig: IFO-chefen
    aktiviteter:
      - id: M1-1
        titel: Utbilda alla chefer
        klart_senast: våren 2026
        status: pågår
        indikator: Antal chefer
      - id: M1-2
        titel: Ta fram en rutin för skyddat boende
        klart_senast: 2026-05-31
        ansvarig: N.N.
      - id: M1-3
        titel: Öppet hus
        klart_senast: 2026
  - id: M2
    titel: Samverkan fungerar
    aktiviteter:
      - titel: Möte med polisen varje kvartal
        klart_senast: löpande
        ansvarig: Säkerhetschefen
        resurser: Inga
      - titel: Informera skolan om orosanmälan
      - titel: Föreläsning
        status: pausad
rutiner:
  - { titel: Rutin för skyddat boende, tema: skyddat-boende, beslutad: 2022 }
samverkansparter:
  - { namn: Polisen, typ: polis, kontakt: växeln }
undantag:
  - { krav: mapping-recent, skäl: görs 2027, beslutat_av: SN, gäller_till: 2027-05-31 }
`,
  "nora-2026.yaml": `plankoll: 1
municipality: Nora kommun
title: Handlingsplan mot våld i nära relationer 2026-2029
adopted: { body: Kommunfullmäktige, date: 2026-03-31, reference: KS 2026/12 }
valid: { to: 2029-12-31 }
revision: { interval: varje år, last: 2026-03-31 }
coordinator: { function: samordnaren för våldsfrågor }
goals:
  - id: M2
    title: Samverkan fungerar
    activities:
      - title: Möten med polisen varje kvartal
        deadline: ongoing
        responsible: enhetschefen IFO
        resources: En tjänst
      - title: Stödgrupp för barn
        topics: stöd-till-barn
      - title: Föreläsning
        status: pågår
  - id: M1
    title: Våld upptäcks tidigt
    focus_areas: [Skydd och stöd, 1]
    responsible: IFO-chefen
    activities:
      - id: M1-2
        title: Ta fram en rutin för skyddat boende
        deadline: 2027-05-31
        responsible: Socialchefen
      - id: M1-1
        title: Utbilda alla chefer
        status: done
        completed: 2026-02
        deadline: 2026-06-30
        indicator: antal chefer
      - id: M1-3
        title: Öppet hus för allmänheten
        status: cancelled
        deadline: 2026-12-31
routines:
  - { title: Rutin för skyddat boende, topic: protected-housing, decided: 2026 }
`,
};

const revision = ["diff", "nora-2025.yaml", "nora-2026.yaml"];
const basics = ["--pack", "plan-basics"];

function run(args: readonly string[], given: Readonly<Record<string, Entry>> = files, stdin = "") {
  return runInMemory(args, { files: given, stdin });
}

describe("plankoll diff", () => {
  test.each(
    languages.flatMap((language) => (["text", "markdown"] as const).map((format) => [format, language] as const)),
  )("tells people what a revision has changed: %s in %s", async (format, language) => {
    const { code, stdout, stderr } = await run([...revision, ...basics, "-f", format, "--lang", language]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const ending = format === "text" ? "txt" : "md";
    await expect(stdout).toMatchFileSnapshot(`../reporters/golden/diff-${language}.${ending}`);
  });

  test("tells other programs the same", async () => {
    const { code, stdout } = await run([...revision, ...basics, "-f", "json"]);
    const told = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(told).toMatchObject({
      schemaVersion: 1,
      asOf: "2026-11-22",
      isSame: false,
      isSameMunicipality: true,
      revision: null,
    });
    expect(told.added).toMatchObject([{ kind: "activity", title: "Stödgrupp för barn", location: { line: 16 } }]);
    expect(told.dropped).toMatchObject([{ title: "Informera skolan om orosanmälan", location: { line: 33 } }]);
    expect(told.summary).toMatchObject({ added: 1, dropped: 1, finished: 1, halted: 1, begun: 1, facts: 6, things: 3 });
    expect(
      told.gaps.gone.map(({ item, because }: { item: string; because: string }) => [item, because]),
    ).toContainEqual(["m1-2", "postponed"]);
  });

  test("counts each goal and activity once in the first line, so that it adds up, and says what else is changed", async () => {
    const old = `plankoll: 1
kommun: Nora
mål:
  - { id: M1, titel: Skydd, fokusområden: [3], ansvarig: skolchefen, aktiviteter: [{ id: A1, titel: Jour }] }
`;
    const young = old.replace("[3]", "[3, 4]").replace("skolchefen", "socialchefen").replace("Skydd", "Stöd och skydd");
    const { stdout } = await run(["diff", "a.yaml", "b.yaml", ...basics], {
      "a.yaml": old,
      "b.yaml": `${young}titel: Plan\n`,
    });
    // One goal in three lists; that its area is a new one moves no activity to another goal.
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Mål och aktiviteter: 0 nya, 0 borttagna och 1 ändrad. Ändrade: 1 med ny ansvarig, 1 med ny titel och 1 med annat mål eller ändrade fokusområden. Det som är ändrat på flera sätt räknas på varje. Därtill är ändrat, nytt eller borttaget: 1 uppgift om planen själv.",
    );
    const retitled = old.replace("Skydd", "Stöd och skydd");
    const alone = await run(["diff", "a.yaml", "b.yaml", ...basics], { "a.yaml": old, "b.yaml": retitled });
    expect(alone.stdout).toContain("1 ändrad. Ändrade: 1 med ny titel.\nLuckor:");
  });

  test("as the schema has it, whatever there is to tell", async () => {
    const valid = new Ajv2020({ strict: false }).compile(schema);
    const redated = { ...files, "ny.yaml": files["nora-2025.yaml"].replace("2025-03-31", "2026-03-31") };
    for (const args of [
      revision,
      [...revision].toSpliced(1, 2, "nora-2026.yaml", "nora-2025.yaml"),
      ["diff", "nora-2025.yaml", "ny.yaml"],
    ]) {
      const { stdout } = await run([...args, "-f", "json"], redated);
      valid(JSON.parse(stdout));
      expect(valid.errors ?? []).toEqual([]);
    }
  });

  test("says that nothing is changed, and still how many gaps there are", async () => {
    const { code, stdout } = await run(["diff", "nora-2025.yaml", "./nora-2025.yaml", ...basics]);
    expect(code).toBe(0);
    expect(stdout).toContain("Planerna säger samma sak. Inget är tillagt, borttaget eller ändrat.");
    expect(stdout).toMatch(/Luckor: 0 nya, 0 stängda och [1-9]\d* kvar sedan förut\./);
  });

  test("warns of two municipalities before all else, and compares them all the same", async () => {
    const other = { ...files, "kumla.yaml": "plankoll: 1\nkommun: Kumla\n" };
    const { code, stdout } = await run(["diff", "nora-2025.yaml", "kumla.yaml"], other);
    expect(code).toBe(0);
    expect(stdout).toContain("! Planerna är från två kommuner, Nora och Kumla.");
    expect(stdout.indexOf("två kommuner")).toBeLessThan(stdout.indexOf("Luckor"));
  });

  test("says that only the date is another", async () => {
    const redated = { ...files, "ny.yaml": files["nora-2025.yaml"].replace("2025-03-31", "2026-03-31") };
    const { stdout } = await run(["diff", "nora-2025.yaml", "ny.yaml"], redated);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Datumet för antagande eller revidering är ändrat från 2025-03-31 till 2026-03-31, men inget i planens innehåll är ändrat.",
    );
  });

  test("judges both by the packs of either, so that nothing closes because an agreement is left out", async () => {
    const under = (agreement: string) => `plankoll: 1\nkommun: Boden\növerenskommelser: [${agreement}]\n`;
    const two = { "a.yaml": under("orebro-lan-2015"), "b.yaml": under("orebro-kommun") };
    const told = JSON.parse((await run(["diff", "a.yaml", "b.yaml", "-f", "json"], two)).stdout);
    const packs = told.packs.map(({ id }: { id: string }) => id);
    expect(packs).toEqual(["plan-format", "orebro-lan-2015", "orebro-kommun", "se-law", "plan-basics"]);
    expect(told.gaps).toMatchObject({ opened: [], closed: [], gone: [] });
  });

  test("reads one of them from standard input, and writes to a file", async () => {
    const { code, stdout, written } = await run(
      ["diff", "nora-2025.yaml", "-", "-f", "markdown", "-o", "ut.md"],
      files,
      files["nora-2026.yaml"],
    );
    expect([code, stdout]).toEqual([0, ""]);
    expect(written.get("ut.md")).toContain("## Nya mål och aktiviteter (1)");
  });

  test("names what is put right by the state that it is in now, and by no inner names", async () => {
    const plan = (status: string) => `plankoll: 1\nkommun: Nora\naktiviteter: [{ titel: Stöd, status: ${status} }]\n`;
    const given = { "a.yaml": plan("snart"), "b.yaml": plan("klar") };
    const { stdout } = await run(["diff", "a.yaml", "b.yaml", "--pack", "plan-format"], given);
    expect(stdout).toContain("  – Allt i filen går att läsa\n    a.yaml:3:38 · plan-format/readable\n");
  });

  test("does not write over what it compares, whatever the file is called", async () => {
    const named = { ...files, "plan.txt": files["nora-2025.yaml"] };
    const { code, written } = await run(["diff", "plan.txt", "nora-2026.yaml", "-o", "plan.txt"], named);
    expect([code, written.size]).toEqual([2, 0]);
  });

  test("is 1 only when it is asked to be and something is opened", async () => {
    const pack = { ...files, "eget.yaml": ownPack };
    const own = ["--pack", "eget.yaml"];
    expect((await run([...revision, ...own], pack)).code).toBe(0);
    expect((await run([...revision, ...own, "--fail-on", "fel"], pack)).code).toBe(1);
    expect((await run(["diff", "nora-2026.yaml", "nora-2026.yaml", ...own, "--fail-on", "warning"], pack)).code).toBe(
      0,
    );
    const milder = { ...pack, "eget.yaml": ownPack.replace("error", "warning") };
    expect((await run([...revision, ...own, "--fail-on", "error"], milder)).code).toBe(0);
    expect((await run([...revision, ...own, "--fail-on", "warning"], milder)).code).toBe(1);
  });

  test.each([
    ["a file that is not there", ["diff", "saknas.yaml", "nora-2026.yaml"], "saknas.yaml: Filen finns inte."],
    ["a file that is no plan", ["diff", "nora-2025.yaml", "annat.yaml"], "annat.yaml:1:1: "],
    ["a folder", ["diff", "nora-2025.yaml", "mapp"], "mapp: "],
    ["a file that may not be read", ["diff", "stängd.yaml", "nora-2026.yaml"], "stängd.yaml: "],
  ])("is 3 for %s, and nothing is compared", async (_, args, message) => {
    const given = { ...files, "annat.yaml": "a: 1\n", "mapp/a.yaml": "a: 1\n", "stängd.yaml": forbidden };
    const { code, stdout, stderr } = await run(args, given);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toContain(`plankoll: ${message}`);
  });

  test("says it of both when neither can be read", async () => {
    const { stderr } = await run(["diff", "a.yaml", "b.yaml"]);
    expect(stderr.match(/^plankoll: [ab]\.yaml: /gm)).toHaveLength(2);
  });

  test.each([
    [["diff"], "Argumentet <förra> saknas."],
    [["diff", "nora-2025.yaml"], "Argumentet <nya> saknas."],
    [[...revision, "--fail-on", "info"], "”info” går inte att ange för --fail-on."],
    [[...revision, "-f", "sarif"], "”sarif” går inte att ange för --format."],
    [[...revision, "-o", "nora-2025.yaml"], "Rapporten skulle skriva över nora-2025.yaml"],
    [[...revision, "--pack", "nowhere"], "Kravpaketet ”nowhere” finns inte."],
  ])("%j makes no sense", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/\s+/g, " ")).toContain(message);
  });
});

describe("what a comparison must not repeat", () => {
  // The date lies in the nineteenth century, so the number is nobody's that lives; the check digit is right.
  const number = "18110101-0013";
  const secret = {
    "a.yaml": `plankoll: 1
kommun: Nora
aktiviteter:
  - titel: Stöd till ${number}
    ansvarig: ${number}
  - titel: Skyddat boende på Exempelgatan 17
samordnare: { kontakt: Exempelgatan 17, funktion: ${number} }
`,
    "b.yaml": `plankoll: 1
kommun: Nora
titel: ${number}
aktiviteter:
  - { id: ${number}, titel: Möte på Exempelgatan 17, status: pågår }
`,
  };

  test.each(["text", "json", "markdown"])("no personal number and no sheltered address: %s", async (format) => {
    for (const args of [
      ["a.yaml", "b.yaml"],
      ["b.yaml", "a.yaml"],
    ]) {
      const { stdout } = await run(["diff", ...args, "-f", format], secret);
      expect(stdout).toContain("1811");
      expect(stdout).not.toMatch(/0101-?0013/);
      expect(stdout).not.toMatch(/Exempelgatan/i);
    }
  });

  test("and nothing that could act on a terminal", async () => {
    const evil = {
      "a.yaml": "plankoll: 1\nkommun: Nora\n",
      "b.yaml": 'plankoll: 1\nkommun: Nora\ntitel: "\\e[31mRÖD\\u202e"\naktiviteter: [{ titel: "\\e[2J" }]\n',
    };
    for (const format of ["text", "json", "markdown"]) {
      const { stdout } = await run(["diff", "a.yaml", "b.yaml", "-f", format], evil);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
      expect(stdout).toContain("RÖD");
    }
  });
});
