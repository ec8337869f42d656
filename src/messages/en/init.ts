import { argument } from "../argument.ts";
import type { InitTexts } from "../init.ts";
import { all, didYouMean, either, or } from "./words.ts";

const most = 4;

export default {
  intro: (file) => [
    "A plan against violence in close relationships, in the format that Plankoll reads. Write what the plan says, no more.",
    "",
    "What stands after a # is not read. To fill in a line:",
    "  1. Take away the # before the word, and nothing else. The line stays as far in as it is.",
    "  2. Do the same with the line above that it belongs to, such as “adopted:” above “date:”.",
    "  3. Write after the colon and a space. What stands after the next # explains it, and may go.",
    'Several things on one line are written like this: [child, adult]. Text with a colon in it: "Protection: support".',
    "In a list each entry begins with a dash. Copy the lines of an entry to add another.",
    "",
    ...(file === undefined
      ? ["What is not filled in is shown as gaps in the report. Ctrl+Space shows what may stand on a line."]
      : [
          `Check the plan: plankoll check ${argument(file)}`,
          "What is not filled in is shown as gaps. plankoll explain and a requirement's name explain the requirement.",
        ]),
  ],
  requirements: (ids) => {
    const shown = ids.slice(0, most);
    return `Requirements: ${shown.join(", ")}${ids.length > most ? " and others" : ""}`;
  },
  areas: (pack) => `Focus areas of “${pack}”; write a name or a number:`,
  oneOf: (values, isSeveral) => (isSeveral ? `One or several of ${or(values)}.` : `Choose ${or(values)}.`),
  someOf: (values, isSeveral, isOnPage) =>
    `${isSeveral ? "One or several, such" : "Such"} as ${or(values)}; ${isOnPage ? "Ctrl+Space shows all" : "all stand in plankoll schema plan --lang en"}.`,
  examples: (words) => `Such as ${or(words)}.`,
  welcome: "Answer a few questions, or press Enter to skip one. You can fill it in later.",
  questions: {
    municipality: () => "Municipality: ",
    title: () => "The plan's title: ",
    adopted: () => "When the plan was adopted (such as 2026-02-23 or March 2026): ",
    body: () => "Who adopted it (such as Kommunfullmäktige): ",
    reference: () => "The decision's diary number or paragraph (such as KS 2026/00001): ",
    coordinator: () => "Which function coordinates the work (not a person's name): ",
    agreement: (local) => `Agreement that the plan is under (if skipped, ${all(local)} counts): `,
  },
  fault: (fault) => {
    switch (fault.id) {
      case "noMunicipality":
        return "A plan must have a municipality. Write its name.";
      case "unknownMunicipality":
        return `“${fault.value}” is none of Sweden's 290 municipalities.${didYouMean(fault.nearest)}`;
      case "unknownAgreement":
        return `There is no pack “${fault.value}”.${didYouMean(fault.nearest) || ` Choose ${either(fault.known)}, or skip it.`}`;
      case "notATime":
        return `“${fault.value}” cannot be read as a time. Write something like 2026-02-23, March 2026 or 2026.`;
      case "placeholder":
        return `“${fault.value}” looks like something to be filled in. Rather skip it.`;
      case "nobody":
        return `“${fault.value}” says that nobody is appointed. Rather skip it.`;
      case "reference":
        return `“${fault.value}” looks like a diary number or a paragraph. The body that has adopted the plan is to stand here, such as the municipal council.`;
      case "personalNumber":
        return "The answer holds a personal identity number. That must not stand in a plan.";
    }
  },
  ofOption: (option, fault) => `${option}: ${fault}`,
  needsMunicipality: "Which municipality is the plan for? Give it with --municipality, such as --municipality Nora.",
  noAnswers:
    "No plan is written: there is nobody to answer the questions. Give the answers as options, and --yes to skip the rest.",
  exists: (file) =>
    `${file} exists already and is not overwritten. Give another name: plankoll init other-name.yaml, or --force to replace the file.`,
  notYaml: (file) => `A plan is a file that ends with .yaml: ${file} does not.`,
  notWritten: (file, reason) => `${file} could not be written: ${reason}.`,
  written: (file, schema) =>
    schema === undefined
      ? `The plan is written to ${file}.`
      : `The plan is written to ${file}. ${schema} gives help in editors that know YAML.`,
  oldSchema: (file, keys) =>
    `${file} was there already, and is of another version of Plankoll. Replace it so that the help is right: plankoll schema plan --lang ${keys} -o ${argument(file)}`,
  next: (file) =>
    `Open the file, fill in what the plan says, and check it: plankoll check ${argument(file)}\nIf the activities stand in a table, it is read by: plankoll import table.xlsx -o ${argument(file)}\nUntil then the check shows many gaps. That is as it should be.`,
} satisfies InitTexts;
