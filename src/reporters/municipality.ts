import type { PlanReport } from "../core/report/report.ts";
import type { Speaker } from "../messages/index.ts";

type Owner = Pick<PlanReport, "municipality" | "municipalityWords">;

/** The municipality's name, or what stands in its place. */
export function municipalityName(
  { municipality, municipalityWords }: Owner,
  { report }: Pick<Speaker, "report">,
): string {
  return municipality?.name ?? municipalityWords ?? report.unknownMunicipality;
}

/** The municipality as other programs read it. */
export function municipalityData({ municipality, municipalityWords }: Owner) {
  return {
    name: municipality?.name ?? municipalityWords ?? null,
    code: municipality?.code ?? null,
    county: municipality?.county ?? null,
  };
}
