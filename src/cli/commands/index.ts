import type { CliTexts } from "../../messages/cli.ts";
import type { Cli } from "../cli.ts";
import type { ExitCode } from "../exit-code.ts";
import type { SpokenCommand } from "../spoken-command.ts";
import audit from "./audit/declare.ts";
import check from "./check/declare.ts";
import completion from "./completion/declare.ts";
import diff from "./diff/declare.ts";
import due from "./due/declare.ts";
import explain from "./explain/declare.ts";
import imported from "./import/declare.ts";
import init from "./init/declare.ts";
import list from "./list/declare.ts";
import open from "./open/declare.ts";
import pack from "./pack/declare.ts";
import schema from "./schema/declare.ts";

/** Runs a command's body, which is loaded only then. */
type Act = (body: (cli: Cli) => Promise<ExitCode>) => Promise<void>;

/** Adds a command to the program: what help needs, and nothing else. */
export type Declare = (program: SpokenCommand, texts: CliTexts, act: Act) => void;

/** Every command, in the order of help. */
export const commands: readonly Declare[] = [
  check,
  audit,
  due,
  diff,
  explain,
  list,
  init,
  imported,
  open,
  pack,
  schema,
  completion,
];
