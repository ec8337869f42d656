import { describe, expect, test } from "vitest";
import { fatesOf } from "../../../src/core/diff/fates.ts";
import { statementsOf } from "../../../src/core/diff/said.ts";
import { thingChanges } from "../../../src/core/diff/things.ts";
import { matchUndertakings } from "../../../src/core/diff/undertakings.ts";
import { focusAreasOf } from "../../../src/core/showing/focus-areas.ts";
import { documentOf } from "../../support/fuzz/judge.ts";

/** What became of the things of two plans on 22 November 2026; nothing in them is hidden. */
function fates(old: string, young: string) {
  const [before, after] = [old, young].map((text) => {
    const document = documentOf(`plankoll: 1\nkommun: Nora\n${text}`);
    return { document, statements: statementsOf(document.plan, focusAreasOf([])) };
  });
  if (!before || !after) throw new Error("There are two.");
  const same = (text: string) => text;
  return fatesOf(matchUndertakings(before, after), thingChanges(before, after), { hide: same, asOf: "2026-11-22" });
}

const activity = (fields: string) => `aktiviteter: [{ ${fields} }]\n`;

describe("an activity", () => {
  const due = (words: string, more = "") => activity(`titel: Stöd, klart_senast: ${words}${more}`);

  test.each([
    ["has been given more time", due("2026-06-30"), due("2027-06-30"), "postponed"],
    ["has been given all the time that there is", due("2026-06-30"), due("löpande"), "postponed"],
    ["has no time any more", due("2026-06-30"), activity("titel: Stöd"), "postponed"],
    ["has the time that it had", due("2026-06-30"), due("2026-06-30"), undefined],
    ["has the last day that it had, in other words", due("2026-06-30"), due("våren 2026"), undefined],
    ["has less time", due("2026-06-30"), due("2026-05-31"), undefined],
    ["has been given a time", activity("titel: Stöd"), due("2027-06-30"), undefined],
    ["has been given a time instead of all that there is", due("löpande"), due("2027-06-30"), undefined],
    ["is done", due("2026-06-30"), due("2027-06-30", ", status: klar"), undefined],
    ["is cancelled", due("2026-06-30"), due("2027-06-30", ", status: avbruten"), "cancelled"],
    ["is gone", due("2026-06-30"), activity("titel: Jour"), "dropped"],
  ])("that %s", (_, old, young, fate) => expect(fates(old, young).fateOf("stöd")).toBe(fate));
});

test("a goal is postponed as an activity is", () => {
  const goal = (due: string) => `mål: [{ titel: Trygghet, klart_senast: ${due} }]\n`;
  expect(fates(goal("2026-06-30"), goal("2027-06-30")).fateOf("trygghet")).toBe("postponed");
  expect(fates(goal("2026-06-30"), goal("2026-05-31")).fateOf("trygghet")).toBeUndefined();
});

describe("what a thing of the old edition is called in findings on the new one", () => {
  test.each([
    ["an activity that has been given an id", activity("titel: Stöd"), activity("id: A1, titel: Stöd"), "stöd", "a1"],
    [
      "an activity that is almost the same",
      activity("titel: Stödgrupper"),
      activity("titel: Stödgrupp"),
      "stödgrupper",
      "stödgrupp",
    ],
    [
      "a partner that is almost the same",
      "samverkansparter: [{ namn: Kvinnojouren i Nora }]\n",
      "samverkansparter: [{ namn: Kvinnojouren Nora }]\n",
      "kvinnojouren i nora",
      "kvinnojouren nora",
    ],
    ["what stands in both", activity("titel: Stöd"), activity("titel: Stöd"), "stöd", "stöd"],
    // The plan itself has no name; neither has an activity without id and title.
    ["the plan", activity("ansvarig: IFO"), activity("id: A1, ansvarig: IFO"), "", ""],
    [
      "the plan, where things are new and gone",
      "rutiner: [{ titel: A }]\n",
      "samverkansparter: [{ namn: B }]\n",
      "",
      "",
    ],
  ])("%s", (_, old, young, item, expected) => expect(fates(old, young).newItem(item)).toBe(expected));

  test("what is gone has no name that is another thing's", () => {
    const { newItem } = fates(activity("titel: Stöd"), activity("titel: Utbildning"));
    expect(["", "stöd", "utbildning"]).not.toContain(newItem("stöd"));
  });
});

test("what is new is so by its name; what has none is not taken for the plan", () => {
  const { isAdded } = fates("", "aktiviteter: [{ titel: Stöd }, { ansvarig: IFO }]\n");
  expect([isAdded("stöd"), isAdded("jour"), isAdded("")]).toEqual([true, false, false]);
});

test("what has no name and is gone is not taken for the plan either", () => {
  expect(fates(activity("ansvarig: IFO"), "").fateOf("")).toBeUndefined();
});
