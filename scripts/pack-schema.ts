import planSchema from "../schemas/plan.schema.json" with { type: "json" };
import type { Rule } from "../src/core/judging/rule.ts";
import { levels } from "../src/core/pack/pack.ts";
import { severities } from "../src/core/pack/severity.ts";
import { verdicts } from "../src/core/pack/verdicts.ts";

const localised = {
  type: "object",
  required: ["sv", "en"],
  properties: { sv: { type: "string" }, en: { type: "string" } },
  additionalProperties: false,
};
const day = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
const id = { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" };

const words = { type: "array", items: { type: "string" }, minItems: 1 };

const basis = {
  type: "object",
  properties: {
    act: { type: "string", description: "The act with its number, such as SFS 2025:400." },
    section: {
      type: "string",
      description: "As lawyers write it, such as 13 kap. 1 §; left out where it is not known.",
    },
    from: { ...day, description: "First day, month or year in force." },
    to: { ...day, description: "Last day in force; left out while it is." },
    since: { ...day, description: "First day of the duty itself, where an earlier provision already asked the same." },
    level: { enum: levels },
    binds: { type: "string", description: "Whom it binds, such as socialnämnden." },
    severity: { enum: severities, description: "The severity while this basis is in force, where it differs." },
    says: { ...localised, description: "What it says, in your own words." },
    verified: {
      enum: ["text", "secondary", "unverified"],
      description: "How the citation was checked: against the text, against somebody's account, or not.",
    },
  },
  additionalProperties: false,
};

const examples = {
  type: "array",
  description: "Plans with the verdict that they should have; plankoll pack test tries them.",
  items: {
    type: "object",
    required: ["verdict", "plan"],
    properties: {
      verdict: { enum: verdicts },
      "as-of": { type: "string", description: "The day that the plan is judged on, such as 2026-11-22." },
      plan: { type: ["object", "string"], description: "A plan or part of one: as it is, or as a literal text (|)." },
    },
    additionalProperties: false,
  },
};

/** The plan's closed lists: the parameters of rules refer to them. */
const { topic, perspective, horizon, kind, partner } = planSchema.$defs;
const valuesOf = (list: { readonly enum: readonly (string | null)[] }) => ({ enum: list.enum.filter(Boolean) });
const closedLists = {
  topic: valuesOf(topic),
  perspective: valuesOf(perspective),
  horizon: valuesOf(horizon),
  documentKind: valuesOf(kind),
  partnerType: valuesOf(partner.properties.type),
};

/** The schema of a pack: which rules there are, and each one's parameters, come from the rules themselves. */
export function packSchema(rules: Readonly<Record<string, Pick<Rule, "params">>>): object {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "plankoll/pack.schema.json",
    title: "Plankoll pack",
    description: "Requirements as data: an agreement, a law or a house rule.",
    type: "object",
    required: ["plankoll-pack", "id", "edition", "title", "requirements"],
    properties: {
      "plankoll-pack": { const: 1 },
      id,
      edition: { type: "string" },
      title: localised,
      notice: localised,
      counties: {
        type: "array",
        items: { type: "string", pattern: "^\\d{2}$" },
        description: "Codes of the counties whose plans are judged by this pack when they name no agreement.",
      },
      municipalities: {
        type: "array",
        items: { type: "string", pattern: "^\\d{4}$" },
        description: "Codes of the municipalities whose plans are judged by this pack too when they name no agreement.",
      },
      crosswalk: {
        type: "array",
        description: "Which focus areas of other packs its own stand for.",
        items: {
          type: "object",
          required: ["area", "pack", "standsFor", "extent"],
          properties: { area: id, pack: id, standsFor: id, extent: { enum: ["whole", "part"] } },
          additionalProperties: false,
        },
      },
      focusAreas: {
        type: "array",
        items: {
          type: "object",
          required: ["id", "number", "title"],
          properties: { id, number: { type: "integer" }, title: localised },
          additionalProperties: false,
        },
      },
      defaults: {
        type: "object",
        properties: { level: { enum: levels }, addresses: { type: "array", items: { type: "string" } }, basis },
        additionalProperties: false,
      },
      requirements: { type: "array", minItems: 1, items: { $ref: "#/$defs/requirement" } },
    },
    additionalProperties: false,
    $defs: {
      ...closedLists,
      requirement: {
        type: "object",
        required: ["id", "title", "shows", "severity", "rule", "why", "fix"],
        properties: {
          id: { ...id, description: "Names the state that satisfies it." },
          title: localised,
          shows: { ...localised, description: "Completes “the plan does not show …”." },
          level: { enum: levels },
          severity: { enum: severities },
          basis: { type: "array", items: basis },
          addresses: { type: "array", items: { type: "string" } },
          when: {
            type: "object",
            description: "Applies only to plans like this.",
            properties: { kinds: words, topics: words, words },
            additionalProperties: false,
          },
          contentOnly: { type: "boolean", description: "Weighs less in a file without goals and activities." },
          sameDutyAs: { type: "string", description: "The requirement (pack/id) that asks the same." },
          gather: { type: "string", description: "Requirements with the same word here share one finding." },
          decides: localised,
          examples,
          rule: { enum: Object.keys(rules) },
          with: { type: "object" },
          why: localised,
          fix: localised,
        },
        additionalProperties: false,
        allOf: Object.entries(rules).map(([name, rule]) => ({
          if: { properties: { rule: { const: name } } },
          // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word
          then: { properties: { with: rule.params } },
        })),
      },
    },
  };
}
