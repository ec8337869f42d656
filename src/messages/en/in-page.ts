import type { InPageTexts } from "../in-page.ts";
import { all, didYouMean, either, quoted } from "./words.ts";

export default {
  tooMuch: (of) =>
    of === "bytes"
      ? "The file is larger than what is read of a plan. Check that it is the right file."
      : "The file holds more than what is read of a plan. Check that it is the right file.",
  office:
    "The file is a Word or Excel document, not YAML. A table of activities is read if it is saved as .xlsx and opened here; the rest is written into a plan.",
  noHeadings: ({ most }) =>
    `No row looks like the headings of a table of activities: one of them should be Activity or Action, for example.${most.length > 1 ? ` The nearest is the row with ${all(quoted(most.slice(0, 8)))}. If that is the one, choose what the columns are.` : ""}`,
  otherSheets: (names) =>
    `The ${names.length === 1 ? "sheet" : "sheets"} ${all(quoted(names))} ${names.length === 1 ? "holds a table too and was" : "hold tables too and were"} not read. Choose a sheet above.`,
  meanings: { comment: "A line of the comment", municipality: "The municipality", unused: "Left out" },
  noPlaceInPlan: (file) =>
    `${file} is written so that the changes cannot be made without touching the rest. Check that goals and activities are lists, or read the table into a new plan and compare.`,
  unknownAgreement: ({ value, nearest, known }) =>
    `There is no pack “${value}”, so the plan has not been checked against it.${didYouMean(nearest) || ` Choose ${either(known)}, or open the pack's file.`}`,
  missingUnknown:
    "The plans are not all from one county. Open the plans of one county by themselves to see which of its municipalities are missing.",
  wrongForm: ({ key, value }) => `“${value}” does not fit under “${key}”: it has not the form that a pack should have.`,
  wrongValue: ({ key }) => `The value under “${key}” cannot be used. Compare with the example of a pack of your own.`,
} satisfies InPageTexts;
