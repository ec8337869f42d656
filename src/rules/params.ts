import { sectionKeys } from "../core/plan/sections.ts";

/** A value of one of the plan's closed lists; the schema of packs holds them under these names. */
export const oneOf = (list: "topic" | "perspective" | "horizon" | "documentKind" | "partnerType") => ({
  $ref: `#/$defs/${list}`,
});

export const listOf = (items: object, description: string) => ({ type: "array", items, minItems: 1, description });

export const localisedParam = {
  type: "object",
  required: ["sv", "en"],
  properties: { sv: { type: "string" }, en: { type: "string" } },
  additionalProperties: false,
};

/** Stems of words, as `hasStem` takes them. */
export const stemsParam = { type: "array", items: { type: "string", minLength: 2 }, minItems: 1 };

/** A number of months after which something is no longer new. */
export const monthsParam = { type: "integer", minimum: 1 };

/** JSON Schema of each part of `Evidence`. */
export const evidenceParams = {
  topics: listOf(oneOf("topic"), "What bears one of these topics."),
  perspectives: listOf(oneOf("perspective"), "Goals and activities with one of these perspectives."),
  focusArea: { type: "string", description: "A partner whose duty this focus area is." },
  horizons: listOf(oneOf("horizon"), "Goals and activities that have all of these horizons between them."),
  partnerTypes: listOf(oneOf("partnerType"), "A partner of one of these types."),
  agreementWith: listOf(oneOf("partnerType"), "An agreement with a partner of one of these types."),
  documentKinds: listOf(oneOf("documentKind"), "A related document of one of these kinds."),
  groups: { ...stemsParam, description: "Words among the plan's target groups." },
  violence: { ...stemsParam, description: "Words among the plan's forms of violence." },
  reportedTo: { ...stemsParam, description: "Words among those to whom the follow-up is reported." },
  mentions: { ...stemsParam, description: "Words of which one, anywhere in what the plan says, is enough." },
  sections: listOf({ enum: sectionKeys }, "Parts of the plan, where they say something."),
};
