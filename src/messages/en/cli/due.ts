import type { CliTexts } from "../../cli.ts";

export default {
  summary: "show what falls due and when",
  about:
    "Shows what is late and what is to be done in the next days, by date or by who is responsible: revision, follow-up, goals and activities, mapping, agreements, routines, training, validity and waivers. What is done or cancelled is not shown, and what goes on without end has no day.",
  options: {
    asOf: ["<day>", "count as if it were that day, YYYY-MM-DD (default: today)"],
    within: [
      "<days>",
      "how far ahead the list looks; 0 shows only what is late and what is due today; the calendar (ics) has all that the plan gives a day for",
    ],
    by: ["<order>", "order the text report by date or by owner, the latter for a message to each"],
  },
  closing: `Where the plan states no interval, a revision is due a year after the last one,
and a follow-up or mapping after four years. Agreements with others and routines
are due two years after they were last reviewed. What is about the plan itself,
and it names nobody for, stands with the one who coordinates.

In a calendar (ics) every event has a name of its own: import the file again
when the plan has changed, and events are updated instead of doubled. What comes
again stands only with its next day. A reminder comes 14 days before, or the day
before where that has passed.

Exit codes:
  0   the list is made, also when something is late
  2   the command makes no sense, or there is nothing to check
  3   some file could not be read or is no plan; the list of the others is complete
  70  a bug

Examples:
  plankoll due nora.yaml
  plankoll due nora.yaml --by owner --within 30
  plankoll due nora.yaml -f ics:nora.ics`,
  undated: (count) =>
    `${count === 1 ? "One thing cannot be dated and is" : `${count} things cannot be dated and are`} not in the calendar. See plankoll due.`,
} satisfies CliTexts["due"];
