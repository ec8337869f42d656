import type { Language } from "../../../core/text/language.ts";
import type { Cli } from "../../cli.ts";
import { editorSchemas } from "../../editor-schemas.ts";
import { ExitCode } from "../../exit-code.ts";
import { reasonOf } from "../../not-written.ts";
import { print } from "../../print.ts";
import { schemaText } from "../../schema-text.ts";
import { UserError } from "../../user-error.ts";
import type { SchemaName, SchemaOptions } from "./declare.ts";

const schemas: Readonly<Record<SchemaName, (language: Language) => Promise<{ readonly default: object }>>> = {
  plan: (language) => editorSchemas.plan[language](),
  pack: () => import("../../../../schemas/pack.schema.json", { with: { type: "json" } }),
  config: (language) => editorSchemas.config[language](),
  baseline: () => import("../../../../schemas/baseline.schema.json", { with: { type: "json" } }),
  report: () => import("../../../../schemas/report.schema.json", { with: { type: "json" } }),
  audit: () => import("../../../../schemas/audit.schema.json", { with: { type: "json" } }),
  diff: () => import("../../../../schemas/diff.schema.json", { with: { type: "json" } }),
  due: () => import("../../../../schemas/due.schema.json", { with: { type: "json" } }),
};

export async function run(cli: Cli, name: SchemaName, { output }: SchemaOptions): Promise<ExitCode> {
  const { default: schema } = await schemas[name](cli.speaker.language);
  if (output === "") throw new UserError(cli.speaker.cli.errors.missingValue({ option: "--output" }));
  if (output === undefined || output === "-") return print(cli, schemaText(schema));
  await guardOther(output, cli);
  const refusal = await cli.host.write(output, schemaText(schema));
  if (refusal) {
    const { errors } = cli.speaker.cli;
    throw new UserError(errors.schemaNotWritten({ file: output, reason: reasonOf(refusal, cli.speaker.cli) }));
  }
  return ExitCode.Ok;
}

/** One of our own schemas may be replaced, and nothing else. */
async function guardOther(file: string, { host, speaker }: Cli): Promise<void> {
  const place = await host.look(file);
  if (!("kind" in place) || place.kind !== "file") return;
  const beginning = await host.read(file, 500);
  const isOurs = beginning instanceof Uint8Array && new TextDecoder().decode(beginning).includes('"$id": "plankoll/');
  if (!isOurs) throw new UserError(speaker.cli.errors.notASchema({ file }));
}
