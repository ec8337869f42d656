import type { Language } from "../../../core/language.ts";
import { fileNameOf } from "../../../init/file-name.ts";
import { agreementsFor, beginPlan } from "../../../tasks/begin-plan.ts";
import { shelfOf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { ExitCode } from "../../exit-code.ts";
import { reasonOf } from "../../outputs.ts";
import { print } from "../../print.ts";
import { UserError } from "../../user-error.ts";
import { answersOf } from "./answers.ts";
import type { InitOptions } from "./declare.ts";
import { type Target, targetOf } from "./target.ts";

const schemas: Readonly<Record<Language, readonly [name: string, load: () => Promise<{ readonly default: object }>]>> =
  {
    sv: ["plan.sv.schema.json", () => import("../../../../schemas/plan.sv.schema.json", { with: { type: "json" } })],
    en: ["plan.schema.json", () => import("../../../../schemas/plan.schema.json", { with: { type: "json" } })],
  };

export async function run(cli: Cli, path: string | undefined, options: InitOptions): Promise<ExitCode> {
  const { host, speaker } = cli;
  const spelling = options.keys ?? speaker.language;
  const shelf = shelfOf(undefined);
  // What cannot be written is said before anything is asked.
  let target = path === undefined ? undefined : await targetOf(path, undefined, options, cli);
  const answers = await answersOf(options, agreementsFor(shelf), cli, async (municipality) => {
    target ??= await targetOf(path ?? ".", fileNameOf(municipality), options, cli);
  });
  const place: Target = target ?? "stdout";
  const [schema, loadSchema] = schemas[spelling];
  const isBeside = place !== "stdout" && options.schema;
  const file = place === "stdout" ? "plan.yaml" : place.file;
  const beginning = {
    ...{ answers, kind: options.kind, spelling, file, schema: isBeside ? schema : undefined },
    asOf: host.today(),
  };
  const text = await beginPlan(beginning, shelf, speaker);
  if (place === "stdout") return print(cli, text);

  await write(place.file, text, cli);
  if (isBeside) await writeBeside(place, schema, (await loadSchema()).default, options, cli);
  const { written, next } = speaker.init;
  await host.stderr.write(`${written(place.file, isBeside ? schema : undefined)}\n${next(place.file)}\n`);
  return ExitCode.Ok;
}

/** The schema may serve several plans; what lies there already is left as it is. */
async function writeBeside(
  { folder }: Exclude<Target, "stdout">,
  name: string,
  schema: object,
  { force }: InitOptions,
  cli: Cli,
): Promise<void> {
  const file = folder + name;
  const isThere = !("refusal" in (await cli.host.look(file)));
  if (!isThere || force) await write(file, `${JSON.stringify(schema, null, 2)}\n`, cli);
}

async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (refusal) throw new UserError(speaker.init.notWritten(file, reasonOf(refusal, speaker.cli)));
}
