import type { PlanReport } from "../../core/report/report.ts";
import type { Frame } from "../content/frame.ts";
import { agendaSections } from "./agenda.ts";
import { waiverSections } from "./endings.ts";
import { gridSections } from "./grid.ts";
import { listSections } from "./lists.ts";
import type { Section } from "./section.ts";

/** What stands on a plan after its first page. */
export function bodySections(plan: PlanReport, frame: Frame): readonly Section[] {
  return [
    ...listSections(plan, frame),
    ...gridSections(plan, frame),
    ...agendaSections(plan, frame),
    ...waiverSections(plan, frame),
  ];
}
