import { readFileSync } from "node:fs";
import packSchema from "../../../schemas/pack.schema.json" with { type: "json" };
import fc from "./fc.ts";
import { arbitraryOf, type Schema, type Value } from "./from-schema.ts";
import { mutantsOf } from "./mutants.ts";
import { planValues, written } from "./plans.ts";

const texts: Readonly<Record<string, readonly string[]>> = {
  id: ["ett", "tva", "tre", "valid"],
  area: ["ett", "tva", "borta"],
  focusArea: ["ett", "tva", "borta"],
  standsFor: ["skydd-stod", "rattsprocess", "borta"],
  pack: ["orebro-lan-2015", "eget"],
  sameDutyAs: ["eget/ett", "eget/tva", "plan-basics/valid", "borta"],
  gather: ["grupp"],
  act: ["SFS 2025:400", "SFS 2001:453", "SOSFS 2014:4"],
  number: ["2001:453", "2025:400"],
  ceased: ["2025-07-01", "2019"],
  kinds: ["action-plan", "guideline"],
  topics: ["protection", "mapping"],
};
const words = ["barn", "*bedömning", "vård$", "hedersrelaterat", "kvinnor med", "<b>", "=1+1", "xx", "**", "$$", "  "];
const others = ["Därför", "planen", "{{x}}", "=cmd|x", "<script>", "\u202e", "13 kap. 1 §", "socialnämnden"];

/** Packs that the schema allows. */
const valid = arbitraryOf(packSchema as unknown as Schema, (definition, key) => {
  if (definition === "object string")
    return fc.oneof<fc.Arbitrary<Value>[]>(planValues, planValues.map(written), fc.constant("- x"));
  if (definition !== "string") return undefined;
  if (key === "as-of") return fc.constantFrom("2026-11-22", "2016-03-01", "snart");
  return fc.constantFrom(...(texts[key] ?? [...words, ...others]));
});

// Not the big ones: to write them out anew takes longer than all the rest.
const files = ["../../../examples/own-pack.yaml", "../../../packs/plan-format.yaml"];
const real = files.map((file) => readFileSync(new URL(file, import.meta.url), "utf8"));

/** Packs by the schema, and packs in which something is broken. */
export const packTexts: fc.Arbitrary<string> = fc.oneof(valid.map(written), mutantsOf(real));
