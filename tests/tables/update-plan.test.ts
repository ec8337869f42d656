import { describe, expect, test } from "vitest";
import { updatePlan } from "../../src/tables/plan/update.ts";
import { reading } from "../support/table.ts";

function update(plan: string, text: string) {
  const { table, layout } = reading(text);
  const asked = layout.columns.flatMap(({ meaning }) => (meaning.kind === "column" ? [meaning.column.key] : []));
  return updatePlan(plan, table, { asked: new Set(asked) });
}

const plan = `# Överst står en anmärkning.
plankoll: 1
kommun:   "Nora"   # så heter den

mål:
    # Första målet
    - titel: 'Trygghet'
      id: M1
      aktiviteter:

        - titel: Utbilda personal # i alla verksamheter
          x-eget: { a: [1, 2] }
          ansvarig:
            - Socialchefen   # sedan 2024
            - Skolchefen     # hela tiden
          klart_senast: 2026-03-31
          # Sist i aktiviteten

        - titel: >
            Ta fram
            en rutin
          status:   # inte bestämt
    - titel: Kunskap

samordnare:
  funktion: Strateg
`;

describe("a plan that a table changes", () => {
  test("has the new words in the place of the old, and every other character as it was", () => {
    const { text } = update(
      plan,
      `Mål | Aktivitet | Klart senast | Status
       Trygghet | Utbilda personal | 2027 |
        | Ta fram en rutin | | pågår`,
    );
    expect(text).toBe(plan.replace("2026-03-31", '"2027"').replace("status:   #", "status: pågår   #"));
  });

  test("keeps what stands beside the items of a list that stay", () => {
    const { text } = update(plan, "Aktivitet | Ansvarig | Status\nUtbilda personal | Socialchefen; Rektor; Polisen |");
    expect(text).toBe(
      plan.replace("- Skolchefen     # hela tiden", "- Rektor     # hela tiden\n            - Polisen"),
    );
  });

  test("has an item less where the table has, and the line is gone", () => {
    const { text } = update(plan, "Aktivitet | Ansvarig | Status\nUtbilda personal | Skolchefen |");
    expect(text).toBe(plan.replace("            - Socialchefen   # sedan 2024\n", ""));
  });

  test("has a new key after the one that the format has before it", () => {
    const { text } = update(plan, "Aktivitet | Indikator | Beskrivning\nUtbilda personal | Antal | Två dagar");
    expect(text).toBe(
      plan
        .replace("# i alla verksamheter\n", "# i alla verksamheter\n          beskrivning: Två dagar\n")
        .replace("klart_senast: 2026-03-31\n", "klart_senast: 2026-03-31\n          indikator: Antal\n"),
    );
  });

  test("has new activities last under their goals, and new goals last of all", () => {
    const { text } = update(
      plan,
      `Mål | Aktivitet | Ansvarig
       Trygghet | Ny ett | A
       Kunskap | Ny två | B; C
       Uppföljning | Ny tre | D
       – | Ny fyra | E`,
    );
    expect(text).toBe(
      plan
        .replace(
          "status:   # inte bestämt\n",
          "status:   # inte bestämt\n        - titel: Ny ett\n          ansvarig: A\n",
        )
        .replace(
          "    - titel: Kunskap\n",
          `    - titel: Kunskap
      aktiviteter:
        - titel: Ny två
          ansvarig:
            - B
            - C
    - titel: Uppföljning
      aktiviteter:
        - titel: Ny tre
          ansvarig: D
`,
        )
        .replace("  funktion: Strateg\n", "  funktion: Strateg\naktiviteter:\n  - titel: Ny fyra\n    ansvarig: E\n"),
    );
  });

  test("keeps the line breaks of Windows, and the mark before the first character", () => {
    const windows = `\uFEFF${plan.replaceAll("\n", "\r\n")}`;
    const { text } = update(
      windows,
      "Mål | Aktivitet | Klart senast | Indikator\nTrygghet | Utbilda personal | 2027-05 | Antal\n | Ny | |",
    );
    expect(text).toBe(
      windows
        .replace("2026-03-31\r\n", "2027-05\r\n          indikator: Antal\r\n")
        .replace("inte bestämt\r\n", "inte bestämt\r\n        - titel: Ny\r\n"),
    );
  });

  test("may be written within braces, in English, or end without a line break", () => {
    const { text } = update(
      "plankoll: 1\nmunicipality: Nora\ngoals: [{title: Trygghet, activities: [{title: Utbilda, status: ongoing}]}]",
      "Mål | Aktivitet | Ansvarig | Status\nTrygghet | Utbilda | A, B; C | klar\n | Ny: sak | |\nAnnat | Sak | Rektor |",
    );
    expect(text).toBe(
      "plankoll: 1\nmunicipality: Nora\ngoals: [{title: Trygghet, activities: [{title: Utbilda, responsible: " +
        '["A, B", C], status: done}, { title: "Ny: sak" }]}, { title: Annat, activities: [{ title: Sak, responsible: Rektor }] }]',
    );
  });

  test.each([
    ["a key without a value", "aktiviteter:\n", "aktiviteter:\n  - titel: Ny\n"],
    ["a key with a comment", "aktiviteter: # än så länge\n", "aktiviteter: # än så länge\n  - titel: Ny\n"],
    ["an empty list", "aktiviteter: []\n", "aktiviteter: [{ titel: Ny }]\n"],
    ["no key at all", "titel: Plan\n", "titel: Plan\naktiviteter:\n  - titel: Ny\n"],
  ])("may have %s where activities go", (_, before, after) => {
    const head = "plankoll: 1\nkommun: Nora\n";
    expect(update(head + before, "Aktivitet | Ansvarig\nNy |").text).toBe(head + after);
  });

  test("has its goals where their key stands commented out, unless that is within something else", () => {
    const indented = (indent: string) =>
      `plankoll: 1\nkommun: Nora\n# Planens mål.\n#mål:\n  #- titel:\nomfattning:\n${indent}våldsformer: våld\n`;
    const table = "Mål | Aktivitet\nTrygghet | Utbilda";
    const goals = "mål:\n  - titel: Trygghet\n    aktiviteter:\n      - titel: Utbilda\n";
    expect(update(indented("  "), table).text).toBe(indented("  ").replace("#mål:\n", goals));
    const within = "plankoll: 1\nkommun: Nora\nomfattning:\n  våldsformer:\n    - våld\n#mål:\n    - hot\n";
    expect(update(within, table).text).toBe(within + goals);
  });

  test("has no id twice, and no line of a comment twice", () => {
    const { text, differences } = update(plan, "Id | Aktivitet | Kommentar | Post\nM1 | Ny | Post: 1 | 1");
    expect(text).toContain('  - titel: Ny\n    kommentar: "Post: 1"\n');
    expect(differences).toContainEqual({ id: "idTaken", title: "Ny", value: "M1" });
  });

  test("keeps what a report made of it would not repeat", () => {
    const secret =
      "plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: Skyddat boende på Exempelgatan 1\n    ansvarig: Chef, 19121212-1212\n    status: klar\n";
    const hide = (text: string) => text.replace("Exempelgatan 1", "E…").replace("19121212-1212", "…");
    const { table } = reading("Aktivitet | Ansvarig | Status\nSkyddat boende på E… | Chef, … | pågår");
    const { text, differences } = updatePlan(secret, table, { asked: new Set(), hide });
    expect({ text, differences }).toEqual({ text: secret.replace("klar", "pågår"), differences: [] });
  });

  test("has a text of several lines as a block, and back", () => {
    const before = "plankoll: 1\nkommun: Nora\naktiviteter:\n  - titel: A\n    beskrivning: Kort\n    status: klar\n";
    const table = (words: string) => `Aktivitet | Beskrivning | Ansvarig\nA | ${words} |`;
    const { text = "" } = update(before, table("Först det ena:\\nsedan det andra"));
    expect(text).toBe(before.replace("Kort", "|-\n      Först det ena:\n      sedan det andra"));
    expect(update(text, table("Kort")).text).toBe(before);
  });

  test("is left alone where it cannot be changed without changing something else", () => {
    const shared = "plankoll: 1\nkommun: Nora\naktiviteter:\n  - &a\n    titel: A\n    ansvarig: X\n  - *a\n";
    expect(update(shared, "Aktivitet | Ansvarig | Status\nA | Y |\nA | X |").text).toBeUndefined();
    const wrong = "plankoll: 1\nkommun: Nora\naktiviteter: inga än\n";
    expect(update(wrong, "Aktivitet | Ansvarig\nNy | X").text).toBeUndefined();
  });
});

describe("what a table does not say", () => {
  const said = (table: string) => {
    const { differences, changes } = update(plan, table);
    return { changes, differences: differences.map(({ id, ...rest }) => [id, "title" in rest ? rest.title : ""]) };
  };

  test("stays in the plan, and is told", () => {
    expect(said("Mål | Aktivitet | Ansvarig | Klart senast\nTrygghet | Utbilda personal | | 2026-03-31")).toEqual({
      changes: [],
      differences: [
        ["blankInTable", "Utbilda personal"],
        ["notInTable", "Ta fram en rutin"],
        ["notInTable", "Kunskap"],
      ],
    });
  });

  test("is not told of where the table has no column for it", () => {
    const { differences } = update(plan, "Aktivitet | Indikator\nUtbilda personal | x");
    expect(differences.map(({ id }) => id)).toEqual(["notInTable", "notInTable"]);
  });

  test("moves nothing to another goal, and gives nothing another id", () => {
    const { changes, differences } = said("Mål | Id | Aktivitet\nKunskap | M1 | Utbilda personal");
    expect(changes).toEqual([]);
    expect(differences).toContainEqual(["otherGoal", "Utbilda personal"]);
    expect(differences).toContainEqual(["idTaken", "Utbilda personal"]);
  });
});

describe("what is the same", () => {
  const other = (activities: string) =>
    `plankoll: 1\nkommun: Nora\nmål:\n- titel: Mål\n  ansvarig: Rektor\n  aktiviteter:\n${activities}`;
  const changes = (activities: string, table: string) =>
    update(other(activities), table).changes.map((change) =>
      change.kind === "set" ? [change.title, change.fields.map(({ column }) => column.key)] : [change.kind],
    );

  test("is known by its title where its number has moved", () => {
    const activities = '  - {id: "1", titel: A}\n  - {id: "2", titel: B}\n';
    expect(changes(activities, "Mål | Nr | Aktivitet\nMål | 1 | Ny\n | 2 | A\n | 3 | B")).toEqual([["addActivity"]]);
  });

  test("is known by its id where its title is new", () => {
    const activities = "  - {id: utb, titel: A}\n  - {id: rut, titel: B}\n";
    expect(changes(activities, "Mål | Id | Aktivitet\nMål | utb | Aa\n | rut | B")).toEqual([["A", ["title"]]]);
  });

  test("is known as a goal by its activities where its title is new", () => {
    expect(changes("  - titel: A\n", "Mål | Aktivitet\nEtt bättre mål | A")).toEqual([["Mål", ["goal_title"]]]);
  });

  test("may be said by the goal already", () => {
    expect(changes("  - titel: A\n", "Mål | Aktivitet | Ansvarig\nMål | A | Rektor")).toEqual([]);
    expect(changes("  - titel: A\n", "Mål | Aktivitet | Ansvarig\nMål | A | Skolchef")).toEqual([
      ["A", ["responsible"]],
    ]);
  });

  test("may be written in several ways", () => {
    const activities =
      "  - titel: A\n    ansvarig: {funktion: Chef, enhet: IFO}\n    status: ongoing\n    perspektiv: barn\n    beskrivning: >\n      Två\n      rader\n";
    const table =
      "Mål | Aktivitet | Ansvarig | Status | Perspektiv | Beskrivning\nMål | A | enhet: IFO ¦ funktion: Chef | Pågår | Barn | Två rader";
    expect(changes(activities, table)).toEqual([]);
  });
});

describe("activities that share a title", () => {
  const twins = `kommun: Nora
mål:
  - titel: Skydd
    aktiviteter:
      - titel: Ta fram rutin
        ansvarig: Enhetschef IFO
        klart_senast: 2027-03-31
        teman: [barn]
      - titel: Ta fram rutin
        ansvarig: Enhetschef ÄO
        klart_senast: 2027-09-30
`;
  const heads = "Mål | Aktivitet | Ansvarig | Klart senast";

  test("are each the row that says the same, whichever is gone", () => {
    for (const row of ["Enhetschef IFO | 2027-03-31", "Enhetschef ÄO | 2027-09-30"]) {
      const { text, differences } = update(twins, `${heads}\nSkydd | Ta fram rutin | ${row}`);
      expect(text).toBe(twins);
      expect(differences).toEqual([{ id: "notInTable", of: "activity", title: "Ta fram rutin" }]);
    }
  });

  test("are each the row that says the same, in any order", () => {
    const rows = ["Enhetschef ÄO | 2027-09-30", "Enhetschef IFO | 2027-03-31"];
    const { text, differences } = update(
      twins,
      `${heads}\n${rows.map((row) => `Skydd | Ta fram rutin | ${row}`).join("\n")}`,
    );
    expect(text).toBe(twins);
    expect(differences).toEqual([]);
  });

  test("are each the row that says most of the same, and that there are several is told", () => {
    const rows = ["Enhetschef ÄO | 2027-12-31", "Enhetschef IFO | 2027-03-31"];
    const { text, differences } = update(
      twins,
      `${heads}\n${rows.map((row) => `Skydd | Ta fram rutin | ${row}`).join("\n")}`,
    );
    expect(text).toBe(twins.replace("2027-09-30", "2027-12-31"));
    expect(differences).toEqual([{ id: "sameTitle", title: "Ta fram rutin" }]);
  });

  test("are told apart by their ids, and nothing is said", () => {
    const numbered = twins
      .replace("      - titel", "      - id: A1\n        titel")
      .replace("      - titel", "      - id: A2\n        titel");
    const { text, differences } = update(
      numbered,
      `Id | ${heads}\nA2 | Skydd | Ta fram rutin | Enhetschef IFO | 2027-03-31`,
    );
    expect(text).toBe(numbered.replace("Enhetschef ÄO", "Enhetschef IFO").replace("2027-09-30", "2027-03-31"));
    expect(differences.map(({ id }) => id)).toEqual(["notInTable"]);
  });
});

test("a text that a workbook had no room for stays as the plan has it", () => {
  const long = `Början ${"a".repeat(40_000)} slut`;
  const whole = `kommun: Nora\naktiviteter:\n  - titel: Kurs\n    beskrivning: ${long}\n`;
  const shown = `${long.slice(0, 32_766)}…`;
  const { text, changes } = update(whole, `Aktivitet | Beskrivning\nKurs | ${shown}`);
  expect(changes).toEqual([]);
  expect(text).toBe(whole);
});
