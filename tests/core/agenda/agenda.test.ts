import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agendaOf, type View } from "../../../src/core/agenda/agenda.ts";
import { usualMonths } from "../../../src/core/agenda/cycles.ts";
import type { Matter } from "../../../src/core/agenda/deadline.ts";
import { assess } from "../../../src/core/judging/assess.ts";
import { addDays } from "../../../src/core/time/day.ts";
import { packs as builtIn, packs } from "../../../src/packs/index.ts";
import { parsePlan } from "../../../src/parse/document.ts";
import { rules } from "../../../src/rules/index.ts";
import { agenda, documentOf } from "../../support/agenda.ts";
import fc from "../../support/fuzz/fc.ts";

const activity = (more: string) => `aktiviteter:\n  - { titel: Stödgrupp, ${more} }\n`;

/** Each deadline as `matter day state`. */
const told = (text: string, asOf?: string, within?: number) =>
  agenda(text, asOf, within).deadlines.map(({ matter, day, state }) => `${matter} ${day} ${state}`);

describe("the day", () => {
  test.each([
    ["the day before", "2026-11-21", "late"],
    ["the day itself", "2026-11-22", "soon"],
    ["the day after", "2026-11-23", "soon"],
    ["the last day within", "2027-01-21", "soon"],
    ["the day after that", "2027-01-22", "in-time"],
  ])("%s", (_, day, state) => {
    expect(told(activity(`klart_senast: ${day}`))).toEqual([`activity ${day} ${state}`]);
  });

  test("within no days only what is late and what is due today counts", () => {
    expect(told(activity("klart_senast: 2026-11-22"), "2026-11-22", 0)).toEqual(["activity 2026-11-22 soon"]);
    expect(told(activity("klart_senast: 2026-11-23"), "2026-11-22", 0)).toEqual(["activity 2026-11-23 in-time"]);
  });

  test.each([
    ["2026-03", "2026-03-31"],
    ["våren 2026", "2026-06-30"],
    ["HT 2026", "2026-12-31"],
    ["kvartal 3 2026", "2026-09-30"],
    ["2024-2026", "2026-12-31"],
    ["fram till 2027", "2027-12-31"],
  ])("of %s is its last, and the words are kept", (words, day) => {
    const [deadline] = agenda(activity(`klart_senast: ${words}`)).deadlines;
    expect(deadline).toMatchObject({ day, reckoning: { by: "stated", words } });
  });

  test("orders them, and those of one day stand in the order of the file", () => {
    const plan = `giltighet: { till: 2026-12-31 }
aktiviteter:
  - { titel: Tredje, klart_senast: 2026-12-31 }
  - { titel: Första, klart_senast: 2026-11-30 }
mål:
  - { titel: Fjärde, klart_senast: 2026-12-31 }
`;
    expect(agenda(plan).deadlines.map(({ title }) => title)).toEqual(["Första", undefined, "Tredje", "Fjärde"]);
  });
});

describe("work", () => {
  // That such a plan shows no revision is another matter.
  const work = (text: string) => {
    const { deadlines, undated, withoutTime } = agenda(text);
    return { deadlines, undated: undated.filter(({ matter }) => matter !== "revision"), withoutTime };
  };

  test.each([
    ["done", "klart_senast: 2026-01-01, status: klar"],
    ["cancelled", "klart_senast: 2026-01-01, status: avbruten"],
    ["completed", "klart_senast: 2026-01-01, slutförd: 2026-02-01"],
    ["ongoing without end", "klart_senast: löpande"],
    ["yearly", "klart_senast: årligen"],
    ["begun and never to end", "klart_senast: med början 2024"],
  ])("that is %s does not fall due, and lacks nothing", (_, more) => {
    expect(work(activity(more))).toEqual({ deadlines: [], undated: [], withoutTime: 0 });
  });

  test("that is paused is late all the same, and said to be paused", () => {
    const [deadline] = agenda(activity("klart_senast: 2026-01-01, status: pausad")).deadlines;
    expect(deadline).toMatchObject({ state: "late", isPaused: true });
  });

  test("that is to be completed later is not completed", () => {
    expect(told(activity("klart_senast: 2026-01-01, slutförd: 2027-01-01"))).toEqual(["activity 2026-01-01 late"]);
  });

  test("a goal is due while anything of it is left", () => {
    const goal = (activities: string) =>
      `mål:\n  - { titel: M, klart_senast: 2026-01-01, aktiviteter: [${activities}] }\n`;
    expect(told(goal(""))).toEqual(["goal 2026-01-01 late"]);
    expect(told(goal("{ titel: a, status: klar }, { titel: b }"))).toEqual(["goal 2026-01-01 late"]);
    expect(told(goal("{ titel: a, status: klar }, { titel: b, status: avbruten }"))).toEqual([]);
  });

  test("without a time is counted when it is left to do, also where a form was not filled in", () => {
    const plan = `aktiviteter:
  - { titel: a }
  - { titel: b, klart_senast: 20XX-XX-XX }
  - { titel: c, status: klar }
  - { titel: d, klart_senast: löpande }
  - { titel: e, klart_senast: "[ange datum]" }
  - { titel: f, status: avbruten }
  - { titel: g, slutförd: 2026-01-01 }
`;
    expect(work(plan)).toEqual({ deadlines: [], undated: [], withoutTime: 3 });
  });
});

describe("each matter", () => {
  test.each<[string, string, Matter, string, object]>([
    [
      "the plan's own interval",
      "revidering: { intervall: vartannat år, senast: 2025-03-01 }",
      "revision",
      "2027-03-01",
      { by: "interval", months: 24, interval: "vartannat år", since: "done", words: "2025-03-01" },
    ],
    [
      "a year where no interval is stated, from the adoption; after 29 February it is 28 February",
      "antagen: { datum: 2024-02-29 }",
      "revision",
      "2025-02-28",
      { by: "assumed", months: 12, since: "made", words: "2024-02-29", interval: undefined },
    ],
    [
      "the next time, where it is before the interval has passed",
      "revidering: { intervall: vartannat år, senast: 2025-03-01, nästa: 2026-12-01 }",
      "revision",
      "2026-12-01",
      { by: "stated", words: "2026-12-01" },
    ],
    [
      "the interval, where it has passed before the next time",
      "revidering: { intervall: årligen, senast: 2025-03-01, nästa: 2026-12-01 }",
      "revision",
      "2026-03-01",
      { by: "interval", months: 12 },
    ],
    [
      "follow-up by its interval",
      "uppföljning: { intervall: varje halvår, senast: 2026-09-15 }",
      "follow-up",
      "2027-03-15",
      { by: "interval", months: 6, since: "done" },
    ],
    [
      "follow-up four years after the last, where no interval is stated",
      "uppföljning: { senast: 2023 }",
      "follow-up",
      "2027-12-31",
      { by: "assumed", months: 48, words: "2023" },
    ],
    [
      "a mapping of which the next is stated",
      "kartläggning: { datum: 2025-10, nästa: 2027-10 }",
      "mapping",
      "2027-10-31",
      { by: "stated", words: "2027-10" },
    ],
    [
      "a mapping that is four years old, of several the latest, whatever an older one says of the next",
      "kartläggning: [{ datum: 2021-01-01, nästa: 2026-12-01 }, { datum: 2023-05-02 }]",
      "mapping",
      "2027-05-02",
      { by: "limit", months: 48, since: "done", words: "2023-05-02" },
    ],
    [
      "an agreement two years after it was reviewed",
      "samverkansparter: [{ namn: Polisen, överenskommelse: { datum: 2020-01-01, uppföljd: 2025-02-10 } }]",
      "agreement",
      "2027-02-10",
      { by: "limit", months: 24, since: "done" },
    ],
    [
      "an agreement two years after it was made, where it was never reviewed",
      "samverkansparter: [{ namn: Polisen, överenskommelse: { datum: 2020-01-01 } }]",
      "agreement",
      "2022-01-01",
      { by: "limit", since: "made", words: "2020-01-01" },
    ],
    [
      "a routine two years after it was decided",
      "rutiner: [{ titel: Fråga om våld, beslutad: 2025-11-18 }]",
      "routine",
      "2027-11-18",
      { by: "limit", months: 24, since: "made" },
    ],
    [
      "training by its interval",
      "kompetens: { innehåll: Grunder, intervall: årligen, senast: 2026-09 }",
      "competence",
      "2027-09-30",
      { by: "interval", months: 12, since: "done", words: "2026-09" },
    ],
    ["the end of validity", "giltighet: { till: 2026 }", "validity", "2026-12-31", { by: "stated", words: "2026" }],
    [
      "the last day of a waiver",
      "undantag: [{ krav: valid, skäl: Görs i vår, beslutat_av: KS, gäller_till: 2027-05-31 }]",
      "waiver",
      "2027-05-31",
      { by: "stated", words: "2027-05-31" },
    ],
  ])("%s", (_, text, matter, day, reckoning) => {
    const found = agenda(text).deadlines.filter((deadline) => deadline.matter === matter);
    expect(found).toMatchObject([{ day, reckoning }]);
  });

  test("stands in documents beside the plan too, revised only where they say anything of it", () => {
    const plan = `dokument:
  - { titel: Riktlinje, antagen: { datum: 2026-01-20 }, giltighet: { till: 2027 }, revidering: { intervall: årligen } }
  - { titel: Strategi, antagen: { datum: 2020-01-20 } }
`;
    expect(agenda(plan).deadlines).toMatchObject([
      { matter: "revision", title: "Riktlinje", day: "2027-01-20" },
      { matter: "validity", title: "Riktlinje", day: "2027-12-31" },
    ]);
  });

  test("is absent where a plan says nothing of it", () => {
    const plan = `giltighet: { till: tills vidare }
samverkansparter: [{ namn: Polisen }]
kompetens: { innehåll: Grunder, senast: 2020 }
`;
    expect(agenda(plan).deadlines).toEqual([]);
    expect(agenda(plan).undated.map(({ matter }) => matter)).toEqual(["revision"]);
  });

  test("counts as many months as the packs do where a plan states no interval", async () => {
    const load = async (id: "plan-basics" | "oppna-jamforelser") => (await packs[id]()).default.requirements;
    const requirements = [...(await load("plan-basics")), ...(await load("oppna-jamforelser"))];
    const months = (rule: string) => [
      ...new Set(requirements.filter((one) => one.rule === rule).map((one) => one.with.months)),
    ];
    expect(months("revised-within")).toEqual([usualMonths.revision]);
    expect(months("followed-up")).toEqual([usualMonths.followUp]);
    expect(months("mapping-recent")).toEqual([usualMonths.mapping]);
    expect(months("partner-agreement-current")).toEqual([usualMonths.agreement]);
    expect(months("routines-current")).toEqual([usualMonths.routine]);
  });
});

describe("what cannot be dated", () => {
  test.each([
    ["a deadline", activity("klart_senast: när vi hinner"), "activity", "när vi hinner"],
    [
      "when it was done, of what would be late",
      activity("klart_senast: 2026-01-01, slutförd: nyss"),
      "activity",
      "nyss",
    ],
    ["the last revision", "antagen: { datum: 2020-01-01 }\nrevidering: { senast: nyligen }", "revision", "nyligen"],
    ["an adoption, and there is nothing else", "antagen: { datum: i höstas }", "revision", "i höstas"],
    ["the end of validity", "antagen: { datum: 2026-10-01 }\ngiltighet: { till: en tid }", "validity", "en tid"],
    [
      "a waiver's last day",
      "antagen: { datum: 2026-10-01 }\nundantag: [{ krav: valid, skäl: Görs i vår, beslutat_av: KS, gäller_till: snart }]",
      "waiver",
      "snart",
    ],
  ])("is told with its words: %s", (_, text, matter, words) => {
    const { deadlines, undated } = agenda(text);
    expect(undated.filter((thing) => thing.matter === matter)).toMatchObject([{ words }]);
    expect(deadlines.filter((deadline) => deadline.matter === matter)).toEqual([]);
  });

  test("what is stated beside it still counts", () => {
    const next = agenda("revidering: { senast: nyligen, nästa: 2027-03-01 }");
    expect(next.deadlines).toMatchObject([{ matter: "revision", day: "2027-03-01" }]);
    expect(next.undated).toMatchObject([{ matter: "revision", words: "nyligen" }]);
    const last = agenda("revidering: { intervall: årligen, senast: 2026-03-01, nästa: snarast }");
    expect(last.deadlines).toMatchObject([{ matter: "revision", day: "2027-03-01" }]);
    expect(last.undated).toMatchObject([{ matter: "revision", words: "snarast" }]);
  });

  test("is told without words where a time is missing, or was never filled in", () => {
    expect(agenda("revidering: { intervall: årligen }").undated).toMatchObject([
      { matter: "revision", words: undefined },
    ]);
    expect(agenda("antagen: { datum: 20XX-XX-XX }").undated).toMatchObject([{ matter: "revision", words: undefined }]);
    const routine = agenda("antagen: { datum: 2026-10-01 }\nrutiner: [{ titel: Rutin }]").undated;
    expect(routine).toMatchObject([{ matter: "routine", title: "Rutin", words: undefined, span: { line: 4 } }]);
  });

  test.each([
    ["a revision", "revidering: { intervall: årligen, senast: 2062-02-23 }", "revision"],
    ["an adoption", "antagen: { datum: 2062-02-23 }", "revision"],
    ["a follow-up", "uppföljning: { intervall: årligen, senast: 2062-02-23 }", "follow-up"],
    ["a mapping", "kartläggning: { datum: 2062-02-23 }", "mapping"],
  ])("is told with its words, and that it has not come: %s", (_, text, matter) => {
    const { undated } = agenda(text);
    expect(undated.filter((thing) => thing.matter === matter)).toMatchObject([
      { words: "2062-02-23", isAhead: true, span: { line: 3 } },
    ]);
  });

  test("what may be done is still due, as long as it is not late", () => {
    expect(told(activity("klart_senast: 2026-11-22, slutförd: nyss"))).toEqual(["activity 2026-11-22 soon"]);
  });
});

describe("a waiver", async () => {
  const packs = [(await builtIn["plan-basics"]()).default];
  const told = (waiver: string, more: Partial<View> = {}) =>
    agendaOf(documentOf(`antagen: { datum: 2026-10-01 }\nundantag: [{ ${waiver}, gäller_till: 2027-05-31 }]`), {
      ...{ asOf: "2026-11-22", within: 60, packs },
      ...more,
    }).deadlines.filter(({ matter }) => matter === "waiver");
  const decided = "skäl: Görs i vår, beslutat_av: Socialnämnden";

  test.each([
    "krav: valid, skäl: Görs i vår",
    "krav: valid, beslutat_av: Socialnämnden",
    'krav: valid, skäl: "-", beslutat_av: Socialnämnden',
    "krav: valid, skäl: Görs i vår, beslutat_av: ingen",
    decided,
  ])("that is no whole decision does not hold, so it has no last day: %s", (waiver) => {
    expect(told(waiver)).toEqual([]);
  });

  test("is told by the title of its requirement, which may be named with its pack, and what it is for", () => {
    const { title } = packs[0]?.requirements.find(({ id }) => id === "activity-assigned") ?? {};
    expect(title?.sv).toBe("Varje aktivitet har en ansvarig");
    for (const name of ["activity-assigned", "plan-basics/activity-assigned"])
      expect(told(`krav: ${name}, post: M1-1, ${decided}`)).toMatchObject([
        { waived: { requirement: title, item: "M1-1" } },
      ]);
    expect(told(`krav: activity-assigned, ${decided}`)).toMatchObject([{ waived: { item: undefined } }]);
  });

  test("from what no pack has is told in its own words, but not where all packs are known", () => {
    const waiver = `krav: vart-eget, ${decided}`;
    expect(told(waiver)).toMatchObject([{ title: "vart-eget", waived: undefined }]);
    expect(told(waiver, { hasAllPacks: true })).toEqual([]);
    expect(told(`krav: valid, ${decided}`, { hasAllPacks: true })).toHaveLength(1);
  });

  test("from one of two requirements with the same name is told in its own words", () => {
    const twin = packs.map((pack) => ({ ...pack, id: "annat" }));
    expect(told(`krav: valid, ${decided}`, { packs: [...packs, ...twin] })).toMatchObject([
      { title: "valid", waived: undefined },
    ]);
  });
});

describe("work without a last day", () => {
  test("is told with the plan's words for when, and is neither due nor undated", () => {
    const { ongoing, deadlines, undated, withoutTime } = agenda(`antagen: { datum: 2026-10-01 }
giltighet: { till: tills vidare }
mål: [{ titel: Skydd, klart_senast: löpande, ansvarig: skolchefen }]
aktiviteter:
  - { titel: Öppet hus, klart_senast: årligen, ansvarig: enhetschefen }
  - { titel: Enkät, klart_senast: vartannat år, status: pausad }
  - { titel: Gjord, klart_senast: årligen, status: klar }
  - { titel: Avbruten, klart_senast: löpande, status: avbruten }`);
    expect(ongoing).toMatchObject([
      { matter: "goal", title: "Skydd", words: "löpande", responsible: { names: ["skolchefen"] }, span: { line: 5 } },
      { matter: "activity", title: "Öppet hus", words: "årligen", responsible: { names: ["enhetschefen"] } },
      { matter: "activity", title: "Enkät", words: "vartannat år", responsible: { kind: "nobody" }, isPaused: true },
    ]);
    expect(deadlines.map(({ matter }) => matter)).toEqual(["revision"]);
    expect(undated).toEqual([]);
    expect(withoutTime).toBe(0);
  });
});

describe("who is responsible", () => {
  const goal = (own: string, goals = "HR-chefen") =>
    agenda(`mål:\n  - titel: M\n    ansvarig: ${goals}\n    aktiviteter: [{ titel: a, klart_senast: 2027, ${own} }]\n`)
      .deadlines[0]?.responsible;

  test.each([
    ["the goal's, where the activity has none", goal(""), { kind: "someone", names: ["HR-chefen"] }],
    ["the activity's own", goal("ansvarig: Elevhälsan"), { kind: "someone", names: ["Elevhälsan"] }],
    ["nobody, where the activity says so", goal("ansvarig: vakant"), { kind: "nobody" }],
    ["nobody, where neither says anything", goal("", "null"), { kind: "nobody", names: [] }],
    ["everybody", goal("ansvarig: samtliga nämnder"), { kind: "everybody", names: ["samtliga nämnder"] }],
    ["the one who leads everybody", goal("ansvarig: [alla, HR-chefen]"), { kind: "someone", names: ["HR-chefen"] }],
    ["several", goal("ansvarig: [A-nämnden, B-nämnden]"), { kind: "someone", names: ["A-nämnden", "B-nämnden"] }],
    [
      "a function and its unit",
      goal("ansvarig: { funktion: enhetschef, enhet: IFO }"),
      { kind: "someone", names: ["enhetschef, IFO"] },
    ],
  ])("is %s", (_, responsible, expected) => {
    expect(responsible).toMatchObject({ ...expected, by: "stated" });
  });

  const coordinator = "samordnare: { funktion: samordnare, enhet: Socialförvaltningen }\n";
  const revision = (more: string) => agenda(`antagen: { datum: 2026-01-01 }\n${more}`).deadlines[0]?.responsible;

  test("for a matter of the plan itself it is as stated, else the one who coordinates, else nobody", () => {
    expect(revision(`${coordinator}revidering: { ansvarig: Kansliet }`)).toMatchObject({
      names: ["Kansliet"],
      by: "stated",
    });
    expect(revision(coordinator)).toEqual({
      kind: "someone",
      names: ["samordnare, Socialförvaltningen"],
      by: "coordinator",
    });
    expect(revision("samordnare: { funktion: vakant }")).toMatchObject({ kind: "nobody", names: [] });
    expect(revision("")).toMatchObject({ kind: "nobody", names: [] });
    expect(revision(`${coordinator}revidering: { ansvarig: ej utsedd }`)).toMatchObject({ kind: "nobody" });
  });

  test("never is the coordinator for an activity that nobody has", () => {
    const { deadlines } = agenda(`${coordinator}${activity("klart_senast: 2027")}`);
    expect(deadlines).toMatchObject([{ matter: "activity", responsible: { kind: "nobody" } }]);
  });

  test("for a routine and a waiver it is who decided on it", () => {
    const { deadlines } =
      agenda(`${coordinator}rutiner: [{ titel: R, beslutad: 2026-01-01, beslutad_av: Socialnämnden }]
undantag: [{ krav: valid, skäl: Görs i vår, beslutat_av: Kommunstyrelsen, gäller_till: 2027-01-01 }]`);
    expect(deadlines.map(({ responsible }) => [responsible.by, ...responsible.names])).toEqual([
      ["decided", "Kommunstyrelsen"],
      ["decided", "Socialnämnden"],
    ]);
  });
});

describe("secrets", () => {
  // The date lies in the nineteenth century, so the number is nobody's that lives; the check digit is right.
  const number = "18110101-0013";

  test("no personal identity number is repeated, wherever it stands", () => {
    const plan = agenda(`titel: Plan ${number}
antagen: { datum: 2026-01-01 }
revidering: { intervall: ${number}, ansvarig: "Chef, ${number}" }
aktiviteter:
  - { titel: Stöd till ${number}, ansvarig: Handläggare ${number}, klart_senast: 2027 }
  - { titel: Stöd, klart_senast: efter ${number} }
  - { titel: Jour ${number}, ansvarig: Handläggare ${number}, klart_senast: löpande }
samverkansparter: [{ namn: Jour ${number}, överenskommelse: { datum: 2025 } }]
`);
    expect(plan.deadlines).toHaveLength(3);
    expect(plan.ongoing).toHaveLength(1);
    expect(JSON.stringify(plan)).not.toMatch(/0101-?0013/);
    expect(JSON.stringify(plan)).toContain("Stöd till 1811");
  });

  test("no address is repeated in a plan that tells where a sheltered home is", () => {
    const plan = agenda(`aktiviteter:
  - { titel: Skyddat boende på Exempelgatan 17, klart_senast: 2027 }
  - { titel: Träffpunkt, ansvarig: Enheten på Exempelgatan 17, klart_senast: 2027 }
`);
    expect(plan.deadlines).toHaveLength(2);
    expect(JSON.stringify(plan)).not.toMatch(/Exempelgatan/i);
  });
});

describe("beside check", () => {
  const folder = new URL("../../../examples/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== "own-pack.yaml");
  const matterOf: Readonly<Record<string, readonly Matter[]>> = {
    "activity-on-time": ["goal", "activity"],
    "revised-within": ["revision"],
    "followed-up": ["follow-up"],
    "mapping-recent": ["mapping"],
    "in-force": ["validity"],
  };
  const plans = [
    ...files.map((file) => [file, readFileSync(new URL(file, folder), "utf8")] as const),
    [
      "late in everything",
      `plankoll: 1
kommun: Nora
antagen: { datum: 2020-01-01 }
giltighet: { till: 2024 }
uppföljning: { intervall: årligen }
kartläggning: { datum: 2019 }
mål: [{ id: M, titel: M, klart_senast: 2025, aktiviteter: [{ id: A, titel: A, klart_senast: våren 2025, status: pausad }] }]
dokument: [{ titel: D, antagen: { datum: 2021 }, giltighet: { till: 2022 }, revidering: { intervall: årligen } }]
`,
    ] as const,
  ];

  test.each(plans)("what is late and soon is the same: %s", async (_, text) => {
    const parsed = parsePlan("plan.yaml", text);
    if (parsed.kind !== "plan") throw new Error(parsed.kind);
    const view = { asOf: "2026-11-22", within: 60 };
    const basics = (await packs["plan-basics"]()).default;
    // A waiver takes findings away, but moves no day.
    const unwaived = { ...parsed.document, plan: { ...parsed.document.plan, waivers: [] } };
    const { findings } = assess(unwaived, [basics], rules, view);
    const found = findings.flatMap(({ rule, kind, item, span }) =>
      matterOf[rule] && (kind === "overdue" || kind === "due-soon")
        ? [`${kind === "overdue" ? "late" : "soon"} ${rule} ${item} ${span.line}`]
        : [],
    );
    const told = agendaOf(parsed.document, view).deadlines.flatMap(({ matter, state, item, span }) => {
      const [rule] = Object.entries(matterOf).find(([, matters]) => matters.includes(matter)) ?? [];
      return rule && state !== "in-time" ? [`${state} ${rule} ${item} ${span.line}`] : [];
    });
    expect(findings.length).toBeGreaterThan(0);
    expect(told.sort()).toEqual(found.sort());
  });
});

test("as the days go by, what is late stays late", () => {
  const base = "2026-01-01";
  const past = fc.integer({ min: 1, max: 3000 }).map((days) => addDays(base, -days));
  const any = fc.integer({ min: -1500, max: 1500 }).map((days) => addDays(base, days));
  const interval = fc.constantFrom("årligen", "varje halvår", "vartannat år", "löpande", "då och då");
  // What has been done lies in the past: a time that comes can undo what was late before it.
  const plan = fc.record({
    adopted: past,
    last: past,
    next: any,
    interval,
    to: any,
    due: any,
    mapped: past,
    decided: past,
  });
  fc.assert(
    fc.property(plan, fc.nat(2000), fc.nat(2000), fc.nat(200), (given, before, more, within) => {
      const document = documentOf(`antagen: { datum: ${given.adopted} }
giltighet: { till: ${given.to} }
revidering: { intervall: ${given.interval}, senast: ${given.last}, nästa: ${given.next} }
uppföljning: { intervall: ${given.interval}, senast: ${given.last} }
kartläggning: { datum: ${given.mapped}, nästa: ${given.next} }
kompetens: { innehåll: Grunder, intervall: ${given.interval}, senast: ${given.last} }
rutiner: [{ titel: R, beslutad: ${given.decided} }]
samverkansparter: [{ namn: P, överenskommelse: { datum: ${given.decided}, uppföljd: ${given.last} } }]
aktiviteter: [{ titel: A, klart_senast: ${given.due} }]
`);
      const lateOn = (asOf: string) =>
        agendaOf(document, { asOf, within })
          .deadlines.filter(({ state }) => state === "late")
          .map(({ matter, day }) => `${matter} ${day}`);
      const first = addDays(base, before);
      expect(lateOn(addDays(first, more))).toEqual(expect.arrayContaining(lateOn(first)));
    }),
    { numRuns: 200 },
  );
});

test("is pure: the same plan and day give an equal agenda", () => {
  const document = documentOf(
    readFileSync(new URL("../../../examples/komplett.yaml", import.meta.url), "utf8").split("kommun: Kumla\n")[1] ?? "",
  );
  const view = { asOf: "2026-11-22", within: 60 };
  expect(agendaOf(document, view)).toEqual(agendaOf(document, view));
  expect(agendaOf(document, view).deadlines.length).toBeGreaterThan(20);
});

describe("what a deadline is called", () => {
  /** Each as `matter|item|title`. */
  const called = (text: string) =>
    agenda(text).deadlines.map(({ matter, item, title }) => [matter, item, title].join("|"));

  test.each([
    [
      "a routine by its title",
      "rutiner: [{ titel: Rutin för Skydd, beslutad: 2026-01-01 }]",
      "routine|rutin för skydd|Rutin för Skydd",
    ],
    [
      "a routine without a title by its topics",
      "rutiner: [{ teman: [skyddat-boende, orosanmälan], beslutad: 2026-01-01 }]",
      "routine|protected-housing concern-report|",
    ],
    ["a routine without either by its place", "rutiner: [{ beslutad: 2026-01-01 }]", "routine||"],
    [
      "an agreement by the partner",
      "samverkansparter: [{ namn: Region Örebro, typ: region, överenskommelse: { datum: 2026-01-01 } }]",
      "agreement|region örebro|Region Örebro",
    ],
    [
      "an agreement with one without a name by the sort of partner",
      "samverkansparter: [{ typ: region, överenskommelse: { datum: 2026-01-01 } }]",
      "agreement|region|",
    ],
    [
      "training by what it is on",
      "kompetens: [{ målgrupp: [Chefer], innehåll: [Våld, Heder], senast: 2026-01-01, intervall: årligen }]",
      "competence|våld heder chefer|Våld, Heder",
    ],
    [
      "training on nothing in particular by whom it is for",
      "kompetens: [{ målgrupp: [Chefer, Lärare], senast: 2026-01-01, intervall: årligen }]",
      "competence|chefer lärare|Chefer, Lärare",
    ],
    [
      "a document by its title",
      "dokument: [{ titel: Aktivitetsplan, revidering: { senast: 2026-01-01, intervall: årligen } }]",
      "revision|aktivitetsplan|Aktivitetsplan",
    ],
  ])("%s", (_, text, name) => expect(called(`${text}\n`)).toContain(name));

  test("is the same for no two of its sort", () => {
    const items = agenda(
      "rutiner: [{ beslutad: 2026-01-01 }, { beslutad: 2026-02-01 }, { beslutad: 2026-03-01 }]\n",
    ).deadlines.map(({ item }) => item);
    expect(new Set(items).size).toBe(3);
  });
});

describe("where a time would stand that is not there", () => {
  test.each([
    ["of the plan's revision", "revidering: { intervall: årligen }", "/revision"],
    ["of the follow-up", "uppföljning: { intervall: årligen }", "/follow_up"],
    ["of the mapping", "kartläggning: [{ beskrivning: Enkät }]", "/mapping"],
  ])("%s", (_, text, pointer) => {
    expect(agenda(`kommun: Nora\n${text}\n`).undated.map((thing) => thing.pointer)).toContain(pointer);
  });
});

test("The next mapping is told although none has been made", () => {
  const { deadlines } = agenda("kartläggning: [{ beskrivning: Enkät }, { nästa: 2027-01-31 }]\n");
  expect(deadlines).toMatchObject([{ matter: "mapping", day: "2027-01-31", reckoning: { by: "stated" } }]);
});

test("Of several owners those are named that count, and only by words", () => {
  const owned = (owners: string) =>
    agenda(activity(`klart_senast: 2026-12-01, ansvarig: ${owners}`)).deadlines[0]?.responsible;
  expect(owned("[alla chefer, Socialchefen]")).toMatchObject({ names: ["Socialchefen"] });
  expect(owned("[vakant, Socialchefen, Rektorn]")).toMatchObject({ names: ["Socialchefen", "Rektorn"] });
  expect(owned("vakant")).toMatchObject({ kind: "nobody" });
});

test("Only paused work is said to be paused", () => {
  const paused = (status: string) =>
    agenda(activity(`klart_senast: 2026-12-01, status: ${status}`)).deadlines[0]?.isPaused;
  expect([paused("pausad"), paused("pågår"), paused("ej påbörjad")]).toEqual([true, false, false]);
});
