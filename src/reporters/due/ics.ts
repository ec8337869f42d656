import type { Agenda } from "../../core/agenda/agenda.ts";
import { identifiedEntriesOf } from "../../core/agenda/entries.ts";
import { calendarOf } from "../calendar.ts";
import type { DueContext, DueReporter } from "./reporter.ts";

/** What is late and what comes, for Outlook, Apple's calendar and others. */
export default {
  render({ plans, asOf }: Agenda, { speaker }: DueContext): string {
    return calendarOf(identifiedEntriesOf(plans), asOf, speaker);
  },
} satisfies DueReporter;
