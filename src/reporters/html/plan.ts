import type { PlanReport } from "../../core/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { agendaSections } from "./agenda.ts";
import { gridSections } from "./grid.ts";
import { listSections } from "./lists.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";
import type { Sourced } from "./sources.ts";
import { waiverSections } from "./waivers.ts";

/** What stands on a plan after its first page. */
export function bodySections(plan: PlanReport, sheet: Sheet): readonly Section[] {
  return [
    ...listSections(plan, sheet),
    ...gridSections(plan, sheet),
    ...agendaSections(plan, sheet),
    ...waiverSections(plan, sheet),
  ];
}

/** Whose plan it is and what it is called, or what stands in their place. */
export function titleOf(
  { municipality, municipalityWords, title }: PlanReport,
  { report }: Speaker,
): { readonly municipality: string; readonly title: string } {
  return {
    municipality: municipality?.name ?? municipalityWords ?? report.unknownMunicipality,
    title: title ?? report.untitled,
  };
}

/** The requirements that were judged, with what they rest on. */
export function sourcedBy(plans: readonly PlanReport[]): readonly Sourced[] {
  return plans.flatMap(({ assessments }) => assessments).filter(({ verdict }) => verdict !== "not-applicable");
}
