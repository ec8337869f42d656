import { describe, expect, test } from "vitest";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { discreetWords, tellsAddress } from "../../../src/core/privacy/discreet-words.ts";
import { protectedAddresses } from "../../../src/core/privacy/protected-addresses.ts";
import { parsePlan } from "../../../src/parse/document.ts";

/** No real addresses: the streets and properties are named after examples. */
function planOf(text: string): Plan {
  const parsed = parsePlan("nora.yaml", `kommun: Nora\n${text}`, { needsMark: false });
  if (parsed.kind !== "plan") throw new Error(parsed.kind);
  return parsed.document.plan;
}
const activity = (fields: string) => `aktiviteter:\n  - { ${fields} }\n`;
const found = (text: string) =>
  protectedAddresses(planOf(text)).map(({ masked, isShelter }) => `${masked} ${isShelter ? "is" : "may be"}`);

describe("an address is a sheltered home's, or may be,", () => {
  test.each([
    ["by the words beside it", activity("titel: Skyddat boende på Exempelgatan 12"), "E… is"],
    ["by another text of the same thing", activity("titel: Skyddat boende, beskrivning: På Exempelgatan 12"), "E… is"],
    [
      "by the tag of its thing",
      activity("titel: Besök, teman: [skyddat-boende], beskrivning: Exempelgatan 12"),
      "E… is",
    ],
    ["by words for what is near it", activity("titel: Besök kvinnojouren på Exempelgatan 12"), "E… may be"],
    ["by the name of its thing", "samverkansparter:\n  - { namn: Kvinnojouren, roll: Exempelgatan 12 }\n", "E… may be"],
    ["in a thing without a name", activity("beskrivning: Kvinnojouren har Exempelgatan 12"), "E… may be"],
    [
      "although another text of the thing, but not its title, names an office",
      activity("titel: Jouren, beskrivning: Exempelgatan 12, resultat: Möte i kommunhuset"),
      "E… may be",
    ],
    [
      "by its own words, although the thing is named after an office",
      activity("titel: Socialkontoret, beskrivning: Skyddat boende på Exempelgatan 12"),
      "E… is",
    ],
    ["where a designation of land is not certain", activity("titel: Skyddat boende i Exempel 1:23"), "E… may be"],
    ["the gravest of two", activity("titel: Skyddat boende i Exempel 1:23 och på Provgatan 2"), "P… is"],
    ["over the end of a line", `beskrivning: "Skyddat\\nboende på Exempelgatan\\n12"\n`, "E… is"],
    ["with spaces that do not break", "beskrivning: Skyddat\u00a0boende på Exempelgatan\u00a012\n", "E… is"],
    [
      "although something beside its title, by whatever key, names an office",
      activity("titel: Jouren, subtitle: Rådhuset, title_of_host: Rådhuset, beskrivning: Exempelgatan 12"),
      "E… may be",
    ],
    ["in the plan itself", "beskrivning: Skyddat boende på Exempelgatan 12\n", "E… is"],
  ])("%s", (_, text, address) => expect(found(text)).toEqual([address]));

  test.each([
    ["when nothing speaks of one", activity("titel: Möte på Exempelgatan 12")],
    ["when it is an office's", activity("titel: Kvinnojouren tar emot på socialkontoret på Exempelgatan 12")],
    [
      "when its thing is named after an office",
      activity("titel: Kvinnojouren i kommunhuset, beskrivning: Exempelgatan 12"),
    ],
    ["by what the plan says elsewhere of itself", "titel: Exempelgatan 12\nbeskrivning: Skyddat boende ordnas.\n"],
    ["by another thing", `${activity("titel: Skyddat boende")}  - { titel: Möte på Exempelgatan 12 }\n`],
    ["when it may as well be none", activity("titel: Kvinnojouren i Exempel 1:23")],
  ])("but not %s", (_, text) => expect(found(text)).toEqual([]));
});

describe("words are repeated", () => {
  const calm = discreetWords(planOf(activity("titel: Möte på Exempelgatan 12")));
  const grave = discreetWords(planOf(activity("titel: Skyddat boende på Exempelgatan 12")));

  test("as they are, where they hold nothing that anybody hides", () => {
    for (const text of ["Stöd till barn", "Möte på Exempelgatan 12", "år 2026"]) expect(calm(text)).toBe(text);
  });

  test("letter by letter, where they hold nothing that anybody hides", () => {
    // Neither composed nor with other digits.
    for (const text of ["Ha\u030alla i", "Vecka \uff14"]) expect([calm(text), grave(text)]).toEqual([text, text]);
  });

  test("without any address, where the plan tells one of a sheltered home's", () => {
    expect(grave("Kommunhuset, Provgatan 1")).toBe("Kommunhuset, P…");
  });

  test("without the addresses that they tell a sheltered home's with", () => {
    expect(calm("Skyddat boende: Provgatan 1")).toBe("Skyddat boende: P…");
    expect(calm("Kommunhuset: Provgatan 1")).toBe("Kommunhuset: Provgatan 1");
    expect([tellsAddress("Skyddat boende", "Nora"), tellsAddress("Provgatan 1", "Nora")]).toEqual([false, false]);
  });

  test("without personal numbers", () => {
    expect(calm("Barnet 18110101-0013")).toBe("Barnet 1811••••-••••");
    // Digits may be all that there is.
    expect(calm("181101010013")).toBe("1811••••••••");
  });

  test("without the plan's addresses in lower case, as items have them", () => {
    const two = discreetWords(planOf(activity("titel: Exempelgatan 12 och Exempel Exempelssons väg 5")));
    expect(two("möte på exempelgatan 12 och exempel exempelssons väg 5, 3 tr")).toBe("möte på e… och e…, 3 tr");
    expect(two("provgatan 1")).toBe("provgatan 1");
  });
});
