import { describe, expect, test } from "vitest";
import type { Report } from "../../src/core/report/report.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import html from "../../src/reporters/html.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import text from "../../src/reporters/text.ts";
import { ongoing, planAgenda } from "../support/agenda.ts";
import { assessment, finding, planReport, reportOf, requirement, row } from "../support/by-hand.ts";
import { calmReport } from "../support/calm-report.ts";
import { exampleReport } from "../support/examples.ts";
import { all, attribute, byId, type Element, ofClass, read, rowsOf, textOf } from "../support/page.ts";
import { nastyReport } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const pack = { id: "p", edition: "1", title: { sv: "P", en: "P" }, requirements: [] };

function render(report: Report, more: Partial<Context> = {}): string {
  return html.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const page = (report: Report, more?: Partial<Context>) => read(render(report, more)).root;
const [nora] = calmReport.plans;
if (!nora) throw new Error("There is no plan.");
const one = page(reportOf([nora]));
const section = (id: string, root = one) => byId(root, id);
const entries = (list: Element) => all(list, "li").map(textOf);
const numbersIn = (root: Element) => ofClass(root, "big").map(textOf);

describe("the first page", () => {
  test("says whose plan it is, what it is called, and on which day it was judged", () => {
    expect(all(one, "h1").map(textOf)).toEqual(["Nora"]);
    expect(ofClass(one, "subtitle").map(textOf)).toEqual(["Handlingsplan mot våld i nära relationer"]);
    expect(all(one, "title").map(textOf)).toEqual(["Nora: Handlingsplan mot våld i nära relationer (2026-11-22)"]);
    expect(all(one, "header").map(textOf).join()).toMatch(/Bedömd per 2026-11-22 Fil planer\/nora\.yaml/);
  });

  test("tells in a paragraph what the plan shows, how old it is, and in which areas it shows work", () => {
    // 1 met, 5 partly, 5 not and 2 late are 13; 2024-03-31 and two years and seven months are 2026-10-31.
    expect(ofClass(one, "lead").map(textOf)).toEqual([
      "Planen visar 1 av 13 krav, 5 krav till en del och 5 krav inte; för 2 krav är det som planen anger försenat. Den antogs eller reviderades senast 2024-03-31, för 2 år och 7 månader sedan. Planen visar arbete i 3 av de 5 fokusområdena i ”Överenskommelse om samverkan i länet”; till en del i 1 och inte i 1.",
    ]);
  });

  test.each([
    ["2026-11-21", "Giltighetstiden gick ut 2026-11-21."],
    ["2026-11-22", "Den gäller till och med 2026-11-22."],
    ["2026-11-23", "Den gäller till och med 2026-11-23."],
  ])("tells how the validity stands when it ends on %s", (validTo, expected) => {
    const root = page(reportOf([{ ...nora, validTo }]));
    expect(ofClass(root, "lead").map(textOf).join()).toContain(expected);
  });

  test.each([
    ["gap", "gap", "Planen visar inget arbete i något av de 2 fokusområdena i ”P”."],
    ["met", "met", "Planen visar arbete i alla 2 fokusområden i ”P”."],
    ["met", "review", "Planen visar arbete i 1 av de 2 fokusområdena i ”P”; 1 område behöver bedömas av en människa."],
    ["met", "waived", "Planen visar arbete i 1 av de 2 fokusområdena i ”P”."],
  ] as const)("tells of areas that are %s and %s", (first, second, expected) => {
    const area = (id: string, number: number) => ({ id, number, title: { sv: id, en: id } });
    const focusAreas = [first, second].map((verdict, i) =>
      row(pack, area(`a${i}`, i), 0, [verdict, "met", "met", "met"]),
    );
    const root = page(reportOf([planReport("a.yaml", { packs: [pack], focusAreas })]));
    expect(ofClass(root, "lead").map(textOf)).toEqual([
      `Inget krav har bedömts. Planen visar inte när den antogs eller reviderades. ${expected}`,
    ]);
  });

  test("has the numbers, which lead to their lists and are theirs", () => {
    const state = section("state");
    expect(numbersIn(state)).toEqual(["3", "1", "2", "1"]);
    expect(all(state, "a").map((link) => [textOf(link), attribute(link, "href")])).toEqual([
      ["Luckor", "#gaps"],
      ["Försenade revideringar och uppföljningar", "#revisions"],
      ["Aktiviteter utan ansvarig", "#unassigned"],
      ["Aktiviteter över tiden", "#late"],
    ]);
    const headings = ["gaps", "revisions", "unassigned", "late"].map((id) => all(section(id), "h2").map(textOf).join());
    expect(headings).toEqual([
      "Luckor (3)",
      "Försenade revideringar och uppföljningar (1)",
      "Aktiviteter utan ansvarig (2)",
      "Aktiviteter över tiden (1)",
    ]);
  });

  test("has the same numbers as the text report, on every example", async () => {
    for (const plan of [...(await exampleReport()).plans, ...nastyReport.plans]) {
      const report = reportOf([plan]);
      const output = text.render(report, { speaker: speakers.sv, color: false, columns: 80, version: "1" });
      const lists = [
        "Luckor",
        "Försenade revideringar och uppföljningar",
        "Aktiviteter utan ansvarig",
        "Aktiviteter över tiden",
      ];
      const expected = lists.map((list) => new RegExp(`^${list} \\((\\d+)\\)$`, "m").exec(output)?.[1]);
      expect([plan.file, ...numbersIn(section("state", page(report)))]).toEqual([plan.file, ...expected]);
    }
  });

  test("says why a number is 0 where that is no comfort, and where more gaps stand", () => {
    const notes = (root: Element) => ofClass(root, "note").map(textOf);
    expect(notes(section("state"))).toEqual([
      "5 mindre iakttagelser står under Upplysningar längre ned. En iakttagelse står under Nyare än planen längre ned.",
    ]);
    const empty = page(reportOf([planReport("a.yaml", {})]));
    expect(notes(section("state", empty))).toEqual([
      ...Array(3).fill("Granskades inte: inget av de valda kravpaketen frågar efter det."),
    ]);
  });

  test("says what needs a decision, the most urgent first, with the last day, and how much else there is", () => {
    const [list] = ofClass(section("decisions"), "decisions");
    const said = list?.childNodes.map(textOf).filter(Boolean);
    expect(said?.map((matter) => matter.split(" ").slice(0, 2).join(" "))).toEqual([
      "Försenade revideringar",
      "Aktiviteter utan",
      "Aktiviteter över",
      "Luckor Planen",
    ]);
    expect(said?.[0]).toMatch(/Planen skulle ha reviderats senast 2025-03-31.* Senast 2025-03-31$/);
    expect(said?.[1]).toBe("Aktiviteter utan ansvarig 2 aktiviteter behöver någon som ansvarar.");
    expect(said?.[3]).toBe("Luckor Planen visar inte Arbete i området rättsprocess.");
    expect(textOf(section("decisions"))).toMatch(
      /I listorna nedan finns också 1 fel att rätta i filen, 4 varningar och 6 upplysningar\.$/,
    );
  });

  test("names those that have nobody, five at the most", () => {
    const without = (count: number) => {
      const labels = ["Ett", "Två", "Tre", "Fyra", "Fem", "Sex", "Sju"].slice(0, count);
      const found = labels.map((label, i) =>
        finding(["activity-assigned", "unassigned"], { title: label, words: undefined }, `${i + 2}:1`, { label }),
      );
      const assessments = [assessment(pack, requirement("r", "R"), "gap", ...found)];
      return textOf(section("decisions", page(reportOf([planReport("a.yaml", { packs: [pack], assessments })]))));
    };
    expect(without(1)).toContain("En aktivitet behöver någon som ansvarar: ”Ett”.");
    expect(without(2)).toContain("2 aktiviteter behöver någon som ansvarar: ”Ett” och ”Två”.");
    expect(without(7)).toContain(
      "7 aktiviteter behöver någon som ansvarar: ”Ett”, ”Två”, ”Tre”, ”Fyra”, ”Fem” och 2 till.",
    );
  });

  test("says who is responsible and when only where it is so of all that a matter is about", () => {
    const late = (title: string, line: number, due: string) =>
      finding(
        ["activity-on-time", "overdue"],
        { title, words: due, due, goal: false, status: undefined },
        `${line}:1`,
        { pointer: `/activities/${line}/deadline` },
      );
    const said = (owners: readonly (readonly string[])[], dues: readonly string[]) => {
      const deadlines = owners.map((names, i) => ({
        ...{
          matter: "activity" as const,
          item: "",
          title: "",
          pointer: `/activities/${i}/deadline`,
          day: "2026-01-31",
        },
        ...{ state: "late" as const, reckoning: { by: "stated" as const, words: "" }, isPaused: false },
        responsible: {
          kind: names.length > 0 ? ("someone" as const) : ("nobody" as const),
          names,
          by: "stated" as const,
        },
        span: { line: i, column: 1, endLine: i, endColumn: 1 },
      }));
      const plan = planReport("a.yaml", {
        packs: [pack],
        assessments: [assessment(pack, requirement("r", "R"), "late", ...dues.map((due, i) => late("A", i, due)))],
      });
      const agenda = { ...plan, deadlines, ongoing: [], undated: [], withoutTime: 0 };
      return textOf(section("decisions", page(reportOf([{ ...plan, agenda }]))));
    };
    const alike = said([["Skolan"], ["Skolan"]], ["2026-01-31", "2026-01-31"]);
    expect(alike).toContain("Ansvarig Skolan Senast 2026-01-31");
    for (const owners of [
      [["Skolan"], []],
      [["Skolan"], ["Polisen"]],
    ])
      expect(said(owners, ["2026-01-31", "2026-02-28"])).not.toMatch(/Ansvarig |Senast /);
  });

  test("has eight gaps at the most, and says how many more are errors", () => {
    const gaps = Array.from({ length: 10 }, (_, i) => {
      const found = finding(["form", "unknownKey"], { key: "x", nearest: [] }, `${i + 2}:1`, { kind: "gap" });
      return assessment(pack, requirement(`r${i}`, `krav ${i}`), "gap", found);
    });
    const said = (assessments: typeof gaps) =>
      textOf(section("decisions", page(reportOf([planReport("a.yaml", { packs: [pack], assessments })]))));
    expect(said(gaps)).toContain("Planen visar inte krav 7. 2 luckor till som är fel står i listan Luckor.");
    expect(said(gaps.slice(0, 9))).toMatch(/En lucka till som är ett fel står i listan Luckor\.$/);
    expect(said(gaps.slice(0, 8))).toMatch(/Planen visar inte krav 7\.$/);
  });

  test("says who decides on a gap, where the requirement tells", () => {
    const decides = { sv: "Socialnämnden", en: "The board" };
    const found = finding(["form", "unknownKey"], { key: "x", nearest: [] }, "2:1", { kind: "gap" });
    const assessments = [assessment(pack, requirement("r", "R", { decides }), "gap", found)];
    const root = page(reportOf([planReport("a.yaml", { packs: [pack], assessments })]));
    expect(textOf(section("decisions", root))).toContain("Beslutas av Socialnämnden");
    expect(textOf(section("gaps", root))).toContain("Beslutas av Socialnämnden");
  });

  test("says so where nothing needs a decision", () => {
    const root = page(reportOf([planReport("a.yaml", {})]));
    expect(textOf(section("decisions", root))).toBe(
      "Det här behöver beslutas Granskningen visar inget som behöver ett beslut nu.",
    );
  });
});

describe("the lists", () => {
  test("stand in the order of the text report, then grid, waivers, sources and the end", () => {
    const shown = all(one, "section").map((element) => attribute(element, "id"));
    expect(shown).toEqual(
      "state decisions form gaps revisions unassigned late soon other younger notes grid waivers sources about".split(
        " ",
      ),
    );
    const contents = ofClass(one, "contents").flatMap((nav) => all(nav, "a").map((link) => attribute(link, "href")));
    expect(contents).toEqual(shown.slice(2).map((id) => `#${id}`));
  });

  test("have each finding with its severity, sentence, requirement and source, and no name or line of a file", () => {
    expect(entries(section("gaps"))[0]).toMatch(
      /^fel Planen visar inget arbete i fokusområdet ”Rättsprocess”\..* Krav: Arbete i området rättsprocess · publ nr 2015:2, s\. 7, fokusområde 4$/,
    );
    expect(entries(section("revisions"))[0]).toMatch(/Senast 2025-03-31 Krav: Planen revideras varje år · god praxis$/);
    expect(entries(section("late"))[0]).toMatch(/”Informera alla skolor”.* Senast 2026-06-30 Krav: /);
    expect(all(one, "code")).toEqual([]);
    expect(entries(section("gaps")).join()).not.toMatch(/rad \d/);
  });

  test("say what an empty list means", () => {
    const root = page(reportOf([planReport("a.yaml", {})]));
    expect(textOf(section("gaps", root))).toBe("Luckor (0) Inga.");
    expect(textOf(section("revisions", root))).toBe(
      "Försenade revideringar och uppföljningar (0) Granskades inte: inget av de valda kravpaketen frågar efter det.",
    );
  });

  test("are of the kind that is asked for, while the numbers are of everything", () => {
    const root = page(reportOf([nora]), { only: "overdue" });
    const shown = all(root, "section").map((element) => attribute(element, "id"));
    expect(shown).toEqual("state decisions revisions late grid waivers sources about".split(" "));
    expect(textOf(root)).toContain("Listorna visar bara det som är av slaget ”försenat”.");
    expect(numbersIn(section("state", root))).toEqual(["3", "1", "2", "1"]);
  });

  test("tell small gaps briefly by where they stand written, and leave to the grid what it shows", () => {
    const [first] = ofClass(section("notes"), "group");
    expect(first && textOf(first)).toBe(
      "HSLF-FS 2022:39, 3 kap. 5 § · (ej kontrollerad mot källtext) råd till den som riskerar att utöva våld Krav: råd till den som riskerar att utöva våld hur den som måste flytta får hjälp med bostad Krav: hur den som måste flytta får hjälp med bostad",
    );
    expect(textOf(section("notes"))).not.toContain("barnets perspektiv");
    expect(textOf(section("notes"))).toContain("2 upplysningar om perspektiv som saknas i ett fokusområde");
  });

  test("say who the plan names as responsible, and have all that it gives a time for, where the report knows", async () => {
    const [brister] = (await exampleReport()).plans;
    const root = page(reportOf(brister ? [brister] : []));
    const [, ...rows] = rowsOf(all(section("agenda", root), "table")[0] as Element);
    // examples/brister.yaml, line 35: the activity with a deadline of 2026-12-15, by the head of a unit.
    expect(rows).toContainEqual([
      expect.stringContaining("Aktiviteten ”Skyddat boende på "),
      "enhetschefen för individ- och familjeomsorg",
      "2026-12-15 om 23 dagar",
    ]);
    const agenda = planAgenda([], { ongoing: [ongoing({})] });
    const [goesOn] = rowsOf(
      all(section("agenda", page(reportOf([planReport("a.yaml", { agenda })]))), "table")[0] as Element,
    );
    expect(goesOn?.slice(0, 3)).toEqual(["Aktiviteten ”Öppet hus”", "HR-chefen", "årligen"]);
    // Nor which line, or under which key to write what: those who decide do not write the file.
    expect(textOf(root)).not.toMatch(/rad 35|under ”(?:ansvarig|senast|klart_senast|revidering|antagen)”/);
    expect(textOf(section("unassigned", root))).toContain("där står ”ej utsedd”. Krav:");
    expect(textOf(section("soon", root))).toContain("Ansvarig enhetschefen för individ- och familjeomsorg");
    expect(textOf(section("unassigned", root))).not.toContain("Ansvarig ");
  });
});

describe("the grid", () => {
  test("has a row for each area with its verdicts and the number of activities", () => {
    const [grid] = all(section("grid"), "table");
    expect(grid && rowsOf(grid)).toEqual([
      ["1 Hälsofrämjande och förebyggande arbete", "✗ visas inte", "✓ uppfyllt", "✓ uppfyllt", "✓ uppfyllt", "3"],
      ["2 Vård och skadedokumentation", "– ej aktuellt", "– ej aktuellt", "– ej aktuellt", "✓ uppfyllt", "0"],
      ["3 Skydd och stöd", "✓ uppfyllt", "✓ uppfyllt", "✗ visas inte", "~ delvis", "1"],
      ["4 Rättsprocess", "✗ visas inte", "✗ visas inte", "✗ visas inte", "✗ visas inte", "0"],
      ["5 Kompetens- och metodutveckling", "? oklart", "✓ uppfyllt", "○ undantag", "✓ uppfyllt", "2"],
    ]);
    expect(grid && all(grid, "th").slice(0, 6).map(textOf)).toEqual([
      "Område",
      "Barn",
      "Vuxen",
      "Våldsutövare",
      "Samlat",
      "Aktiviteter",
    ]);
  });

  test("says what its signs mean, and what an area rests on besides", () => {
    expect(ofClass(section("grid"), "legend").flatMap(entries)).toEqual([
      "✓ planen visar det",
      "~ planen visar en del",
      "✗ planen visar det inte",
      "? en människa behöver bedöma",
      "– inget att bedöma",
      "○ beslutat undantag",
    ]);
    expect(textOf(section("grid"))).toMatch(/Fokusområde 2 vilar på ”Region Örebro län”/);
  });
});

test("a waiver has its requirement, what it takes out of the count, reason, decision and last day", () => {
  expect(entries(section("waivers"))).toEqual([
    "grunder/aktivitet-ansvarig, Se över webbsidan: gäller till och med 2027-12-31 ”Varje aktivitet har en ansvarig”: 1 anmärkning räknas inte. Skäl Tjänsten som kommunikatör är vakant till årsskiftet. Beslut socialutskottet · SN 2026/12",
  ]);
});

describe("the sources", () => {
  test("are the acts and sections in force, the most binding first, with how well each was checked", () => {
    const [sources] = all(section("sources"), "table");
    expect(sources && rowsOf(sources)).toEqual([
      [
        "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39 lag",
        "3 kap. 5 §, från 2022-10-01",
        "enligt annan källa; texten inte läst",
      ],
      ["Socialtjänstlagen, SFS 2025:400 lag", "13 kap. 1 §, från 2025-07-01", "kontrollerad mot lagtexten"],
      [
        "Socialstyrelsens föreskrifter om våld i nära relationer, HSLF-FS 2022:39 allmänt råd",
        "3 kap. 5 §, från 2022-10-01",
        "enligt annan källa; texten inte läst",
      ],
      ["publ nr 2015:2 överenskommelse", "s. 7, fokusområde 4, från 2015", "kontrollerad mot texten"],
    ]);
    // Of practice: five with findings, one that is waived, and the one that cannot be measured is not judged.
    expect(textOf(section("sources"))).toMatch(/6 krav är god praxis och vilar inte på någon bestämmelse\.$/);
  });

  test("have the sections of an act together, in order, by when they are in force; one that was read as a whole has none", () => {
    const basis = (section: string, from: string, to?: string) => ({
      ...{ act: "SFS 1", section, from, verified: "text" as const },
      ...(to ? { to } : {}),
    });
    const judged = [
      basis("13 kap. 1 §", "2025-07-01"),
      basis("", "2025-07-01"),
      basis("7 kap. 2 §", "2025-07-01"),
      basis("7 kap. 10 §", "2026"),
      basis("8 kap. 1 §", "2026", "2027-06"),
    ].map((one, i) => assessment(pack, requirement(`r${i}`, "R", { level: "law", basis: [one] }), "met"));
    const root = page(reportOf([planReport("a.yaml", { packs: [pack], assessments: judged })]));
    const [sources] = all(section("sources", root), "table");
    expect(sources && all(sources, "td").flatMap((cell) => all(cell, "p").map(textOf))).toEqual([
      "7 kap. 2 §; 13 kap. 1 §, från 2025-07-01",
      "7 kap. 10 §, från 2026",
      "8 kap. 1 §, från 2026 till och med 2027-06",
    ]);
  });

  test("say where nobody has read in which section a provision stands", () => {
    const unread = { act: "HSLF-FS 1", section: "", from: "2022", verified: "secondary" as const };
    const judged = assessment(pack, requirement("r", "R", { level: "law", basis: [unread] }), "met");
    const root = page(reportOf([planReport("a.yaml", { packs: [pack], assessments: [judged] })]));
    const [sources] = all(section("sources", root), "table");
    expect(sources && textOf(sources)).toContain("paragraf ej känd, från 2022");
  });

  test("leave out what was not judged", () => {
    const root = page(
      reportOf([planReport("a.yaml", { assessments: [assessment(pack, requirement("r", "R"), "not-applicable")] })]),
    );
    expect(all(root, "section").map((element) => attribute(element, "id"))).not.toContain("sources");
  });
});

describe("a report on several plans", () => {
  const root = page(calmReport);

  test("begins with all of them, each with the numbers and a way to its own page", () => {
    expect(all(root, "h1").map(textOf)).toEqual(["Granskning av 2 planer"]);
    const [table] = all(section("plans", root), "table");
    expect(table && rowsOf(table)).toEqual([
      ["Nora", "Handlingsplan mot våld i nära relationer", "3", "1", "2", "1"],
      ["Hallsberg", "Plan för kvinnofrid", "0", "0", "0", "0"],
    ]);
    const links = all(section("plans", root), "a").map((link) => attribute(link, "href"));
    expect(links).toEqual(["#plan-1", "#plan-2"]);
    expect(all(root, "article").map((article) => all(article, "h2").map(textOf).join())).toEqual(["Nora", "Hallsberg"]);
  });

  test("says what all come to, and which files could not be read, where and why", () => {
    expect(textOf(section("plans", root))).toContain(
      "2 planer: 6 fel, 4 varningar, 2 förseningar, 2 aktiviteter utan ansvarig. 1 fil kunde inte läsas.",
    );
    expect(entries(section("unreadable", root))).toEqual([
      expect.stringMatching(/^planer\/trasig\.yaml, rad 14 Indraget stämmer inte\./),
    ]);
  });

  test("tells each notice and each source once", () => {
    const twice = page(reportOf([nora, { ...nora, file: "b.yaml" }]));
    expect(textOf(twice).match(/Det är inte bekräftat att/g)).toHaveLength(1);
    expect(all(twice, "section").filter((element) => attribute(element, "id") === "sources")).toHaveLength(1);
  });

  test("may have no plan at all", () => {
    const none = page(
      reportOf([], { unreadable: calmReport.unreadable, skipped: ["planer/anteckningar.yaml", "planer/mall.yaml"] }),
    );
    expect(all(none, "h1").map(textOf)).toEqual(["Ingen plan har granskats"]);
    expect(textOf(section("plans", none))).toBe("Planerna Ingen plan har bedömts.");
    expect(textOf(section("about", none))).toContain(
      "2 YAML-filer utan ”plankoll: 1” överst hoppades över: planer/anteckningar.yaml och planer/mall.yaml.",
    );
  });
});

test.each(languages)("the page is in %s, and says so", (language) => {
  const root = page(calmReport, { speaker: speakers[language] });
  expect(all(root, "html").map((element) => attribute(element, "lang"))).toEqual([language]);
  const [skip] = ofClass(root, "skip");
  expect(skip && textOf(skip)).toBe(language === "sv" ? "Hoppa till innehållet" : "Skip to content");
  expect(textOf(root).includes("Det här behöver beslutas")).toBe(language === "sv");
  expect(textOf(root).includes("What needs a decision")).toBe(language === "en");
});
