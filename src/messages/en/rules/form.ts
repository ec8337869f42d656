import type { RuleTexts } from "../../rule-texts.ts";
import { all, didYouMean, either, quoted } from "../words.ts";

const shapes = { text: "a text", list: "a list", mapping: "keys", number: "a number" };

export default {
  summary:
    "Looks for whether everything in the file can be read: keys and values are known, the municipality exists and the focus areas belong to a pack.",
  messages: {
    unknownKey: ({ key, nearest, under }) =>
      under
        ? `The key “${key}” is unknown here, so what stands there does not count. It belongs under ${either(under)}.`
        : `The key “${key}” is unknown, so what stands there does not count.${didYouMean(nearest)}`,
    unknownAlias: ({ name }) =>
      `This refers to “*${name}”, but nothing that is complete before this place is marked “&${name}”, so what should stand here has not been checked. Write it out, or mark what is meant.`,
    ignoredTag: ({ tag }) =>
      `What begins with an exclamation mark, “${tag}”, is not read: only what stands after it counts. Put straight quotation marks (") around the whole text, or remove “${tag}”.`,
    ignoredDirective: ({ directive }) =>
      `The line “${directive}” at the top of the file has no effect: the file is read as YAML 1.2. Remove the line.`,
    afterHash: () =>
      'What stands after the sign # on the line is not read. If it belongs to the text, put straight quotation marks (") around the whole of it.',
    duplicateKey: ({ key, first, line }) =>
      `“${key}” stands twice; the one that counts is “${first}” on line ${line}. Remove one of them.`,
    wrongType: ({ key, expected, found, inList, keys, first }) => {
      const [one = "title"] = keys;
      const unread = `but ${shapes[found]} ${found === "mapping" ? "stand" : "stands"} there, which could not be read`;
      if (expected === "list") {
        const dash =
          found === "mapping" && first
            ? `Put a dash before “${first}”`
            : "Write each part on a line of its own, after a dash";
        return `Under “${key}” there should be a list, ${unread}. ${dash}: “- ${first ?? one}: …”.`;
      }
      if (expected === "mapping")
        return inList
          ? `Every item of the list “${key}” should have keys, such as “${one}”, ${unread}. Write “- ${one}: …”.`
          : `Under “${key}” there should be keys, such as ${all(quoted(keys))}, ${unread}. Write for instance “${key}: { ${one}: … }”.`;
      return `Under “${key}” there should be ${shapes[expected]}, ${unread}.`;
    },
    unknownValue: ({ key, value, nearest, allowed, each, elsewhere }, about) =>
      elsewhere !== undefined
        ? `“${value}” is no known value of “${key}”. What is ongoing is written under ${about.key(elsewhere)}. Choose ${either(allowed)}.`
        : each.length > 1
          ? `“${value}” is no known value of “${key}”. Write several values as a list: “[${each.join(", ")}]”.`
          : `“${value}” is no known value of “${key}”.${nearest.length > 0 ? didYouMean(nearest) : ` Choose ${either(allowed.slice(0, 8))}${allowed.length > 8 ? " or others" : ""}.`}`,
    unknownAgreement: ({ value, nearest, known }) =>
      `There is no pack “${value}”, so the plan has not been checked against it.${didYouMean(nearest) || ` Choose ${either(known)}, or name the pack's file with --pack.`}`,
    wrongVersion: ({ value }) =>
      value === "1"
        ? "The version stands in quotation marks and is read as a text. Write it without: “plankoll: 1”."
        : `The file says that its format is version “${value}”. There is only version 1: write “plankoll: 1”.`,
    duplicateId: ({ id, line }) =>
      `The id “${id}” is already used on line ${line}. Give every goal and activity an id of its own.`,
    noMunicipality: (_, { key }) =>
      `The plan names no municipality. Write its name or code under ${key("municipality")}.`,
    unknownMunicipality: ({ value, nearest }) =>
      `“${value}” is none of Sweden's 290 municipalities.${didYouMean(nearest)}`,
    unknownArea: ({ value, nearest, each }) =>
      each.length > 0
        ? `The focus area “${value}” is in none of the packs. Write several areas as a list: “[${each.join(", ")}]”.`
        : `The focus area “${value}” is in none of the packs.${didYouMean(nearest)}`,
  },
} satisfies RuleTexts<"form">;
