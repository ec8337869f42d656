import type { Audit } from "../../src/core/audit/audit.ts";
import { otherEdition } from "../../src/core/audit/editions.ts";
import type { PlanRecord } from "../../src/core/audit/record.ts";
import { unreadable } from "../../src/core/faults/unreadable.ts";
import { counties } from "../../src/core/municipality/municipality.ts";
import type { FocusArea, Pack } from "../../src/core/pack/pack.ts";
import type { Verdict } from "../../src/core/pack/verdicts.ts";
import { requirement } from "./by-hand.ts";
import { findingRecord, record } from "./record.ts";

const county = counties.find(({ code }) => code === "18");

const areas: readonly [FocusArea, FocusArea, FocusArea] = [
  { id: "halsa", number: 1, title: { sv: "Förebyggande arbete", en: "Prevention" } },
  { id: "skydd", number: 2, title: { sv: "Skydd och stöd", en: "Protection and support" } },
  { id: "ratt", number: 3, title: { sv: "Rättsprocess", en: "Legal process" } },
];

const asked = (id: string, sv: string, en: string, level: "agreement" | "practice") =>
  requirement(id, sv, { title: { sv, en }, shows: { sv, en }, level });

export const agreement: Pack = {
  id: "avtalet",
  edition: "2015:2",
  title: { sv: "Överenskommelse om samverkan i länet", en: "Agreement on co-operation in the county" },
  notice: { sv: "Fråga länsstyrelsen om den fortfarande gäller.", en: "Ask the county if it is still in force." },
  focusAreas: areas,
  requirements: [
    asked("ratt", "Arbete i området rättsprocess", "Work in the area legal process", "agreement"),
    asked("skydd", "Arbete i området skydd och stöd", "Work in the area protection and support", "agreement"),
  ],
};

export const basics: Pack = {
  id: "grunder",
  edition: "1",
  title: { sv: "En plan som går att följa", en: "A plan that can be followed" },
  requirements: [
    asked("ansvarig", "Varje aktivitet har en ansvarig", "Every activity has an owner", "practice"),
    asked("reviderad", "Planen revideras varje år", "The plan is revised every year", "practice"),
    asked("antagen", "Planen är antagen", "The plan is adopted", "practice"),
  ],
};

/** The verdicts on an agreement's areas, in their order, as a plan's record has them. */
export function areasOf({ id: pack, focusAreas = [] }: Pack, verdicts: readonly Verdict[]): PlanRecord["areas"] {
  const perspectives = { child: "met", adult: "met", perpetrator: "met" } as const;
  return focusAreas.map(({ id: area }, i) => ({
    ...{ pack, area, verdict: verdicts[i] ?? "gap", activities: 1, perspectives },
  }));
}

const none = { privacy: 0, form: 0, gaps: 0, revisions: 0, unassigned: 0, late: 0, soon: 0, other: 0 };
const both = { packs: ["avtalet", "grunder"], title: "Handlingsplan" };
const all = { "avtalet/skydd": "met", "grunder/ansvarig": "met", "grunder/antagen": "met" } as const;

const laxa = record("planer/laxa.yaml", "Laxå", {
  ...both,
  areas: areasOf(agreement, ["met", "met", "gap"]),
  verdicts: { "avtalet/ratt": "gap", ...all, "grunder/reviderad": "late", "grunder/ansvarig": "partly" },
  lists: { ...none, gaps: 2, revisions: 1, unassigned: 3, late: 4, younger: 0, notes: 4 },
  decided: "2020-03-30",
  validTo: "2025-12-31",
});
const orebro = record("planer/orebro.yaml", "Örebro", {
  ...both,
  areas: areasOf(agreement, ["late", "partly", "gap"]),
  verdicts: { "avtalet/ratt": "gap", ...all, "grunder/reviderad": "not-applicable" },
  lists: { ...none, gaps: 1, younger: 0, notes: 0 },
  decided: "2026-11-21",
  validTo: "2026-12-31",
});
const nora = record("planer/nora.yaml", "Nora", {
  packs: ["grunder"],
  title: "Plan för kvinnofrid",
  verdicts: { "grunder/ansvarig": "met", "grunder/antagen": "met", "grunder/reviderad": "late" },
  lists: { ...none, revisions: 1, younger: 0, notes: 0 },
});
const lindesberg = record("planer/lindesberg.yaml", "Lindesberg", {
  ...both,
  areas: areasOf(agreement, ["met", "met", "review"]),
  verdicts: { "avtalet/ratt": "review", ...all, "grunder/reviderad": "met" },
  lists: { ...none, younger: 0, notes: 0 },
  decided: "2025-11-22",
});

const gap = (sv: string) =>
  findingRecord("avtalet/ratt", "", {
    rule: "focus-area-worked",
    messageId: "noWork",
    params: { area: { sv, en: "Legal process" }, id: "ratt" },
  });
const unassigned = (title: string) =>
  findingRecord("grunder/ansvarig", title, {
    rule: "activity-assigned",
    messageId: "unassigned",
    severity: "warning",
    params: { title, words: undefined },
  });
const gone = (requirement: string, item = "") => ({
  ...{ fingerprint: requirement, severity: "error" as const, item, requirement, since: "2024-11-25" },
});

/** An audit such as a county board reads: four plans of twelve, and something in every part of the report. */
export const countyAudit: Audit = {
  asOf: "2026-11-22",
  within: 60,
  county,
  packs: [agreement, basics],
  plans: [laxa, orebro, nora, lindesberg],
  missing: county?.municipalities.filter(({ name }) => !["Laxå", "Örebro", "Nora", "Lindesberg"].includes(name)),
  unread: [],
  otherEditions: [
    otherEdition({ ...orebro, file: "planer/orebro-2019.yaml", validTo: "2020-12-31" }, orebro, "2026-11-22"),
  ],
  elsewhere: 1,
  change: {
    asOf: "2025-11-22",
    worse: [
      { plan: laxa, finding: unassigned("Utbilda chefer"), since: undefined },
      { plan: orebro, finding: gap("Rättsprocess"), since: undefined },
    ],
    putRight: [{ plan: orebro, finding: gone("grunder/ansvarig", "informera alla skolor") }],
    waived: [],
    notAsked: [],
    stays: [
      { plan: laxa, finding: gap("Rättsprocess"), since: "2025-11-22" },
      { plan: laxa, finding: unassigned("Informera skolorna"), since: "2024-11-25" },
    ],
    newPlans: [lindesberg],
    gonePlans: [],
    unreadPlans: [],
  },
  unreadable: [unreadable("planer/trasig.yaml", "BAD_INDENT", {}, { line: 14, column: 3, endLine: 14, endColumn: 3 })],
  skipped: ["planer/anteckningar.yaml"],
};
