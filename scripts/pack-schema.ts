import { levels } from "../src/core/pack.ts";
import type { Rule } from "../src/core/rule.ts";
import { severities } from "../src/core/severity.ts";

const localised = {
  type: "object",
  required: ["sv", "en"],
  properties: { sv: { type: "string" }, en: { type: "string" } },
  additionalProperties: false,
};
const day = { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" };
const id = { type: "string", pattern: "^[a-z0-9][a-z0-9-]*$" };

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
    verified: {
      enum: ["text", "secondary", "unverified"],
      description: "How the citation was checked: against the text, against somebody's account, or not.",
    },
  },
  additionalProperties: false,
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
