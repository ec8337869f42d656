import type { PackFaultTexts } from "../pack-faults.ts";
import { didYouMean, either } from "./words.ts";

const shapes = {
  text: "a text",
  list: "a list",
  mapping: "keys with values",
  number: "a number",
  "yes-or-no": "true or false",
};
const forms = {
  id: "lower-case letters a–z, digits and hyphens",
  time: "a year, a month or a day, such as 2024, 2024-03 or 2024-03-31",
  day: "a day, such as 2026-11-22",
  county: "the county's code within quotation marks, such as “18”",
  fingerprint: "16 characters, 0–9 and a–f",
  other: "what plankoll schema pack describes",
};

export default {
  unmarked: () => "The file is not marked as a pack. Add the line “plankoll-pack: 1” at the top.",
  duplicateKey: ({ key, line }) => `“${key}” already stands on line ${line}. Remove one of them.`,
  unknownKey: ({ key, nearest, allowed }) =>
    `The key “${key}” is unknown.${nearest.length > 0 ? didYouMean(nearest) : allowed.length > 0 ? ` Here there can be ${either(allowed)}.` : " No key can stand here."}`,
  missingKey: ({ key, within }) => `“${key}” is missing${within ? ` under “${within}”` : ""}. Add the key.`,
  wrongType: ({ key, expected }) => `“${key}” should be ${shapes[expected]}.`,
  unknownValue: ({ key, value, nearest, allowed }) =>
    `“${value}” is no known value of “${key}”.${nearest.length > 0 ? didYouMean(nearest) : ` Choose ${either(allowed)}.`}`,
  wrongForm: ({ key, value, form }) => `“${value}” does not fit under “${key}”: it wants ${forms[form]}.`,
  tooFew: ({ key }) => `The list “${key}” is empty. Write at least one item.`,
  wrongValue: ({ key }) => `The value under “${key}” cannot be used. Compare with plankoll schema pack.`,
  examplePlan: () =>
    "The example's plan cannot be read here. Write it as keys under “plan”, or as a text after “plan: |”, without references (*) to other parts of the file.",
  duplicateId: ({ id, line }) => `The requirement “${id}” already stands on line ${line}. Give every one its own id.`,
} satisfies PackFaultTexts;
