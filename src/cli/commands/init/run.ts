import { visible } from "../../../core/text/visible.ts";
import { fileNameOf } from "../../../init/file-name.ts";
import { agreementsFor, beginPlan } from "../../../tasks/begin-plan.ts";
import { shelfOf } from "../../../tasks/shelf.ts";
import type { Cli } from "../../cli.ts";
import { editorSchemas } from "../../editor-schemas.ts";
import { ExitCode } from "../../exit-code.ts";
import { reasonOf } from "../../not-written.ts";
import { print } from "../../print.ts";
import { schemaText } from "../../schema-text.ts";
import { UserError } from "../../user-error.ts";
import { answersOf } from "./answers.ts";
import type { InitOptions } from "./declare.ts";
import { type SchemaNear, schemaNear } from "./schema-near.ts";
import { type Target, targetOf } from "./target.ts";

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
  const schemaName = `plan.${spelling}.schema.json`;
  const near = place === "stdout" || !options.schema ? undefined : await schemaNear(place.folder, schemaName, host);
  const file = place === "stdout" ? "plan.yaml" : place.file;
  const beginning = {
    ...{ answers, kind: options.kind, spelling, file, schema: near?.link },
    asOf: host.today(),
  };
  const text = await beginPlan(beginning, shelf, speaker);
  if (place === "stdout") return print(cli, text);

  await write(place.file, text, cli);
  const { written, next, oldSchema } = speaker.init;
  const { default: schema } = await editorSchemas.plan[spelling]();
  const isOld = near !== undefined && (await keepSchema(near, schema, options, cli)) === "old";
  const said = [written(place.file, near?.file), ...(isOld ? [oldSchema(near.file, spelling)] : []), next(place.file)];
  await host.stderr.write(`${visible(said.join("\n"), "\n")}\n`);
  return ExitCode.Ok;
}

/** Writes the schema where there is none. One that lies there may serve other plans: it is left as it is, and told of if it is old. */
async function keepSchema(
  { file, isThere }: SchemaNear,
  schema: object,
  { force }: InitOptions,
  cli: Cli,
): Promise<"written" | "same" | "old"> {
  const text = schemaText(schema);
  if (isThere && !force) {
    const before = await cli.host.read(file, text.length * 2);
    return before instanceof Uint8Array && new TextDecoder().decode(before) === text ? "same" : "old";
  }
  await write(file, text, cli);
  return "written";
}

async function write(file: string, text: string, { host, speaker }: Cli): Promise<void> {
  const refusal = await host.write(file, text);
  if (refusal) throw new UserError(speaker.init.notWritten(file, reasonOf(refusal, speaker.cli)));
}
