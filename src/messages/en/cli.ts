import type { CliTexts } from "../cli.ts";
import { didYouMean, either } from "./words.ts";

const named = (places: readonly string[]) => places.map((place) => (place === "." ? "this folder" : place)).join(", ");
const files = (count: number) => (count === 1 ? "1 YAML file" : `${count} YAML files`);

export default {
  help: {
    usage: "Usage:",
    arguments: "Arguments:",
    options: "Options:",
    commands: "Commands:",
    anyOption: "[options]",
    anyCommand: "[command]",
    byDefault: (value) => `(default: ${value})`,
    help: "show this help",
    helpCommand: ["[command]", "show the help of a command"],
    version: "show the version",
    language: ["<sv|en>", "language of reports and messages; also PLANKOLL_LANG (default: sv)"],
    about:
      "Checks Swedish municipalities' plans against violence in close relationships: gaps, overdue revisions and unassigned activities.",
    closing: `Begin like this:
  plankoll check plan.yaml          check a plan
  plankoll check plans/             check all plans in a folder
  plankoll check --help             all options`,
  },
  check: {
    summary: "check plans",
    about:
      "Checks plans against the agreement, the law and what makes a plan possible to follow. The report says what the plan does not show, what is overdue and what has nobody responsible.",
    paths: ["paths", "files, folders, patterns within quotation marks, or - for standard input (default: this folder)"],
    options: {
      asOf: ["<day>", "check as if it were that day, YYYY-MM-DD (default: today)"],
      pack: [
        "<id|file>",
        "check against exactly this pack; repeatable (default: the plan's agreements or the county's, and the common packs)",
      ],
      waivers: ["<file>", "read waivers from a file of their own too"],
      format: [
        "<format>[:file]",
        "the report's format, and its file unless it goes to standard output; repeatable (default: text)",
      ],
      output: ["<file>", "the file that the report goes to"],
      failOn: ["<level>", "lowest level of a finding that gives exit code 1: error, warning, info or never"],
      within: ["<days>", "how far ahead “due soon” looks"],
      only: ["<kind>", "show only findings of one kind, such as gap, overdue or unassigned; the exit code is the same"],
      quiet: "write nothing but the report and errors",
      color: "use colour",
      noColor: "use no colour",
    },
    closing: `Exit codes:
  0   nothing at or above the level of --fail-on
  1   at least one finding at or above it
  2   the command cannot be carried out, a pack is broken or there is nothing to check
  3   some file could not be read or is no plan; the report on the others is complete
  70  a fault in the program

Examples:
  plankoll check nora.yaml --as-of 2026-11-22
  plankoll check "plans/**/*.yaml" -f text -f json:report.json
  plankoll check nora.yaml --pack plan-basics --pack my-pack.yaml`,
  },
  audit: {
    summary: "check all plans of a county at once",
    about:
      "Checks many plans and shows them together: which municipalities have submitted a plan, what the plans show in each focus area, which requirements most of them lack, what is oldest and overdue, and what has changed.",
    options: {
      county: [
        "<county|code>",
        "count the county's plans only and show which municipalities are missing (default: the county that all plans lie in)",
      ],
      compare: ["<folder|report.json>", "show what has changed since last year's plans or an earlier report"],
      asOf: ["<day>", "judge as if it were that day, YYYY-MM-DD (default: today)"],
      within: ["<days>", "how far ahead “soon” looks"],
      failOn: [
        "<level>",
        "lowest severity of a finding that gives exit code 1: error, warning, info or never; a municipality without a plan in the county that --county names counts as an error",
      ],
    },
    closing: `Of several files for one municipality the latest that is in force on the as-of day counts; the others are listed.
With --compare and a folder the earlier plans are judged as of the same day, so that plans are compared and not time.

Examples:
  plankoll audit plans/ --county Örebro
  plankoll audit plans/2026 --compare plans/2025 -f html:county.html -f xlsx:county.xlsx
  plankoll audit plans/ -f json:2026.json           keep it for next year
  plankoll audit plans/ --compare 2025.json`,
  },
  list: {
    summary: "list packs, requirements, rules, formats or municipalities",
    what: ["what", "packs, requirements, rules, formats or municipalities (default: packs)"],
    requirements: (count) => (count === 1 ? "1 requirement" : `${count} requirements`),
    usedBy: (count) => (count === 1 ? "used by 1 requirement" : `used by ${count} requirements`),
  },
  explain: {
    summary: "explain a requirement, a rule or a pack",
    about:
      "Explains a requirement: what is checked and why, the legal basis and how well it was verified, an example that meets it and one that does not, how to put it right and who decides. Explains rules and packs too.",
    id: ["id", "the requirement's id, alone or with the pack's (plan-basics/adopted), or that of a rule or a pack"],
    pack: ["<file>", "search the pack in this file too; repeatable"],
    closing: `Examples:
  plankoll explain adopted
  plankoll explain se-law/victim-support
  plankoll explain orebro-lan-2015
  plankoll explain rule/adopted          the rule, where a requirement has the same id`,
    rulePage: (command) => `A rule has the same id: ${command}`,
  },
  pack: { summary: "work with packs of your own" },
  packTest: {
    summary: "try a pack on its own examples",
    about:
      "Judges each example in a pack by the requirement under which it stands, and says whether the verdict was the expected one. Every requirement needs at least one example that meets it and one that does not.",
    file: ["file", "the pack, a YAML file"],
    asOf: ["<day>", "the day on which examples without a day of their own are judged, YYYY-MM-DD (default: today)"],
    closing: `Exit codes:
  0   every example has the expected verdict, and no requirement lacks examples
  1   some example has another verdict, or some requirement lacks examples
  2   the pack cannot be used

An example in the pack:
  requirements:
    - id: adopted
      …
      examples:
        - verdict: met
          plan:
            adopted: { body: kommunfullmäktige, date: 2025-11-24 }
        - verdict: gap
          as-of: 2026-11-22
          plan: |
            title: Action plan`,
    fits: (count) => (count === 1 ? "1 example" : `${count} examples`),
    differs: ({ expected, verdict }) => `expected: ${expected}, verdict: ${verdict}`,
    unclear: ({ verdict }) => `verdict: ${verdict}, but not everything in the plan can be read`,
    lacks: { met: "lacks an example that meets it", unmet: "lacks an example that does not meet it" },
    total: ({ kept, all }) => `${kept} of ${all} requirements have examples that hold.`,
  },
  schema: {
    summary: "print a JSON schema, for editors and other programs",
    what: ["what", "plan, pack or report (default: plan)"],
  },
  formats: {
    text: "for people, in the terminal or on paper",
    json: "for other programs; described by plankoll schema report and plankoll schema audit",
    ndjson: "a plan a line while the audit goes on, for data tools (audit)",
    markdown: "for a memo or a comment",
    html: "a page to read, send and print; without script",
    csv: "a table for spreadsheets and statistics",
    xlsx: "a workbook for Excel and LibreOffice",
  },
  errors: {
    unknownCommand: ({ value, nearest, isPath }) =>
      isPath
        ? `“${value}” is no command. A plan is checked with: plankoll check ${value}`
        : `There is no command “${value}”.${didYouMean(nearest)}`,
    unknownOption: ({ value, nearest }) => `There is no option “${value}”.${didYouMean(nearest)}`,
    missingArgument: ({ name }) => `The argument <${name}> is missing.`,
    missingValue: ({ option }) => `The option “${option}” wants a value.`,
    tooManyArguments: ({ extra }) => `One argument too many: “${extra}”.`,
    notAChoice: ({ option, value, nearest, allowed }) =>
      `${option} cannot be “${value}”.${didYouMean(nearest) || ` Choose ${either(allowed)}.`}`,
    notADay: ({ option, value }) => `“${value}” is no day. Write ${option} as YYYY-MM-DD, such as 2026-11-22.`,
    notANumber: ({ option, value, most }) => `${option} cannot be “${value}”. Write a whole number from 0 to ${most}.`,
    languageOfEnvironment: ({ value, allowed }) =>
      `The environment variable PLANKOLL_LANG is “${value}”. Choose ${either(allowed)}, or remove it.`,
    severalToStdout: ({ formats }) =>
      `Only one report can go to standard output, not ${formats.join(" and ")}. Name a file for the others: -f ${formats.at(-1)}:report`,
    outputOfSeveral: () =>
      "The option -o is for one report without a file. Write the file after the format: -f json:report.json",
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
      `None of the plans is from ${county}${plans > 0 ? `; the ${plans} that were read are from other counties` : ""}.`,
    unreadableCompare: ({ file, reason }) => `What --compare names, ${file}, could not be read. ${reason}`,
    brokenCompare: ({ file }) =>
      `What --compare names, ${file}, is no report of plankoll. Name a folder of plans, or a report written with -f json.`,
    nothingToCompare: ({ file }) => `In what --compare names, ${file}, there is no plan to compare with.`,
    nothingToCheck: ({ places, skipped }) =>
      skipped === 0
        ? `There is nothing to check: no YAML file (.yaml or .yml) in ${named(places)}.`
        : `There is nothing to check: ${files(skipped)} in ${named(places)}, but none is marked as a plan. Add the line plankoll: 1 at the top of the file that is a plan.`,
    nothingApplies: ({ asOf }) =>
      `No requirement of the chosen packs applies on ${asOf}, so nothing has been checked. Choose other packs with --pack or another day with --as-of.`,
    notWritten: ({ file, reason }) => `The report could not be written to ${file}: ${reason}.`,
    wouldOverwrite: ({ file }) =>
      `The report would overwrite ${file}, which is a plan or other input. Name another file.`,
  },
  choices: {},
  refusals: {
    missing: "the folder does not exist",
    forbidden: "permission is missing",
    folder: "it is a folder",
    notAFile: "it is no regular file",
  },
  refused: (code) => `the system answered ${code}`,
  seeHelp: (command) => `See ${command} --help`,
  progress: (done, all) => `Checking file ${done} of ${all} …`,
  bug: "A fault in Plankoll, not in your files:",
  reportBug: (version, platform) =>
    `Please report it among the project's issues, with the text above, the command and the plan if it may be shown. Plankoll ${version}, ${platform}.`,
} satisfies CliTexts;
