import { unreadable } from "../../src/core/faults/unreadable.ts";
import { type Municipality, municipalities } from "../../src/core/municipality/municipality.ts";
import type { Basis, FocusArea, Pack, Requirement } from "../../src/core/pack/pack.ts";
import type { Localised } from "../../src/core/text/language.ts";
import { assessment, finding, planReport, reportOf, requirement, row } from "./by-hand.ts";

const page: Basis = { act: "publ nr 2015:2", section: "s. 7, fokusområde 4", from: "2015", verified: "text" };
const law: Basis = { act: "SFS 2025:400", section: "13 kap. 1 §", from: "2025-07-01", verified: "text" };
const advice: Basis = { act: "HSLF-FS 2022:39", section: "3 kap. 5 §", from: "2022-10-01", verified: "secondary" };

const area = (id: string, number: number, sv: string, en: string): FocusArea => ({ id, number, title: { sv, en } });
const areas: readonly [FocusArea, FocusArea, FocusArea, FocusArea, FocusArea] = [
  area("halsa", 1, "Hälsofrämjande och förebyggande arbete", "Health promotion and prevention"),
  area("vard", 2, "Vård och skadedokumentation", "Care and documentation of injuries"),
  area("skydd", 3, "Skydd och stöd", "Protection and support"),
  area("ratt", 4, "Rättsprocess", "Legal process"),
  area("kompetens", 5, "Kompetens- och metodutveckling", "Development of competence and methods"),
];

const own = area("egna", 1, "Barn som bevittnat våld", "Children who have witnessed violence");

const municipality = (code: string) => municipalities.find((one) => one.code === code) as Municipality;

const agreement: Pack = {
  id: "avtalet",
  edition: "2015:2",
  title: { sv: "Överenskommelse om samverkan i länet", en: "Agreement on co-operation in the county" },
  notice: {
    sv: "Det är inte bekräftat att överenskommelsen från 2015 fortfarande gäller. Fråga länsstyrelsen.",
    en: "It is not confirmed that the agreement of 2015 is still in force. Ask the county administrative board.",
  },
  focusAreas: areas,
  requirements: [],
};
const acts: Pack = {
  id: "lagen",
  edition: "2026-11",
  title: { sv: "Lag och föreskrift", en: "Law" },
  requirements: [],
};
const basics: Pack = {
  id: "grunder",
  edition: "1",
  title: { sv: "En plan som går att följa", en: "A plan that can be followed" },
  requirements: [],
};

const county = areas.map(({ title }) => title) as [Localised, Localised, Localised, Localised, Localised];
const asked = (id: string, sv: string, en: string, more: Partial<Requirement> = {}) =>
  requirement(id, "", { title: { sv, en }, shows: { sv, en }, ...more });
const agreed: Partial<Requirement> = { level: "agreement", basis: [page] };
const child = { ...agreed, severity: "info", with: { perspective: "child" } } as const;
const legal: Partial<Requirement> = { level: "law", severity: "warning", basis: [law, advice] };
const advised: Partial<Requirement> = { level: "advice", severity: "info", basis: [advice] };

const assigned = asked("aktivitet-ansvarig", "Varje aktivitet har en ansvarig", "Every activity has an owner", {
  rule: "activity-assigned",
});

const nora = planReport("planer/nora.yaml", {
  municipality: municipality("1884"),
  title: "Handlingsplan mot våld i nära relationer",
  decided: "2024-03-31",
  packs: [agreement, acts, basics],
  focusAreas: [
    row(agreement, areas[0], 3, ["met", "gap", "met", "met"]),
    {
      ...row(agreement, areas[1], 0, ["met", "not-applicable", "not-applicable", "not-applicable"]),
      partners: ["Region Örebro län"],
    },
    { ...row(agreement, areas[2], 1, ["partly", "met", "met", "gap"]), through: [own] },
    row(agreement, areas[3], 0, ["gap", "gap", "gap", "gap"]),
    row(agreement, areas[4], 2, ["met", "review", "met", "waived"]),
  ],
  assessments: [
    assessment(agreement, asked("halsa", "Arbete i området", "Work in the area", agreed), "met"),
    assessment(
      agreement,
      asked("ratt", "Arbete i området rättsprocess", "Work in the area legal process", agreed),
      "gap",
      finding(["focus-area-worked", "noWork"], { area: county[3], id: "ratt" }, "1:1", { item: "ratt" }),
    ),
    assessment(
      agreement,
      asked("barn", "barnets perspektiv", "the child's perspective", child),
      "partly",
      finding(["perspective-in-areas", "noPerspective"], { area: county[0], tag: "child" }, "21:5", { item: "halsa" }),
      finding(["perspective-in-areas", "noPerspective"], { area: county[3], tag: "child" }, "1:1", { item: "ratt" }),
    ),
    assessment(
      acts,
      asked("anmalan", "hur personalen anmäler oro för barn", "how staff report concern for children", legal),
      "gap",
      finding(
        ["topic-shown", "notShown"],
        { topic: "concern-report", coverable: false, section: undefined, elsewhere: undefined },
        "1:1",
        { younger: "2025-07-01" },
      ),
    ),
    { ...assessment(acts, asked("lagesbild", "en lägesbild", "a survey", legal), "not-applicable"), basis: [] },
    assessment(
      acts,
      asked("radgivning", "råd till den som riskerar att utöva våld", "advice to those at risk of violence", advised),
      "gap",
      finding(
        ["topic-shown", "notShown"],
        { topic: "perpetrator-interventions", coverable: false, section: undefined, elsewhere: undefined },
        "1:1",
      ),
    ),
    assessment(
      acts,
      asked("boende", "hur den som måste flytta får hjälp med bostad", "help with housing for those who move", advised),
      "gap",
      finding(
        ["topic-shown", "notShown"],
        { topic: "housing", coverable: false, section: undefined, elsewhere: undefined },
        "1:1",
      ),
    ),
    assessment(
      agreement,
      asked("grupper", "de grupper som nämns", "the groups that are named", { ...agreed, severity: "warning" }),
      "gap",
      finding(["scope-named", "notNamed"], { names: [{ sv: "äldre", en: "the elderly" }], key: "groups" }, "12:3"),
      finding(
        ["scope-named", "notNamed"],
        { names: [{ sv: "hbtq-personer", en: "LGBTQ people" }], key: "groups" },
        "12:3",
      ),
    ),
    assessment(
      agreement,
      asked("former", "de våldsformer som nämns", "the forms that are named", { ...agreed, severity: "info" }),
      "partly",
      finding(
        ["scope-named", "notNamed"],
        { names: [{ sv: "latent våld", en: "latent violence" }], key: "violence" },
        "14:3",
      ),
    ),
    assessment(
      basics,
      asked("reviderad", "Planen revideras varje år", "The plan is revised every year", { rule: "revised-within" }),
      "late",
      finding(
        ["revised-within", "overdue"],
        {
          document: undefined,
          due: "2025-03-31",
          words: "31 mars 2024",
          event: "revised",
          interval: "årligen",
          months: 12,
        },
        "8:3",
        { pointer: "/revision/last" },
      ),
    ),
    assessment(
      basics,
      assigned,
      "partly",
      finding(["activity-assigned", "unassigned"], { title: "Utbilda chefer", words: undefined }, "25:9"),
      finding(
        ["activity-assigned", "unassigned"],
        { title: "Ta fram en rutin för skyddat boende", words: "N.N." },
        "31:22",
      ),
    ),
    assessment(
      basics,
      asked("aktivitet-i-tid", "Aktiviteterna hålls i tid", "The activities are on time"),
      "late",
      finding(
        ["activity-on-time", "overdue"],
        { title: "Informera alla skolor", words: "våren 2026", due: "2026-06-30", goal: false, status: undefined },
        "37:23",
        { pointer: "/goals/1/activities/0/deadline" },
      ),
      finding(
        ["activity-on-time", "dueSoon"],
        { title: "Kartlägga våldet", words: "2026", due: "2026-12-31", goal: false, status: undefined },
        "43:23",
        { severity: "info", pointer: "/goals/1/activities/1/deadline" },
      ),
    ),
    assessment(
      basics,
      asked("tydlig-ansvarig", "Ansvaret är tydligt", "The owner is distinct", { severity: "warning" }),
      "partly",
      finding(
        ["owner-distinct", "everybody"],
        { title: "Sprida information", words: "alla förvaltningar", goal: false },
        "49:22",
      ),
    ),
    assessment(
      basics,
      asked("lasbar", "Allt i filen går att läsa", "Everything in the file can be read"),
      "partly",
      finding(["form", "unknownKey"], { key: "giltig", nearest: ["giltighet"] }, "6:1", { pointer: "/giltig" }),
    ),
    assessment(basics, asked("uppfoljd", "Planen följs upp", "The plan is followed up"), "waived"),
    assessment(basics, asked("matta", "Målen går att mäta", "Goals can be measured"), "not-applicable"),
  ],
  waivers: [
    {
      waiver: {
        path: ["waivers", 0],
        municipality: undefined,
        requirement: { words: "grunder/aktivitet-ansvarig", path: [] },
        item: { words: "Se över webbsidan", path: [] },
        reason: { words: "Tjänsten som kommunikatör är vakant till årsskiftet.", path: [] },
        decidedBy: { words: "socialutskottet", path: [] },
        reference: { words: "SN 2026/12", path: [] },
        expires: undefined,
      },
      status: "valid",
      missing: [],
      expires: "2027-12-31",
      findings: [
        finding(
          ["activity-assigned", "unassigned"],
          { title: "Se över webbsidan", words: "vakant" },
          "55:22",
        )("grunder", assigned),
      ],
    },
  ],
});

const whole = planReport("planer/hallsberg.yaml", {
  municipality: municipality("1861"),
  title: "Plan för kvinnofrid",
  packs: [basics],
  assessments: [assessment(basics, assigned, "met")],
});

/** A report such as people read: one plan with something in every list, one that lacks nothing, one file that is broken. */
export const calmReport = reportOf([nora, whole], {
  unreadable: [unreadable("planer/trasig.yaml", "BAD_INDENT", {}, { line: 14, column: 3, endLine: 14, endColumn: 3 })],
});
