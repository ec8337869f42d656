import { describe, expect, test } from "vitest";
import { isWithoutChange } from "../../../src/core/diff/diff.ts";
import { diff } from "../../support/diff.ts";

const by = (deadline: string) => `aktiviteter:\n  - { titel: Stöd, klart_senast: "${deadline}" }\n`;
const every = (interval: string) => `revidering:\n  intervall: "${interval}"\n`;
const mappedEvery = (interval: string) => `kartläggning:\n  - { datum: 2025, nästa: "${interval}" }\n`;
const responsible = (owner: string) => `aktiviteter:\n  - { titel: Stöd, ansvarig: ${owner} }\n`;

describe("what means the same is no change, and what does not is one", () => {
  test.each([
    ["a period in other words", by("våren 2026"), by("VT 2026"), by("hösten 2026")],
    ["what goes on without an end", by("löpande"), by("kontinuerligt"), by("från 2026")],
    ["what goes on from a time", by("från och med 2026"), by("2026 och framåt"), by("från 2027")],
    ["what goes on from a time", by("från 2026"), by("med början 2026"), by("2026")],
    ["what comes again", by("årligen"), by("varje år"), by("halvårsvis")],
    [
      "what comes again from a time",
      by("årligen med början 2026"),
      by("varje år från 2026"),
      by("halvårsvis med början 2026"),
    ],
    ["what comes again without a number of months", by("veckovis"), by("VECKOVIS"), by("dagligen")],
    ["words that name no time", by("när det går"), by("När  det går"), by("sedan")],
    ["an interval in other words", every("årligen"), every("12 månader"), every("vartannat år")],
    ["an interval in other words", every("löpande"), every("kontinuerligt"), every("årligen")],
    ["an interval that cannot be read", every("då och då"), every("DÅ och då"), every("ibland")],
    ["a time of a mapping", mappedEvery("2026"), mappedEvery("år 2026"), mappedEvery("2027")],
    [
      "whoever is responsible",
      responsible("Socialchef"),
      responsible("{ funktion: Socialchef }"),
      responsible("Rektor"),
    ],
    [
      "whoever is responsible",
      responsible("Socialnämnden"),
      responsible("{ enhet: Socialnämnden }"),
      responsible("{ enhet: Socialnämnden, roll: stödjer }"),
    ],
    ["nobody", responsible("vakant"), "aktiviteter:\n  - { titel: Stöd }\n", responsible("Rektor")],
    ["a municipality", "kommun: Nora\n", "kommun: Nora kommun\n", "kommun: Örebro\n"],
    [
      "a partner's focus area",
      "samverkansparter:\n  - { namn: Region, täcker: 3 }\n",
      "samverkansparter:\n  - { namn: Region, täcker: Skydd och stöd }\n",
      "samverkansparter:\n  - { namn: Region, täcker: 5 }\n",
    ],
  ])("%s", (_, old, same, other) => {
    expect([same, other].map((young) => isWithoutChange(diff(old, young)))).toEqual([true, false]);
  });

  test("the mark, which is no part of what the plan says, unless it stands in a thing", () => {
    const marked = (mark: string) => `aktiviteter:\n  - { titel: Stöd, plankoll: ${mark} }\n`;
    expect(isWithoutChange(diff(marked("1"), marked("2")))).toBe(false);
  });
});
