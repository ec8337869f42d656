import { describe, expect, test } from "vitest";
import { mostNames } from "../../src/reporters/audit/limits.ts";
import type { World } from "../support/host.ts";
import { runInMemory } from "../support/in-memory.ts";
import { all, byId, read, textOf } from "../support/page.ts";
import { rendered } from "../support/rendered-markdown.ts";

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

describe("a plan that could be read only in part", () => {
  const world = {
    files: {
      "p/nora.yaml": "plankoll: 1\nkommun: Nora\ntittel: Plan\nmåll: []\n",
      "p/kuma.yaml": "plankoll: 1\nkommun: Kuma\ntitel: Plan\n",
      "p/laxa.yaml": "plankoll: 1\nkommun: Laxå\ntitel: Plan\n",
    },
  };
  const told = async (format: string) => {
    const args = ["p", "--pack", "plan-format", "--as-of", "2026-11-22", "--county", "18", "-f", format];
    return (await audit(args, world)).stdout;
  };

  test("is told of at the end of the text, with the first part and how many more, and at its top", async () => {
    const text = await told("text");
    // Kuma is nobody's, so two of the twelve have a plan; Laxå's is read in whole.
    expect(text.replace(/\s+/g, " ")).toContain(
      "2 av 12 kommuner har en plan i underlaget. Delar av 2 planer kunde inte läsas och räknas som om de inte stod där; se sist i rapporten.",
    );
    const [, section = ""] = text.split("\nPlaner som bara delvis kunde läsas (2)\n\n");
    expect(section.trim().split(/\n? {2,}|\n/)).toEqual([
      "Nora",
      "Nyckeln ”tittel” är okänd, så det som står där räknas",
      "inte. Menade du ”titel”? En del till kunde inte läsas.",
      "p/nora.yaml:3:1",
      "Kuma (p/kuma.yaml)",
      "”Kuma” är ingen av Sveriges 290 kommuner. Menade du",
      "”Kumla”?",
      "p/kuma.yaml:2:9",
    ]);
  });

  test("is told of in Markdown and HTML too", async () => {
    expect(await told("markdown")).toContain(
      [
        "\n## Planer som bara delvis kunde läsas (2)\n",
        "- Nora, `p/nora.yaml:3:1`: Nyckeln ”tittel” är okänd, så det som står där räknas inte. Menade du ”titel”? En del till kunde inte läsas.",
        "- Kuma (p/kuma.yaml), `p/kuma.yaml:2:9`: ”Kuma” är ingen av Sveriges 290 kommuner. Menade du ”Kumla”?\n",
      ].join("\n"),
    );
    const root = read(await told("html")).root;
    expect(all(byId(root, "partly"), "h2").map(textOf)).toEqual(["Planer som bara delvis kunde läsas (2)"]);
    expect(all(byId(root, "partly"), "li").map(textOf)).toEqual([
      "Nora, p/nora.yaml:3:1 Nyckeln ”tittel” är okänd, så det som står där räknas inte. Menade du ”titel”? En del till kunde inte läsas.",
      "Kuma (p/kuma.yaml), p/kuma.yaml:2:9 ”Kuma” är ingen av Sveriges 290 kommuner. Menade du ”Kumla”?",
    ]);
  });

  test("is counted where there are more than are told of", async () => {
    const names = ["Nora", "Laxå", "Kumla"];
    const many = Array.from({ length: mostNames + 1 }, (_, i) => [
      `p/${String(i).padStart(3, "0")}.yaml`,
      `plankoll: 1\nkommun: ${names[i] ?? `Okänd ${i}`}\ntittel: Plan\n`,
    ]);
    const { stdout } = await audit(["p", "--pack", "plan-format"], { files: Object.fromEntries(many) });
    const [, section = ""] = stdout.split(`Planer som bara delvis kunde läsas (${mostNames + 1})\n`);
    expect(section.match(/^ +p\/\d+\.yaml:\d+:\d+$/gm)).toHaveLength(mostNames);
    expect(section).toContain("\n  1 till räknas inte upp här;");
  });
});

test("files in a folder that are no plans are named, five of them at most", async () => {
  const plans = { "p/nora.yaml": plan("Nora") };
  const of = async (count: number, ...args: string[]) => {
    const others = Array.from({ length: count }, (_, i) => [`p/x${i + 1}.yaml`, "a: 1\n"]);
    const world = { files: { ...plans, ...Object.fromEntries(others) } };
    return (await audit(["p", "--pack", "plan-format", ...args], world)).stdout.replace(/\s+/g, " ");
  };
  expect(await of(1)).toContain(" 1 YAML-fil utan ”plankoll: 1” överst hoppades över: p/x1.yaml. ");
  expect(await of(5)).toContain("hoppades över: p/x1.yaml, p/x2.yaml, p/x3.yaml, p/x4.yaml och p/x5.yaml. ");
  expect(await of(7)).toContain("7 YAML-filer utan ”plankoll: 1” överst hoppades över: p/x1.yaml, ");
  expect(await of(7)).toContain(", p/x5.yaml och 2 till. ");
  const { summary, skippedFiles } = JSON.parse(await of(7, "-f", "json"));
  expect([summary.skipped, skippedFiles]).toEqual([7, Array.from({ length: 7 }, (_, i) => `p/x${i + 1}.yaml`)]);
});

test("a municipality that had a plan and whose file cannot be read now is told of, as it is not compared", async () => {
  const world = {
    files: {
      ...{ "ny/nora.yaml": plan("Nora"), "ny/laxa.yaml": 'plankoll: 1\nkommun: "Laxå"\ntitel: "Plan\nmål: []\n' },
      ...{ "gammal/nora.yaml": plan("Nora"), "gammal/laxa.yaml": plan("Laxå") },
    },
  };
  const args = ["ny", "--compare", "gammal", "--county", "18", ...basics];
  const { change, unread } = (await auditJson(args, world)).report;
  expect([change.unreadPlans, change.gonePlans]).toEqual([[{ code: "1860", name: "Laxå" }], []]);
  expect(unread).toEqual(change.unreadPlans);
  const { stdout } = await audit(args, world);
  expect(stdout).toContain("\n1 av 12 kommuner har en plan i underlaget.\n");
  expect(stdout).toContain("\nPlaner från förra gången som inte kunde läsas nu (1)\n\n  Laxå\n\n");
  const markdown = await audit([...args, "-f", "markdown"], world);
  expect(markdown.stdout).toContain("\n### Planer från förra gången som inte kunde läsas nu (1)\n\nLaxå\n\n");
  const html = await audit([...args, "-f", "html"], world);
  expect(textOf(byId(read(html.stdout).root, "change"))).toMatch(
    / Planer från förra gången som inte kunde läsas nu \(1\) Laxå$/,
  );
});

test("another edition that no date tells apart is said to be perhaps a copy", async () => {
  const same = `plankoll: 1\nkommun: Nora\ngiltighet: {från: 2025-01-01, till: 2027-12-31}\n`;
  const world = { files: { "p/a.yaml": same, "p/b.yaml": same } };
  const { report } = await auditJson(["p", ...basics], world);
  expect([report.plans.length, report.otherEditions.length]).toEqual([1, 1]);
  expect(report.otherEditions[0].role).toBe("twin");
  expect((await audit(["p", ...basics], world)).stdout).toMatch(
    /\n {2}Nora {2}p\/[ab]\.yaml · kan vara en kopia: inget datum skiljer planerna åt\n/,
  );
});

describe("a plan whose activities are all past their time", () => {
  const activity = (title: string, day: string) =>
    `  - { titel: ${title}, ansvarig: IFO, indikator: antal, klart_senast: ${day} }\n`;
  const late = ["2024-06-30", "2025-12-31", "2026-11-21"].map((day, i) => activity(`Nummer ${i}`, day));
  const world = { files: { "nora.yaml": plan("Nora", `aktiviteter:\n${late.join("")}`) } };

  test("has their number in the audit", async () => {
    const { report } = await auditJson(["nora.yaml", ...basics], world);
    const [{ unassigned, overdueActivities }] = report.plans;
    expect({ unassigned, overdueActivities }).toEqual({ unassigned: 0, overdueActivities: 3 });
    const { stdout } = await audit(["nora.yaml", ...basics], world);
    expect(stdout).toMatch(/\n {2}Kommun +Luckor +Försenade +Utan +Över\n/);
    expect(stdout).toMatch(/\n {2}Nora +\d+ +0 +0 +3\n/);
    const csv = (await audit(["nora.yaml", ...basics, "-f", "csv"], world)).stdout.split("\r\n");
    const column = csv[0]?.split(";").indexOf("Över tiden") ?? -1;
    expect(csv.find((row) => row.includes(";Nora;"))?.split(";")[column]).toBe("3");
  });

  test("has it in the report on the plan, and a stroke where nothing has a time", async () => {
    const check = async (world: World) => {
      const { stdout } = await runInMemory(["check", "nora.yaml", ...basics, "-f", "markdown"], world);
      return rendered(stdout).tables[0];
    };
    expect(await check(world)).toMatchObject({
      head: [
        "Luckor",
        "Försenade revideringar och uppföljningar",
        "Aktiviteter utan ansvarig",
        "Aktiviteter över tiden",
      ],
      rows: [[expect.any(String), "–", "0", "3"]],
    });
    const timeless = { "nora.yaml": plan("Nora", "aktiviteter:\n  - { titel: Jour, ansvarig: IFO }\n") };
    expect((await check({ files: timeless }))?.rows[0]?.[3]).toBe("–");
    const text = await runInMemory(["check", "nora.yaml", ...basics], { files: timeless });
    expect(text.stdout).toContain(
      "\nAktiviteter över tiden (0)\n\n  Går inte att bedöma: ingen aktivitet som återstår har en tid.\n",
    );
  });
});

test("with --compare, what is done, cancelled or dropped is not put right where its gap was never closed", async () => {
  const activity = (title: string, more = "") =>
    `  - { titel: ${title}, ansvarig: IFO, klart_senast: 2027-12-31${more} }\n`;
  const of = (...all: string[]) => plan("Nora", `aktiviteter:\n${all.join("")}`);
  const old = of(...["Ett", "Två", "Tre", "Fyra", "Fem"].map((title) => activity(title)));
  const young = of(
    activity("Ett", ", status: klar"),
    activity("Två", ", status: avbruten"),
    activity("Tre", ", indikator: antal deltagare"),
    activity("Fyra"),
  );
  const { report } = await auditJson(["ny", "--compare", "gammal", ...basics], {
    files: { "ny/a.yaml": young, "gammal/a.yaml": old },
  });
  const measured = (list: readonly { readonly requirement: string; readonly item: string }[]) =>
    list.filter(({ requirement }) => requirement === "plan-basics/activity-measured").map(({ item }) => item);
  const { notAsked, putRight, stays, worse } = report.change;
  expect([measured(notAsked).sort(), measured(putRight), measured(stays), measured(worse)]).toEqual([
    ["ett", "fem", "två"],
    ["tre"],
    ["fyra"],
    [],
  ]);
});

test("with --compare, the unreadable time of a goal is put right when it can be read", async () => {
  const goal = (day: string) => plan("Nora", `mål:\n  - { titel: Trygghet, klart_senast: ${day} }\n`);
  const { report } = await auditJson(["ny", "--compare", "gammal", ...basics], {
    files: { "ny/a.yaml": goal("2028-12-31"), "gammal/a.yaml": goal("när det går") },
  });
  const of = (list: readonly { readonly requirement: string }[]) =>
    list.filter(({ requirement }) => requirement === "plan-basics/activity-dated").length;
  const { notAsked, putRight, stays } = report.change;
  expect([of(notAsked), of(putRight), of(stays)]).toEqual([0, 1, 0]);
});
