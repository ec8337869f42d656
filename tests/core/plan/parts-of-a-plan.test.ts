import { describe, expect, test } from "vitest";
import { datedDocuments } from "../../../src/core/plan/dated-documents.ts";
import { decidedOn } from "../../../src/core/plan/decided.ts";
import { measureOf } from "../../../src/core/plan/measure.ts";
import { type PlanSection, pathOfSection, saysSomething, sectionKeys } from "../../../src/core/plan/sections.ts";
import { statementOf } from "../../../src/core/plan/stated.ts";
import { writtenRoutines } from "../../../src/core/plan/written-routines.ts";
import { documentOf } from "../../support/fuzz/judge.ts";

const planOf = (text: string) => documentOf(`plankoll: 1\nkommun: Nora\n${text}`).plan;
const words = (words: string) => ({ words, path: [] });

describe("an indicator", () => {
  test.each(["ja", "Nej.", "yes", "NO!", "true", "false", "-", "–", "---", "—"])(
    "that is an answer states no measure, and is shown: %j",
    (answer) => {
      expect(measureOf([words(answer)])).toEqual({ statement: "missing", answer: words(answer) });
    },
  );

  test.each([
    "ja, alla chefer är utbildade",
    "50 %",
    "Andelen nej i enkäten",
    "-50 %",
    "antal - per år",
    "no. of courses",
    "ja. Alla",
  ])("that says more than yes or no states one: %j", (measure) => {
    expect(measureOf([words("ja"), words(measure)])).toEqual({ statement: "stated", answer: undefined });
  });

  test("that is not there, or never filled in, is not an answer", () => {
    expect(measureOf([])).toEqual({ statement: "missing", answer: undefined });
    expect(measureOf([words("ja"), words("XX")])).toEqual({ statement: "unfilled", answer: undefined });
  });
});

test("texts that are not there and words for nobody state nothing; what was never filled in is told apart", () => {
  expect(statementOf([])).toBe("missing");
  expect(statementOf([undefined, words("ej beslutat")])).toBe("missing");
  expect(statementOf([undefined, words("20XX-XX-XX")])).toBe("unfilled");
  expect(statementOf([words("20XX-XX-XX"), words("2026-02-23")])).toBe("stated");
});

describe("a part of a plan", () => {
  const said: Readonly<Record<PlanSection, string>> = {
    agreements: "överenskommelser: [orebro-lan-2015]",
    competence: "kompetens:\n  - målgrupp: chefer",
    coordinator: "samordnare:\n  funktion: kvinnofridssamordnare",
    follow_up: "uppföljning:\n  metod: enkät",
    goals: "mål:\n  - titel: A",
    information: "information:\n  - kanaler: webbplatsen",
    languages: "information:\n  - språk: [arabiska]",
    mapping: "kartläggning:\n  källa: enkät",
    methods: "bedömningsmetoder: [FREDA]",
    partners: "samverkansparter:\n  - namn: Polisen",
    responsible: "aktiviteter:\n  - titel: A\n    ansvarig: Socialchefen",
    routines: "rutiner:\n  - titel: Rutin",
  };

  test.each(sectionKeys)("says something where there is something, and nothing where there is not: %s", (section) => {
    expect(saysSomething(planOf(said[section]), section)).toBe(true);
    expect(saysSomething(planOf(""), section)).toBe(false);
  });

  test("stands under its key; languages within information, and who is responsible at the goals", () => {
    expect(pathOfSection("languages")).toEqual(["information", "languages"]);
    expect(pathOfSection("responsible")).toEqual(["goals"]);
    expect(pathOfSection("mapping")).toEqual(["mapping"]);
  });
});

describe("a routine", () => {
  const text =
    "rutiner:\n  - titel: Fråga om våld\n    tema: fråga-om-våld\n    beslutad: 2025-03-01\n    verksamheter: [skola]\ndokument:\n  - titel: Riktlinje\n    beskrivning: Hur vi frågar\n    teman: [fråga-om-våld]\n";

  test("among the routines is told of by the keys that routines have", () => {
    const [routine] = writtenRoutines(planOf(text));
    expect(routine).toMatchObject({ kind: "routine", title: "Fråga om våld", isDecided: true });
    expect(routine?.keys).toEqual({ decided: "decided", reviewed: "reviewed", topics: "topic" });
    expect(routine?.texts).toEqual([{ words: "Fråga om våld", path: ["routines", 0, "title"] }]);
    expect(routine?.units.map(({ words }) => words)).toEqual(["skola"]);
  });

  test("in a document is told of by the keys that documents have, and says of no units", () => {
    const [, document] = writtenRoutines(planOf(text));
    expect(document).toMatchObject({ kind: "document", title: "Riktlinje", isDecided: false, units: [], made: [] });
    expect(document?.keys).toEqual({ decided: "adopted", reviewed: "revision", topics: "topics" });
    expect(document?.texts.map(({ words }) => words)).toEqual(["Riktlinje", "Hur vi frågar"]);
  });

  test("in a document was made when it was adopted, where it says when", () => {
    const [document] = writtenRoutines(
      planOf(
        "dokument:\n  - titel: Riktlinje\n    antagen:\n      - { organ: KF, datum: 2025-03-01 }\n      - organ: KS\n",
      ),
    );
    expect(document?.made.map(({ words }) => words)).toEqual(["2025-03-01"]);
    expect(document?.isDecided).toBe(true);
  });

  test("whose decision was never filled in is neither decided nor not", () => {
    const [unfilled] = writtenRoutines(planOf("rutiner:\n  - titel: A\n    beslutad: 20XX-XX-XX\n"));
    expect(unfilled?.isDecided).toBeUndefined();
  });
});

test("a document is an item by its title, or else by its kind", () => {
  const documents = datedDocuments(
    planOf(
      "dokument:\n  - titel: En  Riktlinje\n    dokumenttyp: riktlinje\n  - dokumenttyp: strategi\n  - teman: [stöd]\n",
    ),
  );
  expect(documents.map(({ item }) => item)).toEqual(["", "en riktlinje", "strategy", "document"]);
});

test("a plan was decided on the day that it says, or on the first of its month, in its own words", () => {
  const decided = (date: string) => decidedOn(planOf(`antagen:\n  datum: ${date}\n`), "2026-11-22");
  expect(decided("2026-02-23")).toEqual({ day: "2026-02-23", words: "2026-02-23" });
  expect(decided("23 februari 2026")).toEqual({ day: "2026-02-23", words: "2026-02-23" });
  expect(decided("mars 2026")).toEqual({ day: "2026-03-01", words: "mars 2026" });
  expect(decided("hösten då")).toBeUndefined();
});
