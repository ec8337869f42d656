import { defineRule, type Facts, message } from "../core/judging/rule.ts";
import { latest, namesNoDay, standingOf } from "../core/plan/due.ts";
import type { Moment, Plan } from "../core/plan/plan.ts";
import type { Day } from "../core/time/day.ts";
import { listOf, monthsParam, oneOf } from "./params.ts";

interface Params {
  readonly months: number;
  readonly topics: readonly string[];
}

interface Aged {
  readonly words: string;
  readonly due: Day;
  readonly months: number;
}

/** Whether a plan shows training that is not longer ago than so many months. Of several the latest counts. */
export default defineRule({
  id: "trained-within",
  params: {
    type: "object",
    required: ["months", "topics"],
    properties: {
      months: { ...monthsParam, description: "How long ago the latest training may be." },
      topics: listOf(oneOf("topic"), "An activity with one of these that is done counts as training too."),
    },
    additionalProperties: false,
  },
  messages: {
    missing: message<object>("gap"),
    undated: message<object>("gap", { effect: "partly" }),
    ahead: message<{ words: string }>("gap"),
    old: message<Aged>("overdue"),
    agesSoon: message<Aged>("due-soon", { cap: "info" }),
    unclear: message<{ words: string }>("unclear", { effect: "review", cap: "warning" }),
  },
  *check({ plan, params: { months, topics }, asOf, within }: Facts<Params>, { met, problem }) {
    const { competence } = plan;
    const moments = trainings(plan, topics);
    const last = latest(moments, asOf);
    const standing = standingOf({ last, limit: months }, asOf, within);
    if (standing.state === "in-time") return yield met();
    if (last && standing.state === "soon") {
      const { day, moment } = standing.due;
      return yield problem("agesSoon", moment.path, { words: moment.words, due: day, months });
    }
    // Words that cannot be read may stand for a later time than those that can.
    const unreadable = moments.find(namesNoDay);
    const ahead = moments.find(({ when }) => when.kind === "period");
    if (unreadable) yield problem("unclear", unreadable.path, { words: unreadable.words });
    else if (last && standing.state === "late") {
      const { day, moment } = standing.due;
      yield problem("old", moment.path, { words: moment.words, due: day, months });
    } else if (ahead) yield problem("ahead", ahead.path, { words: ahead.words });
    else if (competence.length === 0) yield problem("missing", ["competence"], {});
    else if (moments.length === 0) yield problem("undated", [...(competence[0]?.path ?? []), "last"], {});
  },
});

/** When there was training: as the plan says of its training, or of an activity that is done. */
function trainings({ competence, activities }: Plan, topics: readonly string[]): readonly Moment[] {
  const done = activities.filter(
    ({ status, topics: own }) => status === "done" && own.some((tag) => topics.includes(tag)),
  );
  return [...competence.map(({ last }) => last), ...done.map(({ completed }) => completed)].flatMap(
    (moment) => moment ?? [],
  );
}
