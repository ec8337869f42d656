import { describe, expect, test } from "vitest";
import { cuesOf, staleCitation } from "../../../src/core/law/stale-citations.ts";
import { hasCeased, type StaleSource, successorOn } from "../../../src/core/law/stale-source.ts";
import { hasStem } from "../../../src/core/text/words.ts";
import { ends } from "../../support/ends.ts";

const act: StaleSource = {
  id: "SFS 2001:453",
  title: { sv: "", en: "the act" },
  ceased: "2025-06-30",
  successors: [{ from: "2025-07-01", name: { sv: "nya lagen", en: "the new act" }, mark: "2025:400" }],
  number: "2001:453",
  names: ["sol$", "socialtjänstlag"],
  series: ["sfs$", "lag$", "lagen$", "act$"],
  sections: [
    { section: "5 kap. 11 §", now: ["13 kap. 1 §"] },
    { section: "5 kap. 11 a §", now: ["13 kap. 8 §"] },
    { section: "3 kap. 2 §", now: ["6 kap. 5 §"], reused: true },
  ],
};
const regulation: StaleSource = {
  id: "SOSFS 2014:4",
  title: { sv: "", en: "the regulation" },
  ceased: "2022-10-31",
  successors: [{ from: "2022-11-01", name: { sv: "HSLF-FS 2022:39", en: "HSLF-FS 2022:39" }, mark: "2022:39" }],
  number: "2014:4",
  series: ["sosfs", "föreskrift", "råd$"],
};
const goal: StaleSource = {
  id: "fjärde delmålet",
  title: { sv: "", en: "the goal" },
  ceased: "2016",
  successors: [],
  phrases: ["fjärde delmålet", "delmål 4$"],
  context: ["jämställdhet", "mäns våld"],
  quotedBy: ["överenskommelse"],
};

const found = (text: string, source: StaleSource = act, { older = true, inLaws = false } = {}) =>
  staleCitation(text, source, { older, inLaws })?.words;

describe("the act is cited", () => {
  test.each([
    ["Enligt SoL 2001:453 ska stöd ges", "SoL 2001:453"],
    ["socialtjänstlagen (2001:453)", "socialtjänstlagen (2001:453)"],
    ["SFS 2001:453", "SFS 2001:453"],
    ["SFS nr 2001:453", "SFS nr 2001:453"],
    ["Socialtjänstlagen (SoL, 2001:453)", "SoL, 2001:453"],
    ["Enligt SoL 5 kap. 11 § (2001:453)", "SoL 5 kap. 11 § (2001:453)"],
    ["enligt 5 kap. 11 § SoL (2001:453)", "5 kap. 11 § SoL (2001:453)"],
    ["5 kap. 11 § socialtjänstlagen", "5 kap. 11 § socialtjänstlagen"],
    ["the Social Services Act (2001:453)", "Act (2001:453)"],
    ["socialtja\u0308nstlagen (2001:453)", "socialtjänstlagen (2001:453)"],
    ["SoL\n  (2001:453)", "SoL (2001:453)"],
    ["Stödet följer SoL 5:11", "SoL 5:11"],
    ["Stödet följer 5:11 SoL", "5:11 SoL"],
    ["Stöd enligt SoL 5 kapitlet 11 paragrafen", "SoL 5 kapitlet 11 paragrafen"],
    ["5 kap. 11 § i SoL", "5 kap. 11 § i SoL"],
    ["SoL – 5 kap. 11 §", "SoL – 5 kap. 11 §"],
    ["Enligt socialtjänstlagen ska nämnden ge stöd (5 kap. 11 §)", "5 kap. 11 §"],
    ["Enligt 5 kap. 11 §, 11 kap. 3 § och 12 kap. 1 § SoL", "5 kap. 11 §"],
    ["Socialtjänstlagen (2001:453, ändrad 2012)", "Socialtjänstlagen (2001:453"],
    ["Socialtjänstlagen gäller (se 2001:453). Stöd ges enligt lagen (2001:453).", "lagen (2001:453)"],
  ])("%s", (text, words) => {
    expect(found(text)).toBe(words);
    // Else the text would not be read for citations at all.
    expect(hasStem(text, cuesOf(act))).toBe(true);
  });
});

describe("the words of a citation", () => {
  test.each([
    ["are those of the first place", "SFS 2001:453 säger i 5 kap. 11 § SoL att stöd ska ges", "SFS 2001:453"],
    ["go on to what stands beside it", "5 kap. 11 § SoL, SFS 2001:453", "5 kap. 11 § SoL, SFS 2001:453"],
    ["do not go on to what stands further off", "5 kap. 11 § SoL och SFS 2001:453", "5 kap. 11 § SoL"],
  ])("%s: %s", (_, text, words) => expect(found(text)).toBe(words));
});

describe("the act is not cited", () => {
  test.each([
    "SN 2001:453",
    "dnr 2001:453",
    "Enligt socialtjänstlagen, dnr SN 2001:453",
    "socialtjänstlagen dnr 2001:453",
    "SoL 12001:453",
    "SoL 2001:4530",
    "socialtjänstlagen",
    "5 kap. 11 §",
    "5 kap. 11 § skollagen",
    "5 kap. 11 § gäller. Socialtjänstlagen gäller också.",
    "13 kap. 1 § SoL (2025:400)",
    "4 kap. 1 § SoL",
    "Ärendet avser stöd (2001:453)",
    "Stöd enligt SoL, samtalet 2001:453",
    "SoL gäller. Ärendet har nummer (2001:453).",
  ])("%s", (text) => expect(found(text)).toBeUndefined());
});

describe("a text that says what replaced what is right", () => {
  test.each([
    "SoL (2025:400) ersatte SoL (2001:453).",
    "13 kap. 1 § SoL, tidigare 5 kap. 11 § SoL",
    "Lagen (2001:453) upphävdes 2025.",
    "SoL (2001:453) gällde till juni 2025.",
    "SoL (2001:453), numera SoL (2025:400)",
    "SoL (2001:453), nu SoL (2025:400)",
    "Planen skrevs enligt SoL (2001:453). Den har ersatts av SoL (2025:400).",
    "Så här såg gamla lagen ut: 5 kap. 11 § SoL",
  ])("%s", (text) => expect(found(text)).toBeUndefined());
});

describe("a text that names both acts, or says that the old one applies, is not right", () => {
  test.each([
    ["Arbetet följer SoL (2001:453) och SoL (2025:400).", "SoL (2001:453)"],
    ["SoL (2001:453) gäller nu för alla.", "SoL (2001:453)"],
  ])("%s", (text, words) => expect(found(text)).toBe(words));
});

describe("one of the successors is enough", () => {
  const [successor] = regulation.successors;
  const first: StaleSource = {
    ...regulation,
    id: "SOSFS 2009:22",
    number: "2009:22",
    successors: [{ from: "2014-10-01", name: { sv: "", en: "" }, mark: "2014:4" }, ...(successor ? [successor] : [])],
  };
  test.each([
    "Planen skrevs efter SOSFS 2009:22. De råden har ersatts av SOSFS 2014:4.",
    "Planen skrevs efter SOSFS 2009:22. De råden har ersatts av HSLF-FS 2022:39.",
    "SOSFS 2009:22, sedan SOSFS 2014:4",
    "SOSFS 2009:22, nu HSLF-FS 2022:39",
  ])("%s", (text) => expect(found(text, first)).toBeUndefined());
});

describe("words that only look like history change nothing", () => {
  test.each([
    ["Brottsskadeersättning och ersättning enligt SoL (2001:453)", "SoL (2001:453)"],
    ["Våld av en tidigare partner, 5 kap. 11 § SoL", "5 kap. 11 § SoL"],
    ["Våldet ska upphöra, enligt SoL (2001:453)", "SoL (2001:453)"],
    ["Stöd till gamla enligt 5 kap. 11 § SoL", "5 kap. 11 § SoL"],
    ["Planen ersätter den från 2016. Stöd ges enligt SoL (2001:453).", "SoL (2001:453)"],
  ])("%s", (text, words) => expect(found(text)).toBe(words));
});

test("A section whose number the new act uses for something else counts only in a plan older than that act", () => {
  expect(found("3 kap. 2 § SoL", act, { older: true })).toBe("3 kap. 2 § SoL");
  expect(found("3 kap. 2 § SoL", act, { older: false })).toBeUndefined();
});

test("All stale sections of a text are told, and the words of the first", () => {
  const citation = staleCitation("5 kap. 11 § SoL. Våldsutövare: 5 kap. 11 a § SoL.", act, {
    older: false,
    inLaws: false,
  });
  expect(citation?.words).toBe("5 kap. 11 § SoL");
  expect(citation?.sections.map(({ section }) => section)).toEqual(["5 kap. 11 §", "5 kap. 11 a §"]);
});

test("One of the sections that a source lists together is enough", () => {
  const together = { ...act, sections: [{ section: "5 kap. 11 och 12 §§", now: ["13 kap. 1 §"] }] };
  expect(found("5 kap. 12 § SoL", together)).toBe("5 kap. 12 § SoL");
  expect(found("5 kap. 13 § SoL", together)).toBeUndefined();
});

test("A source without sections is not cited by one", () => {
  const { sections: _, ...whole } = act;
  expect(found("5 kap. 11 § SoL", whole)).toBeUndefined();
  expect(found("5 kap. 11 § SoL (2001:453)", whole)).toBe("SoL (2001:453)");
});

describe("a regulation", () => {
  test.each([
    ["Arbetet följer SOSFS2014:4 om våld", "SOSFS2014:4"],
    ["SOSFS 2014:4", "SOSFS 2014:4"],
    ["SOSFS2014:4", "SOSFS2014:4"],
    ["Socialstyrelsens föreskrifter och allmänna råd (2014:4) om våld", "råd (2014:4)"],
    ["SOSFS 2009:22 och 2014:4", "SOSFS 2009:22 och 2014:4"],
  ])("is cited: %s", (text, words) => expect(found(text, regulation)).toBe(words));

  test.each([
    "KS 2014:4",
    "KS2014:4",
    "SFS 2014:4",
    "HSLF-FS 2022:39",
    "SOSFS 2014:40",
    "SOSFS12014:4",
    "SOSFS-KS2014:4",
    "Föreskriftssamlingen behandlas i ärende KS 2014:4",
    "HSLF-FS 2022:39 ersatte SOSFS 2014:4",
  ])("is not: %s", (text) => expect(found(text, regulation)).toBeUndefined());
});

describe("the fourth sub-goal", () => {
  test("counts where the text speaks of gender equality", () => {
    expect(found("Det fjärde delmålet i jämställdhetspolitiken", goal)).toBe("fjärde delmålet");
  });
  test("counts by any of its phrases", () => {
    expect(found("Delmål 4 i jämställdhetspolitiken", goal)).toBe("Delmål 4");
  });
  test("counts in whatever way a pack writes its phrase", () => {
    const text = "Planen bygger på det fjärde jämställdhetsdelmålet";
    expect(found(text, { ...goal, phrases: ["Fjärde Jämställdhet"] })).toBe("fjärde jämställdhet");
    expect(found(text, { ...goal, phrases: ["*delmålet$"] })).toBe("delmålet");
  });
  test("counts where something else is told of as replaced, for nothing that is known took its place", () => {
    const text = "Planen ersätter den från 2012. Den följer det fjärde delmålet om mäns våld.";
    expect(found(text, goal)).toBe("fjärde delmålet");
  });
  test("is the plan's own where nothing says otherwise", () => {
    expect(found("Delmål 4: Utbilda personal", goal)).toBeUndefined();
  });
  test("needs nothing beside it among the laws that the plan names", () => {
    expect(found("fjärde delmålet", goal, { inLaws: true })).toBe("fjärde delmålet");
  });
  test("has no number that a word could be taken for", () => {
    expect(found("Mäns våld mot kvinnor: undefined", goal)).toBeUndefined();
  });
  test("is not forty-two", () => expect(found("Delmål 42 om jämställdhet", goal)).toBeUndefined());
  test("may be told as what the agreement says", () => {
    expect(found("Överenskommelsen utgår från det fjärde delmålet om mäns våld", goal)).toBeUndefined();
  });
});

describe("a text that cites a source has one of", () => {
  test.each([
    [
      "its number, the sign of a section and the ways to write it",
      act,
      ["*2001:453", "*§", "*paragraf", "5:11", "3:2"],
    ],
    ["its number, where it has no sections", regulation, ["*2014:4"]],
    ["its phrases, where it has no number", goal, ["fjärde delmålet", "delmål 4$"]],
  ])("%s", (_, source, cues) => expect(cuesOf(source)).toEqual(cues));
});

test("A source is stale from the day after its last, a year as last day from the next year", () => {
  expect([hasCeased(act, "2025-06-30"), hasCeased(act, "2025-07-01")]).toEqual([false, true]);
  expect([hasCeased(goal, "2016-12-31"), hasCeased(goal, "2017-01-01")]).toEqual([false, true]);
});

test("What applies instead is the latest successor that had come by the day", () => {
  const twice = {
    ...act,
    successors: [
      { from: "2014-10-01", name: { sv: "a", en: "a" }, mark: "a" },
      { from: "2022-11-01", name: { sv: "b", en: "b" }, mark: "b" },
    ],
  };
  expect(successorOn(twice, "2022-10-31")?.mark).toBe("a");
  expect(successorOn(twice, "2022-11-01")?.mark).toBe("b");
});

test("A text of numbers alone takes time in proportion to its length: each looks for its act in a few words", () => {
  const text = "(2001:453".repeat(150_000);
  expect(ends(() => staleCitation(text, act, { older: true, inLaws: false }))).toBe(true);
});
