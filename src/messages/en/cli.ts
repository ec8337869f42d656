import type { CliTexts } from "../cli.ts";
import { didYouMean, either, or } from "./words.ts";

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
    language: ["<sv|en>", "language of reports and messages; also PLANKOLL_LANG or the configuration (default: sv)"],
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
      baseline: ["<file>", "do not count what stands in the baseline, only what is new"],
      noBaseline: "count everything, even if the configuration names a baseline",
      updateBaseline: "add what is new to the baseline (default: plankoll.baseline.json)",
      pruneBaseline: "remove what is put right from the baseline",
      config: [
        "<file>",
        "read the configuration from this file (default: plankoll.config.yaml here or in a folder above)",
      ],
      noConfig: "read no configuration",
      format: [
        "<format>[:file]",
        "the report's format, and its file unless it goes to standard output; repeatable (default: text)",
      ],
      output: ["<file>", "the file that the report goes to; without -f its ending tells the format"],
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
  2   the command cannot be carried out, the configuration or a pack is broken, or there is nothing to check
  3   some file could not be read or is no plan; the report on the others is complete
  70  a fault in the program

Options go before the configuration.

Examples:
  plankoll check nora.yaml --as-of 2026-11-22
  plankoll check "plans/**/*.yaml" -f text -f json:report.json
  plankoll check nora.yaml --pack plan-basics --pack my-pack.yaml
  plankoll check plans --update-baseline
  plankoll check plans --baseline plankoll.baseline.json`,
  },
  limit: [
    "<name=number>",
    "read files that are larger than usual: bytes, depth, keys, aliases, values or activities; can be repeated",
  ],
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
  due: {
    summary: "show what falls due and when",
    about:
      "Shows what is late and what is to be done in the next days, by date or by who is responsible: revision, follow-up, goals and activities, mapping, agreements, routines, training, validity and waivers. What is done or cancelled is not shown, and what goes on without end has no day.",
    options: {
      asOf: ["<day>", "count as if it were that day, YYYY-MM-DD (default: today)"],
      within: [
        "<days>",
        "how far ahead the list looks; 0 shows only what is late and what is due today; the calendar (ics) has all that the plan gives a day for",
      ],
      by: ["<order>", "order the text report by date or by owner, the latter for a message to each"],
    },
    closing: `Where the plan states no interval, a revision is due a year after the last one,
and a follow-up or mapping after four years. Agreements with others and routines
are due two years after they were last reviewed. What is about the plan itself,
and it names nobody for, stands with the one who coordinates.

In a calendar (ics) every event has a name of its own: import the file again
when the plan has changed, and events are updated instead of doubled. What comes
again stands only with its next day. A reminder comes 14 days before, or the day
before where that has passed.

Exit codes:
  0   the list is made, also when something is late
  2   the command makes no sense, or there is nothing to check
  3   some file could not be read or is no plan; the list of the others is complete
  70  a bug

Examples:
  plankoll due nora.yaml
  plankoll due nora.yaml --by owner --within 30
  plankoll due nora.yaml -f ics:nora.ics`,
    undated: (count) =>
      `${count === 1 ? "One thing cannot be dated and is" : `${count} things cannot be dated and are`} not in the calendar. See plankoll due.`,
  },
  diff: {
    summary: "show what a new version of a plan changes",
    about:
      "Compares two versions of a plan: goals and activities that are new, gone, finished or cancelled, what is moved in time or has a new owner, and what is changed in the plan itself. Shows which gaps that closes and opens, and whether the date of the revision agrees with what is changed. Order and the language of keys do not matter.",
    old: ["old", "the former plan"],
    new: ["new", "the new plan"],
    options: {
      asOf: ["<day>", "judge both as if it were that day, YYYY-MM-DD (default: today)"],
      pack: [
        "<id|file>",
        "judge both by exactly this pack; repeatable (default: the agreements of both plans or the county's, and the common packs)",
      ],
      failOn: ["<level>", "lowest level of a new gap that gives exit code 1: error, warning or never"],
    },
    closing: `Exit codes:
  0   the comparison is made
  1   the new plan has a new gap at or above the level of --fail-on
  2   the command cannot be carried out
  3   one of the files could not be read or is no plan
  70  a fault in the program

Examples:
  plankoll diff nora-2025.yaml nora-2026.yaml
  plankoll diff nora-2025.yaml nora-2026.yaml -f markdown -o memo.md`,
  },
  import: {
    summary: "make a plan of a table of activities, or bring a plan up to date with one",
    about:
      "Reads a table of activities from an Excel file (.xlsx) or a text file of separated values (.csv), says how it was read, and writes a plan. Where the plan exists, what would change is shown first; nothing is ever removed from it.",
    file: ["file", "the table, .xlsx or .csv"],
    options: {
      output: ["<plan.yaml>", "the plan that is written or changed (default: a new plan to standard output)"],
      municipality: ["<municipality>", "the municipality that the plan is for, by name or code"],
      sheet: ["<sheet>", "the sheet's name or number (default: Activities, or the first with a table of activities)"],
      column: [
        "<heading=key>",
        "say what a column is, such as “Lead=responsible”, or “No=-” for one to leave out; may be repeated",
      ],
    },
    yes: "change the plan without asking",
    closing: `Headings may be what plans usually have: Goal, Objective, Activity, Action, Measure, Responsible, Deadline, Follow-up,
Indicator, Resources, Status, Focus area, Comment, in Swedish or English. A blank cell below a goal means the same goal.
What stands under a heading that the plan has no place for is kept in the activity's comment.

An activity is known by its id and title. What only the plan has, and what is blank in the table, is left as it is.

Examples:
  plankoll import activities.xlsx -o nora.yaml --municipality Nora
  plankoll check nora.yaml -f xlsx:nora.xlsx       a table to go on with
  plankoll import nora.xlsx -o nora.yaml           bring in the changes`,
  },
  init: {
    summary: "begin a plan",
    about:
      "Asks for municipality, title, decision, coordinator and agreement, and writes a file with that and with all other sections that a plan may have, commented out and explained. Questions that are skipped are filled in later. Overwrites nothing.",
    file: [
      "file",
      "the file to write the plan to, or - for standard output (default: the municipality's name, nora.yaml)",
    ],
    options: {
      municipality: ["<municipality>", "the municipality's name or code"],
      title: ["<title>", "the plan's title"],
      adopted: ["<time>", "when the plan was adopted, such as 2026-02-23 or March 2026"],
      body: ["<body>", "who adopted it, such as Kommunfullmäktige"],
      coordinator: ["<function>", "the function that coordinates the work, not a person's name"],
      agreement: ["<id>", "agreement that the plan is under; repeatable"],
      kind: ["<kind>", "action-plan, activity-plan, guideline, programme or strategy"],
      keys: ["<sv|en>", "language of the plan's keys (default: as --lang)"],
    },
    noSchema: "do not write the schema, which helps editors, beside the plan",
    yes: "ask nothing; skip what the command line does not say",
    force: "replace the file if it exists",
    closing: `Exit codes:
  0   the plan is written
  2   it could not be written, the file exists already or an answer cannot be used
  70  a fault in the program

Examples:
  plankoll init --lang en
  plankoll init plans/nora.yaml
  plankoll init --municipality Nora --title "Action plan against violence" --yes`,
  },
  open: {
    summary: "write Plankoll as a file to open in the browser",
    about:
      "Writes the whole of Plankoll as one HTML file. It opens in a browser, on any computer and without anything being installed: the plan is written or opened on the left and the report stands on the right. The file works offline and cannot send anything.",
    file: ["file", "the file or folder to write the page to, or - for standard output (default: plankoll.html)"],
    force: "replace a file that is no such page",
    closing: `Examples:
  plankoll open
  plankoll open shared-folder/plankoll.html
  plankoll open --lang en`,
    exists: (file) =>
      `${file} exists already, was not written by plankoll open and is not overwritten. Give another name, or --force to replace the file.`,
    notHtml: (file) => `The page is a file that ends in .html: ${file} does not.`,
    noPage: (reason) =>
      `The page that comes with the program cannot be read: ${reason}. Install Plankoll anew, or run npm run build in the project's folder.`,
    notWritten: (file, reason) => `${file} could not be written: ${reason}.`,
    written:
      "The page is written. Double-click the file to open it in the browser; it can be copied to other computers:",
  },
  list: {
    summary: "list packs, requirements, rules, topics, formats or municipalities",
    what: ["what", "packs, requirements, rules, topics, formats or municipalities (default: packs)"],
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
    regraded: (file) => `The severity is set by the configuration in ${file}.`,
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
    what: ["what", "plan, pack, config, baseline, report, audit, due or diff (default: plan)"],
    output: ["<file>", "the file that the schema goes to (default: standard output)"],
    closing: `The schema of a plan lets an editor help while you write. The first line of the plan says
where it is:
  # yaml-language-server: $schema=plan.en.schema.json

Examples:
  plankoll schema plan --lang en -o plan.en.schema.json
  plankoll schema config --lang en -o config.en.schema.json`,
  },
  completion: {
    summary: "let the shell complete commands, options and values",
    about:
      "Prints a script that teaches a shell to complete commands, options, formats, requirements and packs when you press the tab key. What is said of the options is in the language of --lang.",
    shell: ["shell", "bash, zsh, fish or powershell"],
    closing: `bash: write once, and open a new terminal
  mkdir -p ~/.local/share/bash-completion/completions
  plankoll completion bash > ~/.local/share/bash-completion/completions/plankoll
Without the package bash-completion, add this line to ~/.bashrc instead:
  source <(plankoll completion bash)

zsh: add the line to ~/.zshrc, after compinit
  source <(plankoll completion zsh)

fish: write once
  plankoll completion fish > ~/.config/fish/completions/plankoll.fish

PowerShell: write the line to try it, and put it into the file $PROFILE to keep it
  plankoll completion powershell | Out-String | Invoke-Expression
If scripts may not be run on the computer, write the line yourself in each new window.`,
    noShell: (shells) =>
      `Which shell? Write plankoll completion ${or(shells)}. How to use the script is told by plankoll completion --help`,
    rule: "rule",
  },
  formats: {
    text: "for people, in the terminal or on paper",
    json: "for other programs; described by plankoll schema report, audit and due",
    ndjson: "a plan a line while the audit goes on, for data tools (audit)",
    markdown: "for a memo or a comment",
    html: "a page to read, send and print; without script",
    csv: "a table for spreadsheets and statistics: the findings (check), the municipalities (audit), what is to be done (due)",
    xlsx: "a workbook for Excel and LibreOffice; its activities can be brought back with plankoll import (check)",
    docx: "a committee paper for Word: a first page for those who decide, then who does what by when (check)",
    sarif: "for code scanning on GitHub and for editors: SARIF 2.1.0 (check)",
    junit: "test results for CI: a test for each requirement, by plan (check)",
    github: "annotations at the lines of a change on GitHub, and a summary on the page of the run (check)",
    gitlab: "code quality for GitLab (check)",
    ics: "a calendar for Outlook, Apple and others: what is late and what is to be done",
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
    notALimit: ({ name, least, most }) =>
      `The limit can only be raised: write --limit ${name}= and a whole number from ${least} to ${most}.`,
    languageOfEnvironment: ({ value, allowed }) =>
      `The environment variable PLANKOLL_LANG is “${value}”. Choose ${either(allowed)}, or remove it.`,
    severalToStdout: ({ formats }) =>
      `Only one report can go to standard output, not ${formats.join(" and ")}. Name a file for the others: -f ${formats.at(-1)}:report`,
    notAFormat: ({ file, formats }) =>
      `Plankoll writes no format such as ${file} seems to have. Choose another file name, or name a format with -f: ${either(formats)}.`,
    outputOfSeveral: () =>
      "The option -o is for one report without a file. Write the file after the format: -f json:report.json",
    notForTerminal: ({ format }) => `A ${format} report cannot be shown here. Name a file: -o report.${format}`,
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
    wouldOverwrite: ({ file }) =>
      `The report would overwrite ${file}, which is a plan or other input. Name another file.`,
  },
  choices: {},
  refusals: {
    missing: "the folder does not exist",
    forbidden: "permission is missing",
    folder: "it is a folder",
    notAFile: "it is no regular file",
    busy: "the file is open in another program, such as Excel or Word; close it there and try again",
    outside: "it is a link that leads out of the folder",
  },
  refused: (code) => `the system answered ${code}`,
  seeHelp: (command) => `See ${command} --help`,
  otherFiles: (names, more) =>
    `Beside the plans there are files that are not YAML and were therefore not judged: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}. Is any of them a plan? A table is read by plankoll import.`,
  progress: (done, all) => `Checking file ${done} of ${all} …`,
  bug: "A fault in Plankoll, not in your files:",
  reportBug: (version, platform) =>
    `Please report it among the project's issues, with the text above, the command and the plan if it may be shown. Plankoll ${version}, ${platform}.`,
} satisfies CliTexts;
