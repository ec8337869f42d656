import { describe, expect, test } from "vitest";
import { judged } from "../support/fuzz/judge.ts";

const head = "plankoll: 1\nkommun: Nora\n";

/** What a requirement says of a plan: the message, its parameters, the item and the line. */
function said(text: string, id: string, asOf = "2026-11-22") {
  const [pack = "", requirement] = id.split("/");
  const { assessments } = judged(head + text, { asked: [pack], asOf });
  const own = assessments.filter((one) => one.pack === pack && one.requirement.id === requirement);
  expect(own).toHaveLength(1);
  return own.flatMap(({ findings }) =>
    findings.map(({ messageId, params, item, span }) => ({ messageId, params, item, line: span.line })),
  );
}

const form = (text: string, asked = "orebro-lan-2015") =>
  judged(head + text, { asked: [asked] }).findings.flatMap(({ rule, messageId, params, item, span }) =>
    rule === "form" ? [{ messageId, params, item, line: span.line }] : [],
  );

describe("a focus area that is none", () => {
  const tagged = (tag: string) => form(`aktiviteter:\n  - titel: Kurs\n    fokusområden: [${tag}]\n`);
  const meant = (tag: string) => (tagged(tag)[0]?.params as { nearest: readonly string[] } | undefined)?.nearest;

  test("is said with the words, where it stands", () => {
    expect(tagged("Trafik")).toEqual([
      { messageId: "unknownArea", params: { value: "Trafik", nearest: [], each: [] }, item: "Trafik", line: 5 },
    ]);
  });

  test("is likely the one with nearly the same letters", () => {
    expect(meant("Rättsproces")?.[0]).toBe("Rättsprocess");
    expect(meant("Skydd och stödd")?.[0]).toBe("Skydd och stöd");
  });

  test("is likely one with the same words, of at least five letters, in the language of the words", () => {
    expect(meant("Planer för metodutveckling åt alla")).toEqual(["Kompetens och metodutveckling"]);
    // "Stöd" and "och" are in the title of an area, and in much else.
    expect(meant("Stöd och råd åt alla andra")).toEqual([]);
  });

  test("is likely the one that shares most words, and those that share as many are all named", () => {
    expect(meant("Skadedokumentation utan någon åtgärd")).toEqual(["Vård och skadedokumentation"]);
    expect(meant("Metodutveckling och rättsprocess i vardagen")).toEqual([
      "Rättsprocess",
      "Kompetens och metodutveckling",
    ]);
  });

  test("may be several areas in one text, each of which is one", () => {
    expect(tagged('"Rättsprocess, Samverkansformer"')[0]?.params).toMatchObject({
      each: ["Rättsprocess", "Samverkansformer"],
    });
    expect(tagged('"Rättsprocess, Trafik"')[0]?.params).toMatchObject({ each: [] });
  });

  test("of a partner is said too, and that of a goal once, where it is written", () => {
    expect(form("samverkansparter:\n  - namn: Polisen\n    täcker: [Trafik]\n")[0]).toMatchObject({ line: 5 });
    const goal =
      "mål:\n  - titel: A\n    fokusområden: [Trafik]\n    aktiviteter:\n      - titel: B\n      - titel: C\n";
    expect(form(goal)).toHaveLength(1);
  });

  test("is not asked for where no pack has areas", () => {
    expect(form("aktiviteter:\n  - titel: Kurs\n    fokusområden: [Trafik]\n", "plan-basics")).toEqual([]);
  });
});

test("what is wrong in the file is one thing for each place in a list: the same key in two activities is one item", () => {
  const found = form("aktiviteter:\n  - titel: A\n    anvarig: X\n  - titel: B\n    anvarig: Y\n", "plan-basics");
  expect(found.map(({ item, line }) => [item, line])).toEqual([
    ["activities/*/anvarig", 5],
    ["activities/*/anvarig", 7],
  ]);
});

describe("who adopted the plan", () => {
  const adopted = (body: string, date = "2026-02-23") =>
    said(`antagen:\n  organ: ${body}\n  datum: ${date}\n`, "se-law/adopted-by-competent-body").map(
      ({ params }) => params,
    );
  const isDoubted = (body: string, date?: string) => adopted(body, date).length > 0;

  test.each([
    ["Kommunfullmäktige", false],
    ["Socialnämnden", false],
    ["Socialnämnden i Nora", false],
    ["Social board", false],
    ["Socialchefen", true],
    ["Arbetsutskottet", true],
    // A board that is named only as whose officer it was.
    ["Ordföranden i socialnämnden", true],
    ["Socialchefen på uppdrag av socialnämnden", true],
    ["Manager on behalf of the social board", true],
    ["Chair of the social board", true],
    ["Socialnämnden genom delegation", true],
    // The board first, whoever signed it.
    ["Socialnämnden, ordföranden", false],
    ["Kommunstyrelsen och socialchefen", false],
    ["Socialnämnden för socialchefen", false],
    ["Kommunstyrelsen, chef för", false],
    // Not known, so believed.
    ["Länets samverkansråd", false],
  ])("%s: doubted %s", (body, doubted) => {
    expect(isDoubted(body)).toBe(doubted);
    if (doubted) expect(adopted(body)).toEqual([{ body }]);
  });

  test("is not asked of a decision that lies ahead, by a day, nor where nobody is named", () => {
    expect(isDoubted("Socialchefen", "2026-11-22")).toBe(true);
    expect(isDoubted("Socialchefen", "2026-11-23")).toBe(false);
    expect(isDoubted('"-"')).toBe(false);
  });
});

describe("an address or number that may be private", () => {
  const told = (text: string) =>
    said(text, "se-law/no-private-contacts").map(({ messageId, params, item }) => ({ messageId, params, item }));

  test("is told with its end or beginning alone, also in the name of the activity", () => {
    expect(told("aktiviteter:\n  - titel: Ring anna.exempel@gmail.com eller 070-1740605 privat\n")).toEqual([
      { messageId: "privateMail", params: { masked: "…@gmail.com" }, item: "ring …@gmail.com eller 070… privat" },
      { messageId: "privatePhone", params: { masked: "070…" }, item: "ring …@gmail.com eller 070… privat" },
    ]);
  });

  test("is none without a sign or a figure, nor the mailbox of a function", () => {
    expect(told("aktiviteter:\n  - titel: Privat samtal hemma\n")).toEqual([]);
    expect(told("aktiviteter:\n  - titel: Skriv till kvinnojouren.exempel@gmail.com\n")).toEqual([]);
    expect(told("aktiviteter:\n  - titel: Privat, steg 2\n")).toEqual([]);
  });
});

test("work that everybody answers for is told with those words, at the key, as a goal or an activity", () => {
  const text =
    "mål:\n  - titel: A\n    ansvarig: [Alla nämnder]\n    aktiviteter:\n      - titel: B\n        ansvarig: Alla chefer\n      - titel: C\n        ansvarig: Socialchefen\n        status: klar\n";
  expect(said(text, "plan-basics/owner-distinct")).toEqual([
    { messageId: "everybody", params: { title: "A", words: "Alla nämnder", goal: true }, item: "a", line: 5 },
    { messageId: "everybody", params: { title: "B", words: "Alla chefer", goal: false }, item: "b", line: 8 },
  ]);
  // With all of its work done nobody need lead the goal any more.
  const done =
    "mål:\n  - titel: A\n    ansvarig: [Alla nämnder]\n    aktiviteter:\n      - titel: B\n        status: klar\n";
  expect(said(done, "plan-basics/owner-distinct")).toEqual([]);
});

describe("a mapping", () => {
  const mapped = (text: string) =>
    said(text, "plan-basics/mapping-recent").map(({ messageId, params, line }) => ({ messageId, params, line }));

  test("that is meant to be made is told where that is said, and not where it is of one person", () => {
    expect(mapped("rutiner:\n  - titel: Kartläggning av våldet görs varje år\n")).toEqual([
      { messageId: "intended", params: { words: "Kartläggning av våldet görs varje år" }, line: 4 },
    ]);
    for (const other of [
      "rutiner:\n  - titel: Kartläggning av den enskildes situation\n",
      "rutiner:\n  - titel: Kartläggning\n    beskrivning: görs i varje ärende\n",
      "samverkansparter:\n  - namn: Kartläggningsbolaget\n",
      "aktiviteter:\n  - titel: Kartläggning av våldet\n    status: klar\n",
    ])
      expect(mapped(other)).toMatchObject([{ messageId: "missing" }]);
  });

  test("is old by its age in months, or by the day that the plan itself gives for the next", () => {
    expect(mapped("kartläggning:\n  datum: 2022-11-21\n")).toEqual([
      { messageId: "old", params: { words: "2022-11-21", due: "2026-11-21", months: 48, next: false }, line: 4 },
    ]);
    expect(mapped("kartläggning:\n  datum: 2025-05-01\n  nästa: 2026-05-01\n")).toEqual([
      { messageId: "old", params: { words: "2026-05-01", due: "2026-05-01", months: 48, next: true }, line: 5 },
    ]);
  });

  test("without a day is told where the day should stand", () => {
    expect(mapped("kartläggning:\n  källa: enkät\n")).toMatchObject([{ messageId: "undated", line: 3 }]);
  });
});

describe("a section that is missing", () => {
  test("is told with whether it may stand in a document, and of what kind that has to be", () => {
    const missing = (text: string) => said(text, "plan-basics/goals-stated").map(({ params }) => params);
    expect(missing("")).toEqual([{ section: "goals", elsewhere: true }]);
    expect(missing("dokument:\n  - titel: Strategi\n    dokumenttyp: strategi\n")).toEqual([]);
    expect(missing("dokument:\n  - titel: Utan typ\n")).toHaveLength(1);
  });
});

describe("the revision", () => {
  const late = (text: string) =>
    said(text, "plan-basics/revised-yearly").map(({ messageId, params }) => ({ messageId, ...params }));
  const whole = { messageId: "overdue", document: undefined, interval: "årligen", months: 12 };

  test("is late from what the interval is counted from: the last revision, or the adoption", () => {
    expect(late("revidering:\n  intervall: årligen\n  senast: 2025-11-21\n")).toEqual([
      { ...whole, event: "revised", words: "2025-11-21", due: "2026-11-21" },
    ]);
    const adopted = "antagen:\n  organ: Socialnämnden\n  datum: 2025-11-21\n";
    expect(late(`${adopted}revidering:\n  intervall: årligen\n`)).toEqual([
      { ...whole, event: "adopted", words: "2025-11-21", due: "2026-11-21" },
    ]);
  });

  test("is late by the day that the plan itself gives for the next", () => {
    expect(late("revidering:\n  intervall: årligen\n  senast: 2025-12-01\n  nästa: 2026-05-01\n")).toEqual([
      { ...whole, event: "next", words: "2026-05-01", due: "2026-05-01" },
    ]);
  });

  test("of a document beside the plan is told with its title", () => {
    const plan = "revidering:\n  intervall: årligen\n  senast: 2026-11-01\n";
    const document = "dokument:\n  - titel: Riktlinje\n    revidering:\n      senast: tio år sedan\n";
    expect(late(plan + document)).toEqual([{ messageId: "unclear", document: "Riktlinje", words: "tio år sedan" }]);
  });
});

describe("work in a focus area", () => {
  const area = (text: string) =>
    said(text, "orebro-lan-2015/legal-process-worked").map(({ messageId, params, line }) => ({
      messageId,
      params,
      line,
    }));

  test("that no tag names but a routine or a document speaks of is for a person to judge, and is no tag", () => {
    expect(area("rutiner:\n  - titel: Stöd vid polisanmälan\n")[0]).toMatchObject({ messageId: "mentioned", line: 4 });
    expect(area("dokument:\n  - titel: Stöd vid polisanmälan\n")[0]).toMatchObject({ messageId: "mentioned", line: 4 });
    expect(area("aktiviteter:\n  - titel: Stöd vid polisanmälan\n")[0]).toMatchObject({
      messageId: "untagged",
      line: 4,
    });
  });

  test("that has a tag of its own, and what partners do, is no work in another area", () => {
    const tagged = "aktiviteter:\n  - titel: Stöd vid polisanmälan\n    fokusområden: [Samverkansformer]\n";
    expect(area(tagged)[0]).toMatchObject({ messageId: "noWork", params: { id: "rattsprocess" } });
    expect(area("samverkansparter:\n  - namn: Stöd vid polisanmälan\n")[0]).toMatchObject({ messageId: "noWork" });
  });
});
