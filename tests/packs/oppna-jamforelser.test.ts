import { expect, test } from "vitest";
import { defaultPacks, packs, packsByPlace } from "../../src/packs/index.ts";

const { default: pack } = await packs["oppna-jamforelser"]();

test("is practice, chosen by those who want it", () => {
  expect(new Set(pack.requirements.map(({ level }) => level))).toEqual(new Set(["practice"]));
  expect(pack.requirements.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(defaultPacks).not.toContain("oppna-jamforelser");
  expect(Object.values(packsByPlace).flat()).not.toContain("oppna-jamforelser");
});

test("asks for an agreement with each sort of partner that the survey of 2024 asks for, and cites its result", () => {
  const agreements = pack.requirements.filter(({ rule }) => rule === "partner-agreement-current");
  const share = (text: string) => /2024(?: hade|,)\s(\d+) (?:procent|per cent)/.exec(text)?.[1];
  expect(agreements.map(({ with: { type, months }, why }) => [type, months, share(why.sv), share(why.en)])).toEqual([
    ["womens-shelter", 24, "37", "37"],
    ["police", 24, "28", "28"],
    ["primary-care", 24, "19", "19"],
    ["adult-psychiatry", 24, "18", "18"],
    ["emergency-care", 24, "14", "14"],
    ["youth-clinic", 24, "23", "23"],
  ]);
});

test("calls the limit verified for agreements, where it was read, and not for routines, where it is only remembered", () => {
  for (const { id, rule, basis } of pack.requirements) {
    const verified = basis.map(({ verified }) => verified);
    expect(verified, id).toEqual(rule === "routines-current" ? ["text", "unverified"] : ["text"]);
  }
});
