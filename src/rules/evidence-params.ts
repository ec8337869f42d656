import schema from "../../schemas/plan.schema.json" with { type: "json" };
import { sectionKeys } from "../core/showing.ts";

const { topic, perspective, horizon, kind, partner } = schema.$defs;
const listOf = (values: readonly (string | null)[], description: string) => ({
  type: "array",
  items: { enum: values.filter((value) => value !== null) },
  minItems: 1,
  description,
});

export const localisedParam = {
  type: "object",
  required: ["sv", "en"],
  properties: { sv: { type: "string" }, en: { type: "string" } },
  additionalProperties: false,
};

/** Stems of words, as `hasStem` takes them. */
export const stemsParam = { type: "array", items: { type: "string", minLength: 2 }, minItems: 1 };

export const perspectivesParam = listOf(perspective.enum, "Goals and activities with one of these perspectives.");
export const horizonsParam = listOf(horizon.enum, "Each of these is looked for.");

/** JSON Schema of each part of `Evidence`; the values are those of the plan's own closed lists. */
export const evidenceParams = {
  topics: listOf(topic.enum, "What bears one of these topics."),
  perspectives: perspectivesParam,
  focusArea: { type: "string", description: "A partner whose duty this focus area is." },
  partnerTypes: listOf(partner.properties.type.enum, "A partner of one of these types."),
  documentKinds: listOf(kind.enum, "A related document of one of these kinds."),
  groups: { ...stemsParam, description: "Words among the plan's target groups." },
  violence: { ...stemsParam, description: "Words among the plan's forms of violence." },
  sections: listOf(sectionKeys, "Parts of the plan, where they say something."),
};
