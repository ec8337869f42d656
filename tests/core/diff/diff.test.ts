import { describe, expect, test } from "vitest";
import { isWithoutChange, type PlanDiff } from "../../../src/core/diff/diff.ts";
import { changeLists, countChanges, countGaps, listsOf } from "../../../src/core/diff/lists.ts";
import { diff } from "../../support/diff.ts";

const activity = (fields: string) => `aktiviteter:\n  - { ${fields} }\n`;
const titles = (things: readonly { readonly title: string }[]) => things.map(({ title }) => title);

/** The only change, of an activity or a goal. */
function change(old: string, young: string): PlanDiff["changed"][number] {
  const { changed, added, dropped } = diff(old, young);
  expect({ added, dropped, changes: changed.length }).toEqual({ added: [], dropped: [], changes: 1 });
  const [only] = changed;
  if (!only) throw new Error("Nothing has changed.");
  return only;
}

describe("what is one and the same in both editions", () => {
  test("goes by id whatever the title, and is retitled", () => {
    expect(change(activity("id: A1, titel: Stödgrupp"), activity("id: a1, titel: Samtal"))).toMatchObject({
      how: "id",
      title: { old: "Stödgrupp", new: "Samtal" },
    });
  });

  test("goes by id where the title is the same too", () => {
    expect(change(activity("id: A1, titel: Stöd"), activity("id: A1, titel: Stöd, ansvarig: IFO"))).toMatchObject({
      how: "id",
      title: undefined,
    });
  });

  test("goes by title where there is no id, in whatever case and spaces", () => {
    const { changed } = diff(
      activity("titel: Stödgrupp, status: pågår"),
      activity("titel: ' STÖDGRUPP', status: klar"),
    );
    expect(changed).toMatchObject([{ how: "title", title: undefined, status: { became: "finished" } }]);
  });

  test("goes by title where an id has been given to something else, as when a list is numbered anew", () => {
    const list = (...titles: string[]) =>
      `aktiviteter:\n${titles.map((title, i) => `  - { id: A${i + 1}, titel: ${title} }\n`).join("")}`;
    const { added, dropped, changed } = diff(list("Stödgrupp", "Jour"), list("Utbildning", "Stödgrupp", "Jour"));
    expect({ added: titles(added), dropped, changed }).toEqual({ added: ["Utbildning"], dropped: [], changed: [] });
  });

  test("goes by a title that is almost the same, which is uncertain and said to be", () => {
    expect(change(activity("titel: Utbilda cheferna"), activity("titel: Utbilda chefer"))).toMatchObject({
      how: "near",
      title: { old: "Utbilda cheferna", new: "Utbilda chefer" },
    });
  });

  test("goes by a long title of which a few words differ", () => {
    const long = "Ta fram och sprida information om vart den som är utsatt för våld kan vända sig för att få hjälp";
    expect(change(activity(`titel: ${long}`), activity(`titel: ${long} och stöd`))).toMatchObject({ how: "near" });
  });

  test("is not guessed where titles only begin alike", () => {
    const { added, dropped } = diff(activity("titel: Utbilda chefer"), activity("titel: Utbilda lärare"));
    expect([titles(added), titles(dropped)]).toEqual([["Utbilda lärare"], ["Utbilda chefer"]]);
  });

  test("is one thing only, where two are like it", () => {
    const two = "aktiviteter: [{ titel: Stödgrupper }, { titel: Stödgruppen }]\n";
    const { changed, dropped, added } = diff(two, activity("titel: Stödgrupp"));
    expect([changed.length, dropped.length, added.length]).toEqual([1, 1, 0]);
  });

  test("is told by its activities where a goal has no title", () => {
    const goals = (...titles: string[]) =>
      `mål:\n${titles.map((title) => `  - { aktiviteter: [{ titel: ${title} }] }\n`).join("")}`;
    expect(isWithoutChange(diff(goals("Stöd", "Jour"), goals("Jour", "Stöd")))).toBe(true);
  });

  test("is told by what it says itself where a goal has no title and its activities are others", () => {
    const goal = (...titles: string[]) =>
      `mål:\n  - beskrivning: Trygghet\n    aktiviteter:\n${titles.map((title) => `      - { titel: ${title} }\n`).join("")}`;
    const { added, dropped, changed } = diff(goal("Stöd"), goal("Stöd", "Jour"));
    expect({ added: titles(added), dropped, changed }).toEqual({ added: ["Jour"], dropped: [], changed: [] });
  });

  test("is told by its activities in whatever order where several goals have no title", () => {
    const goals = (...each: string[][]) =>
      `mål:\n${each.map((titles) => `  - { aktiviteter: [${titles.map((title) => `{ titel: ${title} }`).join(", ")}] }\n`).join("")}`;
    const old = goals(["Avtal", "Dialog"], ["Besök", "Cirkel"]);
    expect(isWithoutChange(diff(old, goals(["Dialog", "Avtal"], ["Cirkel", "Besök"])))).toBe(true);
  });

  test("is told by its activities where goals say the same, also where an activity has no more than an id", () => {
    const [one, other] = ["{ beskrivning: Trygghet, aktiviteter: [{ id: A1 }] }", "{ beskrivning: Trygghet }"];
    expect(isWithoutChange(diff(`mål: [${one}, ${other}]\n`, `mål: [${other}, ${one}]\n`))).toBe(true);
  });

  test("is told by what it says where there is no title, also when it is numbered or numbered anew", () => {
    const stated = "ansvarig: IFO, klart_senast: 2027";
    expect(isWithoutChange(diff(activity(stated), activity(`id: A1, ${stated}`)))).toBe(true);
    expect(isWithoutChange(diff(activity(`id: A1, ${stated}`), activity(`id: A2, ${stated}`)))).toBe(true);
  });

  test("stays with its goal where one of two with the same title is gone and the other says more", () => {
    const goals = (first: string, second: string) =>
      `mål:\n  - { titel: Ett${first} }\n  - { titel: Två, aktiviteter: [{ titel: Möte${second} }] }\n`;
    const { changed, dropped } = diff(goals(", aktiviteter: [{ titel: Möte }]", ""), goals("", ", ansvarig: IFO"));
    expect(dropped).toMatchObject([{ title: "Möte", goal: "Ett" }]);
    expect(changed).toMatchObject([{ old: { goal: "Två" }, goal: undefined, owners: { gone: [], come: ["IFO"] } }]);
  });

  test("is not taken to stay where it was because its goal is gone and the other one has no name", () => {
    const old =
      "mål:\n  - { titel: Ett, aktiviteter: [{ titel: Möte, ansvarig: Skolan }] }\n  - { titel: Två, aktiviteter: [{ titel: Möte, ansvarig: Polisen }] }\n";
    const young = "mål:\n  - { titel: Två }\n  - { aktiviteter: [{ titel: Möte, ansvarig: Polisen }] }\n";
    const { changed, dropped } = diff(old, young);
    expect(dropped).toMatchObject([{ title: "Ett" }, { title: "Möte", goal: "Ett" }]);
    expect(changed).toMatchObject([{ old: { title: "Möte" }, goal: { old: "Två", new: "" }, owners: undefined }]);
  });

  test("stays with its goal where one of two with the same title is gone", () => {
    const goals = (first: string) =>
      `mål:\n  - { titel: Ett${first} }\n  - { titel: Två, aktiviteter: [{ titel: Möte }] }\n`;
    const { changed, dropped } = diff(goals(", aktiviteter: [{ titel: Möte }]"), goals(""));
    expect([changed, dropped]).toMatchObject([[], [{ title: "Möte", goal: "Ett" }]]);
  });

  test("stays with its goal where two have the same title", () => {
    const goals = (first: string, second: string) =>
      `mål:\n  - { titel: Ett, aktiviteter: [{ titel: Möte, ansvarig: ${first} }] }\n  - { titel: Två, aktiviteter: [{ titel: Möte, ansvarig: ${second} }] }\n`;
    const { changed } = diff(goals("Polisen", "Skolan"), goals("Socialchefen", "Skolan"));
    expect(changed).toMatchObject([{ new: { goal: "Ett" }, owners: { gone: ["Polisen"], come: ["Socialchefen"] } }]);
  });
});

describe("what changes nothing", () => {
  const written = `titel: En plan
antagen: { organ: Kommunfullmäktige, datum: mars 2026 }
omfattning: { målgrupper: [barn, äldre] }
revidering: { intervall: årligen, ansvarig: { funktion: Socialchefen } }
mål:
  - { id: M1, titel: Ett, fokusområden: [3, Rättsprocess] }
  - { id: M2, titel: Två, aktiviteter: [{ titel: Stöd, status: pågår, klart_senast: våren 2026, ansvarig: ej utsedd }] }
rutiner:
  - { titel: Skydd, tema: skydd }
  - { titel: Stöd, beslutad: 2025 }
`;

  test("another order, another language of keys, and other words for the same", () => {
    const other = `rutiner:
  - { decided: 2025, title: Stöd }
  - { topic: protection, titel: Skydd }
goals:
  - { id: M2, title: Två, activities: [{ status: ongoing, title: stöd, deadline: VT 2026 }] }
  - { id: M1, title: Ett, focus_areas: [ rattsprocess, Skydd och stöd ] }
revision: { responsible: Socialchefen, interval: P1Y }
scope: { groups: [äldre, barn] }
adopted: { date: 2026-03, body: kommunfullmäktige }
title: En plan
municipality: "1884"
`;
    const same = diff(written, other);
    expect(isWithoutChange(same)).toBe(true);
    expect(same.gaps).toMatchObject({ opened: [], closed: [], countsNow: [], gone: [] });
  });

  test("the mark at the top, which tells what the file is", () => {
    expect(isWithoutChange(diff("plankoll: 1\ntitel: X\n", "titel: X\n"))).toBe(true);
  });

  test("but a title that names a municipality is words", () => {
    expect(diff("titel: Nora\n", "titel: Nora kommun\n").facts).toEqual([
      { field: "title", gone: ["Nora"], come: ["Nora kommun"] },
    ]);
  });

  test("but a list of goals, of activities or of others that has the wrong form is compared too", () => {
    expect(diff("rutiner: Skydd\n", "rutiner: Stöd\n").facts).toEqual([
      { field: "routines", gone: ["Skydd"], come: ["Stöd"] },
    ]);
    const goal = (activities: string) => `mål: [{ titel: Ett, aktiviteter: ${activities} }]\n`;
    expect(change(goal("{ a: Stöd }"), goal("{ a: Jour }")).others).toEqual([
      { field: "activities/a", gone: ["Stöd"], come: ["Jour"] },
    ]);
  });

  test("but what stands under an activity as if it were a goal is compared too", () => {
    const below = (title: string) => activity(`titel: Stöd, activities: [${title}]`);
    expect(change(below("Jour"), below("Samtal")).others).toEqual([
      { field: "activities", gone: ["Jour"], come: ["Samtal"] },
    ]);
  });

  test("but what someone responsible is called under a key that is unknown is not the function or the unit", () => {
    const owner = (rest: string) => activity(`titel: Stöd, ansvarig: { funktion: Rektor${rest} }`);
    for (const key of ["functions", "unit_x"]) {
      const { owners, others } = change(owner(""), owner(`, ${key}: Skolan`));
      expect({ owners, others }).toEqual({
        owners: undefined,
        others: [{ field: `responsible/${key}`, gone: [], come: ["Skolan"] }],
      });
    }
  });

  test("but any word of any key is a change, also of one that is unknown", () => {
    expect(diff(written, `${written}x-eget: nytt\n`).facts).toEqual([{ field: "x-eget", gone: [], come: ["nytt"] }]);
    expect(diff(written, `${written}okänd: { a: 1 }\n`).facts).toEqual([{ field: "okänd/a", gone: [], come: ["1"] }]);
  });
});

describe("what has become of an activity", () => {
  test.each([
    ["pågår", "klar", "finished"],
    ["klar", "pågår", "reopened"],
    ["pågår", "avbruten", "cancelled"],
    ["ej-påbörjad", "pausad", "paused"],
    ["pausad", "pågår", "reopened"],
    ["ej-påbörjad", "pågår", "started"],
    ["pågår", "ej-påbörjad", "other"],
  ])("from %s to %s it is %s", (old, young, became) => {
    const status = (status: string) => activity(`titel: Stöd, status: ${status}`);
    expect(change(status(old), status(young)).status).toMatchObject({ became });
  });

  test("what says nothing of its status has not begun", () => {
    const stood = (status: string) => activity(`titel: Stöd${status}`);
    expect(isWithoutChange(diff(stood(""), stood(", status: ej påbörjad")))).toBe(true);
    expect(change(stood(""), stood(", status: pågår")).status).toMatchObject({ old: undefined, became: "started" });
  });

  test("when it was completed is told of what is finished only", () => {
    const ongoing = activity("titel: Stöd, status: pågår");
    expect(change(ongoing, activity("titel: Stöd, status: pausad, slutförd: 2027-03-01")).status).toMatchObject({
      became: "paused",
      completed: undefined,
    });
  });

  test("what else has changed is told beside its status", () => {
    const { status, others } = change(
      activity("titel: Stöd, status: pågår"),
      activity("titel: Stöd, status: klar, slutförd: 2026-05-01, beskrivning: Tre träffar"),
    );
    expect({ became: status?.became, others }).toEqual({
      became: "finished",
      others: [{ field: "description", gone: [], come: ["Tre träffar"] }],
    });
  });

  test("what is completed is finished whatever its status, and not before the day", () => {
    const completed = (day: string) => activity(`titel: Stöd, status: pågår, slutförd: ${day}`);
    const ongoing = activity("titel: Stöd, status: pågår");
    expect(change(ongoing, completed("2026-11-22"))).toMatchObject({
      status: { became: "finished", completed: "2026-11-22" },
      others: [],
    });
    expect(change(ongoing, completed("2026-11-23"))).toMatchObject({
      status: undefined,
      others: [{ field: "completed", come: ["2026-11-23"] }],
    });
  });

  test.each([
    ["våren 2026", "2026-12-31", "later"],
    ["2026-12-31", "våren 2026", "earlier"],
    ["2026", "löpande", "otherwise"],
    ["löpande", "2026", "otherwise"],
    ["", "2026", "set"],
    ["2026", "", "removed"],
  ])("a deadline from “%s” to “%s” is %s, in the plans' own words", (old, young, moved) => {
    const due = (words: string) => activity(`titel: Stöd, klart_senast: ${words}`);
    const words = { old: old || undefined, new: young || undefined };
    expect(change(due(old), due(young)).deadline).toEqual({ ...words, moved });
  });

  test("a deadline that falls due on the same day has not moved", () => {
    const due = (words: string) => activity(`titel: Stöd, klart_senast: ${words}`);
    expect(isWithoutChange(diff(due("2026"), due("hösten 2026")))).toBe(true);
  });

  test("it is moved to another goal, to another focus area, or out of the goals", () => {
    const goals = "mål:\n  - { id: M1, titel: Ett }\n  - { id: M2, titel: Två }\n";
    const under = (goal: string) =>
      goals.replace(`titel: ${goal} }`, `titel: ${goal}, aktiviteter: [{ titel: Stöd, fokusområden: 1 }] }`);
    expect(change(under("Ett"), under("Två")).goal).toEqual({ old: "Ett", new: "Två" });
    expect(change(under("Ett"), goals + activity("titel: Stöd, fokusområden: 1")).goal).toEqual({
      old: "Ett",
      new: undefined,
    });
    const areas = change(activity("titel: Stöd, fokusområden: 1"), activity("titel: Stöd, fokusområden: [4, 9]")).areas;
    expect(areas).toMatchObject({
      gone: [{ sv: "Hälsofrämjande/Förebyggande arbete" }],
      come: [{ sv: "Rättsprocess" }, "9"],
    });
  });

  test("it is moved out of a goal that is gone", () => {
    const { changed, dropped } = diff(
      "mål: [{ titel: Ett, aktiviteter: [{ titel: Stöd }] }]\n",
      activity("titel: Stöd"),
    );
    expect(titles(dropped)).toEqual(["Ett"]);
    expect(changed).toMatchObject([{ new: { title: "Stöd" }, goal: { old: "Ett", new: undefined } }]);
  });

  test("what it has from the goal that it is moved to is told of it", () => {
    const goals = (first: string, second: string) =>
      `mål:\n  - { titel: Ett, ansvarig: Socialchefen${first} }\n  - { titel: Två, ansvarig: Rektor${second} }\n`;
    const below = ", aktiviteter: [{ titel: Stöd }]";
    expect(change(goals(below, ""), goals("", below)).owners).toEqual({
      field: "responsible",
      gone: ["Socialchefen"],
      come: ["Rektor"],
    });
  });

  test("a goal has focus areas of its own", () => {
    const goal = (areas: string) => `mål: [{ titel: Ett, fokusområden: [${areas}] }]\n`;
    expect(change(goal("1"), goal("1, 4"))).toMatchObject({
      new: { kind: "goal" },
      areas: { gone: [], come: [{ sv: "Rättsprocess" }] },
    });
  });

  test("what it has from its goal is told once, of the goal", () => {
    const goal = (owner: string) =>
      `mål:\n  - { id: M1, titel: Ett, ansvarig: ${owner}, aktiviteter: [{ titel: Stöd }, { titel: Jour, ansvarig: Polisen }] }\n`;
    expect(change(goal("Socialchefen"), goal("Skolchefen"))).toMatchObject({
      new: { kind: "goal" },
      owners: { gone: ["Socialchefen"], come: ["Skolchefen"] },
    });
  });

  test("an owner that it had from its goal and now names itself is no change", () => {
    const goal = (own: string) =>
      `mål:\n  - { titel: Ett, ansvarig: Socialchefen, aktiviteter: [{ titel: Stöd${own} }] }\n`;
    expect(isWithoutChange(diff(goal(""), goal(", ansvarig: Socialchefen")))).toBe(true);
    expect(change(goal(""), goal(", ansvarig: ej utsedd")).owners).toEqual({
      field: "responsible",
      gone: ["Socialchefen"],
      come: [],
    });
  });
});

test("the plan's own facts are told field by field, of lists only what differs", () => {
  const { facts } = diff(
    "antagen: { organ: KS, datum: 2025 }\nomfattning: { målgrupper: [barn, äldre] }\nsamordnare: { funktion: Kurator }\n",
    "antagen: { organ: KF, datum: 2025 }\nomfattning: { målgrupper: [barn, vuxna] }\n",
  );
  expect(facts).toEqual([
    { field: "adopted/body", gone: ["KS"], come: ["KF"] },
    { field: "scope/groups", gone: ["äldre"], come: ["vuxna"] },
    { field: "coordinator/function", gone: ["Kurator"], come: [] },
  ]);
});

test("routines, partners, documents and what has no name are told thing by thing", () => {
  const { things } = diff(
    "rutiner: [{ titel: Skydd, beslutad: 2022 }, { titel: Stöd }]\nsamverkansparter: [{ namn: Polisen }]\nkartläggning: { datum: 2022 }\n",
    "rutiner: [{ titel: Stöd }, { titel: Skydd, beslutad: 2026 }]\ndokument: [{ titel: Riktlinje }]\nkartläggning: { datum: 2026 }\n",
  );
  expect(things.map(({ section, became, name, changes }) => [section, became, name?.words, ...changes])).toEqual([
    ["routines", "changed", "Skydd", { field: "decided", gone: ["2022"], come: ["2026"] }],
    ["partners", "dropped", "Polisen"],
    ["documents", "added", "Riktlinje"],
    ["mapping", "changed", undefined, { field: "date", gone: ["2022"], come: ["2026"] }],
  ]);
});

describe("whether the date of the revision is honest", () => {
  const plan = (date: string, rest = "") => `titel: Plan ${date}\nrevidering: { senast: ${date} }\n${rest}`;
  const three = `${activity("titel: A")}rutiner: [{ titel: B }]\nsamverkansparter: [{ namn: C }]\n`;

  test("a new date and nothing else is said, also when other formal facts go with it", () => {
    expect(diff(plan("2025-11-22"), plan("2026-11-22")).note).toEqual({
      kind: "onlyDate",
      old: ["2025-11-22"],
      new: ["2026-11-22"],
      besides: ["title"],
    });
  });

  test("a new date and a changed content is as it should be", () => {
    expect(diff(plan("2025-11-22"), plan("2026-11-22", activity("titel: A"))).note).toBeUndefined();
  });

  test("three changes under the old date are said, two are not", () => {
    expect(diff(plan("2025-11-22"), plan("2025-11-22", three)).note).toEqual({
      kind: "sameDate",
      changes: 3,
      date: "2025-11-22",
    });
    const two = three.replace(/^samverkansparter.*$/m, "");
    expect(diff(plan("2025-11-22"), plan("2025-11-22", two)).note).toBeUndefined();
    expect(diff("titel: X", `titel: X\n${three}`).note).toMatchObject({ kind: "sameDate", date: undefined });
  });

  test("that work is done is no revision", () => {
    const done = (status: string) =>
      plan(
        "2025-11-22",
        `aktiviteter:\n${["A", "B", "C"].map((title) => `  - { titel: ${title}, status: ${status} }\n`).join("")}`,
      );
    expect(diff(done("pågår"), done("klar")).note).toBeUndefined();
  });

  const each = (fields: (title: string, index: number) => string, rest = "") =>
    plan(
      "2025-11-22",
      `aktiviteter:\n${["A", "B", "C"].map((title, i) => `  - { ${fields(title, i)} }\n`).join("")}${rest}`,
    );
  const same = each((title) => `id: ${title}, titel: ${title}`);

  test.each([
    ["another title", each((title) => `id: ${title}, titel: Ny ${title}`)],
    ["another time", each((title) => `id: ${title}, titel: ${title}, klart_senast: 2027`)],
    ["another owner", each((title) => `id: ${title}, titel: ${title}, ansvarig: Rektor`)],
    ["other focus areas", each((title) => `id: ${title}, titel: ${title}, fokusområden: [3]`)],
    ["another indicator", each((title) => `id: ${title}, titel: ${title}, indikatorer: [antal]`)],
    [
      "three facts",
      each((title) => `id: ${title}, titel: ${title}`, "gäller_för: [alla]\nmålgrupper: [x]\nlagstöd: [y]\n"),
    ],
    ["three activities gone", plan("2025-11-22")],
    [
      "one of each",
      each((title, i) => `id: ${title}, titel: ${i ? title : "Ny"}`, "gäller_för: [alla]\nrutiner: [{ titel: B }]\n"),
    ],
  ])("three that have %s are revisions", (_, young) => {
    expect(diff(same, young).note).toEqual({ kind: "sameDate", changes: 3, date: "2025-11-22" });
  });

  test.each([
    ["comments", each((title) => `id: ${title}, titel: ${title}, kommentar: hej`)],
    [
      "work that is done, and when",
      each((title) => `id: ${title}, titel: ${title}, status: klar, slutförd: 2025-10-01`),
    ],
    ["follow-up", each((title) => `id: ${title}, titel: ${title}`, "uppföljning: { senast: 2025-10-01 }\n")],
    [
      "two facts and follow-up",
      each(
        (title) => `id: ${title}, titel: ${title}`,
        "gäller_för: [alla]\nmålgrupper: [x]\nuppföljning: { senast: 2025-10-01 }\n",
      ),
    ],
  ])("%s are none", (_, young) => {
    expect(diff(same, young).note).toBeUndefined();
  });

  test.each([
    ["a goal or an activity gone", plan("2026-11-22")],
    ["one changed", each((title, i) => `id: ${title}, titel: ${title}, status: ${i ? "null" : "klar"}`)],
    ["a thing", each((title) => `id: ${title}, titel: ${title}`, "rutiner: [{ titel: B }]\n")],
    ["a fact", each((title) => `id: ${title}, titel: ${title}`, "gäller_för: [alla]\n")],
  ])("a new date with %s is as it should be", (_, young) => {
    expect(diff(same, young.replaceAll("2025-11-22", "2026-11-22")).note).toBeUndefined();
  });

  test("a date that is taken away is no new one, and one that was not there is", () => {
    expect(diff(plan("2025-11-22"), "titel: Plan 2025-11-22\n").note).toBeUndefined();
    expect(diff("titel: Plan\n", "titel: Plan\nrevidering: { senast: 2025-11-22 }\n").note).toEqual({
      kind: "onlyDate",
      old: [],
      new: ["2025-11-22"],
      besides: [],
    });
  });

  test("an older plan in the place of the new one is said", () => {
    expect(diff(plan("2026-11-22"), plan("2025-11-22")).note).toEqual({
      kind: "backwards",
      old: "2026-11-22",
      new: "2025-11-22",
    });
  });
});

test("two municipalities are no two editions; where one is not known nothing is said", () => {
  expect(diff("kommun: Nora", "kommun: Kumla").isSameMunicipality).toBe(false);
  expect(diff("kommun: Nora", "kommun: '1884'").isSameMunicipality).toBe(true);
  expect(diff("kommun: Nora", "kommun: Ankeborg").isSameMunicipality).toBe(true);
  expect(diff("kommun: Ankeborg", "kommun: Nora").isSameMunicipality).toBe(true);
});

describe("the lists that tell of a change", () => {
  const listsFor = (old: string, young: string) =>
    listsOf(change(activity(`id: A, ${old}`), activity(`id: A, ${young}`)));

  test.each([
    ["titel: X, status: pågår", "titel: X, status: klar", ["finished"]],
    ["titel: X, status: pågår", "titel: X, status: pausad", ["halted"]],
    ["titel: X, status: pågår", "titel: X, status: avbruten", ["halted"]],
    ["titel: X, status: ej påbörjad", "titel: X, status: pågår", ["begun"]],
    ["titel: X, status: klar", "titel: X, status: pågår", ["begun"]],
    ["titel: X, klart_senast: 2026", "titel: X, klart_senast: 2027", ["moved"]],
    ["titel: X, ansvarig: A", "titel: X, ansvarig: B", ["owners"]],
    ["titel: X", "titel: Något helt annat", ["retitled"]],
    ["titel: X, fokusområden: [1]", "titel: X, fokusområden: [2]", ["placed"]],
    ["titel: X, kommentar: a", "titel: X, kommentar: b", ["others"]],
    ["titel: X, status: pågår", "titel: X, status: ej påbörjad", ["others"]],
    ["titel: X, status: pågår, kommentar: a", "titel: X, status: ej påbörjad, kommentar: b", ["others"]],
    ["titel: X, status: pågår, kommentar: a", "titel: X, status: klar, kommentar: b", ["finished", "others"]],
    [
      "titel: X, klart_senast: 2026, ansvarig: A, kommentar: a",
      "titel: Y helt ny, klart_senast: 2027, ansvarig: B, kommentar: b",
      ["moved", "owners", "retitled", "others"],
    ],
  ])("from %s to %s", (old, young, lists) => expect(listsFor(old, young)).toEqual(lists));

  test("are counted by what stands in them", () => {
    const old = `titel: Plan\naktiviteter:\n  - { titel: Stödgrupp, status: pågår }\n  - { titel: Jour }\n`;
    const young = `titel: Planen\naktiviteter:\n  - { titel: Stödgrupp, status: klar, ansvarig: Rektor }\n  - { titel: Utbildning }\n  - { titel: Kartläggning }\nrutiner: [{ titel: B }]\n`;
    const none = Object.fromEntries(changeLists.map((list) => [list, 0]));
    const difference = diff(old, young);
    expect(countChanges(difference)).toEqual({
      ...none,
      ...{ added: 2, dropped: 1, finished: 1, owners: 1, facts: 1, things: 1 },
    });
    const { opened, closed, countsNow, gone, stays } = difference.gaps;
    expect([opened.length > 0, stays > 0]).toEqual([true, true]);
    expect(countGaps(difference)).toEqual({
      ...{ opened: opened.length, closed: closed.length, countsNow: countsNow.length, gone: gone.length, stays },
    });
  });
});
