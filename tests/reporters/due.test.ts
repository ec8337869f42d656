import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import papaparse from "papaparse";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { matters } from "../../src/core/agenda/deadline.ts";
import type { Agenda } from "../../src/core/report/agenda.ts";
import { languages } from "../../src/core/text/language.ts";
import { visible } from "../../src/core/text/visible.ts";
import { speak } from "../../src/messages/index.ts";
import csv from "../../src/reporters/due/csv.ts";
import json from "../../src/reporters/due/json.ts";
import { type DueContext, orders } from "../../src/reporters/due/reporter.ts";
import text from "../../src/reporters/due/text.ts";
import { agenda, agendaWith, deadline, nastyAgenda, ongoing, planAgenda } from "../support/agenda.ts";
import { longWord, nastyWords } from "../support/report.ts";

const speakers = { sv: await speak("sv"), en: await speak("en") };
const context: DueContext = { speaker: speakers.sv, color: false, columns: 80, version: "1.2.3", by: "date" };
const page = (given: Agenda, more: Partial<DueContext> = {}) => text.render(given, { ...context, ...more });

const plan = agenda(`titel: Handlingsplan
antagen: { datum: 2025-10-14 }
samordnare: { funktion: samordnaren }
revidering: { intervall: årligen }
mål:
  - titel: Skydd
    ansvarig: enhetschefen
    aktiviteter:
      - { titel: Stödsamtal, klart_senast: våren 2026, status: pausad }
      - { titel: Utbildning, klart_senast: 2026-12-15, ansvarig: [HR-chefen, enhetschefen] }
      - { titel: Jour, klart_senast: 2026-12-15 }
      - { titel: Webbsida, klart_senast: 2026-11-23, ansvarig: vakant }
      - { titel: Nätverk, klart_senast: när vi hinner }
      - { titel: Broschyr }
      - { titel: Seminarium, klart_senast: 2027 }
`);
const one = agendaWith([plan]);

describe("the text", () => {
  test("by date has what is late first, then each day with those who are responsible", () => {
    expect(page(one)).toBe(`Nora: Handlingsplan
───────────────────
Fil         nora.yaml
Räknat per  2026-11-22

Försenat (2)

  2026-06-30, för 4 månader sedan
    enhetschefen
      – Aktiviteten ”Stödsamtal”
        nora.yaml:11:44 · ”våren 2026” enligt planen; pausad

  2026-10-14, för 39 dagar sedan
    samordnaren (samordnar; planen anger ingen annan ansvarig)
      – Revidering av planen
        nora.yaml:4:19 · ”årligen”, räknat från antagandet 2025-10-14

Inom 60 dagar, till och med 2027-01-21 (3)

  2026-11-23, i morgon
    Ingen ansvarig utsedd
      – Aktiviteten ”Webbsida”
        nora.yaml:14:42

  2026-12-15, om 23 dagar
    HR-chefen; enhetschefen
      – Aktiviteten ”Utbildning”
        nora.yaml:12:44
    enhetschefen
      – Aktiviteten ”Jour”
        nora.yaml:13:38

Går inte att datera (1)

  – Aktiviteten ”Nätverk”
    nora.yaml:15:41 · ”när vi hinner” går inte att läsa som en tid

En aktivitet som återstår anger inte när den ska vara klar, och finns inte med.
Därefter kommer en sak till, 2027-12-31.

1 plan: 2 saker är försenade, 3 ska göras inom 60 dagar.
`);
  });

  test("has what goes on or comes again last, with the plan's words for when", () => {
    const goesOn = agendaWith([
      planAgenda([deadline({})], {
        ongoing: [
          ongoing({ words: "årligen" }),
          ongoing({ title: "Jour", words: "löpande", responsible: { kind: "nobody", names: [], by: "stated" } }),
          ongoing({ title: "Enkät", words: "vartannat år", isPaused: true }),
        ],
      }),
    ]);
    expect(page(goesOn)).toContain(`
Löpande eller återkommande, utan sista dag (3)

    HR-chefen
      – Aktiviteten ”Öppet hus”
        nora.yaml:5:19 · årligen
      – Aktiviteten ”Enkät”
        nora.yaml:5:19 · vartannat år; pausad
    Ingen ansvarig utsedd
      – Aktiviteten ”Jour”
        nora.yaml:5:19 · löpande
`);
    expect(page(goesOn, { by: "owner" })).toContain(`
HR-chefen (3)

  – 2026-12-31: Aktiviteten ”Stödgrupp”
  – årligen: Aktiviteten ”Öppet hus”
  – vartannat år: Aktiviteten ”Enkät”
    (pausad)

Ingen ansvarig utsedd (1)

  – löpande: Aktiviteten ”Jour”
`);
    const none = agendaWith([planAgenda([], { ongoing: [ongoing({})] })]);
    expect(page(none, { by: "owner" })).toContain(`Inget inom 60 dagar.

HR-chefen (1)

  – årligen: Aktiviteten ”Öppet hus”
`);
  });

  test("says of a time that has not come that it has not, and not that it cannot be read", () => {
    const ahead = agenda("antagen: { datum: 2062-02-23 }");
    expect(page(agendaWith([ahead]))).toContain("planen anger att det senast gjordes 2062-02-23, och den tiden");
  });

  test("by owner has lines to copy for each, and gives both what two have together", () => {
    const blocks = page(one, { by: "owner" }).split("\n\n");
    expect(blocks.slice(1, 9).join("\n\n")).toBe(`enhetschefen (3)

  – 2026-06-30 (försenat): Aktiviteten ”Stödsamtal”
    (”våren 2026” enligt planen; pausad)
  – 2026-12-15: Aktiviteten ”Utbildning”
  – 2026-12-15: Aktiviteten ”Jour”

samordnaren (samordnar; planen anger ingen annan ansvarig) (1)

  – 2026-10-14 (försenat): Revidering av planen
    (”årligen”, räknat från antagandet 2025-10-14)

HR-chefen (1)

  – 2026-12-15: Aktiviteten ”Utbildning”

Ingen ansvarig utsedd (1)

  – 2026-11-23: Aktiviteten ”Webbsida”`);
  });

  test("where nothing is due says so, and what comes after", () => {
    const empty = agendaWith([planAgenda([deadline({ day: "2028-01-01", state: "in-time" })])]);
    for (const by of orders) {
      const said = page(empty, { by });
      expect(said).toContain("Inget är försenat, såvitt planen visar.");
      expect(said).toContain("Inget inom 60 dagar.");
      expect(said).toContain("Därefter kommer en sak till, 2028-01-01.");
    }
    expect(page({ ...empty, within: 0 })).toContain("Inget i dag.");
  });

  test("names the plan where a municipality has several, and sums up all of them", () => {
    const revision = deadline({ matter: "revision", title: undefined });
    const plans = [
      planAgenda([revision], { title: "Handlingsplan" }),
      planAgenda([revision], { title: "Aktivitetsplan", file: "aktiviteter.yaml" }),
      planAgenda([revision], { municipality: undefined, municipalityWords: "Kumla", title: "Plan" }),
    ];
    const said = page(agendaWith(plans));
    expect(said).toContain("Revidering av ”Handlingsplan”");
    expect(said).toContain("Revidering av ”Aktivitetsplan”");
    expect(said).toContain("Revidering av planen");
    expect(said.match(/^─+$/gm)).toHaveLength(2);
    expect(said).toMatch(/3 planer: inga saker är försenade, 3 ska göras inom 60 dagar\.\n$/);
  });

  test("has colour only where it is asked for, and says the same without", () => {
    const painted = page(one, { color: true });
    expect(painted).toContain("\u001b[1mFörsenat (2)\u001b[22m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours begin with one
    expect(painted.replace(/\u001b\[\d+m/g, "")).toBe(page(one));
  });

  test.each(orders)("by %s fits the screen and lets nothing act on it, whatever the plan holds", (by) => {
    for (const language of languages) {
      for (const columns of [60, 80, 200]) {
        const said = page(nastyAgenda, { by, columns, speaker: speakers[language] });
        expect(visible(said, "\n")).toBe(said);
        const lines = said.split("\n").filter((line) => !line.includes(".yaml"));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(columns, 100));
        expect(said).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});

describe("JSON", () => {
  const schema = JSON.parse(readFileSync(new URL("../../schemas/due.schema.json", import.meta.url), "utf8"));
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  const data = (given: Agenda) => JSON.parse(json.render(given, context));

  test.each([
    ["an agenda full of traps", nastyAgenda],
    ["an agenda such as people read", one],
    ["an agenda without plans", agendaWith([], { unreadable: nastyAgenda.unreadable })],
  ])("is as the schema has it: %s", (_, given) => {
    validate(data(given));
    expect(validate.errors ?? []).toEqual([]);
  });

  test("has no field besides those, and the schema knows every matter", () => {
    expect(schema.$defs.matter.enum).toEqual(matters);
    const holders = [data(one), data(one).due[0], data(one).plans[0], data(one).due[0].reckoning];
    expect(holders.every((holder) => holder !== undefined)).toBe(true);
    const whole = data(one);
    for (const holder of [whole, whole.due[0], whole.due[0].responsible, whole.plans[0], whole.plans[0].undated[0]]) {
      holder.unheard = 1;
      expect(validate(whole)).toBe(false);
      delete holder.unheard;
    }
    expect(validate(whole)).toBe(true);
  });

  test("says what is due, by whom, why, and how many days are left", () => {
    const { due, plans, summary } = data(one);
    expect(due.map(({ day, days, state }: never) => [day, days, state])).toEqual([
      ["2026-06-30", -145, "late"],
      ["2026-10-14", -39, "late"],
      ["2026-11-23", 1, "soon"],
      ["2026-12-15", 23, "soon"],
      ["2026-12-15", 23, "soon"],
    ]);
    expect(due[1]).toMatchObject({
      matter: "revision",
      responsible: { kind: "someone", by: "coordinator", names: ["samordnaren"] },
      reckoning: { by: "interval", words: "2025-10-14", since: "made", months: 12, interval: "årligen" },
      municipality: { name: "Nora", code: "1884", county: "Örebro län" },
      path: "/adopted/date",
    });
    expect(plans[0]).toMatchObject({
      undated: [{ matter: "activity", words: "när vi hinner" }],
      activitiesWithoutTime: 1,
      later: { count: 1, first: "2027-12-31" },
    });
    expect(summary).toEqual({ plans: 1, unreadable: 0, skipped: 0, ignored: 0, late: 2, soon: 3 });
  });

  test("says what has no last day, when in the plan's words, and by whom", () => {
    const [plan] = data(agendaWith([planAgenda([], { ongoing: [ongoing({ words: "löpande" })] })])).plans;
    expect(plan.ongoing).toMatchObject([
      {
        matter: "activity",
        what: "Aktiviteten ”Öppet hus”",
        words: "löpande",
        responsible: { kind: "someone", by: "stated", names: ["HR-chefen"] },
        paused: false,
      },
    ]);
  });

  test("holds nothing that acts on a terminal", () => {
    const said = json.render(nastyAgenda, context);
    expect(visible(said, "\n")).toBe(said);
    expect(data(nastyAgenda).due[0].title).toBe(nastyWords);
  });
});

describe("CSV", () => {
  const rows = (given: Agenda) =>
    papaparse.parse<string[]>(csv.render(given, context).replace(/^\ufeff/, ""), {
      delimiter: ";",
      skipEmptyLines: true,
    }).data;

  test("has a row for each thing, by day, and last what cannot be dated", () => {
    expect(rows(one).map(([, , day, days, state, , what, who]) => [day, days, state, what, who])).toEqual([
      ["Senast", "Dagar kvar", "Läge", "Vad", "Ansvarig"],
      ["2026-06-30", "-145", "försenat", "Aktiviteten ”Stödsamtal”", "enhetschefen"],
      [
        "2026-10-14",
        "-39",
        "försenat",
        "Revidering av planen",
        "samordnaren (samordnar; planen anger ingen annan ansvarig)",
      ],
      ["2026-11-23", "1", "kommer", "Aktiviteten ”Webbsida”", "Ingen ansvarig utsedd"],
      ["2026-12-15", "23", "kommer", "Aktiviteten ”Utbildning”", "HR-chefen; enhetschefen"],
      ["2026-12-15", "23", "kommer", "Aktiviteten ”Jour”", "enhetschefen"],
      ["", "", "går inte att datera", "Aktiviteten ”Nätverk”", ""],
    ]);
  });

  test("has what has no last day before what cannot be dated", () => {
    const given = agendaWith([
      planAgenda([], { ongoing: [ongoing({})], undated: [{ ...deadline({}), words: "snart" }] }),
    ]);
    expect(
      rows(given)
        .map(([, , day, , state, , what, who, why]) => [day, state, what, who, why])
        .slice(1),
    ).toEqual([
      ["", "utan sista dag", "Aktiviteten ”Öppet hus”", "HR-chefen", "årligen"],
      ["", "går inte att datera", "Aktiviteten ”Stödgrupp”", "", "”snart” går inte att läsa som en tid"],
    ]);
  });

  test("runs nothing as a formula and keeps each row on its line, whatever the plan holds", () => {
    const formula = planAgenda(
      [
        deadline({ responsible: { kind: "someone", names: ["=1+1"], by: "stated" } }),
        deadline({ matter: "activity", title: nastyWords }),
      ],
      { title: "@SUM(A1)", municipality: undefined, municipalityWords: "+46" },
    );
    const [, first] = rows(agendaWith([formula]));
    expect(first?.slice(0, 2)).toEqual(["'+46", "'@SUM(A1)"]);
    expect(first?.[7]).toBe("'=1+1");
    const all = rows(nastyAgenda);
    expect(all).toHaveLength(1 + 30 + 2 + 3);
    expect(csv.render(nastyAgenda, context).trimEnd().split("\r\n")).toHaveLength(all.length);
    for (const row of all.slice(1)) {
      expect(row).toHaveLength(12);
      for (const [i, cell] of row.entries())
        if (i !== 3) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }
    expect(all.flat().some((cell) => cell.includes(longWord))).toBe(true);
  });
});

test.each([
  ["text", text],
  ["json", json],
  ["csv", csv],
])("%s is the same when it is made twice", (_, reporter) => {
  expect(reporter.render(nastyAgenda, context)).toBe(reporter.render(nastyAgenda, context));
});
