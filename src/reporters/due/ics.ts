import { calendarEntriesOf } from "../../core/agenda/entries.ts";
import type { Agenda } from "../../core/report/agenda.ts";
import { calendarOf } from "../calendar.ts";
import type { DueContext, DueReporter } from "./reporter.ts";

/** What is late and what comes, for Outlook, Apple's calendar and others. */
export default {
  render({ plans, asOf }: Agenda, { speaker }: DueContext): string {
    return calendarOf(calendarEntriesOf(plans), asOf, speaker);
  },
} satisfies DueReporter;
