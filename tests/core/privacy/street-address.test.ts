import { describe, expect, test } from "vitest";
import { addressesIn, maskAddresses } from "../../../src/core/privacy/street-address.ts";
import { ends } from "../../support/ends.ts";

/** No real addresses: the streets and properties are named after examples. */
const found = (text: string) => addressesIn(text, "Nora").map(({ start, end }) => text.slice(start, end));

describe("an address", () => {
  test.each([
    ["Boendet på Exempelgatan 12 är nytt", "Exempelgatan 12"],
    ["Exempelvägen 3 B, Nora", "Exempelvägen 3 B"],
    ["Exempelgränd 1a", "Exempelgränd 1a"],
    ["exempelgatan 12", "exempelgatan 12"],
    ["Exempelbacken 2", "Exempelbacken 2"],
    ["På Exempel Exempelssons väg 5", "På Exempel Exempelssons väg 5"],
    ["vid Stora gatan 4–6", "Stora gatan 4"],
    ["Stora gatan 4", "Stora gatan 4"],
    // A name has three words at most.
    ["Se Nya Exempel Exempel Exempelssons väg 5", "Exempel Exempel Exempelssons väg 5"],
    ["kvarteret Exempel 3", "Exempel 3"],
    ["Fastigheten Exempel 1:23", "Fastigheten Exempel 1:23"],
    ["i Nora Exempel 1:12", "Nora Exempel 1:12"],
    ["Nora 12:34", "Nora 12:34"],
    // What counts may stand in the next sentence, or after a comma.
    ["Exempelgatan 3. Personer som bor där", "Exempelgatan 3"],
    ["Exempelgatan 3, personer som bor där", "Exempelgatan 3"],
    // Only what stands right after the number is a staircase.
    ["Exempelgatan 12, B", "Exempelgatan 12"],
    ["Exempelgatan 12 Bo", "Exempelgatan 12"],
    ["(Exempel Exempelssons väg 5)", "Exempel Exempelssons väg 5"],
    ["Se Nya Stora Exempel Prov 1:23", "Stora Exempel Prov 1:23"],
    ["i Exempel-Provby 1:12", "Exempel-Provby 1:12"],
    ["i Exempel-gården 1:12", "Exempel-gården 1:12"],
  ])("stands in: %s", (text, address) => expect(found(text)).toEqual([address]));

  test.each([
    "Box 123, 711 31 Nora",
    "Vägen 2026",
    "väg 50 genom länet",
    "Riksväg 50",
    "motorvägen 2 km bort",
    "på gatan 3 personer",
    "Arbetsplatsen 3",
    "Handlingsplan 2024",
    "SOSFS 2014:4",
    "SoL 5:11",
    "Dnr 12:34",
    "Mål 1:2",
    "Jouren 08:30",
    "Måndag 10:30",
    "Öppet 10:30",
    "Exempel 10:30",
    // The municipality counts only right before it.
    "I Nora visas Exempel 10:30",
    "Exempelgatan 3 personer",
    "Exempelvägen 2 km bort",
    "Exempelvägen 12% kortare",
    "Exempelvägen 12 % kortare",
    "Exempelvägen 12\u00a0% kortare",
    "exempelbacken 2",
    "eBacken 2",
    "eTjänst 1:12",
    "ExempelAB 1:12",
    // A year, not a number.
    "kvarteret Exempel 2026",
    "kvarteret Exempel A12",
    "kvarteret Exempel 3b",
  ])("does not: %s", (text) => expect(found(text)).toEqual([]));
});

test.each([
  "Exempelvägen 2026",
  "Exempelvägen. 12 platser finns",
  "Exempelvägen, 12 platser finns",
  "Exempelvägen (12 platser)",
  "Exempelvägen: 12 platser",
])("an address beside it makes none of %j", (text) => {
  expect(found(`${text}, se Provgatan 1`)).toEqual(["Provgatan 1"]);
});

test("an address is told to be a street's or a property's", () => {
  expect(addressesIn("Exempelgatan 12 i kvarteret Prov 3", "Nora")).toEqual([
    { kind: "street", certain: true, start: 0, end: "Exempelgatan 12".length },
    { kind: "property", certain: true, start: "Exempelgatan 12 i kvarteret ".length, end: 34 },
  ]);
});

test("A property is certain by the word before it or the municipality's name", () => {
  const certain = (text: string) => addressesIn(text, "Nora").map(({ certain }) => certain);
  expect(certain("fastigheten Exempel 1:23")).toEqual([true]);
  expect(certain("Nora 1:12")).toEqual([true]);
  expect(certain("Exempel 1:12")).toEqual([false]);
  expect(certain("Nora Exempel 1:12")).toEqual([true]);
  // It says nothing elsewhere in the text.
  expect(certain("Nora har mark. Ett hus i Exempel 1:12")).toEqual([false]);
  expect(certain("Exempel 1:12 i Nora")).toEqual([false]);
  expect(addressesIn("Exempel 1:12", undefined)).toMatchObject([{ certain: false }]);
});

test("A masked text shows the first letter alone", () => {
  expect(maskAddresses("På Exempelgatan 12 i Nora", "Nora")).toBe("På E… i Nora");
  expect(maskAddresses("Exempelgatan 12, Provgatan 3 och kvarteret Prov 3.", "Nora")).toBe("E…, P… och kvarteret P….");
  expect(maskAddresses("Möte i Nora", "Nora")).toBe("Möte i Nora");
});

test.each(["A 1:2 ", "Aa ", "Exempelgatan 1 "])(
  "A text of %j again and again takes time in proportion to its length",
  (part) => {
    // With an address, as a text that has nothing like one is not gone through.
    const text = `${part.repeat(400_000 / part.length)} Exempelgatan 1`;
    expect(ends(() => addressesIn(text, "Nora"))).toBe(true);
  },
);
