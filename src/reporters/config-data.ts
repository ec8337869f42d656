import type { Report } from "../core/report/report.ts";

/** The configuration that a run went by, as other programs read it; null where there was none. */
export function configData({ config }: Pick<Report, "config">) {
  if (!config) return null;
  const severities = Object.entries(config.severities).map(([requirement, severity]) => ({ requirement, severity }));
  return { file: config.file, severities };
}
