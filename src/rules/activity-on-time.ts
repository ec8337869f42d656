import { defineRule, message } from "../core/judging/rule.ts";
import { dueState, isAhead, namesNoDay } from "../core/plan/due.ts";
import type { Moment } from "../core/plan/plan.ts";
import { isCancelled, isLeft, liesAhead } from "../core/plan/progress.ts";
import type { Day } from "../core/time/day.ts";

interface Deadline {
  readonly title: string;
  readonly words: string;
  readonly due: Day;
  readonly goal: boolean;
  readonly status: string | undefined;
}

interface Work {
  readonly key: string;
  readonly title: string;
  readonly deadline: Moment | undefined;
  readonly goal: boolean;
  readonly isLeft: boolean;
  readonly status?: string | undefined;
  readonly completed?: Moment | undefined;
}

/** Asks that no activity, and no goal with work left, is past its deadline. What has no end is never late. */
export default defineRule({
  id: "activity-on-time",
  params: { type: "object", additionalProperties: false },
  messages: {
    overdue: message<Deadline>("overdue"),
    dueSoon: message<Deadline>("due-soon", { cap: "info" }),
    unclear: message<{ title: string; words: string }>("unclear", { effect: "review", cap: "warning" }),
    notYet: message<{ title: string; words: string }>("unclear", { effect: "review", cap: "info" }),
  },
  namesAll: true,
  *check({ plan, asOf, within }, { met, problem }) {
    const goals = plan.goals.map((goal): Work => {
      const { key, title, deadline } = goal;
      return { key, title, deadline, goal: true, isLeft: isLeft(goal, asOf) };
    });
    const activities = plan.activities
      .filter((activity) => !isCancelled(activity))
      .map((activity): Work => {
        const { key, title, deadline, status, completed } = activity;
        return { key, title, deadline, status, completed, goal: false, isLeft: liesAhead(activity, asOf) };
      });

    for (const { key, title, deadline, goal, isLeft, status, completed } of [...goals, ...activities]) {
      if (completed && isAhead(completed, asOf))
        yield problem("notYet", completed.path, { title, words: completed.words }, key);
      if (!deadline || deadline.when.kind === "placeholder" || deadline.when.kind === "unreadable") continue;
      const due = deadline.when.kind === "period" ? deadline.when.last : undefined;
      const state = due === undefined || !isLeft ? "in-time" : dueState(due, asOf, within);
      if (due === undefined || state === "in-time") yield met(key);
      else if (state === "late" && completed && namesNoDay(completed))
        yield problem("unclear", completed.path, { title, words: completed.words }, key);
      else {
        const params = { title, words: deadline.words, due, goal, status };
        yield problem(state === "late" ? "overdue" : "dueSoon", deadline.path, params, key);
      }
    }
  },
});
