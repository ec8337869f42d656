import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { type Entry, forbidden, hostOf, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

const nora = "plankoll: 1\nkommun: Nora\n";
const noOwner = `${nora}aktiviteter:\n  - titel: Stödgrupp\n`;
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const latin1 = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));

const form = ["--pack", "plan-format"];
const own = ["--pack", "eget.yaml"];

interface Case extends World {
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout?: readonly string[];
  readonly stderr?: readonly string[];
}

function run({ args, ...world }: Pick<Case, "args"> & World) {
  return runInMemory(args, world);
}

/** A case is kept when the code is right and the texts are there; a stream of which nothing is said stays silent. */
function runs(cases: Readonly<Record<string, Case>>): void {
  test.each(Object.entries(cases))("%s", async (_, { code, stdout = [], stderr = [], ...given }) => {
    const result = await run(given);
    expect({ code: result.code, stderr: result.stderr }).toEqual({
      code,
      stderr: stderr.length > 0 ? expect.anything() : "",
    });
    if (stdout.length === 0) expect(result.stdout).toBe("");
    const oneLine = (text: string) => text.replace(/\s+/g, " ");
    for (const text of stdout) expect(oneLine(result.stdout)).toContain(text);
    for (const text of stderr) expect(oneLine(result.stderr)).toContain(text);
    expect(result.stdout + result.stderr).not.toMatch(/^\s+at .*:\d+\)?$/m);
  });
}

describe("a command line that makes sense", () => {
  runs({
    "one plan without fault": {
      args: ["check", "nora.yaml", ...form],
      files: { "nora.yaml": nora },
      code: 0,
      stdout: ["nora.yaml", "2026-11-22"],
    },
    "a finding at the level of --fail-on": {
      args: ["check", "nora.yaml", ...own],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 1,
      stdout: ["nora.yaml:4:5", "Stödgrupp"],
    },
    "--fail-on never is always green": {
      args: ["check", "nora.yaml", ...own, "--fail-on", "never"],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 0,
      stdout: ["Stödgrupp"],
    },
    "a finding below the level of --fail-on": {
      args: ["check", "nora.yaml", ...own],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack.replace("error", "warning") },
      code: 0,
      stdout: ["Stödgrupp"],
    },
    "a warning at --fail-on warning": {
      args: ["check", "nora.yaml", ...own, "--fail-on=warning"],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack.replace("error", "warning") },
      code: 1,
      stdout: ["Stödgrupp"],
    },
    "an error at --fail-on info": {
      args: ["check", "nora.yaml", ...own, "--fail-on", "info"],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 1,
      stdout: ["Stödgrupp"],
    },
    "one pack, named twice": {
      args: ["check", "nora.yaml", ...own, "--pack", "./eget.yaml", ...form],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 1,
      stdout: ["Vårt eget"],
    },
    "the format does not change the code": {
      args: ["check", "nora.yaml", ...own, "-f", "json"],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 1,
      stdout: ['"schemaVersion": 1', '"messageId": "unassigned"'],
    },
    "--only hides, and leaves the code": {
      args: ["check", "nora.yaml", ...own, "-f", "json", "--only", "gap"],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 1,
      stdout: ['"findings": []'],
    },
    "another day": {
      args: ["check", "nora.yaml", ...form, "--as-of", "2024-02-29"],
      files: { "nora.yaml": nora },
      code: 0,
      stdout: ["2024-02-29"],
    },
    "today is the host's": {
      args: ["check", "nora.yaml", ...form, "-f", "json"],
      files: { "nora.yaml": nora },
      today: "2031-01-02",
      code: 0,
      stdout: ['"asOf": "2031-01-02"'],
    },
    "English by option": {
      args: ["check", "nora.yaml", ...form, "-f", "json", "--lang", "en"],
      files: { "nora.yaml": nora },
      code: 0,
      stdout: ['"language": "en"', '"That the file can be read"'],
    },
    "English by the environment, and the option before it": {
      args: ["check", "nora.yaml", ...form, "-f", "json", "--lang", "sv"],
      files: { "nora.yaml": nora },
      env: { PLANKOLL_LANG: "en" },
      code: 0,
      stdout: ['"language": "sv"'],
    },
    "the built-in packs by the municipality's county": {
      args: ["check", "nora.yaml", "-f", "json", "--fail-on", "never"],
      files: { "nora.yaml": nora },
      code: 0,
      stdout: ['"id": "plan-format"', '"id": "orebro-lan-2015"'],
    },
    "an agreement that no pack is about is said at its place": {
      args: ["check", "nora.yaml", "-f", "json"],
      files: { "nora.yaml": `${nora}överenskommelser: [orebro-lan-2051]\n` },
      code: 1,
      stdout: ['"messageId": "unknownAgreement"', "Menade du ”orebro-lan-2015”?", '"id": "orebro-lan-2015"'],
    },
    "help, in Swedish": { args: ["--help"], code: 0, stdout: ["Användning: plankoll [flaggor] [kommando]", "check"] },
    "help of a command": { args: ["check", "-h"], code: 0, stdout: ["Användning: plankoll check", "Slutkoder:"] },
    "help, in English": {
      args: ["help", "check", "--lang=en"],
      code: 0,
      stdout: ["Usage: plankoll check", "Exit codes:"],
    },
    "the version": { args: ["--version"], code: 0, stdout: ["0.1.0"] },
    "packs are listed": { args: ["list"], code: 0, stdout: ["plan-format", "Att filen går att läsa"] },
    "requirements are listed": { args: ["list", "requirements"], code: 0, stdout: ["plan-format/readable"] },
    "rules are listed": { args: ["list", "rules"], code: 0, stdout: ["activity-assigned"] },
    "topics are listed in Swedish, with what they mean": {
      args: ["list", "teman"],
      code: 0,
      stdout: ["kontakthjälp Hjälp att ta kontakt"],
    },
    "and in English": { args: ["list", "topics", "--lang", "en"], code: 0, stdout: ["early-detection How violence"] },
    "formats are listed": { args: ["list", "formats"], code: 0, stdout: ["text", "json"] },
    "municipalities are listed": {
      args: ["list", "municipalities"],
      code: 0,
      stdout: ["0114 Upplands Väsby", "1884 Nora", "2584 Kiruna"],
    },
    "Swedish words for what the reports call in Swedish": {
      args: ["check", "nora.yaml", ...form, "--only", "Lucka", "--fail-on", "varning"],
      files: { "nora.yaml": nora },
      code: 0,
      stdout: ["Luckor"],
    },
    "Swedish words for what can be listed": { args: ["list", "kommuner"], code: 0, stdout: ["1884"] },
    "the schema of a plan": { args: ["schema"], code: 0, stdout: ["plankoll/plan.sv.schema.json", "samordnare"] },
    "the schema of a plan in English": {
      args: ["schema", "plan", "--lang", "en"],
      code: 0,
      stdout: ["plankoll/plan.en.schema.json"],
    },
    "the schema of a pack": { args: ["schema", "pack"], code: 0, stdout: ["plankoll/pack.schema.json"] },
    "the schema of a report": { args: ["schema", "report"], code: 0, stdout: ["plankoll/report.schema.json"] },
  });
});

describe("a command line that makes no sense is 2, with a way out", () => {
  const files = { "nora.yaml": nora, "eget.yaml": ownPack };
  runs({
    "nothing at all": { args: [], code: 2, stderr: ["Användning:", "check"] },
    "an unknown command": { args: ["chek"], code: 2, stderr: ["”chek” finns inte. Menade du ”check”?"] },
    "an unknown command, in English": { args: ["chek", "--lang", "en"], code: 2, stderr: ["Did you mean “check”?"] },
    "a plan without a command": { args: ["nora.yaml"], files, code: 2, stderr: ["plankoll check nora.yaml"] },
    "an unknown option": {
      args: ["check", "--asof=x"],
      code: 2,
      stderr: ["”--asof” finns inte. Menade du ”--as-of”?"],
    },
    "an unknown short option": {
      args: ["check", "-x"],
      code: 2,
      stderr: ["”-x” finns inte.", "plankoll check --help"],
    },
    "an option without its value": { args: ["check", "--as-of"], code: 2, stderr: ["”--as-of” behöver ett värde"] },
    "a flag where the value of another should be": {
      args: ["check", "--as-of", "--quiet"],
      code: 2,
      stderr: ["”--as-of” behöver ett värde"],
    },
    "a flag where a file should be": {
      args: ["check", "nora.yaml", "--baseline", "--fail-on=never"],
      code: 2,
      stderr: ["”--baseline” behöver ett värde"],
    },
    "a short flag where a file should be": {
      args: ["check", "nora.yaml", "-o", "-f", "json"],
      code: 2,
      stderr: ["”--output” behöver ett värde"],
    },
    "a file without a name": {
      args: ["check", "nora.yaml", "-o", ""],
      code: 2,
      stderr: ["”--output” behöver ett värde"],
    },
    "a format without the name of its file": {
      args: ["check", "nora.yaml", "-f", "html:"],
      code: 2,
      stderr: ["Efter ”html:” saknas filens namn", "-f html:rapport"],
    },
    "one argument too many": { args: ["schema", "plan", "pack"], code: 2, stderr: ["Ett argument för mycket: ”pack”"] },
    "a word that is no choice": { args: ["schema", "plann"], code: 2, stderr: ["Menade du ”plan”?"] },
    "a day that does not exist": {
      args: ["check", "--as-of", "2023-02-29"],
      code: 2,
      stderr: ["ingen dag", "ÅÅÅÅ-MM-DD"],
    },
    "a day in another form": { args: ["check", "--as-of", "22/11 2026"], code: 2, stderr: ["ingen dag"] },
    "a number that is none": { args: ["check", "--within", "två"], code: 2, stderr: ["helt tal från 0 till"] },
    "a number below nought": { args: ["check", "--within=-1"], code: 2, stderr: ["helt tal från 0 till"] },
    "an unknown level": {
      args: ["check", "--fail-on", "allt"],
      code: 2,
      stderr: ["Välj ”fel”, ”varning”, ”upplysning” eller ”aldrig”"],
    },
    "an unknown level, in English": {
      args: ["check", "--fail-on", "fatal", "--lang", "en"],
      code: 2,
      stderr: ["Choose “error”, “warning”, “info” or “never”"],
    },
    "a kind in another form": { args: ["check", "--only", "försenad"], code: 2, stderr: ["Menade du ”försenat”?"] },
    "a subject in another form": { args: ["list", "kraven"], code: 2, stderr: ["Menade du ”krav”?"] },
    "a type of document that is none": {
      args: ["init", "--kind", "planer"],
      code: 2,
      stderr: ["Välj ”handlingsplan”, ”aktivitetsplan”, ”riktlinje”, ”program” eller ”strategi”"],
    },
    "an unknown kind": { args: ["check", "--only", "gaps"], code: 2, stderr: ["Menade du ”gap”?"] },
    "an unknown format": { args: ["check", "-f", "jsn"], code: 2, stderr: ["Menade du ”json”?"] },
    "an unknown language": { args: ["check", "--lang", "fi"], code: 2, stderr: ["Välj ”sv” eller ”en”"] },
    "an unknown language of the environment": {
      args: ["check"],
      env: { PLANKOLL_LANG: "fi" },
      code: 2,
      stderr: ["PLANKOLL_LANG"],
    },
    "two reports to standard output": {
      args: ["check", "nora.yaml", "-f", "text", "-f", "json"],
      files,
      code: 2,
      stderr: ["text och json"],
    },
    "one file for two reports": {
      args: ["check", "nora.yaml", "-f", "text:a", "-f", "json:a"],
      files,
      code: 2,
      stderr: ["samma fil, a"],
    },
    "-o beside several formats": {
      args: ["check", "nora.yaml", "-f", "text", "-f", "json:a", "-o", "b"],
      files,
      code: 2,
      stderr: ["-f json:rapport.json"],
    },
    "a report over the plan that it is about": {
      args: ["check", "nora.yaml", "-o", "nora.yaml"],
      files,
      code: 2,
      stderr: ["skriva över nora.yaml"],
    },
    "a report over the pack that it is judged by": {
      args: ["check", "nora.yaml", "--pack", "krav.txt", "-o", "krav.txt"],
      files: { "nora.yaml": nora, "krav.txt": ownPack },
      code: 2,
      stderr: ["skriva över krav.txt"],
    },
    "a report over another plan": {
      args: ["check", "nora.yaml", "-o", "solna.yaml"],
      files: { "nora.yaml": nora, "solna.yaml": nora },
      code: 2,
      stderr: ["skriva över solna.yaml"],
    },
    "a pack that does not exist": {
      args: ["check", "nora.yaml", "--pack", "orebro-lan-2051"],
      files,
      code: 2,
      stderr: ["”orebro-lan-2051” finns inte. Menade du ”orebro-lan-2015”?"],
    },
    "a pack that is near none": {
      args: ["check", "nora.yaml", "--pack", "skåne"],
      files,
      code: 2,
      stderr: ["”skåne” finns inte.", "orebro-lan-2015", "slutar på .yaml"],
    },
    "the file of a pack that does not exist": {
      args: ["check", "nora.yaml", "--pack", "packs/saknas.yaml"],
      files,
      code: 2,
      stderr: ["packs/saknas.yaml", "Filen finns inte"],
    },
    "a pack that may not be read": {
      args: ["check", "nora.yaml", "--pack", "eget.yaml"],
      files: { "nora.yaml": nora, "eget.yaml": forbidden },
      code: 2,
      stderr: ["Behörighet saknas"],
    },
    "a pack that is no text": {
      args: ["check", "nora.yaml", "--pack", "eget.yaml"],
      files: { "nora.yaml": nora, "eget.yaml": bytes(0, 1) },
      code: 2,
      stderr: ["ingen textfil"],
    },
    "a plan in place of a pack": {
      args: ["check", "nora.yaml", "--pack", "nora.yaml"],
      files,
      code: 2,
      stderr: ["nora.yaml:1:1", "plankoll-pack: 1"],
    },
    "a pack that is broken: every fault with its place": {
      args: ["check", "nora.yaml", ...own],
      files: {
        "nora.yaml": nora,
        "eget.yaml": ownPack.replace("severity: error", "severty: fatal").replace("edition", "utgava"),
      },
      code: 2,
      stderr: [
        "4 fel",
        "eget.yaml:1:1",
        "”edition”",
        "eget.yaml:3:9",
        "”utgava”",
        "eget.yaml:6:5",
        "eget.yaml:10:14",
        "Menade du ”severity”?",
      ],
    },
    "a pack that takes the id of a built-in one": {
      args: ["check", "nora.yaml", ...own],
      files: { "nora.yaml": nora, "eget.yaml": ownPack.replace("id: eget", "id: plan-format") },
      code: 2,
      stderr: ["”plan-format”", "ett eget id"],
    },
    "two packs with one id": {
      args: ["check", "nora.yaml", ...own, "--pack", "b.yaml"],
      files: { "nora.yaml": nora, "eget.yaml": ownPack, "b.yaml": ownPack },
      code: 2,
      stderr: ["b.yaml", "”eget”"],
    },
  });
});

describe("nothing to check is never green", () => {
  runs({
    "a folder without YAML": {
      args: ["check", "planer"],
      files: { "planer/nora.docx": "" },
      code: 2,
      stderr: ["ingen YAML-fil", "planer"],
    },
    "a folder whose YAML is no plan": {
      args: ["check", "planer"],
      files: { "planer/ci.yml": "a: 1", "planer/b/x.yaml": "- 1" },
      code: 2,
      stderr: ["2 YAML-filer i planer", "plankoll: 1"],
    },
    "this folder, when no path is given": {
      args: ["check"],
      files: { "ci.yml": "a: 1" },
      code: 2,
      stderr: ["1 YAML-fil i den här mappen"],
    },
    "a pattern without a match": { args: ["check", "planer/*.yaml"], files: {}, code: 2, stderr: ["planer/*.yaml"] },
    "no requirement that applies on the day": {
      args: ["check", "nora.yaml", ...own, "--as-of", "1999-12-31"],
      files: {
        "nora.yaml": noOwner,
        "eget.yaml": ownPack.replace(
          "rule:",
          "basis: [{ act: SFS 2001:453, from: 2002-01-01, verified: text }]\n    rule:",
        ),
      },
      code: 2,
      stdout: ["nora.yaml"],
      stderr: ["Inget krav", "1999-12-31"],
    },
  });
});

describe("what cannot be read is 3, said in its place, and the rest is judged", () => {
  const beside = (name: string, entry: Entry, ...says: string[]): Case => ({
    args: ["check", name, "solna.yaml", ...form],
    files: { [name]: entry, "solna.yaml": nora.replace("Nora", "Solna") },
    code: 3,
    stdout: [...says, "Solna"],
  });
  runs({
    "YAML that is broken": beside(
      "a.yaml",
      "plankoll: 1\nkommun Nora\ntitel: x\n",
      "a.yaml:2:1",
      "Oftast saknas kolon",
    ),
    "an empty file": beside("a.yaml", "", "a.yaml:1:1", "Filen är tom"),
    "an empty pack": {
      args: ["check", "nora.yaml", "--pack", "tom.yaml"],
      files: { "nora.yaml": nora, "tom.yaml": "" },
      code: 2,
      stderr: ["Kravpaketet tom.yaml gick inte att läsa. Filen är tom. Kontrollera att det är rätt fil."],
    },
    "a file of blanks": beside("a.yaml", " \n\n", "Filen är tom"),
    "a Word document": beside("a.docx", bytes(0x50, 0x4b, 3, 4), "Word- eller Exceldokument"),
    "a PDF": beside("a.pdf", "%PDF-1.7", "Filen är en PDF"),
    "a file with a NUL": beside("a.yaml", `${nora}\u0000`, "ingen textfil"),
    "a file in Windows-1252": beside(
      "a.yaml",
      latin1("plankoll: 1\nkommun: Malm\u00f6\n"),
      "a.yaml:2:13",
      "inte sparad som UTF-8",
    ),
    "a file in UTF-16": beside("a.yaml", bytes(0xff, 0xfe, 0x61, 0), "UTF-16. Spara som UTF-8"),
    "a file without the mark": beside("a.yaml", "kommun: Nora\n", "a.yaml:1:1", "Lägg till raden ”plankoll: 1”"),
    "a text that is no mapping": beside("a.yaml", "bara en text\n", "Lägg till raden ”plankoll: 1”"),
    "a file that may not be read": beside("a.yaml", forbidden, "a.yaml", "Behörighet saknas"),
    "a pipe in the place of a file": beside("a.yaml", "PIPE", "a.yaml", "ingen vanlig fil"),
    "what the system refuses for another reason": beside("a.yaml", { refusal: "other", code: "EIO" }, "EIO"),
    "a file that is too large": beside("a.yaml", nora + "#".repeat(5_000_000), "större än 5 000 000 byte"),
    "a file that does not exist": {
      ...beside("b.yaml", nora),
      args: ["check", "a.yaml", "solna.yaml", ...form],
      stdout: ["a.yaml", "Filen finns inte", "Solna"],
    },
    "a folder without plans beside one that has": {
      args: ["check", "a", "b", ...form],
      files: { "a/nora.yaml": nora, "b/ci.yml": "x: 1" },
      code: 3,
      stdout: ["Nora", "Här finns ingen plan"],
    },
    "3 wins over 1": {
      args: ["check", "nora.yaml", "saknas.yaml", ...own],
      files: { "nora.yaml": noOwner, "eget.yaml": ownPack },
      code: 3,
      stdout: ["Stödgrupp", "Filen finns inte"],
    },
    "3 stands even with --fail-on never": {
      args: ["check", "nora.yaml", "saknas.yaml", ...form, "--fail-on", "never"],
      files: { "nora.yaml": nora },
      code: 3,
      stdout: ["Filen finns inte"],
    },
    "in a report for programs": {
      args: ["check", "a.yaml", ...form, "-f", "json", "--lang", "en"],
      files: { "a.yaml": "plankoll: 1\n\tkommun: Nora\n" },
      code: 3,
      stdout: ['"file": "a.yaml"', "made with a tab", '"line": 2'],
      stderr: ["a.yaml:2:1: The indentation is made with a tab"],
    },
    "in a report for programs, without a word beside it": {
      args: ["check", "a.yaml", ...form, "-f", "json", "--quiet"],
      files: { "a.yaml": "plankoll: 1\n\tkommun: Nora\n" },
      code: 3,
      stdout: ['"file": "a.yaml"'],
    },
  });
});

describe("a plan that is partly wrong is judged, and told at its place", () => {
  runs({
    "an unknown municipality": {
      args: ["check", "a.yaml", ...form],
      files: { "a.yaml": "plankoll: 1\nkommun: Norra\n" },
      code: 1,
      stdout: ["a.yaml:2:9", "”Norra” är ingen av Sveriges 290 kommuner. Menade du ”Nora”"],
    },
    "a key in both languages": {
      args: ["check", "a.yaml", ...form],
      files: { "a.yaml": `${nora}municipality: Solna\n` },
      code: 1,
      stdout: ["a.yaml:3:1", "Nora"],
    },
    "a date that is no date": {
      args: ["check", "a.yaml", "-f", "json"],
      files: { "a.yaml": `${nora}antagen:\n  datum: 2023-02-29\n  organ: Kommunfullmäktige\n` },
      code: 1,
      stdout: ['"path": "/adopted/date"', '"line": 4', "2023-02-29"],
    },
    "a text with signs that could steer a terminal": {
      args: ["check", "a.yaml", ...form],
      files: { "a.yaml": `${nora}titel: "\\e]0;x\\u0007"\n` },
      code: 0,
      stdout: ["\\u001b]0;x\\u0007"],
    },
  });
});

describe("files, folders, patterns and standard input", () => {
  const filesOf = async (args: readonly string[], world: World) => {
    const { stdout, code } = await run({ args: ["check", ...args, ...form, "-f", "json"], ...world });
    const report = JSON.parse(stdout);
    const names = (list: readonly { file: string }[]) => list.map(({ file }) => file);
    return { code, plans: names(report.plans), unreadable: names(report.unreadable), skipped: report.summary.skipped };
  };

  test("a folder is searched to its depths, in the order of names; what is no plan is skipped and counted", async () => {
    const files = {
      "planer/ö.yaml": nora,
      "planer/b/c.yml": nora,
      "planer/a.yaml": nora,
      "planer/ci.yml": "on: push",
      "planer/trasig.yaml": 'a: "x',
      "planer/tom.yaml": "",
      "planer/läs.md": nora,
      "planer/.git/x.yaml": nora,
      "planer/node_modules/x/y.yaml": nora,
    };
    expect(await filesOf(["planer"], { files })).toEqual({
      code: 0,
      plans: ["planer/a.yaml", "planer/b/c.yml", "planer/ö.yaml"],
      unreadable: [],
      skipped: 3,
    });
  });

  test("a broken file of a folder counts when it says that it is a plan", async () => {
    const files = {
      "planer/a.yaml": nora,
      "planer/b.yaml": 'plankoll: 1\nkommun: "Nora\n',
      "planer/c.json": "",
      "planer/d.yaml": '"plankoll" : 1\n\ta: 1\n',
      "planer/e.yaml": latin1("plankoll: 1\nkommun: Malm\u00f6"),
      "planer/f.yaml": "tjänster:\n  plankoll: 1\n\tbild: x\n",
      "planer/g.yaml": forbidden,
      "planer/h.yaml": "{plankoll: 1, kommun: Nora, titel: [",
      "planer/i.yaml": "# En plan\n  plankoll: 1\n\tkommun: Nora\n",
    };
    expect(await filesOf(["planer"], { files })).toEqual({
      code: 3,
      plans: ["planer/a.yaml"],
      unreadable: ["b", "d", "e", "g", "h", "i"].map((name) => `planer/${name}.yaml`),
      skipped: 1,
    });
  });

  test("a folder that may not be opened is said once, as that", async () => {
    const world = { files: { "a/nora.yaml": nora }, closed: { b: forbidden }, folders: ["b"] };
    const { stdout, code } = await run({ args: ["check", "a", "b", ...form, "-f", "json", "--quiet"], ...world });
    expect(code).toBe(3);
    expect(JSON.parse(stdout).unreadable).toMatchObject([
      { file: "b", message: expect.stringContaining("Behörighet") },
    ]);
  });

  test("packs stand in one order, the form of the file first", async () => {
    const args = ["check", "nora.yaml", ...own, "--pack", "plan-basics", "--fail-on", "never", "-f", "json"];
    const { stdout } = await run({ args, files: { "nora.yaml": nora, "eget.yaml": ownPack } });
    const report = JSON.parse(stdout);
    expect(report.packs.map(({ id }: { id: string }) => id)).toEqual(["plan-format", "plan-basics", "eget"]);
  });

  test("a pattern, written with the separators of Windows too, is searched and not named", async () => {
    const files = { "planer/a.yaml": nora, "planer/b.yaml": "x: 1", "planer/c/d.yaml": nora };
    const found = { code: 0, plans: ["planer/a.yaml"], unreadable: [], skipped: 1 };
    expect(await filesOf(["planer/*.yaml"], { files })).toEqual(found);
    expect(await filesOf(["planer\\*.yaml"], { files })).toEqual(found);
  });

  test("a file whose name is a pattern is that file", async () => {
    const files = { "plan[1].yaml": nora, "plan1.yaml": nora };
    expect((await filesOf(["plan[1].yaml"], { files })).plans).toEqual(["plan[1].yaml"]);
  });

  test("the same file is judged once, however it is reached, and named counts for more than found", async () => {
    const files = { "planer/a.yaml": nora, "planer/b.yaml": { link: "planer/a.yaml" }, "planer/c.yaml": "x: 1" };
    expect(await filesOf(["planer", "planer/a.yaml", "./planer/a.yaml"], { files })).toMatchObject({
      plans: ["planer/a.yaml"],
    });
    expect(await filesOf(["planer", "planer/c.yaml"], { files })).toMatchObject({
      unreadable: ["planer/c.yaml"],
      skipped: 0,
    });
  });

  test("standard input is read for - alone, once", async () => {
    expect(await filesOf(["-", "-"], { stdin: nora })).toMatchObject({ code: 0, plans: ["-"] });
    expect(await filesOf(["-"], { stdin: "" })).toMatchObject({ code: 3, unreadable: ["-"] });
  });

  test("the order of the arguments does not change a byte", async () => {
    const files = { "b.yaml": nora, "a.yaml": noOwner, "c.yaml": "trasig: [" };
    const [one, other] = await Promise.all(
      [
        ["a.yaml", "b.yaml", "c.yaml"],
        ["c.yaml", "b.yaml", "a.yaml"],
      ].map((args) => run({ args: ["check", ...args], files })),
    );
    expect(one).toEqual(other);
  });
});

describe("where reports go", () => {
  const files = { "nora.yaml": nora, "eget.yaml": ownPack };

  test("several reports in one run, one of them to standard output", async () => {
    const { code, stdout, written } = await run({
      args: ["check", "nora.yaml", ...form, "-f", "text", "-f", "json:ut/r:1.json"],
      files,
    });
    expect(code).toBe(0);
    expect(stdout).toContain("Nora");
    expect(JSON.parse(written.get("ut/r:1.json") ?? "")).toMatchObject({ schemaVersion: 1 });
  });

  test.each([
    ["r.json", "{"],
    ["R.JSON", "{"],
    ["r.md", "# "],
    ["r.html", "<!doctype html>"],
    ["r.csv", "\uFEFF"],
    ["r.xml", "<?xml"],
    ["r.txt", "Nora"],
    ["rapport", "Nora"],
  ])("without -f the report is of the sort that its file is called: %s", async (file, begins) => {
    const { written, code } = await run({ args: ["check", "nora.yaml", ...form, "-o", file], files });
    expect({ code, begins: written.get(file)?.slice(0, begins.length) }).toEqual({ code: 0, begins });
  });

  test("and nothing is written to what another program would take for its own", async () => {
    const { written, code, stderr } = await run({ args: ["check", "nora.yaml", ...form, "-o", "r.pdf"], files });
    expect([code, written.size]).toEqual([2, 0]);
    expect(stderr).toContain("r.pdf");
    expect(stderr).toContain("spara som PDF i Word");
  });

  test.each([
    ["due", "nora.yaml", "-o", "r.docx"],
    ["audit", "nora.yaml", "-o", "r.docx"],
    ["diff", "nora.yaml", "nora.yaml", "-o", "r.html"],
    ["check", "nora.yaml", "-f", "csv", "-o", "r.xlsx"],
    ["check", "nora.yaml", "-f", "text", "-o", "r.pdf"],
    ["check", "nora.yaml", "-f", "json:r.docx"],
  ])("nor under a name that tells of another format: %s %s %s %s", async (...args) => {
    const { written, code, stdout, stderr } = await run({ args, files });
    expect({ code, stdout, written: written.size }).toEqual({ code: 2, stdout: "", written: 0 });
    expect(stderr).toContain("Välj ett filnamn som stämmer med formatet");
  });

  test.each([
    ["gitlab", "gl-code-quality-report.json"],
    ["sarif", "r.json"],
    ["junit", "r.xml"],
    ["html", "r.htm"],
    ["json", "r.txt"],
  ])("%s may be called %s", async (format, file) => {
    const { written, code } = await run({ args: ["check", "nora.yaml", ...form, "-f", `${format}:${file}`], files });
    expect([code, ...written.keys()]).toEqual([0, file]);
  });

  test("a paper of before is left where no plan could be read, and that is said; what programs read is written", async () => {
    const broken = { "trasig.yaml": "plankoll: 1\nkommun: [\n" };
    const args = [
      "check",
      "trasig.yaml",
      "-f",
      "docx:a.docx",
      "-f",
      "html:a.html",
      "-f",
      "json:a.json",
      "-f",
      "junit:a.xml",
    ];
    const { written, code, stderr } = await run({ args, files: broken });
    expect(code).toBe(3);
    expect([...written.keys()]).toEqual(["a.json", "a.xml"]);
    expect(stderr).toContain(
      "Ingen plan gick att läsa, så a.docx är inte skriven. Finns den sedan förut är den orörd.\n",
    );
    expect(stderr).toContain("trasig.yaml:");
    const due = await run({ args: ["due", "trasig.yaml", "-o", "a.ics"], files: broken });
    expect([due.code, due.written.size]).toEqual([3, 0]);
  });

  test("a county is not told that every municipality lacks a plan because a folder was misspelt", async () => {
    const { code, stdout, stderr, written } = await run({
      args: ["audit", "2027", "--county", "Örebro", "-f", "text", "-f", "html:a.html"],
      files,
    });
    expect({ code, stdout, written: written.size }).toEqual({ code: 3, stdout: "", written: 0 });
    expect(stderr).toContain("Ingen plan gick att läsa, så ingen rapport är gjord.");
    expect(stderr).toContain("2027: ");
  });

  test("-o takes the single report, and leaves standard output empty", async () => {
    const { stdout, written } = await run({
      args: ["check", "nora.yaml", ...form, "-f", "json", "-o", "r.json"],
      files,
    });
    expect(stdout).toBe("");
    expect([...written.keys()]).toEqual(["r.json"]);
  });

  test("a report that cannot be written is 2, and the others are written all the same", async () => {
    const { code, stdout, stderr, written } = await run({
      args: ["check", "nora.yaml", ...form, "-f", "json:x/a.json", "-f", "json:b.json", "-f", "text"],
      files,
      unwritable: { "x/a.json": forbidden },
    });
    expect(code).toBe(2);
    expect(stderr).toContain("x/a.json: behörighet saknas");
    expect(stdout).toContain("Nora");
    expect([...written.keys()]).toEqual(["b.json"]);
  });

  test("colour is for terminals: the option before FORCE_COLOR before NO_COLOR; a file has none", async () => {
    const colored = async (world: World, ...args: string[]) => {
      const { stdout, written } = await run({ args: ["check", "nora.yaml", ...form, ...args], files, ...world });
      return (stdout + (written.get("fil") ?? "")).includes("\u001b[");
    };
    expect(await colored({ terminal: true })).toBe(true);
    expect(await colored({ terminal: false })).toBe(false);
    expect(await colored({ terminal: true, env: { NO_COLOR: "1" } })).toBe(false);
    expect(await colored({ terminal: true, env: { NO_COLOR: "" } })).toBe(true);
    expect(await colored({ terminal: true, env: { TERM: "dumb" } })).toBe(false);
    expect(await colored({ env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).toBe(true);
    expect(await colored({ terminal: true, env: { FORCE_COLOR: "0" } })).toBe(false);
    expect(await colored({ env: { NO_COLOR: "1" } }, "--color")).toBe(true);
    expect(await colored({ terminal: true, env: { FORCE_COLOR: "1" } }, "--no-color")).toBe(false);
    expect(await colored({ terminal: true }, "-o", "fil")).toBe(false);
  });
});

describe("progress", () => {
  const files = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`p${n}.yaml`, nora]));
  const stderr = async (world: World, ...args: string[]) =>
    (await run({ args: ["check", ".", ...form, ...args], files, ...world })).stderr;

  test("is told on one line of a terminal when it takes long, and is gone at the end", async () => {
    const said = await stderr({ terminal: true, pace: 60 });
    expect(said).toMatch(/Granskar fil \d+ av 20 …/);
    expect(said).not.toContain("\n");
    expect(said.endsWith("\r\u001b[K")).toBe(true);
  });

  test("is not told when it is quick, when stderr is no terminal, or with --quiet", async () => {
    expect(await stderr({ terminal: true, pace: 1 })).toBe("");
    expect(await stderr({ terminal: false, pace: 60 })).toBe("");
    expect(await stderr({ terminal: true, pace: 60 }, "--quiet")).toBe("");
  });
});

test("a bug is 70: it says so with its stack, in the user's language, and nothing is thrown", async () => {
  const { host, said } = hostOf({ files: { "nora.yaml": nora } });
  const broken = { ...host, read: () => Promise.reject(new TypeError("boom\u001b[2J")) };
  expect(await main(["check", "nora.yaml", "--lang", "en"], broken)).toBe(70);
  expect(said.stderr).toContain("A fault in Plankoll");
  expect(said.stderr).toContain("TypeError: boom\\u001b[2J\n    at ");
  expect(said.stderr).toMatch(/Plankoll \d+\.\d+\.\d+, memory/);
  expect(said.stdout).toBe("");
});
