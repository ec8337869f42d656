import { unreadable } from "../../src/core/faults/unreadable.ts";
import { type Municipality, municipalities } from "../../src/core/municipality/municipality.ts";
import type { Basis, Pack } from "../../src/core/pack/pack.ts";
import type { Waiver } from "../../src/core/plan/plan.ts";
import { kinds } from "../../src/core/report/report.ts";
import { assessment, finding, planReport, reportOf, requirement, row } from "./by-hand.ts";

/** What can break a report: markup of every format, formulas, quotes, line breaks, commands to CI runners, control characters, bidi, emoji. */
export const nastyWords =
  "<b>&amp; \"'`|*_#[x](y)\\ =1+1 ]]> %0A::error:: {{x}} {0} ##[error]x ##vso[task.complete]x \r\n::set-output name=x::y\r\n\t\u0000\u0007\u001b[31mRÖTT\u001b]8;;http://x\u0007 \u007f\u0085\u009b2J \u202eomvänt\u202c \u2067rtl\u2069 \u200f \u2028 \ud800 👩‍👩‍👧 家庭 a\u030a a\u0308 o\u0308 \ufeff\u00a0slut";

/** 300 characters without a place to break. */
export const longWord = "Ordkedjedel".repeat(28).slice(0, 300);

/** A file name that is a trap too. */
export const nastyFile = "planer/å <x> 'y' \u001b[2J\u202e.yaml";

const nasty = { sv: nastyWords, en: nastyWords };
const read: Basis = { act: "SFS 2025:400", section: "13 kap. 1 §", from: "2025-07-01", verified: "text" };
const unread: Basis = { act: "HSLF-FS 2022:39", section: "", from: "2022", to: "2027-06", verified: "secondary" };

const areas = [
  { id: "langt", number: 1, title: { sv: longWord, en: longWord } },
  { id: "elakt", number: 2, title: nasty },
  { id: "vanligt", number: 3, title: { sv: "Skydd och stöd", en: "Protection and support" } },
];

const agreement: Pack = {
  id: "elakt-avtal",
  edition: nastyWords,
  title: nasty,
  notice: nasty,
  focusAreas: areas,
  requirements: [],
};
const empty: Pack = { id: "tomt", edition: "1", title: { sv: "Tomt paket", en: "Empty pack" }, requirements: [] };

const [langt, elakt, vanligt] = areas as [(typeof areas)[0], (typeof areas)[0], (typeof areas)[0]];

/** One finding of each kind, on lines 11 to 20, each with the nasty words in it. */
const ofEachKind = kinds.map((kind, i) =>
  finding(["activity-assigned", "unassigned"], { title: nastyWords, words: nastyWords }, `${11 + i}:1`, {
    kind,
    severity: "error",
    item: nastyWords,
  }),
);
const late = finding(["activity-assigned", "unassigned"], { title: longWord, words: "" }, "30:5", {
  kind: "overdue",
  severity: "error",
  pointer: "/goals/0/activities/1/deadline",
});
const inArea = (place: `${number}:${number}`, item: string) =>
  finding(["activity-assigned", "unassigned"], { title: "perspektiv", words: "" }, place, {
    kind: "gap",
    severity: "info",
    item,
  });

const waiver: Waiver = {
  path: ["waivers", 0],
  municipality: undefined,
  requirement: { words: nastyWords, path: [] },
  item: { words: longWord, path: [] },
  reason: { words: nastyWords, path: [] },
  decidedBy: { words: nastyWords, path: [] },
  reference: undefined,
  expires: { words: "2027-12-31", path: [], when: { kind: "period", first: "2027-12-31", last: "2027-12-31" } },
};

const nora = municipalities.find(({ code }) => code === "1884") as Municipality;

const worst = planReport(nastyFile, {
  municipalityWords: nastyWords,
  title: longWord,
  decided: "2021-04-26",
  packs: [agreement, empty],
  focusAreas: [
    { ...row(agreement, langt, 0, ["gap", "late", "review", "waived"]), through: [elakt, langt] },
    { ...row(agreement, elakt, 1, ["partly", "met", "partly", "gap"]), partners: [nastyWords, longWord, undefined] },
    row(agreement, vanligt, 12, ["met", "met", "not-applicable", "not-applicable"]),
  ],
  assessments: [
    assessment(agreement, requirement("allt", nastyWords, { basis: [read, unread] }), "gap", ...ofEachKind),
    assessment(agreement, requirement("sent", "Sent", { basis: [unread], level: "advice" }), "late", late),
    assessment(
      agreement,
      requirement("barn", "Barn", { severity: "info", with: { perspective: "child" } }),
      "partly",
      inArea("40:1", "langt"),
      inArea("41:1", "elakt"),
      inArea("42:1", "inget-omrade"),
    ),
    assessment(
      agreement,
      requirement("yngre", nastyWords, { basis: [read, unread], level: "law", severity: "info" }),
      "gap",
      finding(
        ["topic-shown", "notShown"],
        { topic: "concern-report", coverable: false, section: undefined, elsewhere: undefined },
        "45:1",
        { younger: "2025-07-01" },
      ),
    ),
    { ...assessment(agreement, requirement("upphort", nastyWords, { basis: [read] }), "not-applicable"), basis: [] },
    assessment(agreement, requirement("moget", "Moget"), "met"),
    assessment(agreement, requirement("oklart", "Oklart"), "review"),
    assessment(agreement, requirement("ej", "Ej aktuellt"), "not-applicable"),
    assessment(agreement, requirement("undantaget", "Undantaget"), "waived"),
  ],
  waivers: [
    {
      waiver,
      status: "valid",
      missing: [],
      expires: "2027-12-31",
      findings: [inArea("50:1", "vanligt")("elakt-avtal", requirement("undantaget", "Undantaget"))],
    },
    {
      waiver: {
        ...waiver,
        origin: { file: nastyFile, line: 3 },
        requirement: undefined,
        item: undefined,
        reason: undefined,
        decidedBy: undefined,
        expires: undefined,
      },
      status: "incomplete",
      missing: ["requirement", "reason", "decidedBy"],
      expires: undefined,
      findings: [],
    },
  ],
});

/** A plan of which nothing is known and on which nothing is said. */
const blank = planReport("tom.yaml", { packs: [empty] });

/** A report with everything in it that could break a reporter: all verdicts, all kinds, the words above everywhere. */
export const nastyReport = reportOf(
  [worst, blank, planReport("nora.yaml", { municipality: nora, title: "Plan", packs: [agreement] })],
  {
    packs: [agreement, empty],
    unreadable: [
      unreadable(nastyFile, "BAD_INDENT", {}, { line: 3, column: 7, endLine: 3, endColumn: 7 }),
      unreadable("saknas.yaml", "missing", {}),
      unreadable("trasig.yaml", "refused", { code: nastyWords }),
    ],
    skipped: ["planer/anteckningar.yaml", "planer/mall.yaml"],
  },
);
