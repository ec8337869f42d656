import { describe, expect, test } from "vitest";
import { placeIn } from "../../src/page/suggest/place.ts";
import { fieldAt, type Known, suggest } from "../../src/page/suggest/suggest.ts";

const known: Known = { spelling: "sv", language: "sv", areas: ["Skydd och stöd"], packs: ["orebro-lan-2015"] };

/** What is offered where the bar stands. */
function offered(text: string, more: Partial<Known> = {}) {
  const [before = "", after = ""] = text.split("|");
  const found = suggest(before, after, { ...known, ...more });
  return { typed: found?.typed, labels: found?.entries.map(({ label }) => label) };
}

describe("what may be written", () => {
  test.each([
    ["at the top", "plankoll: 1\nti|", ["titel", "kommun", "mål"], ["plankoll", "datum"]],
    ["above what is there already", "ti|\nkommun: Nora\n", ["titel"], ["kommun"]],
    ["in a mapping", "antagen:\n  organ: KF\n  da|", ["datum", "diarienummer"], ["organ", "titel"]],
    ["in a list", "mål:\n  - id: M1\n    ti|", ["titel", "aktiviteter"], ["id", "kommun"]],
    ["at the first key of a list's entry", "mål:\n  - |", ["id", "titel"], ["kommun"]],
    ["in a list that stands under its key's first letter", "mål:\n- id: M1\n  ti|", ["titel"], ["id", "kommun"]],
    [
      "deep down",
      "mål:\n  - id: M1\n    aktiviteter:\n      - titel: x\n        st|",
      ["status", "klart_senast"],
      ["titel", "aktiviteter"],
    ],
    ["in the second entry", "mål:\n  - id: M1\n    titel: x\n  - id: M2\n    ti|", ["titel"], ["id"]],
    [
      "after a list",
      "mål:\n  - id: M1\n    aktiviteter:\n      - titel: x\n    ans|",
      ["ansvarig"],
      ["aktiviteter", "id", "status"],
    ],
    ["in English", "goals:\n  - title: x\n    ind|", ["indikator"], ["titel"]],
    ["between braces", "antagen: { organ: KF, da|", ["datum"], ["organ"]],
    ["with a comment before it", "antagen:\n  # när\n  |\n", ["datum", "organ"], []],
    ["past a list that stands below", "ti|\nmål:\n  - titel: x\nkommun: Nora\n", ["titel"], ["mål", "kommun"]],
    ["which are not those of the things below", "ti|\nmål:\n  - id: M1\n    titel: x\n", ["titel"], ["mål"]],
    ["nor those of the next mapping", "revidering:\n  |\nuppföljning:\n  senast: 2026\n", ["senast"], ["kommun"]],
    ["after a wider dash", "mål:\n  - id: M1\n  -   id: M2\n      ti|", ["titel"], ["id", "kommun"]],
    [
      "deep down after a wider dash",
      "mål:\n  - id: M1\n  -   id: M2\n      aktiviteter:\n        - st|",
      ["status"],
      ["aktiviteter", "kommun"],
    ],
  ])("is the keys that are not there yet, %s", (_, text, some, none) => {
    const { labels = [] } = offered(text);
    expect(labels).toEqual(expect.arrayContaining(some));
    expect(labels.filter((label) => none.includes(label))).toEqual([]);
  });

  test.each([
    ["of a closed list", "aktiviteter:\n  - titel: x\n    status: på|", "på", ["pågår", "klar"]],
    ["within brackets", "mål:\n  - perspektiv: [barn, vu|", "vu", ["barn", "vuxen", "våldsutövare"]],
    ["in a list of words", "mål:\n  - perspektiv:\n      - ba|", "ba", ["barn"]],
    ["between braces", "aktiviteter:\n  - { titel: x, status: kl|", "kl", ["klar"]],
    ["of municipalities", "plankoll: 1\nkommun: Upp|", "Upp", ["Upplands-Bro", "Uppsala"]],
    ["of packs", "överenskommelser: [|", "", ["orebro-lan-2015"]],
    ["of focus areas", "mål:\n  - fokusområden: Sk|", "Sk", ["Skydd och stöd"]],
    ["with a space in it", "mål:\n  - fokusområden: Skydd oc|", "Skydd oc", ["Skydd och stöd"]],
  ])("is the values %s", (_, text, typed, some) => {
    const found = offered(text);
    expect(found.typed).toBe(typed);
    expect(found.labels).toEqual(expect.arrayContaining(some));
  });

  test("has the names of the plan's spelling, and what they are for in the reader's language", () => {
    expect(offered("|", { spelling: "en" }).labels).toContain("municipality");
    const english = suggest("", "", { ...known, language: "en" })?.entries.find(({ label }) => label === "kommun");
    expect(english?.about).toMatch(/municipality/i);
  });

  test("is nothing where the schema knows of nothing", () => {
    expect(offered("okänt:\n  |").labels).toBeUndefined();
    expect(offered("titel: |").labels).toEqual([]);
    // What is a key of activities is none of goals.
    expect(offered("mål:\n  - { status: kl|").labels).toBeUndefined();
  });

  test("goes on with what stands in it", () => {
    const text = (label: string) =>
      suggest("plankoll: 1\n", "", known)?.entries.find((one) => one.label === label)?.text;
    expect([text("titel"), text("antagen"), text("mål")]).toEqual(["titel: ", "antagen:\n  ", "mål:\n  - "]);
    expect(text("överenskommelser")).toBe("överenskommelser: ");
    const inBraces = suggest("{ plankoll: 1, ant", "", known)?.entries.find(({ label }) => label === "antagen");
    expect(inBraces?.text).toBe("antagen: ");
  });
});

test("a key is known by either name, with both", () => {
  expect(fieldAt(["mål", "aktiviteter", "ansvarig"], known)).toMatchObject({
    english: "responsible",
    swedish: "ansvarig",
  });
  expect(fieldAt(["goals", "activities", "responsible"], known)).toMatchObject({ name: "ansvarig" });
  expect(fieldAt(["mål", "kommun"], known)).toBeUndefined();
});

test("a place is read from lines, whatever is wrong with the YAML around it", () => {
  expect(placeIn('mål: [\n"titel": x\nantagen:\n  organ: "KF\n  da').parents).toEqual(["antagen"]);
});
