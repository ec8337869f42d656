import type { Cli } from "../../cli.ts";
import type { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import type { SchemaName } from "./declare.ts";

const schemas: Readonly<Record<SchemaName, () => Promise<{ readonly default: object }>>> = {
  plan: () => import("../../../../schemas/plan.schema.json", { with: { type: "json" } }),
  pack: () => import("../../../../schemas/pack.schema.json", { with: { type: "json" } }),
  report: () => import("../../../../schemas/report.schema.json", { with: { type: "json" } }),
};

export async function run(cli: Cli, name: SchemaName): Promise<ExitCode> {
  const { default: schema } = await schemas[name]();
  return print(cli, `${JSON.stringify(schema, null, 2)}\n`);
}
