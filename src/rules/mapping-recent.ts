import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { isAhead, latest, namesNoDay, standingOf } from "../core/plan/due.ts";
import type { Plan } from "../core/plan/plan.ts";
import { liesAhead } from "../core/plan/progress.ts";
import { bearersOf, isWork } from "../core/showing/bearers.ts";
import { firstMention, type Mention } from "../core/showing/showing.ts";
import { excerpt, hasStem } from "../core/text/words.ts";
import type { Day } from "../core/time/day.ts";
import { monthsParam } from "./params.ts";

interface Mapped {
  readonly words: string;
  readonly due: Day;
  readonly months: number;
  readonly next: boolean;
}

const stems = ["kartlägg", "map$", "mapping"];
/** What is mapped is then one person's situation. */
const ofOnePerson = ["enskild", "individ", "klient", "ärende", "freda", "individual", "client", "case$"];

/** Where a goal, a routine or an activity that lies ahead says that a mapping is made. */
function intention(plan: Plan, asOf: Day): Mention | undefined {
  const past = plan.activities.filter((activity) => !liesAhead(activity, asOf)).map(({ path }) => path);
  return firstMention(
    bearersOf(plan),
    stems,
    (bearer) =>
      (isWork(bearer) || bearer.kind === "routine") &&
      !past.includes(bearer.path) &&
      !bearer.texts.some(({ words }) => hasStem(words, ofOnePerson)),
  );
}

/** Asks for a mapping that is not older than so many months. Of several the latest counts. */
export default defineRule({
  id: "mapping-recent",
  params: {
    type: "object",
    required: ["months"],
    properties: { months: { ...monthsParam, description: "How old the latest mapping may be." } },
    additionalProperties: false,
  },
  messages: {
    missing: message<object>("gap"),
    intended: message<{ words: string }>("gap"),
    undated: message<object>("gap", { effect: "partly" }),
    ahead: message<{ words: string }>("gap"),
    notYet: message<{ words: string }>("unclear", { effect: "review" }),
    old: message<Mapped>("overdue"),
    agesSoon: message<Mapped>("due-soon", { cap: "info" }),
    unclear: message<{ words: string }>("unclear", { effect: "review" }),
  },
  *check({ plan, params: { months }, asOf, within }: Facts<{ readonly months: number }>, { met, problem }) {
    const { mappings } = plan;
    const dates = mappings.flatMap(({ date }) => date ?? []);
    for (const { words, path } of dates.filter(namesNoDay)) yield problem("unclear", path, { words });

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
      for (const { words, path } of dates.filter((date) => isAhead(date, asOf)))
        yield problem("notYet", path, { words });
    } else if (mappings.length === 0) {
      const found = intention(plan, asOf);
      if (found) yield problem("intended", found.text.path, { words: excerpt(found.text.words, stems) });
      else yield problem("missing", ["mapping"], {});
    } else if (dates.length === 0) {
      yield problem("undated", [...(mappings[0]?.path ?? []), "date"], {});
    } else {
      // What is left of the dates lies ahead, or was never filled in, or is unreadable and said above.
      for (const { words, path } of dates.filter(({ when }) => when.kind === "period"))
        yield problem("ahead", path, { words });
    }
  },
});
