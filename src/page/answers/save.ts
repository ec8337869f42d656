import pkg from "../../../package.json" with { type: "json" };
import { speak } from "../../messages/index.ts";
import type { AuditReporter } from "../../reporters/audit/reporter.ts";
import type { Context, Reporter } from "../../reporters/reporter.ts";
import { extrasFor } from "../../tasks/extras.ts";
import { auditFormats, type PageFormat, type RequestOf, type Saved, type Setting } from "../request.ts";
import { auditOf } from "./audit.ts";
import { reportIn } from "./plan.ts";
import { shelfFor } from "./shelf.ts";

type Load<R> = () => Promise<{ readonly default: R }>;

/** The formats that are saved, without those that are for terminals and programs that run others. */
const ofOne: Readonly<Record<PageFormat, Load<Reporter<Context>>>> = {
  docx: () => import("../../reporters/docx.ts"),
  html: () => import("../../reporters/html.ts"),
  xlsx: () => import("../../reporters/xlsx.ts"),
  ics: () => import("../../reporters/ics.ts"),
  markdown: () => import("../../reporters/markdown.ts"),
  csv: () => import("../../reporters/csv.ts"),
  json: () => import("../../reporters/json.ts"),
};

const ofSeveral: Readonly<Record<(typeof auditFormats)[number], Load<AuditReporter>>> = {
  html: () => import("../../reporters/audit/html.ts"),
  xlsx: () => import("../../reporters/audit/xlsx.ts"),
  markdown: () => import("../../reporters/audit/markdown.ts"),
  csv: () => import("../../reporters/audit/csv.ts"),
  json: () => import("../../reporters/audit/json.ts"),
};

const kinds: Readonly<Record<PageFormat, readonly [extension: string, mediaType: string]>> = {
  docx: ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  html: ["html", "text/html"],
  xlsx: ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ics: ["ics", "text/calendar"],
  markdown: ["md", "text/markdown"],
  csv: ["csv", "text/csv"],
  json: ["json", "application/json"],
};

/** Writes the report that the command line would write to a file. */
export async function save({ files, format }: RequestOf<"save">, setting: Setting): Promise<Saved> {
  const [speaker, shelf] = await Promise.all([speak(setting.language), shelfFor(setting)]);
  const context: Context = { speaker, version: pkg.version, color: false, columns: 80 };
  const [extension, mediaType] = kinds[format];
  const [first] = files;
  if (first && files.length === 1) {
    const report = await reportIn(first, shelf, setting, extrasFor([format]));
    const content = await (await ofOne[format]()).default.render(report, context);
    return { name: `${first.name.replace(/\.ya?ml$/i, "")}.${extension}`, mediaType, content };
  }
  const known = auditFormats.find((one) => one === format);
  if (!known) throw new Error(`Several plans have no report in the format ${format}.`);
  const { audit } = await auditOf(files, shelf, setting);
  const content = await (await ofSeveral[known]()).default.render(audit, context);
  return { name: `${speaker.audit.title(audit.county?.name)}.${extension}`, mediaType, content };
}
