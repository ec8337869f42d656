import { describe, expect, test } from "vitest";
import { readAgreements, readBody, readMunicipality, readName, readTime, readTitle } from "../../src/init/answer.ts";
import { fileNameOf } from "../../src/init/file-name.ts";

test("a municipality is one of the 290, by name or code, and must be there", () => {
  expect(readMunicipality("nora kommun")).toMatchObject({ value: { code: "1884" } });
  expect(readMunicipality("1884")).toMatchObject({ value: { name: "Nora" } });
  expect(readMunicipality(" ")).toEqual({ fault: { id: "noMunicipality" } });
  expect(readMunicipality("Norra")).toMatchObject({
    fault: { id: "unknownMunicipality", nearest: expect.arrayContaining(["Nora"]) },
  });
});

describe("texts", () => {
  test("are one line, and may be left out", () => {
    expect(readTitle("  En\n plan ")).toEqual({ value: "En plan" });
    expect(readTitle(" ")).toEqual({ value: undefined });
  });

  test("hold no personal number and nothing to fill in", () => {
    expect(readTitle("18110101-0013")).toEqual({ fault: { id: "personalNumber" } });
    expect(readTitle("Plan 20XX")).toEqual({ fault: { id: "placeholder", value: "Plan 20XX" } });
  });

  test("of a function or a body name somebody", () => {
    expect(readName("Vakanssamordnaren")).toEqual({ value: "Vakanssamordnaren" });
    expect(readName("ej utsedd")).toEqual({ fault: { id: "nobody", value: "ej utsedd" } });
    expect(readName("18110101-0013")).toEqual({ fault: { id: "personalNumber" } });
  });

  test.each(["KS 2025/214", " Dnr 2025-214", "§ 236"])(
    "of a body cannot be where its decision stands, as “%s”",
    (words) => {
      expect(readBody(words)).toEqual({ fault: { id: "reference", value: words.trim() } });
      expect(readBody("Kommunfullmäktige")).toEqual({ value: "Kommunfullmäktige" });
    },
  );

  test.each(["2026-02-23", "mars 2026", "2026", "våren 2026"])("of a time can be “%s”", (words) => {
    expect(readTime(words)).toEqual({ value: words });
  });

  test.each(["snart", "löpande", "2026-02-30"])("of a time cannot be “%s”", (words) => {
    expect(readTime(words)).toEqual({ fault: { id: "notATime", value: words } });
  });
});

test("agreements are ids of known packs, with commas between them, each once", () => {
  const known = ["orebro-lan-2015", "orebro-kommun"];
  expect(readAgreements("Orebro-lan-2015, orebro-kommun,orebro-kommun", known)).toEqual({ value: known });
  expect(readAgreements(" , ", known)).toEqual({ value: undefined });
  expect(readAgreements("orebro-lan-2051", known)).toEqual({
    fault: { id: "unknownAgreement", value: "orebro-lan-2051", nearest: ["orebro-lan-2015"], known },
  });
});

test.each([
  ["Nora", "nora.yaml"],
  ["Upplands-Bro", "upplands-bro.yaml"],
  ["Östra Göinge", "ostra-goinge.yaml"],
  ["Malå", "mala.yaml"],
])("the plan of %s is %s", (name, file) => {
  expect(fileNameOf({ name })).toBe(file);
});
