import type { PlanReport } from "../../core/report/report.ts";
import type { Speaker } from "../../messages/index.ts";
import { municipalityName } from "../municipality.ts";
import type { Column } from "./table.ts";

/** Whose plan a row is of, where there are several. */
export function whoseColumns(
  { length }: readonly PlanReport[],
  speaker: Speaker,
): readonly Column<{ readonly plan: PlanReport }>[] {
  const { columns } = speaker.audit;
  if (length < 2) return [];
  return [
    { head: columns.municipality, width: 18, cell: ({ plan }) => municipalityName(plan, speaker) },
    { head: columns.file, width: 28, cell: ({ plan }) => plan.file },
  ];
}
