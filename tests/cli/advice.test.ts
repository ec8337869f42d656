import { describe, expect, test } from "vitest";
import { runInMemory } from "../support/in-memory.ts";

async function advice(plan: string, lang = "sv"): Promise<string> {
  const text = `plankoll: 1\nkommun: Nora\n${plan}\n`;
  const said = await runInMemory(["check", "nora.yaml", "--as-of", "2026-11-22", "--lang", lang], {
    files: { "nora.yaml": text },
  });
  expect(said.stderr).toBe("");
  return said.stdout.replace(/\s+/g, " ");
}

describe("what could not be read comes with what to write", () => {
  test.each([
    ["a text for keys", "samordnare: Anna", "Skriv till exempel ”samordnare: { funktion: … }”."],
    [
      "a text for keys names two",
      "samordnare: Anna",
      "nycklar, till exempel ”funktion” och ”enhet”, men där står en text",
    ],
    [
      "keys in the file's spelling",
      "follow_up: { interval: yearly }\ncoordinator: Anna",
      "coordinator: { function: … }”.",
    ],
    [
      "a text in a list",
      "aktiviteter:\n  - Stödsamtal",
      "Varje rad i listan ”aktiviteter” ska ha nycklar, till exempel ”titel”",
    ],
    ["keys without a dash", "mål:\n  titel: Trygghet", "Sätt ett streck före ”titel”: ”- titel: …”."],
    ["a text for a list", "rutiner: Rutin", "ett streck framför: ”- titel: …”."],
    [
      "a key with a slip, in the file's own language",
      "aktivteter: []",
      "okänd, så det som står där räknas inte. Menade du ”aktiviteter”?",
    ],
    ["the same in English", "goals: []\nactivites: []", "Menade du ”activities”?"],
    ["a key with a slip, in an activity", "aktiviteter: [{ titel: A, ansvarg: Nämnden }]", "Menade du ”ansvarig”?"],
    [
      "a key with a slip, in a waiver",
      "undantag: [{ krav: adopted, beslutad_av: Nämnden }]",
      "Menade du ”beslutat_av”?",
    ],
    ["a key with a slip, in a goal", "mål: [{ titel: A, ansvarg: Nämnden }]", "Menade du ”ansvarig”?"],
    ["a key with a slip, for the follow-up", "uppföljning: { ansvarg: Nämnden }", "Menade du ”ansvarig”?"],
    ["a key without its ring", "maal: []", "Menade du ”mål”?"],
    ["another word for a key", "aktiviteter: [{ titel: A, due: 2027 }]", "Menade du ”klart_senast”?"],
    ["another word, in English", "goals: []\nactivities: [{ title: A, tidplan: 2027 }]", "Menade du ”deadline”?"],
    ["another word for a value", "aktiviteter: [{ titel: A, perspektiv: kvinnor }]", "Menade du ”vuxen”?"],
    ["two values in one", 'aktiviteter: [{ titel: A, perspektiv: "Barn, kvinna" }]', "som en lista: ”[barn, vuxen]”."],
    ["a status without an end", "aktiviteter: [{ titel: A, status: Löpande }]", "löpande skrivs under ”klart_senast”."],
    ["two areas in one", "mål: [{ titel: A, fokusområden: 3 och 4 }]", "som en lista: ”[3, 4]”."],
    [
      "a part of an area's name",
      "mål: [{ titel: A, fokusområden: Förebyggande arbete }]",
      "Menade du ”Hälsofrämjande/Förebyggande arbete”?",
    ],
  ])("%s", async (_, plan, said) => {
    expect(await advice(plan)).toContain(said);
  });

  test("a yes for how often is quoted as what stands there", async () => {
    expect(await advice("uppföljning: { intervall: Ja }")).toContain(
      "Under ”intervall” står ”Ja”, som inte går att läsa som ett intervall.",
    );
  });
});

test("an area is advised by the name that the plan's language has for it", async () => {
  expect(await advice("", "sv")).toContain("Märk en aktivitet med ”Skydd och stöd” under ”fokusområden”");
  expect(await advice("", "en")).toContain("Tag an activity with “Skydd och stöd” under “fokusområden”");
  expect(await advice("goals: []", "en")).toContain("Skydd och stöd");
  expect(await advice("goals: []\nactivities: []\ntitle: A", "en")).toContain(
    "“Protection and support” under “focus_areas”",
  );
});

test("an interval that is assumed is said to be", async () => {
  expect(await advice("revidering: { senast: 2025-12-24 }")).toContain(
    "Planen anger inget intervall för revidering. Den reviderades senast 2025-12-24; räknat med ett år är det dags senast 2026-12-24.",
  );
  expect(await advice("uppföljning: { senast: 2022-12-24 }")).toContain(
    "räknat med fyra år är det dags senast 2026-12-24.",
  );
});

test("a waiver of no requirement is told of those spelt like it, and one that lacks a last day of that too", async () => {
  expect(await advice("undantag: [{ krav: coordinator, skäl: A, beslutat_av: B, gäller_till: 2027 }]")).toContain(
    "Menade du ”coordinator-named”?",
  );
  expect(await advice("undantag: [{ krav: coordinator-named, skäl: A }]")).toContain(
    "gäller inte: det anger inte vem som har beslutat eller någon sista dag. Skriv det under ”beslutat_av” och ”gäller_till”.",
  );
  expect(await advice("undantag: [{ krav: coordinator-named, skäl: A, gäller_till: 2027 }]")).toContain(
    "det anger inte vem som har beslutat. Skriv det under ”beslutat_av”.",
  );
  expect(await advice("undantag: [{ krav: coordinator-nmed, skäl: x, beslutat_av: B, gäller_till: 2027 }]")).toContain(
    "gäller inte. Under ”skäl” står ”x”, som inte är något skäl. Skriv det under ”skäl”. ”coordinator-nmed” är inte heller något krav i de kravpaket som används. Menade du ”coordinator-named”?",
  );
});

test("a time within Word's quotation marks is read", async () => {
  const plan = "aktiviteter: [{ titel: A, klart_senast: ”2026-11-21” }]";
  expect(await advice(plan)).toContain("senast 2026-11-21");
});

describe("a misspelt mark", () => {
  const check = async (files: Readonly<Record<string, string>>, ...paths: readonly string[]) => {
    const { code, ...said } = await runInMemory(["check", ...paths, "--pack", "plan-basics"], { files });
    return { code, all: `${said.stdout}${said.stderr}`.replace(/\s+/g, " ") };
  };
  const marked = "plankoll: 1\nkommun: Nora\n";

  test.each(["plankol", "Plankoll", "PLANKOLL"])("%s is told of, with its line", async (mark) => {
    const { code, all } = await check({ "nora.yaml": `# Plan\n${mark}: 1\nkommun: Nora\n` }, "nora.yaml");
    expect(code).toBe(3);
    expect(all).toContain(`På rad 2 står ”${mark}”. Menade du ”plankoll: 1”?`);
  });

  test("is told of in a folder too, where files that are no plans are skipped", async () => {
    const files = {
      "planer/nora.yaml": marked,
      "planer/kumla.yaml": "plankol: 1\nkommun: Kumla\n",
      "planer/paket.yaml": "plankoll-pack: 1\n",
      "planer/annat.yaml": "plan: 1\n",
    };
    const { all } = await check(files, "planer");
    expect(all).toContain("På rad 1 står ”plankol”.");
    expect(all).toContain("2 YAML-filer utan ”plankoll: 1” överst hoppades över: ");
  });
});

test("a month is told as a month, not as its first day", async () => {
  const plan = "plankoll: 1\nkommun: Nora\nantagen: { organ: Kommunfullmäktige, datum: mars 2026 }\n";
  const exact = plan.replace("mars 2026", "14 mars 2026");
  const told = async (args: readonly string[], files: Readonly<Record<string, string>>) => {
    return (await runInMemory(args, { files })).stdout;
  };
  const paper = await told(["check", "nora.yaml", "-f", "markdown"], { "nora.yaml": plan });
  expect(paper).toContain("Senaste antagande eller revidering: mars 2026.");
  expect(paper).not.toContain("2026-03-01");
  const changed = await told(["diff", "nora.yaml", "ny.yaml"], { "nora.yaml": plan, "ny.yaml": exact });
  expect(changed).toContain("reviderad mars 2026");
  expect(changed).toContain("reviderad 2026-03-14");
  expect(await told(["check", "ny.yaml", "-f", "markdown"], { "ny.yaml": exact })).toContain(
    "2026-03-14, för 8 månader",
  );
});
