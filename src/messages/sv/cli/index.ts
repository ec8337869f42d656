import type { CliTexts } from "../../cli.ts";
import audit from "./audit.ts";
import check from "./check.ts";
import choices from "./choices.ts";
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
  choices,
  limit: [
    "<namn=antal>",
    "läs filer som är större än annars: byte (bytes), nivåer (depth), nycklar (keys), hänvisningar (aliases), värden (values) eller aktiviteter (activities); kan upprepas",
  ],
  pack: { summary: "arbeta med egna kravpaket" },
  refusals: {
    missing: "mappen finns inte",
    forbidden: "behörighet saknas",
    folder: "det är en mapp",
    notAFile: "det är ingen vanlig fil",
    busy: "filen är öppen i ett annat program, till exempel Excel eller Word; stäng den där och försök igen",
    outside: "det är en länk som leder ut ur mappen",
  },
  refused: (code) => `systemet svarade ${code}`,
  seeHelp: (command) => `Se ${command} --help`,
  otherFiles: (names, more) =>
    `Bredvid planerna ligger filer som inte är YAML och därför inte har granskats: ${names.join(", ")}${more > 0 ? ` och ${more} till` : ""}. Är någon av dem en plan? En tabell läses in med plankoll import.`,
  progress: (done, all) => `Granskar fil ${done} av ${all} …`,
  bug: "Ett fel i Plankoll, inte i dina filer:",
  reportBug: (version, platform) =>
    `Anmäl det gärna bland projektets ärenden, med texten ovan, kommandot och planen om den får visas. Plankoll ${version}, ${platform}.`,
} satisfies CliTexts;
