import { describe, expect, test } from "vitest";
import { forbidden, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

const file = "plankoll.baseline.json";
const activity = (title: string, more = "") => `  - titel: ${title}\n${more}`;
const planOf = (...activities: readonly string[]) => `plankoll: 1\nkommun: Nora\naktiviteter:\n${activities.join("")}`;
const [one, two, three] = [activity("Stödgrupp"), activity("Utbildning"), activity("Kartläggning")];
const owned = activity("Utbildning", "    ansvarig: Socialnämnden\n");

/** A repository in memory in which runs follow upon each other, and find what those before them wrote. */
function repository(files: Readonly<Record<string, string>>, world: Omit<World, "files"> = {}) {
  const there: Record<string, string> = { "eget.yaml": ownPack, ...files };
  return {
    there,
    async check(today: string, ...args: readonly string[]) {
      const { code, written, ...said } = await runInMemory(["check", ...args], { ...world, files: there, today });
      for (const [path, text] of written) there[path] = text;
      const oneLine = (text: string) => text.replace(/\s+/g, " ");
      return {
        code,
        written: [...written.keys()],
        stdout: said.stdout,
        stderr: oneLine(said.stderr),
        text: oneLine(said.stdout),
      };
    },
  };
}

const nora = ["nora.yaml", "--pack", "eget.yaml"];
const entriesOf = (text: string | undefined) =>
  JSON.parse(text ?? "").entries.map(({ item, since, fixed }: Record<string, string>) =>
    [item, since, ...(fixed ? [fixed] : [])].join(" "),
  );

/** An old plan with two gaps, which a baseline knows since 12 January. */
async function old(...activities: readonly string[]) {
  const repo = repository({ "nora.yaml": planOf(one, two) });
  expect((await repo.check("2026-01-12", ...nora, "--update-baseline")).code).toBe(0);
  repo.there["nora.yaml"] = planOf(...activities);
  return repo;
}
const held = [...nora, "--baseline", file];

describe("a baseline that is made", () => {
  test("has every error and warning of the plans, and the run is green", async () => {
    const repo = repository({ "nora.yaml": planOf(one, two) });
    expect((await repo.check("2026-01-12", ...nora)).code).toBe(1);
    const { code, written, stderr } = await repo.check("2026-01-12", ...nora, "--update-baseline");
    expect([code, written]).toEqual([0, [file]]);
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2026-01-12", "utbildning 2026-01-12"]);
    expect(stderr).toContain(`2 anmärkningar lades till i utgångsläget ${file}, som nu har 2 poster:`);
    expect(stderr).toContain("nora.yaml: Ansvarig, ”Stödgrupp”");
    expect(stderr).toContain(`--baseline ${file}`);
  });

  test("has the day that plans are judged on", async () => {
    const repo = repository({ "nora.yaml": planOf(one) });
    await repo.check("2026-01-12", ...nora, "--update-baseline", "--as-of", "2025-12-01");
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2025-12-01"]);
  });

  test("has information only where that fails a run", async () => {
    const pack = { "eget.yaml": ownPack.replace("error", "info") };
    const repo = repository({ ...pack, "nora.yaml": planOf(one) });
    await repo.check("2026-01-12", ...nora, "--update-baseline");
    expect(entriesOf(repo.there[file])).toEqual([]);
    await repo.check("2026-01-12", ...nora, "--update-baseline", "--fail-on", "info");
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2026-01-12"]);
  });

  test("is named by the command line, else by the configuration, beside which it else lies", async () => {
    const written = async (config: string, ...args: readonly string[]) => {
      const repo = repository({ "nora.yaml": planOf(one), "../plankoll.config.yaml": config });
      return (await repo.check("2026-01-12", ...nora, "--update-baseline", ...args)).written;
    };
    expect(await written("")).toEqual([`../${file}`]);
    expect(await written("baseline: känt.json")).toEqual(["../känt.json"]);
    expect(await written("baseline: känt.json", "--baseline", "mitt.json")).toEqual(["mitt.json"]);
  });

  test("repeats no personal identity number, and never takes one in", async () => {
    // A number that cannot belong to anyone living.
    const secret = activity("Samtal med 18110101-0013");
    const repo = repository({ "nora.yaml": planOf(secret) });
    const packs = ["nora.yaml", "--pack", "eget.yaml", "--pack", "plan-basics"];
    const { code, stdout, stderr } = await repo.check("2026-01-12", ...packs, "--update-baseline");
    expect(code).toBe(1);
    expect(repo.there[file]).toContain("any-owner");
    expect(repo.there[file]).not.toContain("no-personal-numbers");
    for (const text of [repo.there[file], stdout, stderr]) expect(text).not.toMatch(/0101-?0013/);
  });
});

describe("with a baseline", () => {
  test("what it knows is shown and does not count, and its age is told", async () => {
    const repo = await old(one, two);
    const { code, text } = await repo.check("2026-11-28", ...held);
    expect(code).toBe(0);
    expect(text).toContain("Aktiviteter utan ansvarig (2, alla kända sedan tidigare)");
    expect(text).toContain("fel: Aktiviteten ”Stödgrupp” har ingen ansvarig.");
    // From 12 January to 28 November there are 320 days.
    expect(text).toContain("2 av anmärkningarna är kända sedan tidigare");
    expect(text).toContain("den äldsta sedan 2026-01-12 (320 dagar)");
    expect(text).toContain("2 fel");
  });

  test("another order of the file changes nothing", async () => {
    const repo = await old(two, one);
    expect((await repo.check("2026-11-28", ...held)).code).toBe(0);
  });

  test("a new finding of the same requirement fails the run, and stands before what is known", async () => {
    const repo = await old(three, one, two);
    const { code, text } = await repo.check("2026-11-28", ...held);
    expect(code).toBe(1);
    expect(text).toContain("Aktiviteter utan ansvarig (3, varav 2 kända sedan tidigare)");
    expect(text.indexOf("Kartläggning")).toBeLessThan(text.indexOf("Kända sedan tidigare:"));
  });

  test("one that is put right is told of, also where another has come in its place", async () => {
    const repo = await old(one, owned, three);
    const { code, text } = await repo.check("2026-11-28", ...held);
    expect(code).toBe(1);
    expect(text).toContain("Rättat sedan utgångsläget (1)");
    expect(text).toContain("Nora: Ansvarig (”utbildning”), känd sedan 2026-01-12.");
    expect(text).toContain("--prune-baseline");
  });

  test("the exit code is that of what is new, in every format and at every level", async () => {
    const repo = await old(one, two);
    for (const format of ["json", "markdown", "html", "csv", "junit", "sarif", "gitlab"])
      expect((await repo.check("2026-11-28", ...held, "-f", format)).code).toBe(0);
    expect((await repo.check("2026-11-28", ...held, "--fail-on", "warning")).code).toBe(0);
  });

  test("nothing is written", async () => {
    const repo = await old(one, owned);
    expect((await repo.check("2026-11-28", ...held)).written).toEqual([]);
  });

  test("of the configuration, --no-baseline counts everything", async () => {
    const repo = await old(one, two);
    repo.there["plankoll.config.yaml"] = `utgångsläge: ${file}`;
    expect((await repo.check("2026-11-28", ...nora)).code).toBe(0);
    expect((await repo.check("2026-11-28", ...nora, "--no-baseline")).code).toBe(1);
    const both = await repo.check("2026-11-28", ...nora, "--no-baseline", "--update-baseline");
    expect([both.code, both.written]).toEqual([2, []]);
  });

  test("files that cannot be read keep their entries and their exit code", async () => {
    const repo = await old(one, two);
    repo.there["nora.yaml"] = "plankoll: 1\n\tkommun: Nora\n";
    repo.there["kumla.yaml"] = planOf(one).replace("Nora", "Kumla");
    const args = ["nora.yaml", "kumla.yaml", "--pack", "eget.yaml", "--update-baseline", "--prune-baseline"];
    expect((await repo.check("2026-11-28", ...args)).code).toBe(3);
    expect(entriesOf(repo.there[file])).toEqual([
      "stödgrupp 2026-11-28",
      "stödgrupp 2026-01-12",
      "utbildning 2026-01-12",
    ]);
  });

  test("it is the same from another folder", async () => {
    const repo = await old(one, two);
    const inside = repository(
      {
        "nora.yaml": planOf(one, two),
        "../plankoll.baseline.json": (repo.there[file] ?? "").replaceAll("nora.yaml", "planer/nora.yaml"),
      },
      { here: "planer" },
    );
    expect((await inside.check("2026-11-28", ...nora, "--baseline", `../${file}`)).code).toBe(0);
  });
});

describe("a baseline that is updated", () => {
  test("keeps the days that it has, takes in what is new and says so", async () => {
    const repo = await old(one, two, three);
    const { code, stderr } = await repo.check("2026-11-28", ...held, "--update-baseline");
    expect(code).toBe(0);
    expect(entriesOf(repo.there[file])).toEqual([
      "kartläggning 2026-11-28",
      "stödgrupp 2026-01-12",
      "utbildning 2026-01-12",
    ]);
    expect(stderr).toContain("En anmärkning lades till");
    expect(stderr).toContain("”Kartläggning”");
    expect(stderr).not.toContain("”Stödgrupp”");
  });

  test("forgets nothing; what is put right is news when it comes back", async () => {
    const repo = await old(one, owned);
    await repo.check("2026-03-01", ...held, "--update-baseline");
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2026-01-12", "utbildning 2026-01-12 2026-03-01"]);
    repo.there["nora.yaml"] = planOf(one, two);
    expect((await repo.check("2026-11-28", ...held)).code).toBe(1);
    const { code, stderr } = await repo.check("2026-11-28", ...held, "--update-baseline");
    expect(code).toBe(0);
    expect(stderr).toContain("”Utbildning”, åter efter att ha varit rättad 2026-03-01");
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2026-01-12", "utbildning 2026-11-28"]);
  });

  test("loses what is put right when it is pruned, and nothing else", async () => {
    const repo = await old(one, owned, three);
    const { code, stderr, text } = await repo.check("2026-11-28", ...held, "--prune-baseline");
    expect(code).toBe(1);
    expect(entriesOf(repo.there[file])).toEqual(["stödgrupp 2026-01-12"]);
    expect(stderr).toContain("Ur utgångsläget plankoll.baseline.json togs bort en post som är rättad.");
    expect(text).toContain("Det är borttaget ur utgångsläget.");
  });

  test("is left as it is where nothing has changed", async () => {
    const repo = await old(one, two);
    const { written, stderr } = await repo.check("2026-11-28", ...held, "--update-baseline", "--prune-baseline");
    expect(written).toEqual([]);
    expect(stderr).toContain("Inget lades till i utgångsläget plankoll.baseline.json, som har 2 poster.");
  });

  test("is silent with --quiet, and the report tells all the same how many were taken in", async () => {
    const repo = await old(one, two, three);
    const { stdout, stderr } = await repo.check("2026-11-28", ...held, "--update-baseline", "--quiet", "-f", "json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout).baseline).toMatchObject({
      file,
      known: 3,
      oldest: "2026-01-12",
      added: 1,
      pruned: false,
    });
  });

  test("follows a file that has been moved", async () => {
    const repo = await old(one, two);
    repo.there["planer/nora.yaml"] = repo.there["nora.yaml"] ?? "";
    delete repo.there["nora.yaml"];
    const moved = ["planer", "--pack", "eget.yaml", "--baseline", file];
    expect((await repo.check("2026-11-28", ...moved)).code).toBe(0);
    await repo.check("2026-11-28", ...moved, "--update-baseline");
    expect(JSON.parse(repo.there[file] ?? "").entries[0]).toMatchObject({
      file: "planer/nora.yaml",
      since: "2026-01-12",
    });
  });
});

describe("a baseline that cannot be used is 2, and nothing is written over", () => {
  const refused = async (files: Readonly<Record<string, string>>, args: readonly string[], world: World = {}) => {
    const repo = repository({ "nora.yaml": planOf(one), ...files }, world);
    const { code, written, stderr } = await repo.check("2026-11-28", ...nora, ...args);
    expect([code, written]).toEqual([2, []]);
    return stderr;
  };

  test("where it is not there, how it is made is told", async () => {
    for (const args of [
      ["--baseline", "b.json"],
      ["--baseline", "b.json", "--prune-baseline"],
    ])
      expect(await refused({}, args)).toContain("--update-baseline");
    expect(await refused({ "plankoll.config.yaml": "baseline: b.json" }, [])).toContain(
      "Utgångsläget b.json finns inte.",
    );
  });

  test.each([
    ["a plan", planOf(one)],
    ["another JSON", '{"schemaVersion": 1, "plans": []}'],
    ["a text", "Att göra: ring Lena"],
  ])("where it is %s", async (_, text) => {
    expect(await refused({ "b.yaml": text }, ["--baseline", "b.yaml", "--update-baseline"])).toContain(
      "b.yaml är inget utgångsläge och skrivs inte över.",
    );
  });

  test("where it is broken, at its places", async () => {
    const text = '{\n  "plankoll-baseline": 1,\n  "entries": [{ "file": 1 }]\n}\n';
    const stderr = await refused({ "b.json": text }, ["--baseline", "b.json", "--update-baseline"]);
    expect(stderr).toContain("Utgångsläget b.json går inte att använda: 5 fel.");
    expect(stderr).toContain("b.json:3:");
  });

  test("where a report would take its place, whether it is there or not", async () => {
    const args = ["--baseline", "b.json", "--update-baseline", "-f", "json:./b.json"];
    expect(await refused({}, args)).toContain("Rapporten skulle skriva över ./b.json");
    const there = '{ "plankoll-baseline": 1, "entries": [] }';
    expect(await refused({ "b.json": there }, args)).toContain("Rapporten skulle skriva över ./b.json");
  });

  test("where it cannot be written", async () => {
    const stderr = await refused({}, ["--update-baseline"], { unwritable: { [file]: forbidden } });
    expect(stderr).toContain(`Utgångsläget kunde inte skrivas till ${file}: behörighet saknas.`);
  });
});
