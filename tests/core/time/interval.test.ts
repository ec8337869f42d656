import { describe, expect, it } from "vitest";
import { readInterval, readRecurrence } from "../../../src/core/time/interval.ts";
import fc from "../../support/fuzz/fc.ts";

const months: readonly (readonly [number, readonly string[]])[] = [
  [1, ["månadsvis", "varje månad", "en gång i månaden", "1 månad", "P1M", "monthly", "every month", "once a month"]],
  [2, ["varannan månad", "var annan månad", "sex gånger per år", "every other month", "every two months"]],
  [3, ["kvartalsvis", "varje kvartal", "en gång per kvartal", "fyra gånger om året", "4 ggr/år", "P3M", "quarterly"]],
  [4, ["varje tertial", "tertialvis", "tre gånger per år"]],
  [
    6,
    [
      "halvårsvis",
      "varje halvår",
      "varje termin",
      "en gång per termin",
      "två gånger per år",
      "2 ggr per år",
      "två gånger årligen",
    ],
  ],
  [6, ["var 6:e månad", "var sjätte månad", "var 6 månad", "P6M", "ett halvår", "twice a year", "every 6 months"]],
  [12, ["årligen", "Årligen.", "ÅRLIGEN", "a\u030arligen", "årlig", "årlig uppföljning", "varje år", "varje  \n år"]],
  [12, ["en gång per år", "en gång om året", "En gång/år", "1 gång per år", "1 ggr/år", "minst en gång per år"]],
  [12, ["en gång årligen", "en gång varje år", "vart år", "varje höst", "varje november", "årligen i november"]],
  [12, ["12 månader", "12 mån", "tolv månader", "ett år", "1 år", "var tolfte månad", "P1Y", "p1y", "P12M", "P1Y0M"]],
  [12, ["yearly", "annually", "every year", "each year", "once a year", "once per year", "every 12 months", "1 year"]],
  // Nora, Kramfors, Uppsala and Nacka.
  [12, ["skall revideras årligen", "ska uppdateras varje år", "uppdateras varje år", "planen ska revideras årligen"]],
  [12, ["följs upp och utvärderas varje år", "avstämning en gång per år"]],
  [12, ["löpande, dock minst en gång per år", "vid behov, men minst varje år", "Löpande och minst årligen"]],
  [18, ["P1Y6M", "18 månader", "var 18:e månad"]],
  [24, ["vartannat år", "Vart annat år", "uppföljning vartannat år", "en gång vartannat år", "två år", "24 months"]],
  [24, ["every second year", "every two years", "every other year", "once every two years", "every 2 years", "P2Y"]],
  [36, ["vart tredje år", "vart 3:e år", "every third year", "every three years"]],
  [
    48,
    ["vart fjärde år", "vart 4:e år", "varje mandatperiod", "Vid varje ny mandatperiod", "en gång per mandatperiod"],
  ],
  [48, ["inför varje mandatperiod", "every four years", "every mandate period", "P4Y"]],
  [240, ["240 månader", "20 år", "P20Y"]],
];

describe("readInterval", () => {
  it.each(months.flatMap(([every, texts]) => texts.map((text) => [text, every] as const)))(
    "reads %j as every %i months",
    (text, every) => {
      expect(readInterval(text)).toEqual({ kind: "every", months: every });
    },
  );

  it.each([
    ...["löpande", "Löpande.", "lo\u0308pande", "fortlöpande", "kontinuerligt", "Kontinuerlig översyn", "ständigt"],
    ...["revideras löpande", "ska uppdateras kontinuerligt", "fortlöpande under handlingsplanens gällandetid"],
    ...["ongoing", "continuously", "is reviewed continuously"],
  ])("reads %j as all the time", (text) => {
    expect(readInterval(text)).toEqual({ kind: "continuous" });
  });

  it.each([
    // No unit, no number, or a day.
    ...[
      "",
      " ",
      "12",
      "1",
      "ett",
      "år",
      "mandatperiod",
      "en gång",
      "varje",
      "2026",
      "2026-03-31",
      "vartannat",
      "P",
      "P1",
    ],
    // Nothing, or absurdly long.
    ...["0 månader", "0 gånger per år", "P0Y", "P0M", "var 0:e månad", "241 månader", "21 år", "P21Y", "999 år"],
    // No whole number of months.
    ...["fem gånger per år", "24 gånger per år", "varje vecka", "P2W", "P14D", "P1Y2W", "P1,5Y", "PT1H", "1,5 år"],
    // Two meanings.
    ...["biannually", "bimonthly", "två år 12 månader"],
    // Words beyond those that are known.
    ...[
      "vid behov",
      "årligen eller vid behov",
      "årligen kanske",
      "inte årligen",
      "löpandeband",
      "arligen",
      "-12 månader",
    ],
    ...["de kommande fem åren", `${" ".repeat(200)}årligen`],
  ])("does not guess at %j", (text) => {
    expect(readInterval(text)).toBeUndefined();
  });

  it("gives a whole number of months from 1 to 240 and never throws", () => {
    const words = [
      "varje",
      "var",
      "P",
      "Y",
      "M",
      "0",
      "9",
      "12",
      ":e",
      "år",
      "månad",
      "gånger",
      "per",
      "sex",
      "löpande",
      " ",
    ];
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fc.constantFrom(...words)).map((list) => list.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const interval = readInterval(any);
        if (interval?.kind !== "every") return;
        expect(Number.isInteger(interval.months)).toBe(true);
        expect(interval.months).toBeGreaterThanOrEqual(1);
        expect(interval.months).toBeLessThanOrEqual(240);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([1, 2, 3, 4, 6, 12])("reads %i times a year as twelve months shared by them", (count) => {
    expect(readInterval(`${count} gånger per år`)).toEqual({ kind: "every", months: 12 / count });
  });
});

describe("readRecurrence", () => {
  it.each(["12 månader", "ett år", "P1Y", "2026"])("does not take %j, a length of time, to come again", (text) => {
    expect(readRecurrence(text)).toBeUndefined();
  });

  it("takes what goes on all the time to have no end, even with a shortest interval", () => {
    expect(readRecurrence("löpande, minst årligen")).toEqual({ kind: "continuous" });
  });

  it("reads what comes again as readInterval does", () => {
    expect(readRecurrence("vartannat år")).toEqual({ kind: "every", months: 24 });
  });
});
