import { describe, expect, test } from "vitest";
import { languages } from "../../src/core/text/language.ts";
import { joinList, splitList } from "../../src/tables/list-cell.ts";
import { ownerText, readOwner } from "../../src/tables/owner-cell.ts";
import fc from "../support/fuzz/fc.ts";

/** Texts of the characters that matter to cells, as a plan has them: not blank, and without blanks around them. */
const words = fc
  .string({ unit: fc.constantFrom("a", "å", " ", ";", "\\", "|", "\n", ":", ",", "enhet", "funktion:"), minLength: 1 })
  .map((text) => text.trim())
  .filter(Boolean);

describe("several texts in a cell", () => {
  test.each([
    [["Polisen", "Region Örebro län"], "Polisen; Region Örebro län"],
    [["Polisen"], "Polisen"],
    [[], ""],
    [["a; b", "c"], "a\\; b; c"],
    [["rad 1\nrad 2"], "rad 1\\\nrad 2"],
    [["G:\\gemensam\\", "b"], "G:\\gemensam\\\\; b"],
    [["G:\\gemensam\\"], "G:\\gemensam\\"],
  ])("%j are written as %j and read again", (texts, cell) => {
    expect(joinList(texts)).toBe(cell);
    expect(splitList(cell)).toEqual(texts);
  });

  test("may be written below one another, with blanks and with separators to spare", () => {
    expect(splitList(" Polisen ;Regionen\r\nKvinnojouren\n\n;")).toEqual(["Polisen", "Regionen", "Kvinnojouren"]);
    expect(splitList("\\\\server\\mapp")).toEqual(["\\\\server\\mapp"]);
  });

  test("come back whatever they are", () => {
    fc.assert(
      fc.property(fc.array(words), (texts) => {
        expect(splitList(joinList(texts))).toEqual(texts);
      }),
    );
  });
});

describe("someone responsible in a cell", () => {
  test("is a text as it is, or parts by their names", () => {
    const owner = { function: "enhetschef", unit: "IFO", role: "samordnar" };
    expect(ownerText("Socialchefen", "sv")).toBe("Socialchefen");
    expect(ownerText(owner, "sv")).toBe("funktion: enhetschef | enhet: IFO | roll: samordnar");
    expect(ownerText(owner, "en")).toBe("function: enhetschef | unit: IFO | role: samordnar");
    expect(readOwner("Funktion:enhetschef|ENHET : IFO")).toEqual({ function: "enhetschef", unit: "IFO" });
  });

  test("stays a text where it is no parts, in full", () => {
    for (const text of ["Chef: vakant", "Socialnämnden | Skolnämnden", "enhet: IFO | eller någon annan"])
      expect(readOwner(text)).toBe(text);
  });

  test("comes back whatever it is", () => {
    const owner = fc.oneof(
      words,
      fc
        .record({ function: words, unit: words, role: words }, { requiredKeys: [] })
        .filter((owner) => Object.keys(owner).length > 0),
    );
    fc.assert(
      fc.property(owner, fc.constantFrom(...languages), (owner, language) => {
        expect(readOwner(ownerText(owner, language))).toEqual(owner);
      }),
      { numRuns: 1000 },
    );
  });
});
