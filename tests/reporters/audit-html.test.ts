import { describe, expect, test } from "vitest";
import type { Audit } from "../../src/core/audit/audit.ts";
import type { FocusArea, Pack } from "../../src/core/pack/pack.ts";
import { languages } from "../../src/core/text/language.ts";
import { speak } from "../../src/messages/index.ts";
import html from "../../src/reporters/audit/html.ts";
import type { Context } from "../../src/reporters/reporter.ts";
import { calmAudit, nastyAudit } from "../support/audit.ts";
import { agreement, areasOf, countyAudit } from "../support/county-audit.ts";
import { all, attribute, byId, type Element, ofClass, read, rowsOf, textOf } from "../support/page.ts";
import { record } from "../support/record.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };

function render(audit: Audit, more: Partial<Context> = {}): string {
  return html.render(audit, { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", ...more });
}

const page = (audit: Audit, more?: Partial<Context>) => read(render(audit, more)).root;
const county = page(countyAudit);
const section = (id: string, root = county) => byId(root, id);
const tableIn = (id: string, root = county): Element => {
  const [table] = all(section(id, root), "table");
  if (!table) throw new Error(`There is no table in #${id}.`);
  return table;
};

describe("the first page", () => {
  test("says which county and day it is about, and who has submitted", () => {
    expect(all(county, "h1").map(textOf)).toEqual(["Planerna mot våld i nära relationer i Örebro län"]);
    expect(all(county, "header").map(textOf).join()).toContain("Bedömd per 2026-11-22");
    expect(ofClass(county, "lead").map(textOf)).toEqual([
      "4 av 12 kommuner har en plan i underlaget. En fil kunde inte läsas och är inte med; se sist i rapporten.",
    ]);
  });

  test("has the sums of the counts", () => {
    // Laxå 2, 1, 3, 4; Örebro 1, 0, 0, 0; Nora 0, 1, 0, 0; Lindesberg none.
    expect(ofClass(section("state"), "big").map(textOf)).toEqual(["3", "2", "3", "4"]);
  });

  test("names what there is to see to, and leads there", () => {
    const [list] = ofClass(section("state"), "decisions");
    expect(list && all(list, "li").map(textOf)).toEqual([
      "Kommuner utan plan i underlaget Lekeberg, Hallsberg, Degerfors, Hällefors, Ljusnarsberg, Kumla, Askersund och Karlskoga",
      "Planer vars giltighetstid har gått ut Laxå",
      "Planer som snart går ut Örebro",
      "Förändring Jämfört med rapporten per 2025-11-22. 2 iakttagelser har tillkommit, 1 har åtgärdats och 2 kvarstår. Fel och varningar räknas, inte upplysningar.",
    ]);
    expect(ofClass(section("state", page(calmAudit)), "decisions")).toEqual([]);
  });

  test("has the packs and their notices", () => {
    expect(ofClass(county, "small").map(textOf)).toEqual([
      "Kravpaket Överenskommelse om samverkan i länet (utgåva 2015:2)En plan som går att följa (utgåva 1) Observera Fråga länsstyrelsen om den fortfarande gäller.",
    ]);
  });
});

test("the parts stand in order, and the contents lead to each", () => {
  const shown = all(county, "section").map((element) => attribute(element, "id"));
  expect(shown).toEqual(
    "state matrix missing change requirements standing expired expiring editions unreadable sources about".split(" "),
  );
  const links = ofClass(county, "contents").flatMap((nav) => all(nav, "a").map((link) => attribute(link, "href")));
  expect(links).toEqual(shown.slice(1).map((id) => `#${id}`));
});

describe("the matrix", () => {
  test("has every municipality in the official order, its verdicts and counts, or that it has no plan", () => {
    const none = "ingen plan i underlaget";
    expect(rowsOf(tableIn("matrix"))).toEqual([
      ["Lekeberg", none],
      ["Laxå", "✓ uppfyllt", "✓ uppfyllt", "✗ visas inte", "2", "1", "3", "4"],
      ["Hallsberg", none],
      ["Degerfors", none],
      ["Hällefors", none],
      ["Ljusnarsberg", none],
      ["Örebro", "! försenat", "~ delvis", "✗ visas inte", "1", "0", "0", "0"],
      ["Kumla", none],
      ["Askersund", none],
      ["Karlskoga", none],
      ["Nora", "– ej aktuellt", "– ej aktuellt", "– ej aktuellt", "0", "1", "0", "0"],
      ["Lindesberg", "✓ uppfyllt", "✓ uppfyllt", "? oklart", "0", "0", "0", "0"],
    ]);
  });

  test("has the areas with number and title, and says what signs and numbers are", () => {
    expect(all(tableIn("matrix"), "thead").flatMap((head) => all(head, "th").map(textOf))).toEqual([
      "Kommun",
      "1 Förebyggande arbete",
      "2 Skydd och stöd",
      "3 Rättsprocess",
      "Luckor",
      "Försenade revideringar och uppföljningar",
      "Utan ansvarig",
      "Över tiden",
    ]);
    const [key] = ofClass(section("matrix"), "key");
    expect(key && all(key, "li").map(textOf)).toEqual(["1 Förebyggande arbete", "2 Skydd och stöd", "3 Rättsprocess"]);
    expect(ofClass(section("matrix"), "legend").flatMap((list) => all(list, "li").map(textOf))).toHaveLength(6);
    expect(textOf(section("matrix"))).toContain("Den rangordnar inte kommunerna");
  });

  const other = (count: number): Pack => ({
    ...agreement,
    id: "annat",
    title: { sv: "Ett annat avtal", en: "Another" },
    focusAreas: Array.from({ length: count }, (_, i): FocusArea => {
      return { id: `b${i}`, number: i + 1, title: { sv: `Annat ${i + 1}`, en: "" } };
    }),
  });
  const both = (pack: Pack): Audit => ({
    ...countyAudit,
    packs: [agreement, pack],
    plans: [
      record("a.yaml", "Laxå", {
        packs: [agreement.id, pack.id],
        areas: [...areasOf(agreement, ["met", "met", "met"]), ...areasOf(pack, ["late"])],
      }),
      record("b.yaml", "Nora", { packs: [agreement.id], areas: areasOf(agreement, ["met", "gap", "met"]) }),
    ],
    missing: [],
  });

  test("has the packs above their areas where there are several", () => {
    const table = tableIn("matrix", page(both(other(2))));
    const [groups] = all(table, "tr");
    expect(groups && all(groups, "th", "td").map((cell) => [textOf(cell), attribute(cell, "colspan")])).toEqual([
      ["", "1"],
      ["Överenskommelse om samverkan i länet", "3"],
      ["Ett annat avtal", "2"],
      ["", "4"],
    ]);
    expect(rowsOf(table).map((row) => row.slice(0, 6))).toEqual([
      ["Laxå", "✓ uppfyllt", "✓ uppfyllt", "✓ uppfyllt", "! försenat", "✗ visas inte"],
      ["Nora", "✓ uppfyllt", "✗ visas inte", "✓ uppfyllt", "– ej aktuellt", "– ej aktuellt"],
    ]);
  });

  test("has a table for each pack where all areas would be too many side by side", () => {
    const tables = (count: number) => all(section("matrix", page(both(other(count)))), "table");
    expect(tables(9)).toHaveLength(1);
    const [counts, first, second] = tables(10);
    expect(counts && rowsOf(counts)).toEqual([
      ["Laxå", "0", "0", "0", "0"],
      ["Nora", "0", "0", "0", "0"],
    ]);
    expect(first && rowsOf(first).map(([name]) => name)).toEqual(["Laxå", "Nora"]);
    expect(second && rowsOf(second).map(([name]) => name)).toEqual(["Laxå"]);
  });

  test("has a plan of no municipality that is known last, with its file", () => {
    const rows = rowsOf(tableIn("matrix", page(nastyAudit)));
    expect(rows).toHaveLength(14);
    expect(rows.at(-1)).toEqual([
      "Okänd kommun (tom.yaml)",
      "– ej aktuellt",
      "– ej aktuellt",
      "– ej aktuellt",
      "0",
      "0",
      "0",
      "0",
    ]);
  });
});

test("those who have not submitted are named, unless there are none or nobody can be missing", () => {
  const names = all(section("missing"), "li").map(textOf);
  expect(names).toEqual("Lekeberg Hallsberg Degerfors Hällefors Ljusnarsberg Kumla Askersund Karlskoga".split(" "));
  expect(all(section("missing"), "h2").map(textOf)).toEqual(["Kommuner utan plan i underlaget (8)"]);
  const none = section("missing", page({ ...countyAudit, missing: [] }));
  expect(textOf(none)).toBe("Kommuner utan plan i underlaget (0) Alla kommuner i länet har en plan i underlaget.");
  expect(textOf(section("missing", page(calmAudit)))).toMatch(
    /^Kommuner utan plan i underlaget Planerna är inte alla från/,
  );
});

describe("the change", () => {
  const headings = all(section("change"), "h3").map(textOf);
  const tables = all(section("change"), "table").map(rowsOf);

  test("has what is worse first, then what was put right, what stays, and the new plans", () => {
    expect(headings).toEqual([
      "Tillkommet (2)",
      "Åtgärdat (1)",
      "Kvarstår (2)",
      "Planer som inte fanns med förra gången (1)",
    ]);
    expect(textOf(section("change"))).toMatch(/Planer som inte fanns med förra gången \(1\) Lindesberg$/);
  });

  test("has each finding with its municipality and age", () => {
    expect(tables[0]).toEqual([
      ["Örebro", expect.stringMatching(/^Planen visar inget .*Rättsprocess.*fel, avtalet\/ratt$/), "ny"],
      ["Laxå", expect.stringMatching(/^Aktiviteten ”Utbilda chefer” .*varning, grunder\/ansvarig$/), "ny"],
    ]);
    expect(tables[1]?.map(([name, , age]) => [name, age])).toEqual([["Örebro", "fanns redan 2024-11-25"]]);
    expect(tables[2]?.map(([name, , age]) => [name, age])).toEqual([
      ["Laxå", "sedan minst 2024-11-25 (1 år och 11 månader)"],
      ["Laxå", "sedan minst 2025-11-22 (1 år)"],
    ]);
  });

  test("is left out where there is nothing to compare with", () => {
    const shown = all(page(calmAudit), "section").map((element) => attribute(element, "id"));
    expect(shown).not.toContain("change");
  });
});

test("the requirements stand with the most missed first, who misses them, and where they are written", () => {
  expect(rowsOf(tableIn("requirements"))).toEqual([
    ["Arbete i området rättsprocess avtalet/ratt · överenskommelse", "2 av 3", "Laxå och Örebro"],
    ["Planen revideras varje år grunder/reviderad · god praxis", "2 av 3", "Laxå och Nora"],
    ["Varje aktivitet har en ansvarig grunder/ansvarig · god praxis", "1 av 4", "Laxå"],
  ]);
  // Of the five, protection and support and the adoption are shown by all.
  expect(textOf(section("requirements"))).toMatch(/2 krav visas av alla planer som bedömdes\.$/);
});

test("the plans stand by age, those without a date first, with what has ended and what soon will", () => {
  // From 2020-03-30 to 2026-03-30 there are six years with two leap days gone by, 2024 and none before; then 237 days.
  expect(rowsOf(tableIn("standing"))).toEqual([
    ["Nora", "planen visar inte när den antogs eller reviderades"],
    ["Laxå", "2020-03-30", String(6 * 365 + 1 + 237)],
    ["Lindesberg", "2025-11-22", "365"],
    ["Örebro", "2026-11-21", "1"],
  ]);
  expect(all(section("expired"), "li").map(textOf)).toEqual(["Laxå gällde till och med 2025-12-31"]);
  expect(all(section("expiring"), "li").map(textOf)).toEqual(["Örebro gäller till och med 2026-12-31"]);
  const calm = page(calmAudit);
  expect(textOf(section("expired", calm))).toBe(
    "Planer vars giltighetstid har gått ut (0) Ingen plan har en giltighetstid som har gått ut.",
  );
  expect(textOf(section("expiring", calm))).toBe("Planer som snart går ut (0) Ingen plan går ut inom 60 dagar.");
});

test("other editions, plans from elsewhere, broken files and what was skipped are told at the end", () => {
  expect(rowsOf(tableIn("editions"))).toEqual([["Örebro", "planer/orebro-2019.yaml", "tidigare utgåva"]]);
  expect(all(section("unreadable"), "li").map(textOf)).toEqual([
    expect.stringMatching(/^planer\/trasig\.yaml, rad 14 Indraget stämmer inte\./),
  ]);
  expect(textOf(section("about"))).toMatch(
    /En plan från ett annat län är inte medräknad\. 1 YAML-fil utan ”plankoll: 1” överst hoppades över: planer\/anteckningar\.yaml\.$/,
  );
});

test("the sources are those of requirements that some plan was judged by, in force that day", () => {
  const basis = (act: string, from: string, to?: string) => ({
    ...{ act, section: "1 §", from, verified: "text" as const },
    ...(to ? { to } : {}),
  });
  const [asked, notAsked, ...others] = agreement.requirements;
  const pack: Pack = {
    ...agreement,
    requirements: [
      { ...asked, level: "law", basis: [basis("SFS 1", "2020"), basis("SFS 2", "2020", "2025")] },
      { ...notAsked, basis: [basis("SFS 3", "2020")] },
      ...others,
    ] as Pack["requirements"],
  };
  const plans = [
    record("a.yaml", "Laxå", {
      packs: [pack.id],
      verdicts: { "avtalet/ratt": "gap", "avtalet/skydd": "not-applicable" },
    }),
  ];
  const root = page({ ...countyAudit, packs: [pack], plans });
  expect(rowsOf(tableIn("sources", root))).toEqual([["SFS 1 lag", "1 §, från 2020", "kontrollerad mot lagtexten"]]);
  expect(textOf(section("sources"))).toMatch(
    /3 krav är god praxis och vilar inte på någon bestämmelse\. 2 krav saknar uppgift om var de står\.$/,
  );
});

test.each(languages)("the page is in %s, and says so", (language) => {
  const root = page(countyAudit, { speaker: speakers[language] });
  expect(all(root, "html").map((element) => attribute(element, "lang"))).toEqual([language]);
  expect(textOf(root).includes("ingen plan i underlaget")).toBe(language === "sv");
  expect(textOf(root).includes("no plan in the material")).toBe(language === "en");
});

test("an audit of nothing says so", () => {
  const root = page({ ...calmAudit, plans: [] });
  expect(textOf(section("matrix", root))).toBe("Kommun och fokusområde Ingen plan har bedömts.");
  expect(textOf(section("requirements", root))).toBe(
    "Krav som planerna inte visar fullt ut (0) Ingen plan har bedömts.",
  );
  expect(textOf(section("standing", root))).toMatch(/Ingen plan har bedömts\.$/);
});
