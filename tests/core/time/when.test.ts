import { describe, expect, it } from "vitest";
import { isDay } from "../../../src/core/time/day.ts";
import { readWhen, type When } from "../../../src/core/time/when.ts";
import fc from "../../support/fuzz/fc.ts";

/** Each row: first and last day, and the ways to say it. */
const periods: readonly (readonly [string, string, readonly string[]])[] = [
  // Days.
  ["2026-03-31", "2026-03-31", ["2026-03-31", "2026/03/31", "2026.03.31", "20260331", " 2026-03-31. ", "2026‑03‑31"]],
  ["2026-03-01", "2026-03-01", ["2026-3-1", "1 mars 2026", "1:a mars 2026", "den 1 mars 2026", "1/3 2026", "1.3.2026"]],
  [
    "2025-05-31",
    "2025-05-31",
    ["31 maj 2025", "Den 31 Maj 2025", "31 May 2025", "the 31st of May 2025", "May 31, 2025"],
  ],
  [
    "2025-05-31",
    "2025-05-31",
    ["31:a maj 2025", "31/5 2025", "31/5-2025", "31/5/2025", "31-05-2025", "sista maj 2025"],
  ],
  [
    "2026-05-31",
    "2026-05-31",
    ["senast 2026-05-31", "Klart senast den 31 maj 2026", "by 31 May 2026", "klart: 2026-05-31"],
  ],
  ["2026-12-31", "2026-12-31", ["31.12.2026", "31/12 2026", "årets slut 2026", "vid utgången av 2026", "före 2027"]],
  [
    "2024-02-29",
    "2024-02-29",
    ["2024-02-29", "29 februari 2024", "29 feb 2024", "sista februari 2024", "före mars 2024"],
  ],
  ["2026-07-15", "2026-07-15", ["15 jul 2026", "15 juli 2026", "July 15 2026"]],
  ["2026-04-04", "2026-04-04", ["4/4/2026", "2026-04-04"]],
  ["2026-11-13", "2026-11-13", ["13/11/2026", "13-11-2026", "13 november 2026"]],
  // In quotation marks, as Word writes them.
  ["2026-03-31", "2026-03-31", ["”2026-03-31”", "“2026-03-31”", "„31 mars 2026“", " »2026-03-31« ", "”31 mars\n2026”"]],
  ["2026-07-01", "2026-07-31", ["juli 2026", "July 2026"]],
  ["1900-01-01", "1900-01-01", ["1900-01-01"]],
  ["2199-12-31", "2199-12-31", ["2199-12-31"]],
  // Months and years.
  [
    "2026-03-01",
    "2026-03-31",
    ["2026-03", "mars 2026", "MARS 2026", "i mars 2026", "under mars månad 2026", "03/2026"],
  ],
  [
    "2020-10-01",
    "2020-10-31",
    ["oktober 2020", "October 2020", "okt 2020", "Okt. 2020", "oct 2020", "in October 2020"],
  ],
  ["2024-02-01", "2024-02-29", ["2024-02", "februari 2024", "febr 2024"]],
  ["2026-12-01", "2026-12-31", ["2026-12", "december 2026"]],
  [
    "2026-01-01",
    "2026-12-31",
    ["2026", "år 2026", "under 2026", "Under år 2026", "senast 2026", "klart 2026", "hela 2026"],
  ],
  [
    "2026-01-01",
    "2026-12-31",
    ["fram till 2026", "till 2026", "till och med 2026", "t.o.m. 2026", "tom 2026", "by 2026"],
  ],
  ["2026-01-01", "2026-12-31", ["during 2026", "until 2026", "gäller fram till 2026", "2026."]],
  // Seasons.
  [
    "2026-01-01",
    "2026-06-30",
    ["våren 2026", "vår 2026", "VT 2026", "vt 2026", "VT26", "VT-26", "2026 VT", "spring 2026"],
  ],
  ["2026-01-01", "2026-06-30", ["va\u030aren 2026", "VA\u030aREN 2026", "senast våren 2026", "under våren 2026"]],
  ["2026-06-01", "2026-08-31", ["sommaren 2026", "sommar 2026", "summer 2026"]],
  [
    "2026-07-01",
    "2026-12-31",
    ["hösten 2026", "höst 2026", "HT 2026", "HT26", "autumn 2026", "fall 2026", "ho\u0308sten 2026"],
  ],
  ["2025-12-01", "2026-03-31", ["vintern 2025-2026", "vintern 2025–2026", "vintern 2025/2026", "vintern 2025/26"]],
  ["2023-12-01", "2024-03-31", ["vintern 2023-2024", "winter 2023/24"]],
  ["1999-12-01", "2000-03-31", ["vintern 1999/00", "vintern 1999-2000"]],
  ["2025-07-01", "2025-12-31", ["hösten/vintern 2025", "höst/vinter 2025", "hösten och vintern 2025"]],
  ["2025-07-01", "2026-03-31", ["hösten/vintern 2025-2026"]],
  ["2019-07-01", "2020-06-30", ["hösten/vintern/våren 2019-2020", "hösten 2019/våren 2020", "läsåret 2019/20"]],
  ["2026-01-01", "2026-08-31", ["våren/sommaren 2026", "våren och sommaren 2026", "vintern/sommaren 2026"]],
  // Parts of a year.
  [
    "2026-07-01",
    "2026-09-30",
    ["kvartal 3 2026", "Kvartal 3, 2026", "Q3 2026", "2026-Q3", "2026 Q3", "q3-2026", "kv 3 2026"],
  ],
  ["2026-07-01", "2026-09-30", ["kv. 3 2026", "2026 kvartal 3", "tredje kvartalet 2026", "3:e kvartalet 2026"]],
  ["2026-07-01", "2026-09-30", ["third quarter of 2026", "the third quarter of 2026", "under kvartal 3 år 2026"]],
  ["2026-01-01", "2026-03-31", ["första kvartalet 2026", "Q1 2026"]],
  ["2026-10-01", "2026-12-31", ["fjärde kvartalet 2026", "sista kvartalet 2026", "Q4 2026"]],
  ["2026-07-01", "2026-12-31", ["andra halvåret 2026", "halvår 2 2026", "H2 2026", "Q3-Q4 2026", "kvartal 3-4 2026"]],
  ["2026-01-01", "2026-06-30", ["första halvåret 2026", "under första halvåret 2026", "first half of 2026"]],
  ["2026-05-01", "2026-08-31", ["tertial 2 2026", "andra tertialet 2026"]],
  ["2026-01-01", "2026-04-30", ["i början av 2026", "början på 2026", "early 2026", "tidigt 2026"]],
  ["2026-05-01", "2026-08-31", ["i mitten av 2026", "mid-2026"]],
  ["2026-09-01", "2026-12-31", ["i slutet av 2026", "by the end of 2026", "sent 2026"]],
  ["2026-02-21", "2026-02-28", ["i slutet av februari 2026"]],
  ["2026-03-01", "2026-03-10", ["i början av mars 2026"]],
  ["2026-05-01", "2026-06-30", ["i slutet av våren 2026"]],
  // ISO weeks: 2026 begins on a Thursday and has 53; 2024 begins on a Monday; 2027 on a Friday.
  [
    "2026-03-16",
    "2026-03-22",
    ["v. 12 2026", "v.12 2026", "v12 2026", "vecka 12 2026", "Vecka 12, 2026", "2026-W12", "week 12 2026"],
  ],
  ["2025-12-29", "2026-01-04", ["v. 1 2026"]],
  ["2026-12-28", "2027-01-03", ["v. 53 2026"]],
  ["2024-01-01", "2024-01-07", ["v. 1 2024"]],
  ["2027-01-04", "2027-01-10", ["v. 1 2027"]],
  ["2026-06-30", "2026-07-01", ["vid halvårsskiftet 2026"]],
  ["1962-01-01", "1962-01-07", ["v. 1 1962"]],
  ["2026-03-16", "2026-04-05", ["v. 12-14 2026", "v. 12 - v. 14 2026"]],
  // From one time to another.
  [
    "2024-01-01",
    "2026-12-31",
    ["2024-2026", "2024–2026", "2024 — 2026", "2024 till 2026", "från 2024 till 2026", "2024/2026"],
  ],
  [
    "2024-01-01",
    "2026-12-31",
    ["åren 2024-2026", "under åren 2024–2026", "perioden 2024-2026", "mellan 2024 och 2026"],
  ],
  [
    "2024-01-01",
    "2026-12-31",
    ["from 2024 to 2026", "between 2024 and 2026", "gäller 2024-2026", "2024 t.o.m. 2026", "2024-01-01 – 2026"],
  ],
  [
    "2022-01-01",
    "2026-12-31",
    ["mandatperioden 2022-2026", "under mandatperioden 2022–2026", "fr.o.m. 2022 t.o.m. 2026"],
  ],
  ["2026-01-01", "2026-06-30", ["2026-01-01 – 2026-06-30", "2026-01-01-2026-06-30", "2026-01-01/2026-06-30"]],
  ["2025-03-01", "2026-03-31", ["mars 2025 - 2026-03-31", "mars 2025 - 2026-03", "mars 2025 - mars 2026"]],
  ["2026-01-01", "2026-06-30", ["1 januari - 30 juni 2026", "från den 1 januari 2026 till och med den 30 juni 2026"]],
  ["2026-01-01", "2026-06-30", ["1/1-30/6 2026", "januari-juni 2026", "jan - jun 2026"]],
  [
    "2026-01-01",
    "2026-03-31",
    ["jan-mars 2026", "januari till mars 2026", "januari–mars 2026", "jan 2026 - mars 2026"],
  ],
  ["2026-07-01", "2026-09-30", ["jul-sep 2026"]],
  ["2026-03-01", "2026-03-15", ["1-15 mars 2026", "1–15 mars 2026"]],
  ["2025-10-01", "2026-02-28", ["oktober 2025 - februari 2026"]],
  ["2025-12-31", "2026-01-01", ["årsskiftet 2025/2026", "vid årsskiftet 2025-2026"]],
  // Before a time is by the day before it.
  [
    "2026-05-31",
    "2026-05-31",
    ["före sommaren 2026", "innan sommaren 2026", "klart före sommaren 2026", "before summer 2026"],
  ],
  ["2025-12-31", "2025-12-31", ["före 2026", "före 2026-01-01", "före utgången av 2025", "before the end of 2025"]],
  // The plans that were read.
  ["2020-01-01", "2020-12-31", ["under 2020"]],
  ["2014-01-01", "2016-12-31", ["2014-2016"]],
  ["2016-12-01", "2016-12-01", ["2016-12-01"]],
  ["2024-01-01", "2024-12-31", ["fram till 2024", "gäller fram till 2024"]],
];

const open: readonly (readonly [string | undefined, readonly string[]])[] = [
  [undefined, ["löpande", "Löpande.", "LÖPANDE", "lo\u0308pande", "löpande arbete", "kontinuerligt"]],
  [undefined, ["fortlöpande under handlingsplanens gällandetid", "ständigt", "löpande, minst årligen", "sker löpande"]],
  [
    undefined,
    [
      "tills vidare",
      "tills-vidare",
      "until-further-notice",
      "Gäller tills vidare",
      "pågår",
      "ongoing",
      "continuous",
      "until further notice",
    ],
  ],
  [
    "2021-01-01",
    ["med början 2021", "Med början under 2021", "från och med 2021", "fr.o.m. 2021", "fr o m 2021", "from 2021"],
  ],
  ["2021-01-01", ["med start 2021", "2021 och framåt", "från 2021 och framåt", "2021-", "2021 –", "2021 tills vidare"]],
  [
    "2023-01-01",
    ["start under 2023", "startar 2023", "start: 2023", "påbörjas 2023", "starting 2023", "from 2023 onwards"],
  ],
  ["2026-03-01", ["med början i mars 2026", "start mars 2026"]],
  ["2026-07-01", ["med start hösten 2026"]],
  [
    "2025-11-24",
    ["2025-11-24 och tills vidare", "från och med 2025-11-24 och tills vidare", "från den 24 november 2025"],
  ],
];

const recurring: readonly (readonly [number | undefined, readonly string[]])[] = [
  [
    12,
    [
      "årligen",
      "Årlig",
      "A\u030aRLIGEN",
      "varje år",
      "en gång per år",
      "yearly",
      "annually",
      "every year",
      "årligen i mars",
    ],
  ],
  [12, ["årligen med början 2026", "varje år från och med 2026"]],
  [6, ["två gånger per år", "halvårsvis", "varje termin"]],
  [3, ["kvartalsvis", "varje kvartal"]],
  [1, ["månadsvis"]],
  [24, ["vartannat år"]],
  [48, ["varje mandatperiod"]],
  [undefined, ["återkommande", "regelbundet", "varje vecka", "dagligen"]],
];

const placeholders = [
  ...[
    "2019-XX-XX",
    "20XX-XX-XX",
    "20xx-xx-xx",
    "2026-XX",
    "20XX",
    "XX",
    "xxxx",
    "xx/xx",
    "XXXX-XX-XX",
    "x",
    "31 XX 2025",
  ],
  ...[
    "ÅÅÅÅ-MM-DD",
    "A\u030aA\u030aA\u030aA\u030a-MM-DD",
    "åååå-mm-dd",
    "YYYY-MM-DD",
    "20ÅÅ-MM-DD",
    "DD/MM/YYYY",
    "2026-MM-DD",
  ],
  ...["våren 20XX", "VT XX", "senast 20XX-XX-XX", "20__-__-__", "2019-??-??", "20??"],
];

const unreadables = [
  // Parts that have no plain bounds.
  ...[
    "i början av vintern 2025-2026",
    "i början av v. 12 2026",
    "i början av v. 23 2026",
    "sent 2026-06-01",
    "sent 2026-03-31",
    "årsskiftet 2025/2027",
  ],
  // Days, months, weeks and parts that do not exist.
  ...["2026-02-30", "2026-02-29", "2026-13", "2026-00", "2026-01-00", "31 juni 2026", "30/2 2026", "32 maj 2026"],
  ...[
    "0 maj 2026",
    "31.11.2026",
    "20260230",
    "12/31/2026",
    "13/2026",
    "2026-06-31 - 2026-07-31",
    "Q5 2026",
    "kvartal 0 2026",
  ],
  ...["v. 53 2025", "v. 0 2026", "v. 54 2026", "femte kvartalet 2026", "tredje halvåret 2026", "tertial 4 2026"],
  // Outside the years that are read.
  ...[
    "1899",
    "2200",
    "0026",
    "226",
    "12026",
    "1899-12-31",
    "2200-01-01",
    "före 1900",
    "läsåret 2199/00",
    "vintern 2199/2200",
    "årsskiftet 2199/00",
    "v. 1 1901 - v. 1 2200",
  ],
  // The wrong way round.
  ...["2026-2024", "2026-06-30 – 2026-01-01", "mars-januari 2026", "december-januari 2026", "hösten/våren 2026"],
  ...["30-1 mars 2026", "Q3-Q1 2026", "från 2026 till 2024", "vintern 2026-2025", "v. 14-12 2026"],
  // More than one meaning.
  ...[
    "3/4/2026",
    "03-04-2026",
    "vintern 2025",
    "jul 2026",
    "jul. 2026",
    "12-11-2026",
    "12/11/2026",
    "vintern 2025-2027",
    "våren 2025-2026",
    "våren 2025 - 2026",
    "mars 2025/2026",
    "årsskiftet 2026",
  ],
  ...["mandatperioden", "under mandatperioden", "mandatperioden 2022", "ett kvartal 2026", "två halvår 2026"],
  // A length of time is no time.
  ...["12 månader", "ett år", "P1Y", "de kommande fem åren", "en femårig period"],
  // Too little.
  ...[
    "",
    " ",
    ".",
    "-",
    "?",
    "12",
    "mars",
    "våren",
    "31 maj",
    "22 november",
    "kvartal 3",
    "v. 12",
    "VT",
    "senast",
    "före",
  ],
  // Words beyond those that are known.
  ...["2026 kanske", "2026?", "ca 2026", "omkring 2026", "2026 (preliminärt)", "inte 2026", "2026-03-31T00:00:00Z"],
  ...[
    "på kort och lång sikt",
    "reviderad (denna version)",
    "snarast",
    "så snart som möjligt",
    "vid behov",
    "TBD",
    "i år",
  ],
  ...[
    "2026-03-31 kl. 12",
    "mars 2026 mars 2026",
    "löpandeband 2026x",
    "från",
    "med början",
    "med början snart",
    "årligen från snart",
    "2026-03-",
  ],
  ...["constructor", "__proto__ 2026", `${" ".repeat(197)}2026`],
];

describe("readWhen", () => {
  it.each(periods.flatMap(([first, last, texts]) => texts.map((text) => [text, first, last] as const)))(
    "reads %j as %s to %s",
    (text, first, last) => {
      expect(readWhen(text)).toEqual({ kind: "period", first, last });
    },
  );

  it.each(open.flatMap(([first, texts]) => texts.map((text) => [text, first] as const)))(
    "reads %j as open, from %s",
    (text, first) => {
      expect(readWhen(text)).toStrictEqual(first === undefined ? { kind: "open" } : { kind: "open", first });
    },
  );

  it.each(recurring.flatMap(([months, texts]) => texts.map((text) => [text, months] as const)))(
    "reads %j as coming again, every %s months",
    (text, months) => {
      expect(readWhen(text)).toStrictEqual(
        months === undefined ? { kind: "recurring" } : { kind: "recurring", months },
      );
    },
  );

  it.each(placeholders)("reads %j as a form that was not filled in", (text) => {
    expect(readWhen(text)).toEqual({ kind: "placeholder" });
  });

  it.each(unreadables)("does not guess at %j", (text) => {
    expect(readWhen(text)).toEqual({ kind: "unreadable" });
  });

  it("reads at most 200 characters", () => {
    expect(readWhen(`${" ".repeat(196)}2026`).kind).toBe("period");
    expect(readWhen(`löpande ${"arbete ".repeat(30)}`).kind).toBe("unreadable");
  });
});

const pieces = [
  ...[
    "2024",
    "2026",
    "26",
    "03",
    "31",
    "3",
    "XX",
    "-",
    "/",
    ".",
    " ",
    " ",
    " ",
    "–",
    ":a",
    "Q",
    "v.",
    "kvartal",
    "halvåret",
  ],
  ...[
    "våren",
    "vintern",
    "HT",
    "mars",
    "jul",
    "maj",
    "den",
    "till",
    "från",
    "senast",
    "före",
    "slutet av",
    "med början",
  ],
  ...["första", "löpande", "årligen", "och", "framåt", "vecka", "under", "mandatperioden", "årsskiftet", "a\u030a"],
];
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 250 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((list) => list.join("")),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((list) => list.join(" ")),
);

describe("readWhen, whatever it is given", () => {
  it("does not throw, and gives periods of real days in order", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const when: When = readWhen(text);
        if (when.kind === "open" && when.first !== undefined) expect(isDay(when.first)).toBe(true);
        if (when.kind !== "period") return;
        expect(isDay(when.first) && isDay(when.last)).toBe(true);
        expect(when.first <= when.last).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("reads every day back from the ways to write it", () => {
    const date = fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
    const swedish = new Intl.DateTimeFormat("sv", { dateStyle: "long", timeZone: "UTC" });
    const english = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(date, (any) => {
        const day = any.toISOString().slice(0, 10);
        const [year, month, dayOfMonth] = day.split("-").map(Number);
        for (const text of [day, swedish.format(any), english.format(any), `${dayOfMonth}/${month} ${year}`]) {
          expect(readWhen(text), text).toEqual({ kind: "period", first: day, last: day });
        }
      }),
    );
  });
});

describe("work that goes on", () => {
  it.each([
    ["Löpande, klart senast 2020-12-31", "2020-12-31"],
    ["löpande 2018-2019", "2019-12-31"],
    ["löpande t.o.m. 2026", "2026-12-31"],
    ["Löpande under 2026", "2026-12-31"],
    ["pågår till 2027", "2027-12-31"],
  ])("%s ends %s", (words, last) => {
    expect(readWhen(words)).toMatchObject({ kind: "period", last });
  });

  it.each(["Löpande", "fortlöpande under handlingsplanens gällandetid"])("%s names no end", (words) => {
    expect(readWhen(words)).toEqual({ kind: "open" });
  });
});
