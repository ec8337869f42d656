import type { Language } from "../../../core/language.ts";
import type { Cli } from "../../cli.ts";
import type { ExitCode } from "../../exit-code.ts";
import { print } from "../../print.ts";
import type { SchemaName } from "./declare.ts";

const schemas: Readonly<Record<SchemaName, (language: Language) => Promise<{ readonly default: object }>>> = {
  plan: (language) =>
    language === "sv"
      ? import("../../../../schemas/plan.sv.schema.json", { with: { type: "json" } })
      : import("../../../../schemas/plan.schema.json", { with: { type: "json" } }),
  pack: () => import("../../../../schemas/pack.schema.json", { with: { type: "json" } }),
  config: (language) =>
    language === "sv"
      ? import("../../../../schemas/config.sv.schema.json", { with: { type: "json" } })
      : import("../../../../schemas/config.schema.json", { with: { type: "json" } }),
  baseline: () => import("../../../../schemas/baseline.schema.json", { with: { type: "json" } }),
  report: () => import("../../../../schemas/report.schema.json", { with: { type: "json" } }),
  audit: () => import("../../../../schemas/audit.schema.json", { with: { type: "json" } }),
  diff: () => import("../../../../schemas/diff.schema.json", { with: { type: "json" } }),
  due: () => import("../../../../schemas/due.schema.json", { with: { type: "json" } }),
};

export async function run(cli: Cli, name: SchemaName): Promise<ExitCode> {
  const { default: schema } = await schemas[name](cli.speaker.language);
  return print(cli, `${JSON.stringify(schema, null, 2)}\n`);
}
