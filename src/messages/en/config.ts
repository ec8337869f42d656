import type { ConfigTexts } from "../config.ts";
import { all, didYouMean, either } from "./words.ts";

const shapes = { text: "a text", list: "a list", mapping: "keys with values", number: "a whole number" };

export default {
  faults: {
    duplicateKey: ({ key, line }) => `“${key}” already stands on line ${line}. Remove one of them.`,
    unknownKey: ({ key, nearest, allowed }) =>
      `The key “${key}” is unknown.${didYouMean(nearest) || ` Here there can be ${either(allowed)}.`}`,
    unknownAlias: ({ name }) =>
      `This refers to “*${name}”, but nothing that is complete before this place is marked “&${name}”. Write it out.`,
    wrongType: ({ key, expected }) =>
      key === ""
        ? `The file should be made of ${shapes[expected]}.`
        : `Under “${key}” there should be ${shapes[expected]}.`,
    unknownValue: ({ key, value, nearest, allowed }) =>
      `“${value}” is no known value of “${key}”.${didYouMean(nearest) || ` Choose ${either(allowed)}.`}`,
    notANumber: ({ key, value, least, most }) =>
      `“${value}” does not fit under “${key}”. Write a whole number from ${least} to ${most}.`,
    noPacks: ({ key }) =>
      `The list “${key}” is empty, so that nothing would be asked of the plans. Write at least one pack, or remove “${key}”, and those that follow from the plan and its county are used.`,
    off: ({ requirement, value }) =>
      `“${requirement}” cannot be turned off with “${value}”. Choose error, warning or info. Whoever has decided to accept the gap writes a waiver, with reason, decider and last day.`,
    badPattern: ({ value }) =>
      `The pattern “${value}” cannot be used. Write files and folders, with * for any part of a name, ? for one character and ** for any folders.`,
    unknownPack: ({ value, nearest, known }) =>
      `There is no pack “${value}”.${didYouMean(nearest) || ` Choose ${either(known)}, or give a file that ends in .yaml.`}`,
    noFile: ({ key, value }) =>
      `The file “${value}” under “${key}” does not exist. Name it from the folder of this file.`,
    unknownRequirement: ({ value, nearest }) =>
      `“${value}” is no requirement of the packs.${didYouMean(nearest) || " See plankoll list requirements."}`,
    severalRequirements: ({ value, ids }) => `“${value}” may be several requirements: ${all(ids)}. Write the whole id.`,
    sameRequirement: ({ value, other, line }) =>
      `“${value}” is the same requirement as “${other}” on line ${line}. Remove one of them.`,
  },
  unreadable: ({ file, reason }) => `The configuration in ${file} could not be read. ${reason}`,
  broken: ({ file, faults }) =>
    `The configuration in ${file} cannot be used: ${faults === 1 ? "one fault" : `${faults} faults`}.`,
} satisfies ConfigTexts;
