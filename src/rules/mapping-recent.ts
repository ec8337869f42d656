import type { Day } from "../core/day.ts";
import { isUnreadable, latest, standingOf } from "../core/due.ts";
import { defineRule, type Facts, message } from "../core/rule.ts";

interface Mapped {
  readonly words: string;
  readonly due: Day;
  readonly months: number;
  readonly next: boolean;
}

/** Asks for a mapping that is not older than so many months. Of several the latest counts. */
export default defineRule({
  id: "mapping-recent",
  params: {
    type: "object",
    required: ["months"],
    properties: { months: { type: "integer", minimum: 1, description: "How old the latest mapping may be." } },
    additionalProperties: false,
  },
  messages: {
    missing: message<object>("gap"),
    undated: message<object>("gap", { effect: "partly" }),
    ahead: message<{ words: string }>("gap"),
    old: message<Mapped>("overdue"),
    agesSoon: message<Mapped>("due-soon", { cap: "info" }),
    unclear: message<{ words: string }>("unclear", { effect: "review" }),
  },
  *check(
    { plan: { mappings }, params: { months }, asOf, within }: Facts<{ readonly months: number }>,
    { met, problem },
  ) {
    const dates = mappings.flatMap(({ date }) => date ?? []);
    for (const { words, path } of dates.filter(isUnreadable)) yield problem("unclear", path, { words });

    const last = latest(dates, asOf);
    const next = mappings.find(({ date }) => date === last)?.next;
    if (last) {
      const standing = standingOf({ last, next, limit: months }, asOf, within);
      if (standing.state === "unreadable") {
        yield problem("unclear", standing.moment.path, { words: standing.moment.words });
      } else if (standing.state === "late" || standing.state === "soon") {
        const { day, by, moment } = standing.due;
        const params = { words: moment.words, due: day, months, next: by === "next" };
        yield problem(standing.state === "late" ? "old" : "agesSoon", moment.path, params);
      } else yield met();
    } else if (mappings.length === 0) {
      yield problem("missing", ["mapping"], {});
    } else if (dates.length === 0) {
      yield problem("undated", [...(mappings[0]?.path ?? []), "date"], {});
    } else {
      // What is left of the dates lies ahead, or was never filled in, or is unreadable and said above.
      for (const { words, path } of dates.filter(({ when }) => when.kind === "period"))
        yield problem("ahead", path, { words });
    }
  },
});
