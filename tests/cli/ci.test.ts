import { describe, expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { type Format, reporters } from "../../src/reporters/index.ts";
import { forbidden, hostOf, type World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { ownPack } from "../support/own-pack.ts";
import { commandsIn, plainLinesIn } from "../support/runner.ts";

const nora = "plankoll: 1\nkommun: Nora\n";
const noOwner = `${nora}aktiviteter:\n  - titel: Stödgrupp\n`;
const trap = "##[add-mask]e ##vso[task.complete]x";
const trapped = `${nora}titel: "${trap}"\naktiviteter:\n  - titel: "${"x".repeat(70)} ::set-output name=a::b"\n`;
const broken = "plankoll: 1\n\tx: 1\n";
const own = ["--pack", "eget.yaml"];
const onGitHub = { GITHUB_ACTIONS: "true" };
const formats = Object.keys(reporters) as Format[];

function run(args: readonly string[], { files, ...world }: World = {}) {
  return runInMemory(args, { files: { "eget.yaml": ownPack, ...files }, ...world });
}

describe("what is said on a CI runner", () => {
  const files = { "nora.yaml": trapped };

  test.each(["text", "markdown", "csv", "html", "ics"])(
    "a report for people (%s) holds no command, and elsewhere it is unchanged",
    async (format) => {
      const args = ["check", "nora.yaml", ...own, "-f", format];
      const there = await run(args, { files, env: onGitHub });
      const here = await run(args, { files });
      expect(commandsIn(there.stdout)).toEqual([]);
      expect(there.stdout.replaceAll("\u200b", "")).toBe(here.stdout.replaceAll("\u200b", ""));
      if (format === "text") expect(commandsIn(here.stdout).map(({ name }) => name)).toContain("add-mask");
      if (format === "text") expect(here.stdout).not.toContain("\u200b");
    },
  );

  test.each(["json", "sarif", "junit", "gitlab"])(
    "a report for programs (%s) is the same everywhere, and holds no command",
    async (format) => {
      const args = ["check", "nora.yaml", ...own, "-f", format];
      const there = await run(args, { files, env: { TF_BUILD: "True" } });
      expect(there.stdout).toBe((await run(args, { files })).stdout);
      expect(commandsIn(there.stdout)).toEqual([]);
      if (format === "json") expect(JSON.parse(there.stdout).plans[0].title).toBe(trap);
    },
  );

  test.each([
    ["audit", "json"],
    ["audit", "ndjson"],
    ["due", "json"],
  ])("so are the reports of the other commands: %s -f %s", async (command, format) => {
    const { stdout } = await run([command, "nora.yaml", "-f", format], { files });
    expect(commandsIn(stdout)).toEqual([]);
    const [whole = ""] = format === "ndjson" ? stdout.split("\n") : [stdout];
    const data = JSON.parse(whole);
    expect([data.title, ...(data.plans ?? []).map((plan: { title: string }) => plan.title)]).toContain(trap);
  });

  test("so is what diff says as JSON", async () => {
    const { stdout } = await run(["diff", "nora.yaml", "ny.yaml", "-f", "json"], {
      files: { ...files, "ny.yaml": `${trapped}  - titel: "${trap} igen"\n` },
    });
    expect(commandsIn(stdout)).toEqual([]);
    expect(JSON.stringify(JSON.parse(stdout))).toContain(`${trap} igen`);
  });

  test.each([
    ["a command line that makes no sense", ["check", `--${trap}`]],
    ["a file that is not there", ["check", `${trap}.yaml`, "-f", "json"]],
    ["a pack that is not there", ["check", "nora.yaml", "--pack", trap]],
    ["a command that is not there", [trap]],
    ["an id that is not there", ["explain", trap]],
  ])("%s is told harmlessly", async (_, args) => {
    const { stderr } = await run(args, { files, env: onGitHub });
    expect(stderr).toContain("add-mask");
    expect(commandsIn(stderr)).toEqual([]);
  });

  test("a bug is told harmlessly", async () => {
    const { host, said } = hostOf({ files, env: onGitHub });
    const look = () => Promise.reject(new Error(`\n::error::x ${trap}`));
    expect(await main(["check", "nora.yaml"], { ...host, look })).toBe(70);
    expect(said.stderr).toContain("add-mask");
    expect(commandsIn(said.stderr)).toEqual([]);
  });

  test("annotations are commands, and nothing else is", async () => {
    const { stdout, stderr } = await run(["check", "nora.yaml", ...own, "-f", "github"], { files, env: onGitHub });
    expect(commandsIn(stdout).map(({ name, properties }) => [name, properties.file])).toEqual([["error", "nora.yaml"]]);
    expect(plainLinesIn(stdout)).toEqual([expect.stringMatching(/^plankoll: 1 plan/), ""]);
    expect(stdout).not.toContain("\u200b");
    expect(stderr).toBe("");
  });
});

describe("where files stand in the repository", () => {
  const pathsOf = (sarif: string) =>
    JSON.parse(sarif).runs[0].results.map(
      ({ locations }: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        locations[0]?.physicalLocation.artifactLocation.uri,
    );

  test("paths are told from its root, wherever one stands in it and however a file is reached", async () => {
    const files = {
      "nora.yaml": noOwner,
      "länk.yaml": { link: "../kommuner/solna.yaml" },
      "../kommuner/solna.yaml": noOwner,
    };
    const args = ["check", "nora.yaml", "länk.yaml", ...own, "-f"];
    const world = { files, here: "å/planer" };
    const { code, stdout } = await run([...args, "sarif"], world);
    expect(code).toBe(1);
    expect(pathsOf(stdout)).toEqual(["%C3%A5/kommuner/solna.yaml", "%C3%A5/planer/nora.yaml"]);
    const issues = JSON.parse((await run([...args, "gitlab"], world)).stdout);
    expect(issues.map(({ location }: { location: { path: string } }) => location.path).sort()).toEqual([
      "å/kommuner/solna.yaml",
      "å/planer/nora.yaml",
    ]);
    const annotated = commandsIn((await run([...args, "github"], world)).stdout);
    expect(annotated.map(({ properties }) => properties.file).sort()).toEqual([
      "å/kommuner/solna.yaml",
      "å/planer/nora.yaml",
    ]);
  });

  test("what lies outside, or comes from standard input, is never given a place, and that is said", async () => {
    const world = { files: { "ut.yaml": { link: "../ut.yaml" }, "../ut.yaml": noOwner }, stdin: noOwner };
    for (const format of ["sarif", "gitlab"]) {
      const { code, stdout, stderr } = await run(["check", "-", "ut.yaml", ...own, "-f", format], world);
      expect(code).toBe(1);
      expect(format === "sarif" ? pathsOf(stdout) : JSON.parse(stdout)).toEqual([]);
      expect(stderr.split("\n")).toEqual([
        expect.stringMatching(/^plankoll: Det som lästes från standard in har ingen plats i arkivet/),
        expect.stringMatching(/^plankoll: ut\.yaml har ingen plats i arkivet\. Därför står en iakttagelse inte här/),
        "",
      ]);
      const quiet = await run(["check", "-", "ut.yaml", ...own, "-f", format, "--quiet"], world);
      expect(quiet.stderr).toBe("");
    }
    const { stdout, stderr } = await run(["check", "-", "ut.yaml", ...own, "-f", "github"], world);
    expect(commandsIn(stdout).map(({ properties }) => properties.file)).toEqual([undefined, undefined]);
    expect(stderr).toBe("");
  });

  test("a run is named by the deepest folder that holds all that was asked for, and by packs and kind", async () => {
    const files = { "a/nora.yaml": nora, "a/b/solna.yaml": nora, "c/x.yaml": nora };
    const named = async (...args: string[]) => {
      const { stdout } = await run(["check", ...args, "-f", "sarif"], { files, here: "k", stdin: nora });
      return JSON.parse(stdout).runs[0].automationDetails.id;
    };
    expect(await named()).toBe("plankoll/k/2026-11-22");
    expect(await named("a")).toBe("plankoll/k/a/2026-11-22");
    expect(await named("./a/")).toBe("plankoll/k/a/2026-11-22");
    expect(await named("a/nora.yaml")).toBe("plankoll/k/a/nora.yaml/2026-11-22");
    expect(await named("a/nora.yaml", "a/b/solna.yaml")).toBe("plankoll/k/a/2026-11-22");
    expect(await named("a", "c")).toBe("plankoll/k/2026-11-22");
    expect(await named("a/**/*.yaml")).toBe("plankoll/k/a/2026-11-22");
    expect(await named("*/*.yaml")).toBe("plankoll/k/2026-11-22");
    expect(await named("a", "--pack", "se-law", "--pack", "plan-basics")).toBe(
      "plankoll/k/a/plan-basics+se-law/2026-11-22",
    );
    expect(await named("a", "--only", "gap", "--as-of", "2025-01-01")).toBe("plankoll/k/a/gap/2025-01-01");
  });
});

describe("what is waived", () => {
  const files = {
    "nora.yaml": `${noOwner}undantag:\n  - krav: ansvarig\n    skäl: Tjänsten är vakant\n    beslutat_av: Socialnämnden\n    gäller_till: 2027-05-31\n`,
  };
  const suppressions = async (env: World["env"] = {}) => {
    const id = /^ {2}- id: (\S+)$/m.exec(ownPack)?.[1] ?? "";
    const plan = files["nora.yaml"].replace("krav: ansvarig", `krav: ${id}`);
    const { stdout } = await run(["check", "nora.yaml", ...own, "-f", "sarif"], { files: { "nora.yaml": plan }, env });
    const [{ results, invocations }] = JSON.parse(stdout).runs;
    return { results, said: invocations[0].toolExecutionNotifications };
  };

  test("is suppressed in SARIF, and on GitHub left out, as it would be shown as open there", async () => {
    const here = await suppressions();
    expect(here.results).toHaveLength(1);
    expect(here.results[0].suppressions).toHaveLength(1);
    const there = await suppressions(onGitHub);
    expect(there.results).toEqual([]);
    expect(there.said).toHaveLength(1);
  });
});

describe("the summary of a step on GitHub", () => {
  const env = { ...onGitHub, GITHUB_STEP_SUMMARY: "sammanfattning.md" };
  const args = ["check", "nora.yaml", ...own, "-f", "github"];
  const files = { "nora.yaml": noOwner };

  test("is the Markdown report, after what earlier commands have said", async () => {
    const report = (await run([...args.slice(0, -1), "markdown"], { files })).stdout;
    const alone = await run(args, { files, env });
    expect(alone.code).toBe(1);
    expect(alone.written.get("sammanfattning.md")).toBe(report);
    const after = await run(args, { files: { ...files, "sammanfattning.md": "## Tester\n" }, env });
    expect(after.written.get("sammanfattning.md")).toBe(`## Tester\n\n\n${report}`);
  });

  test("is written for no other format, and nowhere else", async () => {
    const text = await run([...args.slice(0, -1), "text"], { files, env });
    expect([...text.written.keys()]).toEqual([]);
    expect([...(await run(args, { files, env: onGitHub })).written.keys()]).toEqual([]);
    const file = await run(["check", "nora.yaml", ...own, "-f", "text", "-f", "github:g.txt"], { files, env });
    expect([...file.written.keys()]).toEqual(["g.txt", "sammanfattning.md"]);
  });

  test("that cannot be written is 2, says where, and stops nothing else", async () => {
    const world = { files, env, unwritable: { "sammanfattning.md": forbidden } };
    const { code, stdout, stderr, written } = await run([...args, "-f", "json:r.json"], world);
    expect(code).toBe(2);
    expect(stderr).toContain("sammanfattning.md: behörighet saknas");
    expect(commandsIn(stdout)).toHaveLength(1);
    expect([...written.keys()]).toEqual(["r.json"]);
  });

  test("is only the overview where GitHub would not show the whole", async () => {
    const nearlyFull = "x".repeat(1024 * 1024 - 500);
    const { written } = await run(args, { files: { ...files, "sammanfattning.md": nearlyFull }, env });
    const summary = (written.get("sammanfattning.md") ?? "").slice(nearlyFull.length);
    expect(summary).toContain("# Nora: plan utan titel");
    expect(summary).toContain("för lång för den här sidan");
    expect(summary).not.toContain("Stödgrupp");
  });
});

describe("the exit code", () => {
  const worlds: Readonly<Record<string, { readonly code: number; readonly files: World["files"] & object }>> = {
    "a plan that meets all": { code: 0, files: { "nora.yaml": `${noOwner}    ansvarig: Socialnämnden\n` } },
    "a plan that does not": { code: 1, files: { "nora.yaml": noOwner } },
    "a file that cannot be read": { code: 3, files: { "nora.yaml": noOwner, "trasig.yaml": broken } },
  };

  test.each(Object.entries(worlds))(
    "of %s is the same for every format, to a file or to a stream",
    async (_, { code, files }) => {
      const paths = Object.keys(files);
      for (const format of formats)
        for (const quiet of [[], ["--quiet"]]) {
          expect([format, (await run(["check", ...paths, ...own, "-f", format, ...quiet], { files })).code]).toEqual([
            format,
            code,
          ]);
          const { code: toFile, written } = await run(["check", ...paths, ...own, "-f", `${format}:ut`, ...quiet], {
            files,
          });
          expect([format, toFile, written.get("ut")?.length]).toEqual([format, code, expect.any(Number)]);
        }
    },
  );

  test("never turns on what is left out of a report", async () => {
    const files = { "../ut.yaml": noOwner };
    for (const format of formats)
      expect([
        format,
        (await run(["check", "../ut.yaml", ...own, "-f", format], { files, env: onGitHub })).code,
      ]).toEqual([format, 1]);
  });

  test("of a report that cannot be written is 2 for every format, with the path and without half a file", async () => {
    for (const format of formats) {
      const args = ["check", "nora.yaml", ...own, "-f", `${format}:stängd/ut`, "-f", "text:bra.txt"];
      const world = { files: { "nora.yaml": noOwner }, unwritable: { "stängd/ut": forbidden } };
      const { code, stderr, written } = await run(args, world);
      expect([format, code, [...written.keys()]]).toEqual([format, 2, ["bra.txt"]]);
      expect(stderr).toContain("stängd/ut: behörighet saknas");
    }
  });
});
