import { CommanderError } from "commander";
import pkg from "../../package.json" with { type: "json" };
import { usualLimits } from "../core/faults/limits.ts";
import { type Language, languages } from "../core/text/language.ts";
import { visible } from "../core/text/visible.ts";
import { speak } from "../messages/index.ts";
import type { Cli } from "./cli.ts";
import { commands } from "./commands/index.ts";
import { findConfig } from "./config/find-config.ts";
import { ExitCode } from "./exit-code.ts";
import { harmlessHost } from "./harmless-host.ts";
import type { Host } from "./host.ts";
import type { Job } from "./judge-records.ts";
import { languageOf } from "./language.ts";
import { languageOption } from "./language-option.ts";
import { SpokenCommand } from "./spoken-command.ts";
import { UserError } from "./user-error.ts";

const { version } = pkg;
const widestHelp = 100;

/** Does what the command line says. Never throws, never ends the process: the answer is the exit code. */
export async function main(args: readonly string[], world: Host): Promise<ExitCode> {
  const host = harmlessHost(world);
  try {
    const path = await findConfig(args, host);
    const config =
      path === undefined ? undefined : await (await import("./config/read-config.ts")).readConfig(path, host);
    const configured = config && "config" in config ? config.config : undefined;
    const speaker = await speak(languageOf(args, host.env, configured?.language));
    const limits = { ...usualLimits, ...configured?.limits };
    return await execute(args, { host, speaker, version, limits, config });
  } catch (error) {
    return await bug(error, languageOf(args, host.env), host);
  }
}

/** Does a thread's part of a run. A fault is thrown, which ends the thread. */
export async function serve(job: Job, host: Host, tell: (told: readonly unknown[]) => void): Promise<void> {
  const [{ workOn }, speaker] = await Promise.all([import("./judge-records.ts"), speak(job.language)]);
  await workOn(job, { host, speaker, version, limits: job.limits }, tell);
}

async function execute(args: readonly string[], cli: Cli): Promise<ExitCode> {
  const { host, speaker } = cli;
  const said = { out: "", error: "" };
  let code: ExitCode = ExitCode.Ok;
  try {
    checkEnvironment(cli);
    const program = new SpokenCommand(speaker.cli, "plankoll");
    const { about, closing, version: versionText, helpCommand } = speaker.cli.help;
    program
      .description(about)
      .version(version, "-V, --version", versionText)
      .addOption(languageOption(speaker.cli))
      .helpCommand(`help ${helpCommand[0]}`, helpCommand[1])
      .addHelpText("after", `\n${closing}`)
      .configureOutput({
        writeOut: (text) => {
          said.out += text;
        },
        writeErr: (text) => {
          said.error += text;
        },
        getOutHelpWidth: () => Math.min(host.stdout.columns, widestHelp),
        getErrHelpWidth: () => Math.min(host.stderr.columns, widestHelp),
      });
    for (const declare of commands)
      declare(program, speaker.cli, async (body) => {
        code = await body(cli);
      });
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof UserError) {
      await host.stderr.write(`plankoll: ${visible(error.message, "\n")}\n`);
      return ExitCode.Usage;
    }
    if (!(error instanceof CommanderError)) throw error;
    // Help and version come this way; help that nobody asked for stands in place of a command.
    if (error.exitCode !== 0) code = ExitCode.Usage;
  }
  await host.stdout.write(said.out);
  await host.stderr.write(said.error);
  return code;
}

function checkEnvironment({ host, speaker }: Cli): void {
  const { PLANKOLL_LANG: value } = host.env;
  if (value && !languages.some((language) => language === value))
    throw new UserError(speaker.cli.errors.languageOfEnvironment({ value, allowed: languages }));
}

async function bug(error: unknown, language: Language, host: Host): Promise<ExitCode> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { cli } = await speak(language);
  await host.stderr.write(
    `plankoll: ${cli.bug}\n\n${visible(stack, "\n")}\n\n${cli.reportBug(version, host.platform)}\n`,
  );
  return ExitCode.Bug;
}
