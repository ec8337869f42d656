import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/parse/document.ts";
import type { Entry, World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { plannedOf } from "../support/planned.ts";

const table = `Aktivitetsplan 2026;;;;;
;;;;;
Mål;Åtgärd;Ansvarig nämnd;Tidplan;Status;Samverkan
Trygghet;Utbilda personalen;Socialnämnden;2026-10-31;Pågår;
;Ta fram en rutin;;löpande;grön;Polisen
`;

const plan = `# Vår plan
plankoll: 1
kommun: Nora
mål:
  - titel: Trygghet
    aktiviteter:
      - titel: Utbilda personalen # alla
        ansvarig: Skolnämnden
      - titel: Öppet hus
`;

async function run(args: string, world: World = {}) {
  const { code, written, ...said } = await runInMemory(["import", ...args.split(" ")], {
    files: { "t.csv": table },
    ...world,
  });
  return { code, ...said, written: Object.fromEntries(written) };
}

const withPlan = (world: World = {}, text: Entry = plan): World => ({
  ...world,
  files: { "t.csv": table, "plan.yaml": text },
});

describe("a new plan", () => {
  test("is made of a table, after it has been said how the table was read", async () => {
    const { code, stdout, stderr, written } = await run("t.csv -o plan.yaml --municipality 1884");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(written).toEqual({
      "plan.yaml": `plankoll: 1
kommun: Nora
titel: Aktivitetsplan 2026
mål:
  - titel: Trygghet
    aktiviteter:
      - titel: Utbilda personalen
        ansvarig: Socialnämnden
        klart_senast: 2026-10-31
        status: pågår
      - titel: Ta fram en rutin
        klart_senast: löpande
        kommentar:
          - "Status: grön"
          - "Samverkan: Polisen"
`,
    });
    expect(stderr).toBe(`t.csv: rubrikerna står på rad 3; 2 aktiviteter och 1 mål under dem.

Så lästes kolumnerna:
  A  Mål             → Mål
  B  Åtgärd          → Aktivitet
  C  Ansvarig nämnd  → Ansvarig
  D  Tidplan         → Klart senast
  E  Status          → Status
  F  Samverkan       → har ingen plats i planen; blir en rad i Kommentar, ”Samverkan: …”

Så lästes raderna:
  Mål ”Trygghet”: 2 aktiviteter (rad 4–5)

Att se över:
  Rad 5: ”grön” är inget känt värde för Status och står i stället i kommentaren.

Planens titel blir texten ovanför tabellen: ”Aktivitetsplan 2026”.
plan.yaml är skriven.
Se vad planen visar och inte visar med: plankoll check plan.yaml
`);
  });

  test("goes to standard output where no file is named, and nothing else does", async () => {
    const { code, stdout, written } = await run("t.csv --municipality Nora");
    const { code: same, stdout: dash } = await run("t.csv --municipality Nora -o -");
    expect({ code, same, written }).toEqual({ code: 0, same: 0, written: {} });
    expect(stdout).toMatch(/^plankoll: 1\nkommun: Nora\n/);
    expect(dash).toBe(stdout);
  });

  test("has English names in English", async () => {
    const { stdout, stderr } = await run("t.csv --municipality Nora --lang en");
    expect(stdout).toContain(
      "        responsible: Socialnämnden\n        deadline: 2026-10-31\n        status: ongoing\n",
    );
    expect(stderr).toContain("How the columns were read:\n  A  Mål             → Goal\n");
  });

  test("asks for the municipality where neither the command nor the table says it", async () => {
    expect(await run("t.csv -o plan.yaml", { answers: ["Noora"] })).toMatchObject({ code: 2, written: {} });
    const asked = await run("t.csv -o plan.yaml", { answers: ["nora kommun"] });
    expect(asked.written["plan.yaml"]).toContain("kommun: Nora\n");
    expect(asked.stderr).not.toContain("enligt tabellen");
    const { code, stderr, written } = await run("t.csv -o plan.yaml");
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(stderr).toMatch(/--municipality Nora\n$/);
  });

  test("takes the municipality from the table, and not from two", async () => {
    const column = "Kommun;Aktivitet\nNora;A\nNora kommun;B\n";
    const one = await run("k.csv", { files: { "k.csv": column } });
    expect(one.stdout).toMatch(/kommun: Nora\naktiviteter:\n {2}- titel: A\n {2}- titel: B\n/);
    expect(one.stderr).toContain("Kommunen är Nora, enligt tabellen.");
    const two = await run("k.csv", { files: { "k.csv": column.replace("Nora k", "Kumla k") } });
    expect({ code: two.code, stdout: two.stdout }).toEqual({ code: 2, stdout: "" });
    expect(two.stderr).toContain("flera kommuner: Nora och Kumla");
  });

  test("that cannot be written is told of", async () => {
    const refusal = { refusal: "missing", code: "ENOENT" } as const;
    const { code, stderr } = await run("t.csv -o x/plan.yaml --municipality Nora", {
      unwritable: { "x/plan.yaml": refusal },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("Planen kunde inte skrivas till x/plan.yaml: mappen finns inte.");
  });
});

describe("a plan that is there", () => {
  const preview = `Ändringar i plan.yaml: 1 ny, 1 ändrad. Inget tas bort.
  + Ny aktivitet: ”Ta fram en rutin”, under målet ”Trygghet”
  ~ Aktiviteten ”Utbilda personalen”:
      Ansvarig: ”Skolnämnden” → ”Socialnämnden”
      Klart senast: ”2026-10-31” (stod tomt)
      Status: ”pågår” (stod tomt)

Skiljer sig, men lämnas som det är i planen:
  Aktiviteten ”Öppet hus” finns inte i tabellen.

`;
  const changed = `# Vår plan
plankoll: 1
kommun: Nora
mål:
  - titel: Trygghet
    aktiviteter:
      - titel: Utbilda personalen # alla
        ansvarig: Socialnämnden
        klart_senast: 2026-10-31
        status: pågår
      - titel: Öppet hus
      - titel: Ta fram en rutin
        klart_senast: löpande
        kommentar:
          - "Status: grön"
          - "Samverkan: Polisen"
`;

  test("is not changed before somebody has seen how and said yes", async () => {
    const { code, stderr, written } = await run("t.csv -o plan.yaml", withPlan());
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(stderr).toContain(preview);
    expect(stderr).toMatch(/plankoll: Inget är skrivet till plan\.yaml\. .*--yes.*\n$/);
  });

  test.each(["ja", " J ", "yes"])("is changed on the answer “%s”", async (answer) => {
    const { code, stderr, written } = await run("t.csv -o plan.yaml", withPlan({ answers: [answer] }));
    expect({ code, written }).toEqual({ code: 0, written: { "plan.yaml": changed } });
    expect(stderr).toContain(`${preview}Skriva ändringarna till plan.yaml? (ja/nej) ${answer}\nplan.yaml är ändrad.\n`);
  });

  test.each(["nej", "", "kanske"])("is left on the answer “%s”", async (answer) => {
    const { code, stderr, written } = await run("t.csv -o plan.yaml", withPlan({ answers: [answer] }));
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(stderr).toMatch(/Inget är skrivet\.\n$/);
  });

  test("is changed without a question with --yes, and shows the changes all the same", async () => {
    const { code, stderr, written } = await run("t.csv -o plan.yaml --yes", withPlan());
    expect({ code, written }).toEqual({ code: 0, written: { "plan.yaml": changed } });
    expect(stderr).toContain(preview);
  });

  test("is not written where there is nothing to change", async () => {
    const { code, stderr, written } = await run("t.csv -o plan.yaml --yes", withPlan({}, changed));
    expect({ code, written }).toEqual({ code: 0, written: {} });
    expect(stderr).toContain("plan.yaml säger redan det som tabellen säger. Inget behöver skrivas.\n");
  });

  test("is not changed for another municipality, and it is told where the table names another", async () => {
    const other = await run("t.csv -o plan.yaml --municipality Kumla --yes", withPlan());
    expect({ code: other.code, written: other.written }).toEqual({ code: 2, written: {} });
    expect(other.stderr).toContain("plan.yaml är en plan för Nora, inte för Kumla.");
    const above = { ...withPlan(), files: { "t.csv": `Kumla kommun;\n${table}`, "plan.yaml": plan } };
    expect((await run("t.csv -o plan.yaml", above)).stderr).toContain("Planen gäller Nora, men i tabellen står Kumla.");
  });

  test.each([
    ["no plan", "a: 1\n"],
    ["no YAML", "plankoll: 1\n\tx: [\n"],
    ["no text", new Uint8Array([0, 1, 2])],
    ["empty", ""],
    ["a plan in which activities have no place", "plankoll: 1\nkommun: Nora\nmål: inga\n"],
  ])("is never one that is %s", async (_, text) => {
    const { code, written } = await run("t.csv -o plan.yaml --yes", withPlan({}, text));
    expect({ code, written }).toEqual({ code: 2, written: {} });
  });

  test("is never the table itself, nor a folder", async () => {
    expect(await run("t.csv -o t.csv --yes --municipality Nora")).toMatchObject({ code: 2, written: {} });
    expect(await run("t.csv -o mapp --yes --municipality Nora", { folders: ["mapp"] })).toMatchObject({
      code: 2,
      written: {},
    });
  });
});

describe("a file that is no table", () => {
  test.each([
    ["that is missing", undefined, "Filen finns inte."],
    ["that is a folder", "folder", "Det här är en mapp"],
    ["that nobody may read", { refusal: "forbidden", code: "EACCES" } as const, "Behörighet saknas"],
    ["that is empty", "", "Filen är tom."],
    ["that is a PDF", "%PDF-1.7", "Filen är en PDF."],
    ["without headings", "a;b;c\nd;e;f\n", '--column "a=aktivitet"'],
    ["without activities", "Mål;Aktivitet\n", "finns inga aktiviteter"],
  ])("%s gives exit code 3 and says why", async (_, content, words) => {
    const world: World =
      content === "folder" ? { folders: ["x.csv"] } : { files: content === undefined ? {} : { "x.csv": content } };
    const { code, stdout, stderr } = await run("x.csv --municipality Nora", world);
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toMatch(/^plankoll: x\.csv: /);
    expect(stderr).toContain(words);
  });
});

describe("the options", () => {
  const odd = { files: { "t.csv": "Steg;Vem gör;Nr\nUtbilda;Rektor;7\n" } };

  test("say what columns are that nobody knows", async () => {
    const columns = ["--column", "steg=aktivitet", "--column", "Vem gör=klart_senast", "--column", "Nr=-"];
    const said = await runInMemory(["import", "t.csv", "--municipality", "Nora", ...columns], odd);
    expect(said.code).toBe(0);
    expect(said.stdout).toContain("aktiviteter:\n  - titel: Utbilda\n    klart_senast: Rektor\n");
    expect(said.stderr).toContain("C  Nr       → tas inte med");
  });

  test.each([
    ["--column Steg", "går inte att ange för --column"],
    ["--column Sten=aktivitet", "Det finns ingen kolumn med rubriken ”Sten”. Rubrikerna är ”Steg”, ”Vem gör”, ”Nr”"],
    ["--column Steg=färg", "”färg” är inget som en kolumn kan vara."],
    ["--sheet 2 --column Steg=aktivitet", "filen har bara en tabell"],
    ["--municipality Noora", "Menade du ”Nora”"],
  ])("that make no sense are told of: %s", async (args, words) => {
    const { code, stderr, stdout } = await run(`t.csv ${args}`, args.startsWith("--m") ? {} : odd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });
});

test("nothing in a table acts on the terminal", async () => {
  const evil = 'Mål;Aktivitet;"An\u001b[31msvarig";X\u001b]0;\nM\u001b[2J;A;"B\u202e";"C\u0007\nD"\n';
  const { stderr, stdout } = await run("t.csv --municipality Nora", { files: { "t.csv": evil } });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: likewise
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  const parsed = parsePlan("plan.yaml", stdout);
  expect(parsed.kind === "plan" && parsed.document.plan.defects).toEqual([]);
});

describe("the table that check writes", () => {
  const examples = readdirSync(new URL("../../examples/", import.meta.url)).filter((name) => name.endsWith(".yaml"));
  const plans = examples
    .map((name) => [name, readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8")] as const)
    .filter(([, text]) => (plannedOf(text)?.goals.length ?? 0) > 0);

  /** The workbook of a plan. */
  async function workbookOf(text: string, language: string): Promise<Uint8Array> {
    const args = ["check", "plan.yaml", "-f", "xlsx:t.xlsx", "--lang", language, "--fail-on", "never"];
    const { bytesWritten, stderr } = await runInMemory(args, { files: { "plan.yaml": text } });
    const workbook = bytesWritten.get("t.xlsx");
    if (!workbook) throw new Error(stderr);
    return workbook;
  }

  test.each(plans)("changes nothing in %s", async (_, text) => {
    for (const language of ["sv", "en"]) {
      const files = { "t.xlsx": await workbookOf(text, language), "plan.yaml": text };
      const { code, stderr, written } = await run("t.xlsx -o plan.yaml", { files });
      expect({ code, written }).toEqual({ code: 0, written: {} });
      expect(stderr).toContain("säger redan det");
      // What the plan itself leaves open may be told of; nothing of it may be left out.
      expect(stderr).not.toMatch(/togs inte med|kommentaren/);
      expect(stderr).not.toContain("Skiljer sig");
    }
  });

  test.each(plans)("makes the same goals and activities of %s as stand in it", async (_, text) => {
    const workbook = await workbookOf(text, "sv");
    const { stdout } = await run("t.xlsx --municipality Nora", { files: { "t.xlsx": workbook } });
    const files = { "t.xlsx": await workbookOf(stdout, "sv"), "plan.yaml": text };
    expect(await run("t.xlsx -o plan.yaml", { files })).toMatchObject({ code: 0, written: {} });
  });
});
