import type { PlanReport } from "../../core/report/report.ts";
import { agendaSections } from "./agenda.ts";
import { gridSections } from "./grid.ts";
import { listSections } from "./lists.ts";
import type { Section } from "./section.ts";
import type { Sheet } from "./sheet.ts";
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
