import type { PlanReport } from "../../core/report/report.ts";
import { agendaSections } from "./agenda.ts";
import type { PageFrame } from "./frame.ts";
import { gridSections } from "./grid.ts";
import { listSections } from "./lists.ts";
import type { Section } from "./section.ts";
import { waiverSections } from "./waivers.ts";

/** What stands on a plan after its first page. */
export function bodySections(plan: PlanReport, frame: PageFrame): readonly Section[] {
  return [
    ...listSections(plan, frame),
    ...gridSections(plan, frame),
    ...agendaSections(plan, frame),
    ...waiverSections(plan, frame),
  ];
}
