import { expect, test } from "vitest";
import { findSubject } from "../../src/explain/find-subject.ts";
import { packOf, requirementOf } from "../support/pack.ts";

const adopted = requirementOf({ id: "adopted" });
const named = requirementOf({ id: "contact-named" });
const basics = packOf([adopted, named], { id: "basics" });
const county = packOf([named], { id: "county" });
const find = (id: string) => findSubject(id, [basics, county], ["adopted", "topic-shown"]);

test("a requirement is found by its full id, and by its short one where only one pack has it", () => {
  const expected = { subject: { kind: "requirement", pack: basics, requirement: adopted } };
  expect(find("basics/adopted")).toEqual(expected);
  expect(find("adopted")).toEqual(expected);
  expect(find(" Adopted ")).toEqual(expected);
});

test("a short id that two packs have is several", () => {
  expect(find("contact-named")).toEqual({ several: ["basics/contact-named", "county/contact-named"] });
  expect(find("county/contact-named")).toEqual({
    subject: { kind: "requirement", pack: county, requirement: named },
  });
});

test("a rule is found by its id, and with rule/ before it even where a requirement has the same", () => {
  expect(find("topic-shown")).toEqual({ subject: { kind: "rule", id: "topic-shown" } });
  expect(find("rule/adopted")).toEqual({ subject: { kind: "rule", id: "adopted" } });
});

test("a pack is found by its id", () => {
  expect(find("county")).toEqual({ subject: { kind: "pack", pack: county } });
});

test("what is unknown has the nearest of all ids", () => {
  expect(find("adoptd")).toEqual({ nearest: ["adopted"] });
  expect(find("basics/adoptd")).toEqual({ nearest: ["basics/adopted"] });
  expect(find("topic-show")).toEqual({ nearest: ["topic-shown"] });
  expect(find("conty")).toEqual({ nearest: ["county"] });
  expect(find("rule/adoptd")).toEqual({ nearest: ["rule/adopted"] });
  expect(find("något helt annat")).toEqual({ nearest: [] });
});
