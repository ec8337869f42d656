import type { CliTexts } from "../../cli.ts";
import audit from "./audit.ts";
import check from "./check.ts";
import completion from "./completion.ts";
import diff from "./diff.ts";
import due from "./due.ts";
import errors from "./errors.ts";
import explain from "./explain.ts";
import formats from "./formats.ts";
import help from "./help.ts";
import importTexts from "./import.ts";
import init from "./init.ts";
import list from "./list.ts";
import open from "./open.ts";
import packTest from "./pack-test.ts";
import schema from "./schema.ts";

export default {
  help,
  check,
  audit,
  due,
  diff,
  import: importTexts,
  init,
  open,
  list,
  explain,
  packTest,
  schema,
  completion,
  formats,
  errors,
  limit: [
    "<name=number>",
    "read files that are larger than usual: bytes, depth, keys, aliases, values or activities; can be repeated",
  ],
  pack: { summary: "work with packs of your own" },
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
