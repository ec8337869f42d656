import { describe, expect, test } from "vitest";
import type { World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";

const basics = ["--pack", "plan-basics", "--as-of", "2026-11-22"];
const plan = (municipality: string, more = "") => `plankoll: 1\nkommun: ${municipality}\n${more}`;
const adopted = (day: string) => `antagen: {organ: Kommunfullmäktige, datum: ${day}}\n`;
const unassigned = "aktiviteter:\n  - id: A1\n    titel: Stödgrupp\n";

function audit(args: readonly string[], world: World) {
  return runInMemory(["audit", ...args], world);
}

async function auditJson(args: readonly string[], world: World) {
  const { code, stdout, stderr } = await audit([...args, "-f", "json"], world);
  return { code, stderr, report: JSON.parse(stdout) };
}

const files = {
  "2026/nora.yaml": plan("Nora", adopted("2026-02-01") + unassigned),
  "2026/kumla.yaml": plan("Kumla", adopted("2026-03-01")),
  "2026/trasig.yaml": "plankoll: 1\nmål: [",
  "2025/nora.yaml": plan("Nora", adopted("2025-02-01")),
  "2025/kumla.yaml": plan("Kumla", unassigned),
};
const readable = { "2026/nora.yaml": files["2026/nora.yaml"], "2026/kumla.yaml": files["2026/kumla.yaml"] };

test("a broken file never stops the audit: the rest is complete, and the code says that something is missing", async () => {
  const { code, stderr, report } = await auditJson(["2026", ...basics], { files });
  expect(code).toBe(3);
  expect(report.plans.map(({ municipality }: { municipality: { name: string } }) => municipality.name)).toEqual([
    "Kumla",
    "Nora",
  ]);
  expect(report.unreadable).toMatchObject([{ file: "2026/trasig.yaml", location: { line: 2 } }]);
  expect(stderr).toContain("2026/trasig.yaml:2:");
  expect(report.missing).toHaveLength(10);
});

describe("the exit code", () => {
  const ok = { "a.yaml": plan("Nora") };
  test.each([
    ["is 1 for findings at the level of --fail-on", ["2026", ...basics], readable, 1],
    ["is 0 below it", ["a.yaml", "--pack", "plan-format"], ok, 0],
    [
      "is 1 where a municipality of the county that was asked for is missing",
      ["a.yaml", "--pack", "plan-format", "--county", "18"],
      ok,
      1,
    ],
    ["is 0 with --fail-on never", ["2026", ...basics, "--county", "Örebro", "--fail-on", "never"], readable, 0],
    ["is 2 where no plan is from the county", ["a.yaml", "--county", "Skåne län"], ok, 2],
    ["is 2 where there is nothing to check", ["tom"], { "tom/x.yaml": "a: 1\n" }, 2],
    ["is 2 for a county that does not exist", ["a.yaml", "--county", "Närke"], ok, 2],
  ] as const)("%s", async (_, args, files, code) => {
    expect((await audit(args, { files })).code).toBe(code);
  });
});

test.each([
  ["Stockholm", "Stockholms län"],
  ["stockholms län", "Stockholms län"],
  ["18", "Örebro län"],
])("--county %s means %s", async (words, name) => {
  const { stderr } = await audit(["a.yaml", "--county", words], { files: { "a.yaml": plan("Kiruna") } });
  expect(stderr).toContain(name);
});

test("a county that is misspelt is answered with the nearest", async () => {
  const { stderr } = await audit(["a.yaml", "--county", "Stokholm"], { files: { "a.yaml": plan("Nora") } });
  expect(stderr).toContain("Menade du ”Stockholms län”?");
});

describe("--compare", () => {
  const names = (changes: readonly { readonly requirement: string; readonly file: string }[]) =>
    changes.map(({ requirement, file }) => `${file} ${requirement}`);

  test("with a folder judges the earlier editions on the same day", async () => {
    const { report } = await auditJson(["2026", "--compare", "2025", ...basics], {
      files: { ...readable, "2025/nora.yaml": files["2025/nora.yaml"], "2025/kumla.yaml": files["2025/kumla.yaml"] },
    });
    expect(report.change.comparedWith).toBeNull();
    expect(names(report.change.worse)).toContain("2026/nora.yaml plan-basics/activity-assigned");
    // Nora's plan of 2025 was past its year on the as-of day; that of 2026 is not. Kumla's had no date at all.
    expect(names(report.change.putRight)).toContain("2026/nora.yaml plan-basics/revised-yearly");
    expect(names(report.change.putRight)).toContain("2026/kumla.yaml plan-basics/adopted");
    const valid = report.change.stays.find(
      ({ file, requirement }: Readonly<Record<string, string>>) =>
        file === "2026/nora.yaml" && requirement === "plan-basics/valid",
    );
    // A gap is known since the edition that had it was adopted.
    expect(valid.since).toBe("2025-02-01");
  });

  test("with a report takes the ages that are in it", async () => {
    const first = await audit(["2026", ...basics, "--as-of", "2025-11-22", "-f", "json:r.json"], { files: readable });
    const r = first.written.get("r.json") ?? "";
    const second = await audit(["2026", ...basics, "--compare", "r.json", "-f", "json"], {
      files: { ...readable, "r.json": r },
    });
    const { change } = JSON.parse(second.stdout);
    expect(change.comparedWith).toBe("2025-11-22");
    expect(new Set(change.stays.map(({ since }: { since: string }) => since))).toEqual(new Set(["2025-11-22"]));
    const third = await audit(["2026", ...basics, "--as-of", "2027-01-01", "--compare", "s.json", "-f", "json"], {
      files: { ...readable, "s.json": second.stdout },
    });
    expect(
      JSON.parse(third.stdout).change.stays.find(
        ({ requirement }: { requirement: string }) => requirement === "plan-basics/valid",
      ).since,
    ).toBe("2025-11-22");
  });

  test("with a report of check works too", async () => {
    const said = await runInMemory(["check", "2026", ...basics, "-f", "json"], { files: readable });
    const { report } = await auditJson(["2026", ...basics, "--compare", "c.json"], {
      files: { ...readable, "c.json": said.stdout },
    });
    expect(report.change.worse).toEqual([]);
    expect(report.change.stays.length).toBeGreaterThan(3);
  });

  test("re-ordering a file changes nothing", async () => {
    const two = "aktiviteter:\n  - id: A1\n    titel: Ett\n  - id: A2\n    titel: Två\n";
    const turned = "aktiviteter:\n  - titel: Två\n    id: A2\n  - titel: Ett\n    id: A1\n";
    const world = { files: { "ny/a.yaml": plan("Nora", two), "gammal/a.yaml": `${turned}${plan("Nora")}` } };
    const { report } = await auditJson(["ny", "--compare", "gammal", ...basics], world);
    expect([report.change.worse, report.change.putRight]).toEqual([[], []]);
    expect(report.change.stays.length).toBeGreaterThan(4);
  });

  test.each([
    ["what does not exist", "borta", {}, "Filen finns inte"],
    ["a file that is no JSON", "x.json", { "x.json": "plankoll: 1" }, "ingen rapport från plankoll"],
    ["JSON that is no report", "x.json", { "x.json": "[1]" }, "ingen rapport från plankoll"],
    [
      "a report with a fault in it",
      "x.json",
      { "x.json": '{"schemaVersion":1,"asOf":"2025-01-01","plans":[{"file":"a","findings":[{}]}]}' },
      "ingen rapport från plankoll",
    ],
    [
      "a report without plans",
      "x.json",
      { "x.json": '{"schemaVersion":1,"asOf":"2025-01-01","plans":[]}' },
      "ingen plan att jämföra med",
    ],
    ["a folder without plans", "m", { "m/x.yaml": "a: 1\n" }, "ingen plan att jämföra med"],
    ["a folder with a broken plan", "m", { "m/x.yaml": "plankoll: 1\na: [" }, "m/x.yaml, gick inte att läsa"],
  ])("of %s is an error that says so", async (_, place, more, says) => {
    const { code, stdout, stderr } = await audit(["2026", "--compare", place], { files: { ...readable, ...more } });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });
});

describe("lines", () => {
  test("come in the order of the files, then the municipalities", async () => {
    const { stdout } = await audit(["2026", ...basics, "-f", "ndjson"], { files });
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, 2).map(({ type, file }) => [type, file])).toEqual([
      ["plan", "2026/kumla.yaml"],
      ["plan", "2026/nora.yaml"],
    ]);
    expect(lines.filter(({ type }) => type === "municipality")).toHaveLength(12);
    expect(lines.at(-1).type).toBe("audit");
  });

  test("in a file are there whole, or not at all", async () => {
    const { written } = await audit(["2026", ...basics, "-f", "ndjson:ut.ndjson"], { files: readable });
    expect(written.get("ut.ndjson")).toMatch(/^\{"type":"plan"[\s\S]*\n\{"type":"audit".*\n$/u);
    const refused = await audit(["2026", ...basics, "-f", "ndjson:ut.ndjson"], {
      files: readable,
      unwritable: { "ut.ndjson": { refusal: "forbidden", code: "EACCES" } },
    });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("ut.ndjson");
  });
});

test("progress is shown on a terminal and cleared, and not with --quiet", async () => {
  const world = { files: readable, terminal: true, pace: 400 };
  expect((await audit(["2026", ...basics, "-f", "json"], world)).stderr).toMatch(/2 av 2|1 av 2/);
  expect((await audit(["2026", ...basics, "-f", "json", "--quiet"], world)).stderr).toBe("");
});

test("a report never overwrites what it is compared with", async () => {
  const { code, written } = await audit(["2026", "--compare", "r.json", "-f", "json:r.json"], {
    files: { ...readable, "r.json": "{}" },
  });
  expect(code).toBe(2);
  expect(written.size).toBe(0);
});

test("a workbook is not poured onto a terminal", async () => {
  const { code, stdout, stderr } = await audit(["2026", ...basics, "-f", "xlsx"], { files: readable, terminal: true });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("-o rapport.xlsx");
});

test("a municipality whose file is broken is not missing, where the file tells whose it is", async () => {
  const broken = { ...readable, "2026/laxa.yaml": 'plankoll: 1\nkommun: "Laxå"\ntitel: "Plan\nmål: []\n' };
  const { code, report } = await auditJson(["2026", ...basics], { files: broken });
  expect(code).toBe(3);
  expect(report.unread).toEqual([{ code: "1860", name: "Laxå" }]);
  expect(report.missing.map(({ name }: { name: string }) => name)).not.toContain("Laxå");
  const { stdout } = await audit(["2026", ...basics], { files: broken });
  expect(stdout.replace(/\s+/g, " ")).toContain("Laxå en fil finns, men den gick inte att läsa");
  const csv = await audit(["2026", ...basics, "-f", "csv"], { files: broken });
  expect(csv.stdout.split("\r\n").find((line) => line.includes("Laxå"))).toContain("gick inte att läsa");
});

test("a municipality whose plan was there before and is gone is told of", async () => {
  const { report } = await auditJson(["2026/nora.yaml", "--compare", "2025", ...basics], {
    files: { ...readable, "2025/nora.yaml": files["2025/nora.yaml"], "2025/kumla.yaml": files["2025/kumla.yaml"] },
  });
  expect(report.change.gonePlans).toEqual([{ code: "1881", name: "Kumla" }]);
});

test("what is late is known to be so since the day after it was due, not since the plan was adopted", async () => {
  const expired = plan("Nora", `${adopted("2019-02-01")}giltighet: {från: 2019-02-01, till: 2022-12-31}\n`);
  const { report } = await auditJson(["ny", "--compare", "gammal", ...basics], {
    files: { "ny/a.yaml": expired, "gammal/a.yaml": expired },
  });
  const of = (id: string) =>
    report.change.stays.find(({ requirement }: { requirement: string }) => requirement === `plan-basics/${id}`).since;
  expect([of("in-force"), of("revised-yearly"), of("coordinator-named")]).toEqual([
    "2023-01-01",
    // A year after the adoption, as the plan states no interval.
    "2020-02-02",
    "2019-02-01",
  ]);
});

test("lines are of the county that was asked for", async () => {
  const world = { files: { "a.yaml": plan("Nora"), "b.yaml": plan("Solna") } };
  const { stdout } = await audit([".", ...basics, "--county", "18", "-f", "ndjson"], world);
  expect(stdout.match(/"type":"plan"/g)).toHaveLength(1);
});

test("a report that somebody has put a personal identity number into does not pass it on", async () => {
  // Of nobody alive: numbers that are set aside for tests are left alone.
  const secret = "19121212-1212";
  const finding = {
    fingerprint: "x",
    severity: "error",
    item: secret,
    label: secret,
    pack: "plan-basics",
    requirement: "adopted",
  };
  const old = {
    schemaVersion: 1,
    asOf: "2025-11-22",
    plans: [{ file: "a", municipality: { code: "1884" }, findings: [finding] }],
  };
  for (const format of ["text", "json", "html", "markdown"]) {
    const { stdout } = await audit(["2026/nora.yaml", ...basics, "--compare", "r.json", "-f", format], {
      files: { ...readable, "r.json": JSON.stringify(old) },
    });
    expect(stdout).toContain("1912");
    expect(stdout).not.toContain("19121212");
  }
});

test("documents that lie beside the plans are told of, as one of them may be a plan", async () => {
  const world = { files: { ...readable, "2026/laxa.docx": "x", "2026/b/kumla.xlsx": "y", "2026/lan.html": "" } };
  const { stderr, code } = await audit(["2026", ...basics, "-f", "xlsx:2026/lan.xlsx"], {
    files: { ...world.files, "2026/lan.xlsx": "" },
  });
  expect(code).toBe(1);
  expect(stderr).toContain("2026/b/kumla.xlsx, 2026/laxa.docx. Är någon");
  expect((await audit(["2026", ...basics, "--quiet"], world)).stderr).toBe("");
});
