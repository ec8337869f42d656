import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/core/text/language.ts";
import { answers } from "../../src/page/answer.ts";
import { auditFormats, type PageFormat, pageFormats, type Setting, type TextFile } from "../../src/page/request.ts";
import { runInMemory } from "../support/in-memory.ts";
import { workbookWith } from "../support/workbook.ts";

const folder = new URL("../../examples/", import.meta.url);
const contentOf = (name: string) => readFileSync(new URL(name, folder));
const examples: readonly TextFile[] = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml") && name !== "own-pack.yaml")
  .map((name) => ({ name, text: contentOf(name).toString("utf8") }));
const example = (wanted: string) => examples.find(({ name }) => name === wanted) as TextFile;

const asOf = "2026-11-22";
const setting: Setting = { language: "sv", asOf, asked: undefined, brought: [] };

/** What the command line says of files, and writes. */
function commandLine(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>>) {
  return runInMemory(args, { files, today: asOf });
}

const filesOf = (files: readonly TextFile[]) => Object.fromEntries(files.map(({ name, text }) => [name, text]));
const bytesOf = (content: string | Uint8Array) => Buffer.from(content);

describe.each(examples.map(({ name }) => name))("what is saved of %s", (name) => {
  test.each(pageFormats)("is what the command line writes: %s", async (format) => {
    const file = example(name);
    const { bytesWritten } = await commandLine(
      ["check", name, "--as-of", asOf, "-f", `${format}:report`],
      filesOf([file]),
    );
    const saved = await answers.save({ files: [file], format }, setting);
    expect(bytesOf(saved.content).equals(bytesWritten.get("report") ?? Buffer.alloc(0))).toBe(true);
    expect(saved.name).toMatch(new RegExp(`^${name.replace(".yaml", "")}\\.[a-z]+$`));
  });

  test("is what the command line writes in English, on another day, by chosen packs", async () => {
    const file = example(name);
    const day = "2016-03-01";
    const args = ["--as-of", day, "--lang", "en", "--pack", "se-law", "--pack", "orebro-kommun", "-f", "json:report"];
    const { bytesWritten } = await commandLine(["check", name, ...args], filesOf([file]));
    const chosen = { ...setting, language: "en" as Language, asOf: day, asked: ["orebro-kommun", "se-law"] };
    const { content } = await answers.save({ files: [file], format: "json" }, chosen);
    expect(bytesOf(content).toString()).toBe(bytesWritten.get("report")?.toString());
  });
});

test.each(auditFormats)("what is saved of several plans is what plankoll audit writes: %s", async (format) => {
  const broken = { name: "trasig.yaml", text: "plankoll: 1\nkommun: Nora\nmål: [\n" };
  // In whatever order they were opened.
  const files = [broken, ...examples].toReversed();
  const names = files.map(({ name }) => name);
  const { bytesWritten } = await commandLine(
    ["audit", ...names, "--as-of", asOf, "-f", `${format}:report`],
    filesOf(files),
  );
  const { content } = await answers.save({ files, format }, setting);
  expect(bytesOf(content).equals(bytesWritten.get("report") ?? Buffer.alloc(0))).toBe(true);
});

test("a format that is for one plan only is not made of several", async () => {
  const save = answers.save({ files: examples, format: "docx" as PageFormat }, setting);
  await expect(save).rejects.toThrow("docx");
});

describe("what is found in a plan that is being written", () => {
  test("stands at the places that the JSON report has, and links to each line", async () => {
    const file = example("brister.yaml");
    const { bytesWritten } = await commandLine(
      ["check", file.name, "--as-of", asOf, "-f", "json:report"],
      filesOf([file]),
    );
    const [plan] = JSON.parse(bytesWritten.get("report")?.toString() ?? "").plans;
    type Found = {
      severity: string;
      rule: string;
      item: string;
      message: string;
      location: { line: number; column: number };
    };
    // Of information only what is said of a goal or an activity; the grid shows which perspective an area lacks.
    const told = (plan.findings as Found[]).filter(
      ({ severity, item, rule }) => severity !== "info" || (item !== "" && rule !== "perspective-in-areas"),
    );
    expect(told.length).toBeGreaterThan(20);
    const checked = await answers.check(file, setting);
    if (checked.kind !== "plan") throw new Error(checked.reason);
    const marked = checked.marks.flatMap(({ span, messages }) =>
      messages.map((one) => `${span.line}:${span.column} ${one}`),
    );
    const expected = told.map(({ location, message }) => `${location.line}:${location.column} ${message}`);
    expect(marked.sort()).toEqual(expected.sort());
    const linked = new Set(
      [...checked.shown.markup.matchAll(/href="#plan:(\d+):\d+"/g)].map(([, line]) => Number(line)),
    );
    expect([...new Set(told.map(({ location }) => location.line))].filter((line) => !linked.has(line))).toEqual([]);
  });

  test("is said in the numbers of the report", async () => {
    const checked = await answers.check(example("brister.yaml"), setting);
    expect(checked).toMatchObject({
      kind: "plan",
      municipality: "Hällefors",
      said: expect.stringMatching(
        /^Luckor: \d+\. Försenade revideringar och uppföljningar: 1\. Aktiviteter utan ansvarig: 1\. Aktiviteter över tiden: 1\.$/,
      ),
      packs: ["plan-format", "orebro-lan-2015", "se-law", "plan-basics"],
      warning: undefined,
    });
  });

  test("holds nothing of the plan but as text", async () => {
    const text =
      "plankoll: 1\nkommun: Nora\ntitel: <img src=x onerror=alert(1)>\nmål:\n  - titel: '<script>alert(1)</script>'\n";
    const checked = await answers.check({ name: "<b>.yaml", text }, setting);
    if (checked.kind !== "plan") throw new Error(checked.reason);
    expect(checked.shown.markup).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(checked.shown.markup).not.toMatch(/<(?:img|script|b)\b/);
  });

  test("is a reason and a place where the text cannot be read", async () => {
    const checked = await answers.check({ name: "a.yaml", text: "plankoll: 1\nkommun: [Nora\ntitel: x\n" }, setting);
    expect(checked).toMatchObject({ kind: "unreadable", span: { line: 3 } });
    expect(await answers.check({ name: "a.yaml", text: "kommun: Nora\n" }, setting)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("plankoll: 1"),
    });
    expect((await answers.check({ name: "a.yaml", text: "" }, setting)).kind).toBe("unreadable");
  });

  test("is never nothing where nothing was asked: that is said", async () => {
    const late = `plankoll-pack: 1
id: own
edition: "1"
title: { sv: Eget, en: Own }
requirements:
  - id: later
    title: { sv: Senare, en: Later }
    shows: { sv: något, en: something }
    level: policy
    severity: error
    basis: [{ act: Beslut, section: "", from: "2030-01-01", verified: text }]
    rule: adopted
    why: { sv: Så är det., en: So it is. }
    fix: { sv: Gör det., en: Do it. }
`;
    const opened = await answers.open({ name: "own.yaml", bytes: new TextEncoder().encode(late) }, setting);
    if (opened.kind !== "pack") throw new Error(JSON.stringify(opened));
    const brought = [{ name: "own.yaml", text: opened.text }];
    const checked = await answers.check(example("nora.yaml"), { ...setting, brought, asked: [opened.id] });
    expect(checked).toMatchObject({ kind: "plan", warning: expect.stringContaining(asOf) });
  });
});

describe("several plans", () => {
  test("are shown together, each with what it is called or why it cannot be read", async () => {
    const broken = { name: "trasig.yaml", text: "plankoll: 1\n\tx" };
    const { shown, plans } = await answers.audit([example("nora.yaml"), broken, example("brister.yaml")], setting);
    expect(plans.map(({ file, municipality }) => [file, municipality])).toEqual([
      ["nora.yaml", "Nora"],
      ["trasig.yaml", undefined],
      ["brister.yaml", "Hällefors"],
    ]);
    expect(plans[1]?.note).toContain("tabb");
    expect(shown.title).toContain("Örebro län");
    expect(shown.markup).toContain('class="matrix"');
  });
});

describe("a file that is opened", () => {
  const open = (name: string, content: string | Uint8Array) =>
    answers.open({ name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }, setting);

  test.each([
    ["nora.yaml", "plankoll: 1\n", "plan"],
    ["nora.YML", "kommun: Nora\n", "plan"],
    ["nora.txt", "# en plan\nplankoll: 1\n", "plan"],
    ["tabell.csv", "Aktivitet;Ansvarig\nX;Y\n", "table"],
    ["tabell.txt", "Aktivitet;Ansvarig\nX;Y\n", "table"],
    ["eget.yaml", "plankoll-pack: 1\n", "brokenPack"],
    ["tom.yaml", "", "unreadable"],
    ["plan.yaml", new Uint8Array([0xff, 0xfe, 0x70, 0]), "unreadable"],
  ] as const)("is known for what it is: %s", async (name, content, kind) => {
    expect((await open(name, content)).kind).toBe(kind);
  });

  test("is a pack that can be judged by", async () => {
    const text = contentOf("own-pack.yaml").toString("utf8");
    const opened = await open("own-pack.yaml", text);
    if (opened.kind !== "pack") throw new Error(JSON.stringify(opened));
    const own = { ...setting, brought: [{ name: "own-pack.yaml", text }] };
    expect((await answers.packs(undefined, own)).map(({ id }) => id)).toContain(opened.id);
    expect((await answers.packs(undefined, setting)).map(({ id }) => id)).not.toContain(opened.id);
    const { bytesWritten } = await commandLine(
      ["check", "nora.yaml", "--as-of", asOf, "--pack", "own-pack.yaml", "-f", "json:report"],
      { ...filesOf([example("nora.yaml")]), "own-pack.yaml": text },
    );
    const judged = { ...own, asked: [opened.id] };
    const { content } = await answers.save({ files: [example("nora.yaml")], format: "json" }, judged);
    expect(bytesOf(content).toString()).toBe(bytesWritten.get("report")?.toString());
  });

  test("is a pack whose faults are told with their places", async () => {
    const opened = await open("eget.yaml", "plankoll-pack: 1\nid: EGET\nrequirements: []\n");
    expect(opened).toMatchObject({ kind: "brokenPack", reason: expect.stringContaining("eget.yaml") });
    // Of the file: no edition and no title, an id with capitals, and no requirements.
    expect("faults" in opened && opened.faults).toEqual([
      ...Array(2).fill(expect.stringMatching(/^eget\.yaml:1:1 {2}\S/)),
      expect.stringMatching(/^eget\.yaml:2:5 {2}.*EGET/),
      expect.stringMatching(/^eget\.yaml:3:15 {2}\S/),
    ]);
  });

  test("is no pack that takes the place of a built-in one", async () => {
    const text = contentOf("own-pack.yaml")
      .toString("utf8")
      .replace(/^id: .*$/m, "id: se-law");
    expect(await open("lag.yaml", text)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("se-law"),
    });
  });
});

describe("what the page says", () => {
  const names = /(?:^|\s)--?[a-z]|plankoll [a-z]/;

  test.each(languages)("names no flag and no command, in %s", async (language) => {
    const here = { ...setting, language };
    const unknown = await answers.check(
      { name: "a.yaml", text: "plankoll: 1\nkommun: Nora\növerenskommelser: [qqq]\n" },
      here,
    );
    const wide = await answers.audit([example("nora.yaml"), example("kramfors.yaml")], here);
    const word = await answers.open({ name: "a.docx", bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }, here);
    const large = await answers.open({ name: "a.yaml", bytes: new Uint8Array(20_000_000).fill(0x20) }, here);
    const pack = "plankoll-pack: 1\nid: own\nedition: 1\ntitle: x\nrequirements: []\n";
    const broken = await answers.open({ name: "p.yaml", bytes: new TextEncoder().encode(pack) }, here);
    const table = { plan: undefined, municipality: undefined, sheet: undefined, mapping: new Map(), name: "a.csv" };
    const bytes = new TextEncoder().encode("Ett;Två\n1;2\n");
    const strange = await answers.read({ ...table, bytes }, here);
    const two = await workbookWith({ A: [["Aktivitet"], ["x"]], B: [["Aktivitet"], ["y"]] });
    const sheets = await answers.read({ ...table, name: "a.xlsx", bytes: two }, here);
    expect(unknown.kind === "plan" && unknown.marks.flatMap(({ messages }) => messages).join()).toContain("qqq");
    expect([word.kind, large.kind, broken.kind]).toEqual(["unreadable", "unreadable", "brokenPack"]);
    expect([strange.kind, sheets.kind]).toEqual(["unreadable", "read"]);
    const said = (value: unknown): readonly string[] =>
      typeof value === "string"
        ? [value]
        : value && typeof value === "object"
          ? Object.values(value).flatMap(said)
          : [];
    for (const words of said([unknown, wide, word, large, broken, strange, sheets])) {
      // Of markup what is read; the names of classes have hyphens of their own.
      const text = words.replace(/<[^>]*>/g, " ");
      expect(names.exec(text)?.[0] ?? "", text.slice(0, 200)).toBe("");
    }
  });
});

describe("a plan that is begun", () => {
  const words = { municipality: "", title: "", adopted: "", body: "", reference: "", coordinator: "", agreement: "" };

  test("is what plankoll init writes, but for what is said of the command line", async () => {
    const told = {
      municipality: "nora kommun",
      title: "Plan",
      adopted: "mars 2026",
      body: "KF",
      reference: "KS 2026/00001",
      coordinator: "Samordnaren",
    };
    const args = Object.entries(told).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout } = await commandLine(["init", "-", "--yes", ...args], {});
    const begun = await answers.begin({ ...words, ...told }, setting);
    if (begun.kind !== "plan") throw new Error(JSON.stringify(begun));
    expect(begun.file.name).toBe("nora.yaml");
    const plain = (text: string) =>
      text
        .split("\n")
        .filter((line) => !/plankoll check|plankoll explain|visas som luckor/.test(line))
        .map((line) => line.replace(/alla står i plankoll schema plan|Ctrl\+mellanslag visar alla/, "alla"));
    expect(plain(begun.file.text)).toEqual(plain(stdout));
    expect(begun.file.text).not.toMatch(/plankoll (?:check|explain|schema)/);
  });

  test("asks again for what cannot stand in a plan, with the nearest names", async () => {
    const begun = await answers.begin({ ...words, municipality: "Norra", adopted: "snart", coordinator: "-" }, setting);
    expect(begun).toMatchObject({
      kind: "faults",
      faults: {
        municipality: { words: expect.stringContaining("Norra"), nearest: expect.arrayContaining(["Nora"]) },
        adopted: { nearest: [] },
        coordinator: { nearest: [] },
      },
    });
  });
});

describe("a table that is read", () => {
  const name = "aktivitetstabell.xlsx";
  const bytes = new Uint8Array(contentOf(name));
  const nothingSaid = { plan: undefined, municipality: undefined, sheet: undefined, mapping: new Map() };
  const table = { name, bytes, ...nothingSaid };

  type Read = Extract<Awaited<ReturnType<typeof answers.read>>, { readonly kind: "read" }>;
  const readIn = ({ found, columns, rows, remarks }: Read) => [
    ...found,
    ...columns.flatMap(({ title, meaning = "" }) => [title, meaning]),
    ...rows,
    ...remarks,
  ];

  test("makes the plan that plankoll import makes", async () => {
    const { stdout, stderr } = await commandLine(["import", name, "--municipality", "Nora"], { [name]: bytes });
    const shown = await answers.read({ ...table, municipality: "Nora" }, setting);
    if (shown.kind !== "read") throw new Error(shown.reason);
    expect(shown.file).toEqual({ name: "nora.yaml", text: stdout });
    const said = readIn(shown);
    expect(said.length).toBeGreaterThan(10);
    for (const line of said) expect(stderr).toContain(line);
  });

  test("changes a plan as plankoll import does, and says what first", async () => {
    const plan = { name: "nora.yaml", text: "# vår plan\nplankoll: 1\nkommun: Nora\n" };
    const { bytesWritten: files, stderr } = await commandLine(["import", name, "-o", plan.name, "--yes"], {
      [name]: bytes,
      [plan.name]: plan.text,
    });
    const shown = await answers.read({ ...table, plan }, setting);
    if (shown.kind !== "read") throw new Error(shown.reason);
    expect(shown.file?.text).toBe(files.get(plan.name)?.toString());
    expect(shown.changes.length).toBeGreaterThan(3);
    for (const line of [...readIn(shown), ...shown.changes]) expect(stderr).toContain(line);
    const again = await answers.read({ ...table, plan: { ...plan, text: shown.file?.text ?? "" } }, setting);
    expect(again).toMatchObject({ kind: "read", file: undefined, fault: undefined });
  });

  test("is not put into a text that is no plan, or into a new one of no municipality", async () => {
    const plan = { name: "nora.yaml", text: "plankoll: 1\nmål: [" };
    expect(await answers.read({ ...table, plan }, setting)).toMatchObject({
      file: undefined,
      fault: expect.stringContaining("nora.yaml"),
    });
    const csv = { name: "a.csv", bytes: new TextEncoder().encode("Aktivitet;Ansvarig\nÖppet hus;Enhetschefen\n") };
    const open = { ...csv, ...nothingSaid };
    expect(await answers.read(open, setting)).toMatchObject({
      file: undefined,
      fault: undefined,
      needsMunicipality: true,
    });
    expect(await answers.read({ ...open, municipality: "Norra" }, setting)).toMatchObject({
      file: undefined,
      fault: expect.stringContaining("Norra"),
    });
    expect(await answers.read({ ...open, municipality: "Nora" }, setting)).toMatchObject({
      file: { name: "nora.yaml" },
    });
  });

  test("is read as somebody says, where it can be read in several ways", async () => {
    const rows = [
      ["Aktivitet", "Det vi ska göra", "Vem"],
      ["A", "Öppet hus", "Enhetschefen"],
    ];
    const two = await workbookWith({ Bilaga: rows, "Plan 2027": [["Insats"], ["Utbildning"]] });
    const file = { ...nothingSaid, name: "två.xlsx", bytes: two, municipality: "Nora" };
    const first = await answers.read(file, setting);
    expect(first).toMatchObject({ sheet: "Bilaga", sheets: ["Bilaga", "Plan 2027"] });
    const second = await answers.read({ ...file, sheet: "Plan 2027" }, setting);
    expect("file" in second && second.file?.text).toContain("Utbildning");
    const mapping = new Map([
      ["Aktivitet", undefined],
      ["Det vi ska göra", "title"],
    ]);
    const said = await answers.read({ ...file, mapping }, setting);
    if (said.kind !== "read") throw new Error(said.reason);
    expect(said.columns.map(({ letters, heading, meaning }) => [letters, heading, meaning])).toEqual([
      ["A", "Aktivitet", "Tas inte med"],
      ["B", "Det vi ska göra", "Aktivitet"],
      ["C", "Vem", "Ansvarig"],
    ]);
    const { bytesWritten: files } = await commandLine(
      [
        "import",
        file.name,
        ...["--column", "Aktivitet=-", "--column", "Det vi ska göra=aktivitet"],
        ...["--municipality", "Nora", "-o", "nora.yaml"],
      ],
      { [file.name]: two },
    );
    expect(said.file?.text).toBe(files.get("nora.yaml")?.toString());
  });

  test("of which no heading is known lets somebody say what they are", async () => {
    const strange = {
      ...nothingSaid,
      name: "a.csv",
      bytes: new TextEncoder().encode("Det vi gör;Folk\nÖppet hus;Chefen\n"),
    };
    const shown = await answers.read({ ...strange, municipality: "Nora" }, setting);
    expect(shown).toMatchObject({ kind: "unreadable", columns: [{ heading: "Det vi gör" }, { heading: "Folk" }] });
    const mapping = new Map([["Det vi gör", "title"]]);
    expect(await answers.read({ ...strange, municipality: "Nora", mapping }, setting)).toMatchObject({
      kind: "read",
      file: { text: expect.stringContaining("Öppet hus") },
    });
  });

  test("that is none says why", async () => {
    const pdf = new TextEncoder().encode("%PDF-1.7\n");
    expect(await answers.read({ ...table, bytes: pdf }, setting)).toMatchObject({
      kind: "unreadable",
      reason: expect.stringContaining("PDF"),
    });
  });
});
