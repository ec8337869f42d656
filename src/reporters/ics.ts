import { calendarEntriesOf, type IdentifiedEntry } from "../core/agenda/entries.ts";
import type { Report } from "../core/report/report.ts";
import { calendarOf } from "./calendar.ts";
import type { Context, Reporter } from "./reporter.ts";

/** What is late and what comes, as `plankoll due` has it; of the findings a calendar shows nothing else. */
export default {
  render({ plans, asOf }: Report, { speaker, only }: Context): string {
    const kindOf = ({ state }: IdentifiedEntry) => (state === "late" ? "overdue" : "due-soon");
    const entries = calendarEntriesOf(plans.flatMap(({ agenda }) => agenda ?? []));
    return calendarOf(
      entries.filter((entry) => only === undefined || only === kindOf(entry)),
      asOf,
      speaker,
    );
  },
} satisfies Reporter;
