import { argument } from "../../argument.ts";
import type { CliTexts } from "../../cli.ts";
import { didYouMean, either } from "../words.ts";

const named = (places: readonly string[]) => places.map((place) => (place === "." ? "this folder" : place)).join(", ");
const files = (count: number) => (count === 1 ? "1 YAML file" : `${count} YAML files`);

export default {
  unknownCommand: ({ value, nearest, isPath }) =>
    isPath
      ? `“${value}” is no command. A plan is checked with: plankoll check ${argument(value)}`
      : `There is no command “${value}”.${didYouMean(nearest)}`,
  unknownOption: ({ value, nearest }) => `There is no option “${value}”.${didYouMean(nearest)}`,
  missingArgument: ({ name }) => `The argument <${name}> is missing.`,
  missingValue: ({ option }) => `The option “${option}” wants a value.`,
  tooManyArguments: ({ extra }) => `One argument too many: “${extra}”.`,
  notAChoice: ({ option, value, nearest, allowed }) =>
    `${option} cannot be “${value}”.${didYouMean(nearest) || ` Choose ${either(allowed)}.`}`,
  notADay: ({ option, value }) => `“${value}” is no day. Write ${option} as YYYY-MM-DD, such as 2026-11-22.`,
  notANumber: ({ option, value, most }) => `${option} cannot be “${value}”. Write a whole number from 0 to ${most}.`,
  notALimit: ({ name, least, most }) =>
    `The limit can only be raised: write --limit ${name}= and a whole number from ${least} to ${most}.`,
  languageOfEnvironment: ({ value, allowed }) =>
    `The environment variable PLANKOLL_LANG is “${value}”. Choose ${either(allowed)}, or remove it.`,
  severalToStdout: ({ formats }) =>
    `Only one report can go to standard output, not ${formats.join(" and ")}. Name a file for the others: -f ${formats.at(-1)}:report`,
  notAFormat: ({ file, formats }) =>
    `The format that ${file} seems to have is not written here. Choose a file name that fits the format: ${either(formats)}.${/\.pdf$/i.test(file) && formats.includes("docx") ? " For a PDF, write .docx and save it as a PDF in Word." : ""}`,
  missingFile: ({ format }) =>
    `The name of the file is missing after “${format}:”. Write it right after the colon, such as -f ${format}:report`,
  outputOfSeveral: () =>
    "The option -o is for one report without a file. Write the file after the format: -f json:report.json",
  notForTerminal: ({ format }) => `A ${format} report cannot be shown here. Name a file: -o report.${format}`,
  nothingRead: ({ file }) =>
    file === undefined
      ? "No plan could be read, so no report was made."
      : `No plan could be read, so ${file} was not written. If it was there before, it is as it was.`,
  tooLong: ({ format }) =>
    `The report in ${format} gets too large: so many plans do not fit in one file. Check fewer at a time, or write one plan a line with plankoll audit -f ndjson`,
  sameOutput: ({ file }) => `Two reports are to go to the same file, ${file}. Name different files.`,
  unknownPack: ({ value, nearest, known }) =>
    `There is no pack “${value}”.${didYouMean(nearest) || ` Choose ${either(known)}, or name a file that ends with .yaml.`}`,
  unreadablePack: ({ file, reason }) => `The pack ${file} could not be read. ${reason}`,
  unknownId: ({ value, nearest }) =>
    `There is no requirement, rule or pack with the id “${value}”.${didYouMean(nearest) || " See plankoll list requirements."}`,
  ambiguousId: ({ value, ids }) => `“${value}” may be several: ${ids.join(", ")}. Write the whole id.`,
  brokenPack: ({ file, faults }) =>
    `The pack ${file} cannot be used: ${faults === 1 ? "one thing is" : `${faults} things are`} wrong.`,
  unreadableWaivers: ({ file, reason }) => `The waivers in ${file} could not be read. ${reason}`,
  brokenWaivers: ({ file, faults }) =>
    `The waivers in ${file} cannot be used: ${faults === 1 ? "one fault" : `${faults} faults`}.`,
  noWaivers: ({ file }) => `There are no waivers in ${file}. Write them as a list under waivers, as in a plan.`,
  packIdTaken: ({ file, id, builtIn }) =>
    `The pack ${file} has the id “${id}”, which ${builtIn ? "belongs to a built-in pack" : "another of the named packs has"}. Give it an id of its own.`,
  unknownCounty: ({ value, nearest, known }) =>
    `There is no county “${value}”.${didYouMean(nearest) || ` Choose ${either(known)}, or a county code.`}`,
  nothingFromCounty: ({ county, plans }) =>
    `None of the plans is from ${county}${plans > 0 ? `; the ${plans === 1 ? "only one that was read is from another county" : `${plans} that were read are from other counties`}` : ""}.`,
  unreadableCompare: ({ file, reason }) => `What --compare names, ${file}, could not be read. ${reason}`,
  brokenCompare: ({ file }) =>
    `What --compare names, ${file}, is no report of plankoll. Name a folder of plans, or a report written with -f json.`,
  nothingToCompare: ({ file }) => `In what --compare names, ${file}, there is no plan to compare with.`,
  nothingToCheck: ({ places, skipped, ignored }) =>
    ignored > 0
      ? `There is nothing to check in ${named(places)}: the configuration passes over ${files(ignored)}${skipped > 0 ? `, and ${files(skipped)} ${skipped === 1 ? "lacks" : "lack"} the line “plankoll: 1”` : ""}. Name the file on the command line, or run with --no-config.`
      : skipped === 0
        ? `There is nothing to check: no YAML file (.yaml or .yml) in ${named(places)}.`
        : `There is nothing to check: ${files(skipped)} in ${named(places)}, but none is marked as a plan. Add the line “plankoll: 1” at the top of the file that is a plan.`,
  nothingApplies: ({ asOf }) =>
    `No requirement of the chosen packs applies to what the plan says, on the day that it is checked for (${asOf}), so nothing has been checked. Choose other packs with --pack or another day with --as-of.`,
  schemaNotWritten: ({ file, reason }) => `The schema could not be written to ${file}: ${reason}.`,
  notWritten: ({ file, reason }) => `The report could not be written to ${file}: ${reason}.`,
  notASchema: ({ file }) =>
    `The file ${file} is there already and is no schema of Plankoll's. It is not overwritten; name another file.`,
  notOurs: ({ file }) =>
    `The file ${file} exists already, and was not written by Plankoll or has been changed since. It is not replaced: give another name, or move it first.`,
  wouldOverwrite: ({ file }) =>
    `The report would overwrite ${file}, which is a plan or other input. Name another file.`,
} satisfies CliTexts["errors"];
