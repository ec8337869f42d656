import { describe, expect, test } from "vitest";
import type { World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";

const nora = "plankoll: 1\nkommun: Nora\n";
const noOwner = `${nora}aktiviteter:\n  - titel: Stödgrupp\n`;
const files = { "nora.yaml": noOwner, "eget.yaml": ownPack };

interface Given extends World {
  readonly args?: readonly string[];
  /** The configuration, in this folder. */
  readonly config?: string;
}

async function run({ args = ["check", "nora.yaml"], config, ...world }: Given) {
  const given = { ...files, ...(config === undefined ? {} : { "plankoll.config.yaml": config }), ...world.files };
  const { code, written, ...said } = await runInMemory(args, { ...world, files: given });
  return { code, written, stdout: said.stdout, stderr: said.stderr, error: said.stderr.replace(/\s+/g, " ") };
}

async function json(given: Given) {
  const { stdout, ...result } = await run({
    ...given,
    args: [...(given.args ?? ["check", "nora.yaml"]), "-f", "json"],
  });
  return { ...result, report: JSON.parse(stdout) };
}

const packs = "packs: [eget.yaml]\n";
const packIds = (report: { packs: readonly { id: string }[] }) => report.packs.map(({ id }) => id);

describe("a configuration is found", () => {
  test.each(["plankoll.config.yaml", "plankoll.config.yml"])("in this folder as %s", async (name) => {
    const { report } = await json({ files: { [name]: packs } });
    expect(packIds(report)).toEqual(["plan-format", "eget"]);
    expect(report.config).toEqual({ file: name, severities: [] });
  });

  test("in a folder above, whose files it then means", async () => {
    const above = { "../../plankoll.config.yaml": packs, "../../eget.yaml": ownPack.replace("id: eget", "id: ovan") };
    const { report } = await json({ files: { ...above, "../x.txt": "" } });
    expect(packIds(report)).toEqual(["plan-format", "ovan"]);
    expect(report.config.file).toBe("../../plankoll.config.yaml");
  });

  test("nearest first", async () => {
    const { report } = await json({ config: packs, files: { "../plankoll.config.yaml": "packs: plan-basics" } });
    expect(packIds(report)).toEqual(["plan-format", "eget"]);
  });

  test.each([
    ["a folder", { ".git/HEAD": "" }],
    ["a file, as in a work tree", { ".git": "gitdir: x" }],
  ])("no further up than the root of the repository, which has .git, %s", async (_, git) => {
    const { report } = await json({ files: { ...git, "../plankoll.config.yaml": packs } });
    expect(report.config).toBeNull();
  });

  test("at the root of the repository too", async () => {
    const { report } = await json({ config: packs, files: { ".git/HEAD": "" } });
    expect(report.config).not.toBeNull();
  });

  test("where --config names it, and nowhere with --no-config; the last of them counts", async () => {
    const world = { config: "packs: plan-basics", files: { "conf/x.yaml": "packs: [../eget.yaml]" } };
    const ids = async (...args: readonly string[]) =>
      packIds((await json({ ...world, args: ["check", "nora.yaml", "--fail-on", "never", ...args] })).report);
    expect(await ids("--config", "conf/x.yaml")).toEqual(["plan-format", "eget"]);
    expect(await ids("--config=conf/x.yaml")).toEqual(["plan-format", "eget"]);
    expect(await ids()).toEqual(["plan-format", "plan-basics"]);
    expect(await ids("--config", "conf/x.yaml", "--no-config")).toContain("se-law");
    expect(await ids("--no-config", "--config", "conf/x.yaml")).toEqual(["plan-format", "eget"]);
  });

  test("is told of in the head of the report", async () => {
    const { stdout } = await run({ config: `${packs}nivåer: { any-owner: varning }` });
    expect(stdout).toContain("Inställningar  plankoll.config.yaml (1 krav med annan nivå än sin egen)");
  });
});

describe("what a configuration says counts, and the command line goes before it", () => {
  test("packs", async () => {
    const { report } = await json({ config: packs, args: ["check", "nora.yaml", "--pack", "plan-basics"] });
    expect(packIds(report)).toEqual(["plan-format", "plan-basics"]);
  });

  test("fail-on", async () => {
    const config = `${packs}severities: { any-owner: warning }\nfail-on: warning`;
    expect((await run({ config })).code).toBe(1);
    expect((await run({ config, args: ["check", "nora.yaml", "--fail-on", "error"] })).code).toBe(0);
    expect((await run({ config: `${packs}fäll-vid: aldrig` })).code).toBe(0);
    expect((await run({ config: `${packs}fäll-vid: aldrig`, args: ["audit", "nora.yaml"] })).code).toBe(0);
    expect((await run({ config: packs, args: ["audit", "nora.yaml"] })).code).toBe(1);
  });

  test("within, in check and in due", async () => {
    const soon = { "nora.yaml": `${nora}aktiviteter:\n  - titel: Stödgrupp\n    klart_senast: 2027-03-01\n` };
    const entries = async (...args: readonly string[]) =>
      (await json({ config: "within: 100", files: soon, args: ["due", "nora.yaml", ...args] })).report.due.length;
    // From 22 November to 1 March there are 99 days.
    expect(await entries()).toBe(1);
    expect(await entries("--within", "98")).toBe(0);
    expect(await entries("--no-config")).toBe(0);
  });

  test("limits, in every command that reads plans; --limit goes before them", async () => {
    const keys = (count: number) => Array.from({ length: count }, (_, n) => `  n${n}: x\n`).join("");
    const wide = { "nora.yaml": `${noOwner}grupp:\n${keys(2500)}`, "eget.yaml": ownPack };
    const config = "gränser: { nycklar: 3000 }";
    for (const command of ["check", "audit", "due"]) {
      const code = async (config: string, ...args: readonly string[]) =>
        (await run({ config, files: wide, args: [command, "nora.yaml", ...args] })).code;
      expect([command, await code("within: 60")]).toEqual([command, 3]);
      expect([command, await code(config)]).not.toEqual([command, 3]);
      expect([command, await code("gränser: { nycklar: 2400 }", "--limit", "keys=3000")]).not.toEqual([command, 3]);
      expect([command, await code(config, "--limit", "keys=2400")]).toEqual([command, 3]);
      expect([command, await code(config, "--no-config")]).toEqual([command, 3]);
    }
    const lowered = await run({ config: "gränser: { nycklar: 10 }", files: wide });
    expect(lowered.code).toBe(2);
    expect(lowered.error).toContain("Skriv ett helt tal från 2000 till 1000000.");
  });

  test("language, after --lang and PLANKOLL_LANG, also for the faults of the configuration itself", async () => {
    const language = async (given: Given) => (await json({ config: `${packs}language: en`, ...given })).report.language;
    expect(await language({})).toBe("en");
    expect(await language({ env: { PLANKOLL_LANG: "sv" } })).toBe("sv");
    expect(await language({ env: { PLANKOLL_LANG: "" } })).toBe("en");
    expect(await language({ args: ["check", "nora.yaml", "--lang", "sv"] })).toBe("sv");
    expect((await run({ config: "language: en\npack: x" })).error).toContain("The key “pack” is unknown.");
    expect((await run({ config: "language: en", args: ["check", "--nej"] })).error).toContain("no option “--nej”");
    expect((await run({ config: "language: en", args: ["check", "--help"] })).stdout).toContain("Exit codes:");
  });

  test("waivers", async () => {
    const undantag = (reason: string) =>
      `undantag:\n  - { krav: any-owner, skäl: ${reason}, beslutat_av: Nämnden, gäller_till: 2026-12-31 }\n`;
    const world = {
      config: `${packs}waivers: beslut/undantag.yaml`,
      files: { "beslut/undantag.yaml": undantag("Ett"), "andra.yaml": undantag("Annat") },
    };
    expect((await run(world)).stdout).toContain("Ett");
    expect((await run({ ...world, args: ["check", "nora.yaml", "--waivers", "andra.yaml"] })).stdout).toContain(
      "Annat",
    );
  });
});

describe("severities of a configuration", () => {
  const severityOf = async (config: string, given: Given = {}) => {
    const { report, code } = await json({ config, ...given });
    const found = report.plans[0].assessments.find(
      ({ requirement }: { requirement: string }) => requirement === "any-owner",
    );
    return [found.severity, report.plans[0].findings[0].severity, code];
  };

  test("are the requirement's own, by its short id and by its whole one, and decide the exit code", async () => {
    expect(await severityOf(packs)).toEqual(["error", "error", 1]);
    expect(await severityOf(`${packs}severities: { any-owner: warning }`)).toEqual(["warning", "warning", 0]);
    expect(await severityOf(`${packs}severities: { eget/any-owner: info }`)).toEqual(["info", "info", 0]);
  });

  test("are of requirements of packs that the command line asks for too", async () => {
    const args = ["check", "nora.yaml", "--pack", "eget.yaml"];
    expect(await severityOf("severities: { any-owner: info }", { args })).toEqual(["info", "info", 0]);
    const other = { args: ["check", "nora.yaml", "--pack", "plan-basics"] };
    expect((await run({ config: `${packs}severities: { any-owner: info }`, ...other })).code).not.toBe(2);
  });

  test("make no error of what rests on a text that nobody has read", async () => {
    const unread = ownPack.replace(
      "rule:",
      "basis: [{ act: SFS 2025:400, from: 2025-07-01, verified: secondary }]\n    rule:",
    );
    const config = `${packs}severities: { any-owner: error }`;
    expect(
      await severityOf(config, { files: { "eget.yaml": unread.replace("severity: error", "severity: info") } }),
    ).toEqual(["warning", "warning", 0]);
  });

  test("count in audit and diff, and are told of by explain", async () => {
    const config = `${packs}severities: { any-owner: info }`;
    expect((await run({ config, args: ["audit", "nora.yaml"] })).code).toBe(0);
    const diff = ["diff", "gammal.yaml", "nora.yaml", "--fail-on", "error"];
    const before = { "gammal.yaml": noOwner.replace("Stödgrupp", "Utbildning\n    ansvarig: Socialnämnden") };
    expect((await run({ config: packs, args: diff, files: before })).code).toBe(1);
    expect((await run({ config, args: diff, files: before })).code).toBe(0);
    const { stdout } = await run({ config, args: ["explain", "any-owner"] });
    expect(stdout).toContain("Nivån är satt av inställningarna i plankoll.config.yaml.");
  });

  test("stand in the report", async () => {
    const { report } = await json({ config: `${packs}nivåer: { any-owner: upplysning }` });
    expect(report.config.severities).toEqual([{ requirement: "eget/any-owner", severity: "info" }]);
  });
});

describe("files that a configuration passes over", () => {
  const planer = {
    "planer/nora.yaml": nora,
    "planer/arkiv/2019.yaml": nora,
    "planer/arkiv/2020.yaml": nora,
    "planer/undantag.yaml": "undantag: []",
  };
  const config = "packs: plan-format\nignore: planer/arkiv";
  const judged = async (...args: readonly string[]) => {
    const { report } = await json({ config, files: planer, args });
    const plans = report.plans.map(({ file }: { file: string }) => file);
    return [plans, report.summary.ignored, report.summary.skipped];
  };

  test("are not judged when a folder is searched, and are counted", async () => {
    expect(await judged("check", "planer")).toEqual([["planer/nora.yaml"], 2, 1]);
    expect(await judged("check", "planer/**/*.yaml")).toEqual([["planer/nora.yaml"], 2, 1]);
    expect((await judged("audit", "planer")).slice(1)).toEqual([2, 1]);
    expect((await judged("due", "planer")).slice(1)).toEqual([2, 1]);
  });

  test("are said to be passed over, by the configuration's name", async () => {
    for (const command of ["check", "audit", "due"]) {
      const { stdout } = await run({ config, files: planer, args: [command, "planer"] });
      expect(stdout.replace(/\s+/g, " ")).toContain(
        "2 YAML-filer hoppades över enligt inställningarna i plankoll.config.yaml.",
      );
    }
  });

  test("are judged when they are named", async () => {
    const [plans, ignored] = await judged("check", "planer", "planer/arkiv/2019.yaml");
    expect([plans, ignored]).toEqual([["planer/arkiv/2019.yaml", "planer/nora.yaml"], 1]);
  });

  test("leave nothing to check where there is nothing else, which is never green", async () => {
    const alone = await run({ config, files: planer, args: ["check", "planer/arkiv"] });
    expect(alone.code).toBe(2);
    expect(alone.error).toContain("2 YAML-filer hoppas över enligt inställningarna");
    const beside = await run({ config, files: planer, args: ["check", "nora.yaml", "planer/arkiv"] });
    expect(beside.code).toBe(3);
    expect(beside.stdout.replace(/\s+/g, " ")).toContain("2 YAML-filer hoppas över enligt inställningarna");
  });

  test("are meant from the configuration's folder, wherever one stands", async () => {
    const world = {
      here: "planer/nora",
      files: { "../../plankoll.config.yaml": "packs: plan-format\nignore: planer/nora/arkiv", "arkiv/a.yaml": nora },
    };
    const { report } = await json({ ...world, args: ["check", "."] });
    expect(report.summary.ignored).toBe(1);
  });

  test("a folder that is passed over may be closed", async () => {
    const closed = { "planer/arkiv": { refusal: "forbidden", code: "EACCES" } as const };
    const world = { config, files: { "planer/nora.yaml": nora }, closed, args: ["check", "planer"] };
    expect((await run(world)).code).toBe(0);
  });

  test("what the configuration names is no plan, and is not counted as one without its mark", async () => {
    const own = {
      config: `${packs}waivers: planer/undantag.yaml\nfail-on: never`,
      files: {
        "planer/nora.yaml": nora,
        "planer/undantag.yaml":
          "undantag:\n  - { krav: any-owner, skäl: Ett, beslutat_av: Nämnden, gäller_till: 2026-12-31 }\n",
      },
    };
    const { report } = await json({ ...own, args: ["check", "."] });
    expect([report.summary.skipped, report.summary.plans]).toEqual([0, 2]);
  });
});

describe("a configuration with a fault in it is refused", () => {
  const fault = async (config: string, given: Given = {}) => {
    const { code, error } = await run({ config, ...given });
    expect(code).toBe(2);
    return error;
  };

  test("with all its faults at their places, in the order of the file", async () => {
    const error = await fault(`packs: [plan-basic, saknas.yaml]
severities: { adopted: off }
ignore: ["{a,b}"]
waivers: borta.yaml
lang: en
`);
    expect(error).toContain("Inställningarna i plankoll.config.yaml går inte att använda: 6 fel.");
    const places = [...error.matchAll(/plankoll\.config\.yaml:(\d+:\d+) /g)].map(([, place]) => place);
    expect(places).toEqual(["1:9", "1:21", "2:24", "3:10", "4:10", "5:1"]);
    expect(error).toContain("Kravpaketet ”plan-basic” finns inte. Menade du ”plan-basics”?");
    expect(error).toContain("Filen ”saknas.yaml” under ”packs” finns inte.");
    expect(error).toContain("Mönstret ”{a,b}” går inte att använda.");
    expect(error).toContain("Nyckeln ”lang” är okänd. Menade du ”language”?");
  });

  test.each([
    ["any-owners: info", "”any-owners” är inget krav i kravpaketen. Menade du ”any-owner”?"],
    ["plan-basics/adoptd: info", "”plan-basics/adoptd” är inget krav i kravpaketen. Menade du ”plan-basics/adopted”?"],
    [
      "any-owner: info, eget/any-owner: error",
      "”eget/any-owner” är samma krav som ”any-owner” på rad 2. Ta bort det ena.",
    ],
  ])("where a severity is of no requirement: %s", async (severities, sentence) => {
    const error = await fault(`${packs}severities: { ${severities} }`);
    expect(error).toContain(sentence);
    expect(error).toContain("plankoll.config.yaml:2:");
  });

  test("where a short id is that of several", async () => {
    const twin = ownPack.replace("id: eget", "id: annat");
    const error = await fault("packs: [eget.yaml, annat.yaml]\nseverities: { any-owner: info }", {
      files: { "annat.yaml": twin },
    });
    expect(error).toContain("”any-owner” kan vara flera krav: eget/any-owner och annat/any-owner. Skriv hela id:t.");
  });

  test.each([
    ["check", "nora.yaml"],
    ["audit", "nora.yaml"],
    ["due", "nora.yaml"],
    ["diff", "nora.yaml", "nora.yaml"],
    ["explain", "adopted"],
  ])("by %s", async (...args) => {
    expect(await fault("nej: 1", { args })).toContain("Nyckeln ”nej” är okänd.");
    expect((await run({ config: "nej: 1", args: [...args, "--no-config"] })).code).not.toBe(2);
  });

  test("and troubles no command that does not go by it", async () => {
    for (const args of [["schema", "config"], ["list"], ["--help"], ["check", "--help"]])
      expect((await run({ config: "nej: 1", args })).code).toBe(0);
  });

  test("where it cannot be read", async () => {
    expect(await fault("a: [\n")).toMatch(/plankoll\.config\.yaml:[12]:\d+ /);
    const args = ["check", "nora.yaml", "--config", "borta.yaml"];
    expect(await fault("", { args })).toContain("Inställningarna i borta.yaml gick inte att läsa. Filen finns inte.");
    const folder = { files: { "conf/x.yaml": "" }, args: ["check", "nora.yaml", "--config", "conf"] };
    expect(await fault("", folder)).toContain("Det här är en mapp");
    const latin1 = new Uint8Array([0x70, 0x3a, 0xe5]);
    const encoded = { files: { "a.yaml": latin1 }, args: ["check", "nora.yaml", "--config", "a.yaml"] };
    expect(await fault("", encoded)).toContain(
      "Inställningarna i a.yaml:1:3 gick inte att läsa. Texten är inte sparad som UTF-8",
    );
  });

  test("where a pack of it is broken, at the pack's place", async () => {
    expect(await fault(packs, { files: { "eget.yaml": ownPack.replace("severity", "severty") } })).toContain(
      "eget.yaml:10:14",
    );
  });
});

test("a configuration that says nothing changes nothing but the head", async () => {
  const bare = await json({ args: ["check", "nora.yaml", "--fail-on", "never"] });
  const empty = await json({ config: "# Inget ännu\n", args: ["check", "nora.yaml", "--fail-on", "never"] });
  expect({ ...empty.report, config: null }).toEqual(bare.report);
});

test("a configuration is not overwritten by a report", async () => {
  const { code, written } = await run({
    args: ["check", "nora.yaml", "--config", "conf", "-o", "conf"],
    files: { conf: packs },
  });
  expect([code, written.size]).toEqual([2, 0]);
});
